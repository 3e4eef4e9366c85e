/** The rules, sections 7 and 8: information, deterrence, crisis and war. */
export const conflict = {
  'codex.information.title': 'Information',
  'codex.information.known.title': 'What is known',
  'codex.information.known':
    'A power knows itself exactly. Public: output, debt, tax, cohesion, credibility, relations and tension, treaties that are not secret, sanctions, blocs and their funds, wars, capability shares. Forces, readiness, technology and budgets of others are <b>estimates</b>: a value and an error, drawn once a turn. Drafts, standing instructions, secret aims, stores and secret treaties of others are not shown at all. Nothing else leaves the server.',
  'codex.information.error.title': 'How good estimates are',
  'codex.information.error':
    'An estimate of a power far away is off by {estimateError_pct} % as a rule (a standard error; {seesTechnology_pct} % of that for technology). A border takes {seesBorder_pct} % of the error away, trade up to {seesTrade_pct} % (at {seesTradeFull_pct} % of output), bases either way {seesBasing_pct} %; never below {estimateErrorLeast_pct} % of the figure. Who shares intelligence sees through the better eyes of the two.',
  'codex.intelligence.title': 'Intelligence',
  'codex.intelligence':
    'Services have a skill, 0–100; {intelligenceUsual} is usual. A hundred points more take {intelligenceEyes_pct} % off one’s errors and add as much to those of others about oneself. The line buys <m>{intelligenceGain}·x/(1 + x)</m> points, less as skill grows, with x the money in per cent of output; {intelligenceDecay_pct} % wither in a year. Skill also guards secret treaties and finds out those of others, and those who cheat on arms control (section 6).',

  'codex.conflict.title': 'Deterrence, crisis, war',
  'codex.odds.title': 'Odds and the balance sheet',
  'codex.odds':
    'Quality <m>q = √technology · ({qualityReadinessLeast} + {qualityReadinessLeast_rest}·readiness/100) · ({qualityCohesionLeast} + {qualityCohesionLeast_rest}·min(1, cohesion/{qualityCohesionFull}))</m>. An attacker brings <m>A = P·q·reach</m>, and reach is <m>e^(−{reachDecay}·distance)</m> from the nearest own or host’s region. The defender has <m>D = (H + {projectionAtHome}·P)·q·terrain</m>, common forces of a bloc and latent power counting with H, and its helpers’ <m>P·q·reach·coordination·word</m>. Coordination is <m>{coordinationBase} + {coordinationInteroperability}·interoperability/100</m>; a <em>word</em> counts as credibility times stretch, times what the one who is helped has earned by its own credibility, <m>{reciprocityLeast} + {reciprocityLeast_rest}·credibility/{credibilityStart}</m>, at most {reciprocityMost}: who abandons is abandoned. Stretch falls where {stretchShare_pct} % of a guarantor’s projection are less than all that it has promised would need. <b>Odds</b> of the attacker are <m>1/(1 + ({oddsEdge}·D/({attackConcentration}·A))^{oddsExponent})</m>.',
  'codex.odds.distance':
    'Distance between neighbours is {landNeighbour} by land and {seaNeighbour} by sea, and at least {leastApart} to all other ground: on a map drawn on a plane in its own unit, on the globe along the great circle. Ground held by a host counts as a base, so that a power of the sea can reach, and guarantee, what it does not border, without a garrison there.',
  'codex.odds.sheet':
    'Everybody sees the same calculation for every rival from its own estimates: alone, with allies if they all honour, and weighted by credibility. This <em>balance sheet</em> is the main instrument.',
  'codex.demands.title': 'Demands',
  'codex.demands':
    'A demand needs odds of {demandOddsLeast_pct} % against the target alone, is made on the same power at most once in {demandEvery} turns, and never while at war. A region must border one’s own ground or lie within a reach of {demandReachLeast}. It costs {demandRelations_abs} relations with the target and adds {demandTension} to its tension; {lesserDemand} of that where no region is at stake.',
  'codex.prices.title': 'What answers cost',
  'codex.prices':
    'Conceding a region costs {concedeCohesion_abs} cohesion and {concedeCredibility_abs} credibility, anything else × {lesserDemandConcede}; backing down {backDownCohesion_abs} and {backDownCredibility_abs}, × {lesserDemandBackDown}. A mediated settlement halves what was asked and leaves × {settlementCosts} of both sides’ costs; tribute is then paid for {settlementTurns} turns. Mediators win {mediatorRelations} relations with either side; who takes a side wins and loses {sideRelations}.',
  'codex.prices.guarantor':
    'A guarantor who honours gains {honourCredibility} credibility, {honourRelations} relations with who relied on it and {honourPartners} with its other partners, and mobilises for another’s quarrel at {honourCohesion_abs} cohesion; one who hedges loses {hedgeCredibility_abs} and sends {hedgeShare_pct} %; one who abandons loses {abandonCredibility_abs}, {abandonRelations_abs} relations with who relied on it, {abandonPartners_abs} with every other partner, and, in war, the treaty. To leave one that is itself not trusted (under {credibilityStart} credibility) is blamed in proportion. Who honours is drawn in: tension between it and the challenger rises by {tensionDrawnIn} both ways, by a third of that if it hedges. All × {testIfConceded} if the target concedes and × {testIfBackedDown} if the challenger backs down or settles. Who is bound to both sides stays neutral and loses {conflictCredibility_abs}. Who promised nothing and backed the target sends {volunteerShare_pct} % of its projection force.',
  'codex.standing.title': 'Standing instructions',
  'codex.standing':
    'For every commitment a power may say beforehand what it does when it is called: honour, hedge or abandon, and otherwise against a named attacker. It is secret, can be changed in any Plan, and counts where the seat gives no answer. Where none is given the answer is to hedge.',
  'codex.war.title': 'War',
  'codex.war.front':
    'One draw of luck a war (module <m>luck</m>): a normal draw of {warLuck} in the logarithm of strengths. Each Resolve the front moves by <m>{warSpeed}·ln(A·luck/D)</m>, at most {warSpeedCap}, and a noise of {warNoise}. At +{warAttackerWins} the attacker wins, at {warDefenderWins} the defender; after {warTurns} turns above +{warStatusQuoAbove} is the attacker’s, anything else the status quo. A side under {collapseCohesion} cohesion, or with less than {warStrengthLeast_pct} % of the other’s strength, collapses. Helpers in the field count in full.',
  'codex.war.cost':
    'Losses follow the square law: each side loses {warLoss_pct} % of what it has at the front by the ratio of strengths, at most {warLossMost_pct} % a year. Weariness costs the attacker {wearinessAttacker} cohesion a year, the defender {wearinessDefender}, a helper up to {wearinessAllyMost} by distance. War costs those who fight {warRelations_abs} relations. Projection divides over the fronts fought, home force over those on own soil.',
  'codex.war.ground':
    'A won region comes with {warMovesStock_pct} % of its industry ({cessionMovesStock_pct} % if conceded or ceded), yields {occupationYield_pct} % for {occupationTurns} turns, costs the occupier {occupationCohesion_abs} cohesion, and {conquestRelations_abs} relations with everyone. A lost war for anything else is paid as if conceded, tribute × {warTribute}. Peace is a treaty between the two leaders of the war.',
  'codex.tension.title': 'Tension and relations',
  'codex.tension':
    '<b>Tension</b> of i toward j moves {tensionSpeed_pct} % a turn toward <m>{tensionFloor} + {tensionStrength}·min({tensionRatioMost}, what of j reaches i / i’s home strength) + {tensionGrowth}·growth of j’s projection·reach + {tensionPosture}·(share of projection among j’s forces above {tensionPostureUsual}) + {tensionAnswered}·(j’s tension toward i above {tensionUsual}) − {tensionRelations}·relations</m>, less {tensionPact} for a pact, {tensionNonAggression} for non-aggression, {tensionArmsControl} for arms control, {tensionConsultation} for consultation and {tensionTrade} for a trade treaty, more {sanctionTension} for each level of j’s sanctions and {tensionWar} for war. Posture and answered fear count in full only where j could strike with half of i’s strength at home. Home force raises nobody’s: what alarms is what can reach, and fear answers fear until somebody calms it.',
  'codex.relations':
    '<b>Relations</b> move {relationsSpeed_pct} % a turn toward {relationsPact} for a pact, {relationsNonAggression} for non-aggression, {relationsTradeTreaty} for a trade treaty and up to {relationsTradeMost} for trade, less {relationsWar_abs} for war. Credibility forgets {credibilityReversion_pct} % of its distance from {credibilityStart} a turn; cohesion drifts {cohesionSpeed_pct} % of the way toward {cohesionLevel}.',
  'codex.incidents.title': 'Incidents',
  'codex.incidents':
    'Where two powers fear each other, patrols collide and ships are stopped without anybody’s order: each turn with a chance of {incidentChance} times the square of their mean tension as a share of 100. The side that fears the other more is likelier to be the one wronged. It is a crisis like any other, but asks only amends: {redressShare_pct} % of a year’s output, once. It tests commitments at {incidentTest_pct} % of the usual, breaks no word, and waits only for its target and who promised it help. Amends calm both sides by {amendsMade_abs} points of tension, letting the matter rest by {amendsLetRest_abs}; it may also be fought over.',
} as const;
