import type { basics as english } from '../../en/codex/basics.ts';
import type { Texts } from '../../texts.ts';

export const basics: Texts<typeof english> = {
  'codex.words.title': '用语',
  'codex.word.power': '国家',
  'codex.word.power.what': '参与对局的国家，由一个席位领导',
  'codex.word.region': '地区',
  'codex.word.region.what': '地图上由一国拥有的一块，有人口、地形和陆海邻地；中立地带不属于任何国家，只做贸易',
  'codex.word.seat': '席位',
  'codex.word.seat.what': '领导国家者：真人、AI 对手，或尚无人',
  'codex.word.turn': '回合',
  'codex.word.turn.what': '一年：计划，若有要求或发生事端则有危机，然后结算',
  'codex.word.credibility': '信誉',
  'codex.word.credibility.what': '0–100：他国相信一国会守承诺的程度',
  'codex.word.cohesion': '凝聚力',
  'codex.word.cohesion.what': '0–100：国内的政治团结与韧性',
  'codex.word.relations': '关系、紧张度',
  'codex.word.relations.what': '一国对另一国的好感（−100…100）与畏惧（0…100）；两个方向各自独立',
  'codex.word.capability': '实力份额',
  'codex.word.capability.what': '一国占体系综合实力的份额（第 9 节）',
  'codex.word.module': '模块',
  'codex.word.module.what': '剧本可采用或不采用的一部分规则',

  'codex.turn.title': '一回合',
  'codex.turn.plan':
    '<b>计划。</b>各国同时进行：制定预算，会谈，提议条约、还价、签署、拒绝、退出，在集团中动议与表决，实施或解除制裁，应对事件，并至多提出一项要求。锁定之前，草案可以撤销；阶段结束之前，锁定可以收回。锁定期间仍可提议、签署、动议、表决和会谈。所有席位锁定，或时间到，计划即告结束；此时草案即付诸实行。什么都没拟定的席位沿用上次的预算。',
  'codex.turn.crisis':
    '<b>危机</b>，仅在有要求或发生事端时。<em>回应</em>：目标国让步或坚持；各担保国履约、半履约或抛弃；其他国家可支持一方、提出调停或置身事外。除磋商条约的伙伴外，无人能先看到他人的答复。<em>决定</em>：挑战国看到答复后，退缩、接受调停和解或进攻。',
  'codex.turn.resolve': '<b>结算。</b>按固定顺序（第 10 节）生成下一年和一份事件清单；报告只据事件写成。',
  'codex.turn.away.title': '离开者',
  'codex.turn.away':
    '玩家离开的席位由代管人照看：沿用上次预算，不订新约，不提要求，不动议也不表决，制裁照旧，事件取第一种应对，并依其常设指示行事（未留指示则半履约）。目标国不作声即为坚持；挑战国不作声即为退缩。',
  'codex.turn.length':
    '一局的回合数由剧本规定，或由主持人定为 {turnsLeast} 至 {turnsMost} 回合；计时也由主持人定，或不计时。',
  'codex.orders.title': '全部命令',
  'codex.orders.lead':
    '席位所能做的一切。被拒绝的命令会附上理由与出路，均据该席位可知之事算出。对局未采用之模块的命令会被拒绝。',
  'codex.modules.title': '模块',
  'codex.modules.lead': '剧本可采用或不采用的规则。不采用某模块，其内容便一概不发生。',
  'codex.modules.all': '所有剧本',
  'codex.modules.none': '现有剧本均不用',
  'codex.overrides.title': '剧本更改的数字',
  'codex.overrides.lead':
    '剧本可自定一些数字，使地球上的距离、较短的回合或众多对手得以合理；下列剧本如此。名称取自 <m>shared/model/constants.ts</m>。',
  'codex.overrides.one': '{name} {value}（通常为 {usual}）',
  'codex.overrides.none': '无',

  'codex.power.title': '国家',
  'codex.power':
    '国内：工业、技术、基础设施、凝聚力、净债务、军民融合，以及（若采用战略物资）其生产与储备。国防：本土部队（守卫国土）、投送部队（可及国外）、战备。对外：情报，0–100。地位：信誉、政治资本。金钱以整百万计，从不凭空出现或消失：每笔付款都有付款方与收款方，每年账目平到百万。',
  'codex.power.start':
    '开局数字由剧本给出，并附来源。工业价值为产出的 {startIndustryPerOutput} 倍，基础设施为 {startInfrastructurePerOutput} 倍；剧本未另行规定时，情报为 {intelligenceUsual}，紧张度为 {tensionFloor}。各国以政治资本 {startCapital} 开局。',

  'codex.resolve.title': '结算顺序',
  'codex.resolve':
    '集团动议计票 → 条约生效 → 危机 → 制裁 → 战略物资（按上年贸易，由此显出新断供者）→ 贸易 → 转移支付 → 预算 → 增长 → 部队 → 军备控制 → 集团的共同部队与下限 → 战争 → 地位（关系、紧张度、信誉、凝聚力、政治资本）→ 年度事件 → 指数、份额与终局 → 条约期满 → 秘密泄露 → 下一年的估计。每一步都产生以数字说明因果的事件。',

  'codex.rivals.title': 'AI 对手',
  'codex.rivals':
    '每个对手遵循一种学说，即在共同的一套策略上的一组权重。它们只看到其席位可见之事，没有任何加成。每次提议、拒绝、要求、动议、表决和答复都附理由及所据数字。它们主动提议的盟约为期 {pactDuration} 回合，通知期 {pactNotice} 回合。',
  'codex.levels': '对手有三种水平，只在思考方式上不同。',
  'codex.mistakes': '新手会犯下列错误，每一种都是理论所告诫的。',
};
