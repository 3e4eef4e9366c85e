import type { conflict as english } from '../../en/codex/conflict.ts';
import type { Texts } from '../../texts.ts';

export const conflict: Texts<typeof english> = {
  'codex.information.title': '情报',
  'codex.information.known.title': '所知之事',
  'codex.information.known':
    '一国对自己了如指掌。公开者：产出、债务、税率、凝聚力、信誉、关系与紧张度、非秘密条约、制裁、集团及其基金、战争、实力份额。他国的部队、战备、技术与预算为<b>估计</b>：一个数值与一个误差，每回合抽取一次。他国的草案、常设指示、秘密目标、储备与秘密条约一概不显示。此外没有任何信息离开服务器。',
  'codex.information.error.title': '估计有多准',
  'codex.information.error':
    '对远方国家的估计通常误差 {estimateError_pct}%（标准误；技术为其 {seesTechnology_pct}%）。接壤使误差减 {seesBorder_pct}%，贸易至多减 {seesTrade_pct}%（贸易达产出的 {seesTradeFull_pct}% 时），任一方向的基地减 {seesBasing_pct}%；不低于数值的 {estimateErrorLeast_pct}%。共享情报者以两者中较好的眼力观察。',
  'codex.intelligence.title': '情报机构',
  'codex.intelligence':
    '情报机构有能力值，0–100；通常为 {intelligenceUsual}。多一百点，使自己的误差减 {intelligenceEyes_pct}%，使他国对自己的误差同样增大。该科目买得 <m>{intelligenceGain}·x/(1 + x)</m> 点，能力越高所得越少，x 为占产出的百分比；每年衰减 {intelligenceDecay_pct}%。能力值也保护秘密条约，查出他国的秘密条约及军备控制的作弊者（第 6 节）。',

  'codex.conflict.title': '威慑、危机、战争',
  'codex.odds.title': '胜算与均势表',
  'codex.odds':
    '质量 <m>q = √技术 · ({qualityReadinessLeast} + {qualityReadinessLeast_rest}·战备/100) · ({qualityCohesionLeast} + {qualityCohesionLeast_rest}·min(1, 凝聚力/{qualityCohesionFull}))</m>。进攻方投入 <m>A = P·q·可及</m>，可及为 <m>e^(−{reachDecay}·距离)</m>，自最近的本国或东道国地区算起。防守方有 <m>D = (H + {projectionAtHome}·P)·q·地形</m>，集团共同部队与潜在实力计入 H，另加援助者的 <m>P·q·可及·协同·承诺</m>。协同为 <m>{coordinationBase} + {coordinationInteroperability}·共同标准/100</m>；<em>承诺</em>为信誉乘以覆盖，再乘以受援者凭自身信誉赢得的 <m>{reciprocityLeast} + {reciprocityLeast_rest}·信誉/{credibilityStart}</m>，至多 {reciprocityMost}：弃人者人弃之。担保国投送部队的 {stretchShare_pct}% 少于其全部承诺所需时，覆盖下降。进攻方的<b>胜算</b>为 <m>1/(1 + ({oddsEdge}·D/({attackConcentration}·A))^{oddsExponent})</m>。',
  'codex.odds.distance':
    '邻地之间的距离，陆上为 {landNeighbour}，海上为 {seaNeighbour}；到其他各地至少为 {leastApart}：平面地图按其自身单位，地球上按大圆。东道国所据之地算作基地，因此海上国家可及并可担保不与之接壤之处，无须驻军。',
  'codex.odds.sheet':
    '每国都根据自己的估计，看到对各对手的同一套计算：独自应战、盟友全部履约、按信誉折算。这份<em>均势表</em>是主要工具。',
  'codex.demands.title': '要求',
  'codex.demands':
    '提要求须对独自应战的目标国有 {demandOddsLeast_pct}% 的胜算，对同一国 {demandEvery} 回合至多一次，交战时绝不可。所要求的地区须与本国接壤，或可及程度达 {demandReachLeast}。与目标国的关系减 {demandRelations_abs}，其紧张度加 {demandTension}；不涉及地区时为其 {lesserDemand}。',
  'codex.prices.title': '各种答复的代价',
  'codex.prices':
    '让出地区损失凝聚力 {concedeCohesion_abs}、信誉 {concedeCredibility_abs}，其他 × {lesserDemandConcede}；退缩损失 {backDownCohesion_abs} 与 {backDownCredibility_abs}，其他 × {lesserDemandBackDown}。得遂所求的挑战国得信誉 {wonCredibility}，不涉及地区时 × {lesserDemandBackDown}。调停和解使挑战国得 {settlementTurns} 回合贡金以代所求，双方的损失与该收益均 × {settlementCosts}。调停国与任一方关系各得 {mediatorRelations}；选边者一得一失 {sideRelations}。',
  'codex.prices.guarantor':
    '担保国履约：得信誉 {honourCredibility}，与受援者的关系得 {honourRelations}，与其他伙伴各得 {honourPartners}，并为他国争端动员，损失凝聚力 {honourCohesion_abs} 与投送部队的 {honourForces_pct}%。半履约：信誉减 {hedgeCredibility_abs}，派出 {hedgeShare_pct}%。抛弃：信誉减 {abandonCredibility_abs}，与受援者的关系减 {abandonRelations_abs}，与其他伙伴各减 {abandonPartners_abs}，若开战则失去该约。抛弃自身不可信者（信誉低于 {credibilityStart}），按比例减轻责难。履约者被卷入：它与挑战国的紧张度双向上升 {tensionDrawnIn}，半履约为其三分之一。目标国让步时以上均 × {testIfConceded}，挑战国退缩或和解时均 × {testIfBackedDown}。与双方都有约者保持中立，信誉减 {conflictCredibility_abs}。未作承诺而支持目标国者，派出投送部队的 {volunteerShare_pct}%。',
  'codex.standing.title': '常设指示',
  'codex.standing':
    '一国可为每项承诺预先说明须履约时如何行事：履约、半履约或抛弃，并可对指明的攻击国另行规定。指示保密，任何一次计划中都可更改，席位未作答复时生效。未留指示则半履约。',
  'codex.war.title': '战争',
  'codex.war.front':
    '每场战争抽一次运气（模块 <m>luck</m>）：兵力对数的正态抽样，幅度 {warLuck}。每次结算战线移动 <m>{warSpeed}·ln(A·运气/D)</m>，至多 {warSpeedCap}，另有噪声 {warNoise}。到 +{warAttackerWins} 进攻方胜，到 {warDefenderWins} 防守方胜；{warTurns} 回合后高于 +{warStatusQuoAbove} 归进攻方，否则维持现状。凝聚力低于 {collapseCohesion}，或兵力不足对方的 {warStrengthLeast_pct}%，即崩溃。参战的援助者全额计入。',
  'codex.war.cost':
    '损失依平方律：各方按兵力之比损失其在前线所有的 {warLoss_pct}%，每年至多 {warLossMost_pct}%。厌战每年使进攻方损失凝聚力 {wearinessAttacker}，防守方 {wearinessDefender}，援助者依距离至多 {wearinessAllyMost}。交战双方关系减 {warRelations_abs}。投送部队分摊于各战线，本土部队分摊于国土上的战线。',
  'codex.war.ground':
    '夺得的地区连同其 {warMovesStock_pct}% 的工业（让步或割让则为 {cessionMovesStock_pct}%），{occupationTurns} 回合内只产出 {occupationYield_pct}%，占领者在夺取时及其间每回合损失凝聚力 {occupationCohesion_abs}，与各国的关系减 {conquestRelations_abs}。为其他目的而战败者，如同让步付出代价，贡金 × {warTribute}。和平由战争双方的主战国订约。',
  'codex.tension.title': '紧张度与关系',
  'codex.tension':
    'i 对 j 的<b>紧张度</b>每回合移动 {tensionSpeed_pct}%，趋向 <m>{tensionFloor} + {tensionStrength}·min({tensionRatioMost}, j 能及 i 之力 / i 的本土兵力) + {tensionGrowth}·j 的投送增长·可及 + {tensionPosture}·(j 部队中投送份额高于 {tensionPostureUsual} 的部分) + {tensionAnswered}·(j 对 i 的紧张度高于 {tensionUsual} 的部分) − {tensionRelations}·关系</m>；盟约减 {tensionPact}，互不侵犯减 {tensionNonAggression}，军备控制减 {tensionArmsControl}，磋商减 {tensionConsultation}，贸易条约减 {tensionTrade}；j 的制裁每级加 {sanctionTension}，战争加 {tensionWar}。只有当 j 能以 i 本土兵力之半来犯时，态势与彼此畏惧才全额计入。本土部队不使任何国家紧张：令人惊惧的是能到达者，而畏惧以畏惧相应，直到有人使之平息。',
  'codex.relations':
    '<b>关系</b>每回合移动 {relationsSpeed_pct}%，趋向：盟约 {relationsPact}，互不侵犯 {relationsNonAggression}，贸易条约 {relationsTradeTreaty}，贸易至多 {relationsTradeMost}，战争减 {relationsWar_abs}。信誉每回合淡忘与 {credibilityStart} 之差的 {credibilityReversion_pct}%；凝聚力每回合向 {cohesionLevel} 移动 {cohesionSpeed_pct}%。',
  'codex.incidents.title': '突发事端',
  'codex.incidents':
    '两国彼此畏惧时，无人下令也会有巡逻队相撞、船只被拦：每回合的几率为 {incidentChance} 乘以平均紧张度（以 100 为 1）的平方；若双方能用于对方的兵力都不及自身的 {incidentReach_pct}%，则按比例减少。更畏惧的一方更可能是受害者。它与其他危机无异，只是仅求赔礼：一年产出的 {redressShare_pct}%，一次。它只以通常的 {incidentTest_pct}% 考验承诺，不构成毁约，且只等目标国与承诺援助者答复。赔礼使双方紧张度降 {amendsMade_abs} 点，作罢则降 {amendsLetRest_abs} 点；也可能为此开战。作罢的代价等于放弃一项较小的要求，乘以平均紧张度与 {incidentHeat} 之比的平方：几乎不相畏惧者代价很小，彼此畏惧者则可能超出政府所能承受。',
};
