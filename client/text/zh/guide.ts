import type { guide as english } from '../en/guide.ts';
import type { Texts } from '../texts.ts';

export const guide: Texts<typeof english> = {
  'guide.title': '你的第一回合，{step}/{of}',
  'guide.skip': '跳过引导',
  'guide.back': '上一步',
  'guide.next': '下一步',
  'guide.done': '关闭引导',
  'guide.balance.title': '谁能胜过你？',
  'guide.balance.text':
    '{rival}在其下手之处胜过你的几率为 {odds}。“均势”页对每个对手都列出胜算：独自应战、盟友守信、按承诺的分量折算。',
  'guide.balance.calm': '“均势”页列出各对手对你的胜算：独自应战、盟友守信、按承诺的分量折算。',
  'guide.balance.go': '打开均势表',
  'guide.road.title': '自建于内，还是借力于外？',
  'guide.road.text': '先选其一。锁定前可以更改；下回合起，不妨两者兼用。',
  'guide.road.go': '打开预算',
  'guide.roads.home': '自建于内',
  'guide.roads.home.text': '把今年的钱投入部队。可靠而缓慢，完全属于自己，邻国也看在眼里。',
  'guide.roads.abroad': '借力于外，向{partner}',
  'guide.roads.abroad.text':
    '提议防御盟约。按{partner}承诺的分量，{rival}的胜算立即从 {before} 变为 {after}。它也约束你。',
  'guide.roads.abroad.any': '借力于外',
  'guide.roads.abroad.any.text': '向某国提议防御盟约。若对方守信，立即见效。',
  'guide.treaty.title': '请人订约',
  'guide.treaty.text':
    '惧怕同一对手的国家最可能签署。选一国，加上共同防御，提议前先看它如何改变胜算。若被拒绝，会附上理由。',
  'guide.treaty.go': '打开条约页',
  'guide.lock.title': '锁定这一年',
  'guide.lock.text': '拟定妥当后，在工作台底部锁定。全员锁定前可以解锁。然后这一年发生，报告会说明每个数字为何变动。',
};
