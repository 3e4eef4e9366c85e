import type { winning as english } from '../../en/codex/winning.ts';
import type { Texts } from '../../texts.ts';

export const winning: Texts<typeof english> = {
  'codex.winning.title': '胜负',
  'codex.indices.title': '四项指数',
  'codex.indices.lead': '每回合四项指数，0–100，各附变动原因：',
  'codex.index.security':
    '<b>安全</b>：没有对手得胜的几率。每个对手扣去其可信胜算乘以敌意，<m>{hostilityBase} + {hostilityTension}·紧张度/100</m>，盟约伙伴 × {hostilityPact}，互不侵犯 × {hostilityNonAggression}；其中 {securityRegions_pct}% 取决于保住的地区，遭攻击之年减 {securityAttacked}。',
  'codex.index.prosperity':
    '<b>繁荣</b>：<m>{prosperityBase} + {prosperityScale}·(ln(c/c0) − {prosperityPace}·年数)</m>，c 为人均消费，c0 为所治人民开局时所有，各地区按其本国水平，夺来者不高于统治国自身。消费为税后收入的 {consumed_pct}%、公共服务与贸易的 {tradeConsumption_pct}%，减去赤字。',
  'codex.index.autonomy':
    '<b>自主</b>：100 减去依赖：贸易集中（至多 {autonomyConcentration}）、开放度（至多 {autonomyOpenness}）、本国基地上的每个驻军国（{autonomyBases}）、每项条约约束（{autonomyBonds}）、借来的防御（至多 {autonomyBorrowed}）、欠他国的债（至多 {autonomyDebt}）、外来武器（至多 {autonomyArms}）、贡金（至多 {autonomyTribute}）、援助（至多 {autonomyAid}）、来自外国的战略物资（至多 {autonomySupply}）。',
  'codex.index.influence':
    '<b>影响力</b>：{influenceBase}；信誉每点 {influenceCredibility}；每个完全覆盖的伙伴 {influenceCover}（至多 {influenceCoverMost} 个）；产出份额增长的 {influenceShare} 倍；对同等国家得手的要求 {influenceDemand}，依对方规模的平方根增减（至多 {influenceDemandsMost} 项，重复者减半）；最近 {influenceHonourTurns} 回合内每次履约 {influenceHonour}（至多 {influenceHonourMost} 次）；领导三个成员的集团 {influenceBloc}；他国对它的平均紧张度高于 {influenceFearFree} 的部分，每点减 {influenceFear}。',
  'codex.score.title': '得分、基准与评级',
  'codex.score':
    '得分为各回合按剧本权重的平均；最后一回合 × {lastTurnWeight}，其后再以平常设定推演 {legacyTurns} 年，每年从消费中扣去对局中新增债务的 {legacyDebt_pct}%，因此透支未来并不划算。评级最高者获胜；完全相同则并列。席位的<b>评级</b>是其得分与<em>基准</em>之比，基准即能干的对手在同等长度的对局中于同一席位所得：中位数为 0，第九十百分位为 1，第十百分位为 −1。没有基准的剧本以最高得分获胜。',
  'codex.hegemony.title': '霸权',
  'codex.hegemony':
    '综合实力为 {shareOutput} 产出 + {shareArms} 军事 + {shareIndustry} 技术加权工业 + {sharePeople} 人口。连续 {hegemonyTurns} 回合占 {hegemonyShare_pct}% 者结束对局并获胜；其盟约伙伴保有 {hegemonPartners_pct}% 的安全，其余各国尽失。',
  'codex.mandates.title': '秘密目标',
  'codex.mandates':
    '各国抽得一个与之相称的国家目标。只有其领导者看得见，进展列于均势表。对局结束时若达成，得分加 {mandateReward} 分；然后公布所有目标。目标只据实际发生之事核定。',
  'codex.events.title': '年度事件',
  'codex.events':
    '每回合有 {eventForOne_pct}% 的几率有事件降临一国，{eventForAll_pct}% 的几率降临所有国家：每国约四回合一次。何种事件、多大力度（下列数字的 {severityLeast} 至 {severityMost} 倍）由对局种子决定。每个事件有两种应对，旁列效果，在下一次计划中选择；不选则取第一种。“公共服务”指超出常额之需，以产出的百分比计；负号为意外之财。',
};
