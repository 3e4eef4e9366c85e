import type { treaties as english } from '../../en/codex/treaties.ts';
import type { Texts } from '../../texts.ts';

export const treaties: Texts<typeof english> = {
  'codex.treaties.title': '条约',
  'codex.treaties.form.title': '何为条约',
  'codex.treaties.form':
    '条约有两个或更多缔约方（至多 {partiesMost}），一条或更多条款（至多 {clausesMost}），期限（至多 {durationMost} 回合）与退约通知期（至多 {noticeMost}）。可提议，可还价，全体签署后于结算时生效。签署所耗政治资本以最贵的条款计：盟约 {capitalPact}，其他大多 {capitalTreaty}；和约不耗。信誉低于 {capitalTrusted} 者，每次非免费的签署多付 {capitalDistrust}。提议所需先行占用，不成则退还。一国至多有 {openOffersMost} 份提议在谈判桌上。',
  'codex.clauses.title': '条款',
  'codex.treaties.end.title': '条约如何终止',
  'codex.treaties.end':
    '盟约至多 {pactDuration} 回合。通知退约不花代价，届期之前仍受约束；尚须付款者不得退出。径行毁约损失信誉：盟约 {breakPactCredibility_abs}，其他 {breakTreatyCredibility_abs}；与各缔约伙伴的关系减 {breakPartnerRelations_abs}，与其他伙伴各减 {breakOtherRelations_abs}。对互不侵犯的伙伴提要求，即撕毁该约；对贸易伙伴实施制裁，亦然。',
  'codex.treaties.money':
    '援助与武器，所有条约合计，给予与接受每回合均不得超过自身产出的 {aidMost_pct}%；贷款不大于同期的此类援助，每回合利率至多 {loanRateMost}%，等额偿还。赔款至多为贡金的 {reparationsMost} 倍。联合演习每回合耗费各方产出的 {interoperabilityPrice_pct}%；共同标准每回合增长 {interoperabilityGain}，无演习则减退 {interoperabilityDecay}。',
  'codex.capital.title': '政治资本',
  'codex.capital':
    '每回合 <m>{capitalBase} + 凝聚力/{capitalPerCohesion}</m>，超过 {freePacts} 项的盟约每项减 {capitalPactUpkeep}；至多存 {capitalBank}。要求地区耗 {capitalDemandRegion}，其他要求 {capitalDemand}；调停 {capitalMediation}；动议 {capitalMotion}；新增或加重制裁 {capitalSanction}；改税 {capitalTaxChange}。',

  'codex.blocs.title': '集团',
  'codex.blocs.charter':
    '含<em>集团</em>条款的条约即常设机构的宪章：签署耗政治资本 {capitalPact}，持续至终局或只剩一个成员，其他条款对全体成员同样有效（共同防御、互不侵犯、磋商、情报、共同标准、贸易、制裁）。宪章规定接纳成员与其他事项由谁决定（一致同意、多数或缴款权重）、基金、分担方式、下限与指挥。',
  'codex.blocs.consultation':
    '<em>磋商</em>：成员在危机中可见彼此答复。宪章对自主算一项约束。盟约维持费中，集团无论约束多少国都只算一项；集团内的掩护是公共物品：其分摊不薄于最需要的成员所需。',
  'codex.blocs.fund':
    '<em>基金</em>：每回合至多联合产出的 {blocFundMost_pct}%，均摊、按产出，或按产出 × 对外平均紧张度分担。在其他转移支付之后缴纳；缴不出即为欠款。<em>统一指挥</em>每年以基金的 {blocForcesShare_pct}% 用于共同部队（每单位 {projectionPrice}，折损 {forceDepreciation_pct}%），无论由谁出钱，在每个成员的本土都全额计入，并使共同标准每回合接近 {blocInteroperability} 点。',
  'codex.blocs.floor':
    '<em>下限</em>：部队、维持与融合支出，至多产出的 {blocFloorMost_pct}%。未达者被点名，信誉减 {floorCredibility_abs}，与各成员的关系减 {floorRelations_abs}。',
  'codex.blocs.motions':
    '<em>动议</em>：成员每回合可提一项，耗政治资本 {capitalMotion}：接纳，开除（三个成员以上），共同制裁，本回合及随后 {blocDefendTurns} 回合支持一国，更改分担方式，从基金付款（每年至多为其产出的 {aidMost_pct}%），斡旋（双向紧张度 −{mediateTension_abs}，关系 +{mediateRelations}；领导国若非当事方，与双方关系各得 {mediateRelations}，信誉得 {mediateCredibility}）。',
  'codex.blocs.votes':
    '<em>表决</em>对成员公开，计划结束前可更改，结算时告知所有国家。赞成须多于反对；须一致同意时，一票反对即否决；平票不通过；不投票即弃权；当事国无表决权。权重表决按各成员累计缴款计，尚无人缴款时按产出计。',
  'codex.blocs.joining':
    '<em>加入</em>：一国可动议接纳自己，或由成员动议邀请而应允；自下回合起成为成员，付 {capitalPact}。',
  'codex.blocs.leaving':
    '<em>退出</em>与任何条约相同。退出或被开除者（对各成员的关系 −{expelRelations_abs}）失去所缴款项。集团终止时，基金归最后的成员。',
  'codex.blocs.leader': '<em>领导</em>：三个成员以上的集团中，缴款最多者得影响力 {influenceBloc} 点。',

  'codex.sanctions.title': '制裁',
  'codex.sanctions':
    '一国可对另一国实施三级制裁之一，自下令之年起直至解除。新增或加重每次耗政治资本 {capitalSanction}；放宽或解除不耗。条约或集团所规定的级别可加不可减；数项并存时从高。',
  'codex.sanctions.trade':
    '<em>贸易</em>：两国间所余见下表。目标国所失的 {sanctionDiversion_pct}% 转归未参与者，按其原有贸易的比例。交战国之间本无贸易。',
  'codex.sanctions.loss':
    '<em>目标国产出</em>损失 <m>{sanctionLoss_pct}%·Σ(级别·份额)·√(合计份额)</m>，份额为制裁国占其自由贸易的份额：合力大于各自单独之和。制裁国失去自己在该贸易中的收益。',
  'codex.sanctions.public':
    '<em>其民众</em>第一年同仇敌忾（凝聚力 +{sanctionRally}），其后疲惫：每年 <m>{sanctionFatigue}·Σ(级别·份额)</m> 点；产出的 1% 用于韧性时减半。',
  'codex.sanctions.standing':
    '<em>地位</em>：目标国对制裁国的关系，每加一级 −{sanctionRelations_abs}，每减一级 +{sanctionRelations_abs}；生效期间每级趋向 −{sanctionRelationsLevel_abs}，其紧张度每级趋向 +{sanctionTension}。',
  'codex.sanctions.treaties':
    '<em>贸易条约</em>：制裁贸易伙伴即撕毁该约。日后签署的贸易条约终止自己对该伙伴的制裁，因此解除制裁可作谈判筹码。',
  'codex.sanctions.demand':
    '<em>要求</em>：受制裁者可要求停止制裁。让步者解除自己的制裁，并退出使其承担制裁义务的约定。',

  'codex.arms.title': '许可与军备控制',
  'codex.arms.licence':
    '有<em>许可</em>时，给予方的技术流向接受方：每回合为其技术领先的 {licenceFlow_pct}%，代价是接受方的自主增加 {licenceBonds} 项约束。',
  'codex.arms.control':
    '<em>军备控制</em>自条约第 {capFrom} 回合起，把各方的投送部队限制在自身产出的一定份额（{capLeast}–{capMost}%），并使彼此间紧张度的目标值降低 {tensionArmsControl} 点。超出上限 {capTolerance_pct}% 以上即为作弊：每回合各伙伴查出的几率为 {verifyBase_pct}%，双方共享情报则加 {verifyShared_pct}，情报机构每领先一点加 {verifySkill}；不低于 {detectionLeast_pct}%，不高于 {detectionMost_pct}%。被查出者等于当众毁约；未被查出者只有自己得知。',

  'codex.secrecy.title': '秘密条约',
  'codex.secrecy':
    '签署者可使条约保密；集团宪章、制裁与和约则不可。它与其他条约同样有效，但只有缔约方知晓：他人看不见，也威慑不了不知情者。一旦须履约、在危机中被提及，或有一方退出或毁约，即公之于众。',
  'codex.secrecy.seen':
    '人人可见之事仍属真实：关系、紧张度、贸易与共同标准依实际约定变动，不论是否秘密。但公开说明的原因只据公开所知；秘密条约下的付款只告知知情者；只有公开的伙伴才会因一国在别处毁约而怪罪它。两项承诺并存时，以公开者为准。因秘密条约而在危机中旁观，或与双方都有约者，须亮出该约。仅为秘密所阻之事，悄然作罢；改换阵营终止挑战国所知的盟约。对局结束后，一切公开。',
  'codex.secrecy.leak':
    '每回合其他各国查出的几率为 <m>{secretLeak_pct}% · 情报/{intelligenceUsual} · 亲近度 · (100 − 对方情报)/(100 − {intelligenceUsual})</m>，至多 {secretLeakMost_pct}%：亲近度在远方为 1，对缔约方的估计越准越大。缔约方察觉的几率为 <m>{secretNotice} · 其中最高情报/(其中最高情报 + 窥探者情报)</m>。一国查出之事，与之共享情报者一回合后得知。电报泄密和收留叛逃者也会使秘密曝光。',
};
