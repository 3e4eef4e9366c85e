import type { mistakes as english } from '../en/mistakes.ts';
import type { Texts } from '../texts.ts';

export const mistakes: Texts<typeof english> = {
  'mistake.countsHeads': '只数人头',
  'mistake.countsHeads.does': '对每项援助承诺都信以为真。',
  'mistake.countsHeads.against': '可信的援助才算数：承诺的分量取决于承诺者的信用、所及与可调之兵（延伸威慑）。',
  'mistake.forgetsOthers': '忘记旁人',
  'mistake.forgetsOthers.does': '提要求时只掂量目标国一家。',
  'mistake.forgetsOthers.against': '谁威胁其中一国，其他国家就制衡谁（威胁均衡）。',
  'mistake.spendsOnShow': '耀武扬威',
  'mistake.spendsOnShow.does': '把最多的钱投入国外看得见的部队。',
  'mistake.spendsOnShow.against': '能打出去的力量惊动邻国，邻国随之扩军；只能防守的则不会（安全困境）。',
  'mistake.forgetsUpkeep': '忘记维持',
  'mistake.forgetsUpkeep.does': '买了部队，却没有钱使其保持战备。',
  'mistake.forgetsUpkeep.against': '部队靠战备而非数量作战（内部制衡）。',
  'mistake.livesForToday': '只顾眼前',
  'mistake.livesForToday.does': '平时举债，科学与建设一拖再拖。',
  'mistake.livesForToday.against': '国内实力增长缓慢，债务则要付息（大炮与黄油）。',
  'mistake.bearsGrudges': '耿耿于怀',
  'mistake.bearsGrudges.does': '近来谁向它提过要求，就不与谁签约。',
  'mistake.bearsGrudges.against': '利益长存，争端易逝：昨日的对手也许正能牵制今日的对手。',
  'mistake.signsAnything': '来者不拒',
  'mistake.signsAnything.does': '不问条约会卷入谁的争端，也不问束缚了什么。',
  'mistake.signsAnything.against': '盟友可能把人拖入其战争（牵连），而束缚耗费自主。',
  'mistake.neverHedges': '从不留余地',
  'mistake.neverHedges.does': '履约或抛弃，让步或冒险，全看谁显得更强。',
  'mistake.neverHedges.against': '结局难料之时，留一扇门自有其价值（对冲）。',
};
