import type { arms as english } from '../en/arms.ts';
import type { Texts } from '../texts.ts';

export const arms: Texts<typeof english> = {
  'clause.licence': '技术许可',
  'clause.armsControl': '军备控制',
  'clause.what.licence': '技术流向落后的一方。',
  'clause.what.armsControl': '限制投送部队；作弊可能被查出。',
  'terms.licence':
    '{you, select, from {只要你领先，你的技术便流向{to}。} to {只要{from}领先，其技术便流向你。} other {只要{from}领先，其技术便流向{to}。}}',
  'terms.armsControl': '自第三回合起，各方的投送部队不超过自身产出的 {percent}%。',
  'compose.field.cap': '投送部队上限',
  'compose.field.cap.unit': '% 产出',
  'arms.cap.own': '你目前：产出的 {share}。',
  'event.capPassed': '{power}的投送部队占产出 {share}；军备控制只许 {cap}。尚无人查出。',
  'event.capBroken': '军备控制只许产出的 {cap}，{power}的投送部队却达 {share}：被{by}查出。',
  'factor.armsControl': '军备控制',
};
