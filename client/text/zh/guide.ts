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
  'guide.roads.path': '{rival}的胜算，假定其他各国不动',
  'guide.roads.chosen': '已选',
  'guide.roads.path.now': '现在',
  'guide.roads.path.next': '明年',
  'guide.roads.path.five': '五年后',
  'guide.roads.path.kept': '若守信',
  'guide.roads.path.broken': '若失信',
  'guide.treaty.title': '请人订约',
  'guide.treaty.text':
    '惧怕同一对手的国家最可能签署。选一国，加上共同防御，提议前先看它如何改变胜算。若被拒绝，会附上理由。',
  'guide.treaty.go': '打开条约页',
  'guide.lock.title': '锁定这一年',
  'guide.lock.text': '拟定妥当后，在工作台底部锁定。全员锁定前可以解锁。然后这一年发生，报告会说明每个数字为何变动。',

  'tip.title': '你的第一局：提示',
  'tip.end': '结束提示',
  'tip.read': '已读',
  'tip.open': '打开{panel}',
  'tip.asked.title': '有人在等你答复',
  'tip.asked.text':
    '每种答复旁都注明代价与可能的后果。让步须付出所求之物；坚持可能引来战争；守信或失信，人人都会记在信誉上。',
  'tip.offer.title': '案头有一份提议',
  'tip.offer.text':
    '每份提议旁都注明：它如何改变对你的胜算、你的自主和你的钱，以及对方为何想要。可以签署、拒绝，或提出自己的条件。',
  'tip.borrowed.title': '什么是你的，什么是借来的',
  'tip.borrowed.text':
    '{rival}胜过你的几率：你独自应战为 {alone}，伙伴守信为 {honest}；它自己估算为 {credible}，因为它不全信他们。首尾之差，就是借来的实力。',
  'tip.roads.title': '再掂量另一条路',
  'tip.roads.text':
    '去年你选了其一。本国部队见效慢，牺牲增长，但始终属于你；盟约立即见效，却耗费自主，并系于他人的信用。成绩好的多半两者各取一些。',
  'tip.price.title': '每条路都有代价',
  'tip.price.text':
    '点按页首的数字，可看到它为何变动。军备减损繁荣，承诺减损自主，失信减损影响力，边境洞开减损安全。得分由四者合成。',
  'tip.last.title': '你已了解够多',
  'tip.last.text': '此后不再有提示。最后一回合之后，复盘会显示各国建了什么、借了什么，谁守了信，对局在何处转折。',
  'tip.last.rules': '全部规则，及其背后的思想',
};
