/** The rules, sections 4 and 5: the economy and strategic goods. */
export const economy = {
  'codex.economy.title': 'Economy',
  'codex.output.title': 'Output',
  'codex.output':
    'Output <m>Y = z · A · K^{industryExponent} · U^{infrastructureExponent} · L^{labourExponent} · σ</m>: technology A, industry K, infrastructure U, the people L of the regions owned (an occupied region yields {occupationYield_pct} %), and σ, which falls to {cohesionOutputLeast} as cohesion falls from {cohesionOutputFull} to 0, loses {warDamage_pct} % to a war on own soil, and is lowered by sanctions and by strategic goods that are short. z makes turn 1 match the scenario’s figure.',
  'codex.income.title': 'Income, and what is paid first',
  'codex.income':
    '<em>Received</em>: taxes ({taxLow_pct}, {taxNormal_pct} or {taxHigh_pct} % of output; {taxWar_pct} % only at war; one step a turn, {capitalTaxChange} political capital a change; the table below has what each does to cohesion), {tradeRevenue_pct} % of trade, and what treaties bring. <em>Paid first</em>: civil services ({services_pct} % of output), interest, upkeep of forces (<m>value · ({upkeepBase_pct} % + {upkeepReadiness_pct} % · (readiness/100)³)</m>), joint exercises, what treaties and tributes promise. The rest, and what is borrowed, goes to the lines.',
  'codex.lines.title': 'The lines of the budget',
  'codex.line.industry':
    'adds <m>{industryAbsorption}·s/(1 + s/({industrySaturation_pct} % of Y))</m> to K; K also gets private investment <m>{privateInvestment}·(1−τ)·Y·(1 − crowding out)</m> and wears {industryDepreciation_pct} %',
  'codex.line.science':
    'technology grows by <m>{technologyDrift_pct} % + {technologyScience_pct} %·√(s/Y)</m>, and by catch-up with the frontier the more a power trades: {technologyCatchUp_pct} % of the lead of the frontier where trade is {opennessFull_pct} % of output',
  'codex.line.infrastructure':
    'adds <m>{infrastructureAbsorption}·s/(1 + s/({infrastructureSaturation_pct} % of Y))</m> to U, which wears {infrastructureDepreciation_pct} %',
  'codex.line.homeForce': '<m>s·(1 + integration/{integrationCheapness})</m>; it wears {forceDepreciation_pct} %',
  'codex.line.projectionForce':
    'the same at {projectionPrice} a unit; it wears {forceDepreciation_pct} %, and all see a large build-up',
  'codex.line.integration':
    'civil–military integration, up to {integrationGain} points with diminishing returns: cheaper arms, and up to {integrationDrag_pct} % less private investment; in war up to {integrationSurge_pct} % of industry a turn becomes home force',
  'codex.line.resilience':
    'cohesion, up to {resilienceGain} points with diminishing returns, less within {resilienceFull} points of 100; it also eases years under sanctions',
  'codex.line.supply': 'strategic goods: production of one of them at home, or stores of all (section 5)',
  'codex.line.intelligence': 'services: up to {intelligenceGain} points with diminishing returns (section 7)',
  'codex.readiness.title': 'Readiness, crowding out, interest',
  'codex.readiness':
    '<em>Readiness</em> is an aim the player sets; it moves at most {readinessStep} a turn and is paid for in upkeep. <em>Crowding out</em> is <m>{crowdingDeficit}·deficit/Y + {crowdingMilitary}·max(0, military burden − {crowdingMilitaryFree_pct} %)</m>, at most {crowdingMost}. <em>Interest</em> is <m>{interestBase_pct} % + {interestAbove60_pct} %·max(0, d − {debtHigh}) + {interestAbove100_pct} %·max(0, d − {debtSteep}) + {interestDistrust_pct} %·max(0, {interestTrusted} − credibility)</m> with <m>d = debt/Y</m>: who breaks its word is lent to dearly. Lenders carry a deficit of at most {deficitMost_pct} % of output a year.',
  'codex.fiscal':
    'Above a debt of {debtCeiling_pct} % of output a <b>fiscal crisis</b> leaves {austerityShare_pct} % of every line for {austerityTurns} turns and costs {austerityCohesion_abs} cohesion. If money is short it is paid in this order: interest, services, upkeep, tribute, aid, lines; what is left unpaid is recorded as arrears.',
  'codex.trade.title': 'Trade',
  'codex.trade':
    'Trade of a pair is <m>{tradeScale}·Yi·Yj/(ΣY·({tradeDistance} + distance))·(1 − tension/{tensionTrade150})</m>, × {tradeTreaty} under a trade treaty, less under sanctions, none at war. {tradeRevenue_pct} % of it is revenue, {tradeConsumption_pct} % consumption. ΣY is the output of all at the start; distance and tension are the means of both sides.',
  'codex.latent.title': 'Latent power',
  'codex.latent':
    'Industry that can be turned to arms deters: at full civil–military integration {latentShare_pct} % of a power’s industry count with its home force on its own soil, in proportion below it. Others’ integration is taken to be what it was at the start.',

  'codex.supply.title': 'Strategic goods',
  'codex.supply.need.title': 'Who needs what, and from whom',
  'codex.supply.need':
    'Energy, materials and electronics: a power needs each in proportion to its output, makes a part at home (its <em>cover</em>, at most {supplyCoverMost} times its need, known to all; {startCover_pct} % at the start where the scenario says nothing else) and has the rest from neutral ground and from who covers more than its own need, in proportion to what it trades with them. Where nobody does, all partners share what there is. It begins with {startStores} of a year in store.',
  'codex.supply.cut.title': 'Cut off',
  'codex.supply.cut':
    'An embargo (either way) or a war between the two cuts the link. What came over it is short at once; from the next year on the open links take over {supplyReplaced_pct} % of it, and no more than {supplyReplaced_pct} % of what they deliver already. When the link is open again the goods come again.',
  'codex.supply.short.title': 'What shortage does',
  'codex.supply.short':
    'Stores fill the gap as long as they last. What stays unmet costs output: its share × {weightEnergy} for energy, × {weightMaterials} for materials, × {weightElectronics} for electronics, together {supplyLossMost_pct} % at most; and readiness, {supplyReadiness_pct} % of it where everything is missing. Making nothing at home costs {autonomySupply} points of Autonomy, half of it half as much. The budget panel shows who could cut what, and at what cost, with stores and without.',
  'codex.supply.buy.title': 'What the line buys',
  'codex.supply.buy':
    'The line buys one thing a year: cover of one good, <m>{supplyCoverGain}·({supplyCoverMost} − cover)·x/(1 + x)</m> with x in per cent of output; or stores of all three, a year of one good for {supplyStorePrice_pct} % of output, {supplyStoresMost} years at most. Infrastructure covers a little energy: {supplyInfrastructure_pct} % of what is uncovered for each 1 % of output.',
} as const;
