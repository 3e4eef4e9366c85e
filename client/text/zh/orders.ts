import type { orders as english } from '../en/orders.ts';
import type { Texts } from '../texts.ts';

export const orders: Texts<typeof english> = {
  'orders.title': '你今年的命令：{count}',
  'orders.budget': '预算：{preset}',
  'orders.budget.own': '自定预算',
  'orders.leaving': '{how, select, break {撕毁与{partners}的条约} other {通知{partners}退约}}',
  'orders.sanctions': '{level, plural, =0 {解除对{power}的制裁} other {制裁{power}，{level, number} 级}}',
  'orders.standing': '更改 {count} 项常设指示',
  'orders.forecast': '预测：{line}',
  'orders.offered':
    '{status, select, open {向{others}提议：{clauses}} signed {与{others}议定：{clauses}} other {向{others}提议，未获接受：{clauses}}}',
  'orders.signed': '签署{by}的提议：{clauses}',
  'orders.refused': '拒绝{by}的提议：{clauses}',
  'orders.tabled': '提出动议：{motion}',
  'orders.voted': '{vote, select, yes {赞成：} other {反对：}}{motion}',
};
