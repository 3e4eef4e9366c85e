import type { explain as english } from '../en/explain.ts';
import type { Texts } from '../texts.ts';

export const explain: Texts<typeof english> = {
  'explain.terrain': '地形对据守者的助益：其在此处的兵力乘以此数。',
  'explain.holding': '面对此处最强的对手，你守住该地区的几率；援助按可信程度计。',
  'explain.reach': '一国可用于境外的部队中能在此处发挥的份额：离其最近的国土或基地越远越少。',
  'explain.debt': '所欠债务，占一年产出的百分比。欠得越多，利息越贵。',
  'explain.deficit': '今年支出超过收入的部分；计入债务。',
  'explain.surplus': '今年收入超过支出的部分；用于还债。',
  'explain.homeForce': '据守国土的部队：在本土全力，在国外无用。',
  'explain.projectionForce': '能出境的部队，用于进攻或援助，远至该国可及之处。',
  'explain.readiness': '一国能立即动用其部队的程度，0 到 100。',
  'explain.technology': '先进程度，以开局时的领先者为 1：产出与部队同样乘以此数。',
  'explain.militaryBurden': '用于部队的产出份额。',
  'explain.trade': '一年的贸易。双方都获益，也按各自所占份额受制于对方。',
  'explain.security': '你有多安全，0 到 100：每个可能胜过你的对手都使之减少。',
  'explain.autonomy': '受制于人之处有多少，0 到 100；此处只计承诺、基地、援军与援助带来的变化。',
  'explain.money': '第一回合你所得减去所付。',
  'explain.capital': '在国内获得通过的代价，取自本回合所余。',
  'explain.score': '四项指数历年的平均，各按权重。',
  'explain.rating': '得分与能干的领导者在该席位通常所得相比：0 为相当，+100 为十人中仅一人能得。',
};
