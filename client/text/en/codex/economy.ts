/** The rules, sections 4 and 5: the economy and strategic goods. */
export const economy = {
  'codex.economy.title': 'Economy',
  'codex.output.title': 'Output',
  'codex.output':
    'Output <m>Y = z · A · K^{industryExponent} · U^{infrastructureExponent} · L^{labourExponent} · σ</m>: technology A, industry K, infrastructure U, the people L of the regions owned (an occupied region yields {occupationYield_pct} %), and σ, which falls to {cohesionOutputLeast} as cohesion falls from {cohesionOutputFull} to 0, loses {warDamage_pct} % to a war on own soil, and is lowered by sanctions and by strategic goods that are short. z makes turn 1 match the scenario’s figure.',
  'codex.income.title': 'Income, and what is paid first',
  'codex.income':
    '<em>Received</em>: taxes ({taxLow_pct}, {taxNormal_pct} or {taxHigh_pct} % of output; {taxWar_pct} % only at war; one step a turn, {capitalTaxChange} political capital a change; the table below has what each does to cohesion), {tradeRevenue_pct} % of trade, and what treaties bring. <em>Paid first</em>: civil services ({services_pct} % of output), interest, upkeep of forces (<m>value · ({upkeepBase_pct} % + {upkeepReadiness_pct} % · (readiness/100)²)</m>), joint exercises, what treaties and tributes promise. The rest, and what is borrowed, goes to the lines.',
  'codex.lines.title': 'The lines of the budget',
  'codex.line.industry':
    'adds <m>{industryAbsorption}·s/(1 + s/({industrySaturation_pct} % of Y))</m> to K; K also gets private investment <m>{privateInvestment}·(1−τ)·Y·(1 − crowding out)</m> and wears {industryDepreciation_pct} %',
  'codex.line.science':
    'technology grows by <m>{technologyDrift_pct} % + {technologyScience_pct} %·√(s/Y)</m>, and by catch-up with the frontier the more a power trades: {technologyCatchUp_pct} % of the lead of the frontier where trade is {opennessFull_pct} % of output',
  'codex.line.infrastructure':
    'adds <m>{infrastructureAbsorption}·s/(1 + s/({infrastructureSaturation_pct} % of Y))</m> to U, which wears {infrastructureDepreciation_pct} %',
  'codex.line.homeForce': '<m>s·(1 + integration/{integrationCheapness})</m>; it wears {forceDepreciation_pct} %',
  'codex.line.projectionForce':
    'the same at {projectionPrice} a unit; it wears {forceDepreciation_pct} %, and all see a large build-up',
  'codex.line.integration':
    'civil–military integration, up to {integrationGain} points with diminishing returns: cheaper arms, and up to {integrationDrag_pct} % less private investment; in war up to {integrationSurge_pct} % of industry a turn becomes home force',
  'codex.line.resilience':
    'cohesion, up to {resilienceGain} points with diminishing returns, less within {resilienceFull} points of 100; it also eases years under sanctions',
  'codex.line.supply': 'strategic goods: production of one of them at home, or stores of all (section 5)',
  'codex.line.intelligence': 'services: up to {intelligenceGain} points with diminishing returns (section 7)',
  'codex.readiness.title': 'Readiness, crowding out, interest',
  'codex.readiness':
    '<em>Readiness</em> is an aim the player sets; it moves at most {readinessStep} a turn and is paid for in upkeep. <em>Crowding out</em> is <m>{crowdingDeficit}·deficit/Y + {crowdingMilitary}·max(0, military burden − {crowdingMilitaryFree_pct} %)</m>, at most {crowdingMost}. <em>Interest</em> is <m>{interestBase_pct} % + {interestAbove60_pct} %·max(0, d − {debtHigh}) + {interestAbove100_pct} %·max(0, d − {debtSteep})</m> with <m>d = debt/Y</m>. Lenders carry a deficit of at most {deficitMost_pct} % of output a year.',
  'codex.fiscal':
    'Above a debt of {debtCeiling_pct} % of output a <b>fiscal crisis</b> leaves {austerityShare_pct} % of every line for {austerityTurns} turns and costs {austerityCohesion_abs} cohesion. If money is short it is paid in this order: interest, services, upkeep, tribute, aid, lines; what is left unpaid is recorded as arrears.',
  'codex.trade.title': 'Trade',
  'codex.trade':
    'Trade of a pair is <m>{tradeScale}·Yi·Yj/(ΣY·({tradeDistance} + distance))·(1 − tension/{tensionTrade150})</m>, × {tradeTreaty} under a trade treaty, less under sanctions, none at war. {tradeRevenue_pct} % of it is revenue, {tradeConsumption_pct} % consumption. ΣY is the output of all at the start; distance and tension are the means of both sides.',
  'codex.latent.title': 'Latent power',
  'codex.latent':
    'Industry that can be turned to arms deters: at full civil–military integration {latentShare_pct} % of a power’s industry count with its home force on its own soil, in proportion below it. Others’ integration is taken to be what it was at the start.',

  'codex.supply.title': 'Strategic goods',
  'codex.supply.need.title': 'Who needs what, and from whom',
  'codex.supply.need':
    'Every power needs energy, materials and electronics. What it does not produce at home (at the start {startCover_pct} % of its need, where the scenario says nothing else) comes from those who produce more than they need, and from neutral ground, in proportion to trade; where nobody has more than it needs, partners share what there is. What everybody produces is public, what is in store is not.',
  'codex.supply.cut.title': 'Cut off',
  'codex.supply.cut':
    'An embargo or a war between two, either way, cuts the link at once; tariffs and financial sanctions cut nothing. From the second year on others take over up to {supplyReplaced_pct} % of what was cut, though no more than that share of what they deliver already. Stores (at the start {startStores} of a year’s need of each good) fill what is left of the gap until they are empty.',
  'codex.supply.short.title': 'What shortage does',
  'codex.supply.short':
    'Of a need that stays uncovered, energy weighs {weightEnergy}, materials {weightMaterials} and electronics {weightElectronics}. Output falls by that share, {supplyLossMost_pct} % at most; readiness by {supplyReadiness_pct} % of it. What is not produced at home costs Autonomy, {autonomySupply} points if it is everything.',
  'codex.supply.buy.title': 'What the line buys',
  'codex.supply.buy':
    'For a good: <m>{supplyCoverGain}·({supplyCoverMost} − production)·x/(1 + x)</m> of a year’s need, with x the money in per cent of output; production beyond the need is for export. For stores: a year’s need of one good costs {supplyStorePrice_pct} % of output, up to {supplyStoresMost} years of each. Infrastructure helps a little: 1 % of output spent on it covers {supplyInfrastructure_pct} % of the energy that comes from abroad.',
} as const;
