import type { economy as english } from '../../en/codex/economy.ts';
import type { Texts } from '../../texts.ts';

export const economy: Texts<typeof english> = {
  'codex.economy.title': '经济',
  'codex.output.title': '产出',
  'codex.output':
    '产出 <m>Y = z · A · K^{industryExponent} · U^{infrastructureExponent} · L^{labourExponent} · σ</m>：技术 A，工业 K，基础设施 U，所拥有地区的人口 L（占领地只计 {occupationYield_pct}%），以及 σ：凝聚力从 {cohesionOutputFull} 降到 0 时，它降至 {cohesionOutputLeast}；国土上有战争时减 {warDamage_pct}%；制裁和战略物资短缺也使之降低。z 使第 1 回合与剧本数字相符。',
  'codex.income.title': '收入，以及先付之款',
  'codex.income':
    '<em>收入</em>：税收（产出的 {taxLow_pct}%、{taxNormal_pct}% 或 {taxHigh_pct}%；{taxWar_pct}% 仅限交战时；每回合一档，每次变动耗费政治资本 {capitalTaxChange}；对凝聚力的影响见下表），贸易的 {tradeRevenue_pct}%，以及条约所得。<em>先付</em>：公共服务（产出的 {services_pct}%），利息，部队维持费（<m>价值 · ({upkeepBase_pct}% + {upkeepReadiness_pct}% · (战备/100)³)</m>），联合演习，条约与贡金所承诺者。其余连同借款归各科目。',
  'codex.lines.title': '预算科目',
  'codex.line.industry':
    '使 K 增加 <m>{industryAbsorption}·s/(1 + s/({industrySaturation_pct}% · Y))</m>；K 另得民间投资 <m>{privateInvestment}·(1−τ)·Y·(1 − 挤出)</m>，每年折损 {industryDepreciation_pct}%',
  'codex.line.science':
    '技术增长 <m>{technologyDrift_pct}% + {technologyScience_pct}%·√(s/Y)</m>，并向前沿追赶，贸易越多越快：贸易达产出的 {opennessFull_pct}% 时，为前沿领先幅度的 {technologyCatchUp_pct}%',
  'codex.line.infrastructure':
    '使 U 增加 <m>{infrastructureAbsorption}·s/(1 + s/({infrastructureSaturation_pct}% · Y))</m>，每年折损 {infrastructureDepreciation_pct}%',
  'codex.line.homeForce': '<m>s·(1 + 融合/{integrationCheapness})</m>；折损 {forceDepreciation_pct}%',
  'codex.line.projectionForce':
    '同上，每单位价 {projectionPrice}；折损 {forceDepreciation_pct}%，大举扩充时各国都看得见',
  'codex.line.integration':
    '军民融合，至多 {integrationGain} 点，收效递减：武器更便宜，民间投资至多减 {integrationDrag_pct}%；战时每回合至多 {integrationSurge_pct}% 的工业转为本土部队',
  'codex.line.resilience':
    '凝聚力，至多 {resilienceGain} 点，收效递减，距满分 100 不足 {resilienceFull} 点时更少；也减轻受制裁之年的负担',
  'codex.line.supply': '战略物资：在国内生产其中一种，或储备全部（第 5 节）',
  'codex.line.intelligence': '情报机构：至多 {intelligenceGain} 点，收效递减（第 7 节）',
  'codex.readiness.title': '战备、挤出、利息',
  'codex.readiness':
    '<em>战备</em>由玩家设定目标；每回合至多变动 {readinessStep}，以维持费支付。<em>挤出</em>为 <m>{crowdingDeficit}·赤字/Y + {crowdingMilitary}·max(0, 军费负担 − {crowdingMilitaryFree_pct}%)</m>，至多 {crowdingMost}。<em>利率</em>为 <m>{interestBase_pct}% + {interestAbove60_pct}%·max(0, d − {debtHigh}) + {interestAbove100_pct}%·max(0, d − {debtSteep}) + {interestDistrust_pct}%·max(0, {interestTrusted} − 信誉)</m>，其中 <m>d = 债务/Y</m>：失信者借款更贵。债主每年承担的赤字至多为产出的 {deficitMost_pct}%。',
  'codex.fiscal':
    '债务超过产出的 {debtCeiling_pct}% 时发生<b>财政危机</b>：{austerityTurns} 回合内各科目只拨 {austerityShare_pct}%，凝聚力减 {austerityCohesion_abs}。钱不够时按此顺序支付：利息、公共服务、维持费、贡金、援助、科目；未付者记为欠款。',
  'codex.trade.title': '贸易',
  'codex.trade':
    '两国间贸易为 <m>{tradeScale}·Yi·Yj/(ΣY·({tradeDistance} + 距离))·(1 − 紧张度/{tensionTrade150})</m>，有贸易条约则 × {tradeTreaty}，受制裁则减少，交战则为零。其中 {tradeRevenue_pct}% 为财政收入，{tradeConsumption_pct}% 为消费。ΣY 为开局时各国产出之和；距离与紧张度取双方平均。',
  'codex.latent.title': '潜在实力',
  'codex.latent':
    '可转产武器的工业也能威慑：军民融合满分时，一国工业的 {latentShare_pct}% 在其国土上与本土部队一并计入，不足则按比例。他国的融合程度以开局时为准。',

  'codex.supply.title': '战略物资',
  'codex.supply.need.title': '谁需要什么，来自谁',
  'codex.supply.need':
    '能源、原料与电子产品：各国的需求与产出成比例，一部分自产（<em>自给</em>，至多为需求的 {supplyCoverMost} 倍，各国皆知；剧本未另行规定时开局为 {startCover_pct}%），其余来自中立地带和自给有余的国家，按与之贸易的比例。若无人有余，则由所有伙伴分摊所有。开局时储备为 {startStores} 年。',
  'codex.supply.cut.title': '断供',
  'codex.supply.cut':
    '（任一方向的）禁运或两国交战切断该联系。原经此而来者立即短缺；次年起，畅通的联系接替其中 {supplyReplaced_pct}%，且不超过其原有供应的 {supplyReplaced_pct}%。联系恢复后，物资复来。',
  'codex.supply.short.title': '短缺的后果',
  'codex.supply.short':
    '储备可填补缺口，用完为止。未满足者损失产出：其份额，能源 × {weightEnergy}，原料 × {weightMaterials}，电子产品 × {weightElectronics}，合计至多 {supplyLossMost_pct}%；也损失战备，全缺时为其 {supplyReadiness_pct}%。国内全不自产损失自主 {autonomySupply} 点，自产一半则损失一半。预算面板显示谁能断什么，有储备与无储备时代价各若干。',
  'codex.supply.buy.title': '该科目买什么',
  'codex.supply.buy':
    '该科目每年买一样：一种物资的自给，<m>{supplyCoverGain}·({supplyCoverMost} − 自给)·x/(1 + x)</m>，x 为占产出的百分比；或三者的储备，一种物资一年之量价为产出的 {supplyStorePrice_pct}%，至多 {supplyStoresMost} 年。基础设施也使能源略增自给：每用产出的 1%，补足缺口的 {supplyInfrastructure_pct}%。',
};
