/** Sanctions: levels, events, reasons, refusals and the desk's section. */
export const sanctions = {
  'sanctions.level.0': 'None',
  'sanctions.level.1': 'Tariffs',
  'sanctions.level.2': 'Finance',
  'sanctions.level.3': 'Embargo',
  'sanctions.title': 'Sanctions',
  'sanctions.lead':
    'They cut trade between you at once, and cost the target output: more than in proportion when many join. You lose your own part of the trade.',
  'sanctions.on': 'On whom',
  'sanctions.level': 'Level',
  'sanctions.today': 'Today: {level, select, 0 {none} 1 {tariffs} 2 {finance} other {embargo}}.',
  'sanctions.bound':
    'A treaty or a bloc binds you to {level, select, 1 {tariffs} 2 {finance} other {an embargo}} at least.',
  'sanctions.cost.them': 'What it costs {power} a turn',
  'sanctions.cost.us': 'What it costs you a turn',
  'sanctions.cost.output': '{amount} of output, {percent} of it',
  'sanctions.cost.outputGain': '{amount} of output regained',
  'sanctions.cost.trade': 'trade with all: {amount}',
  'sanctions.cost.money': 'trade with all: {amount}; revenue and consumers: {money}',
  'sanctions.cost.share': 'The senders together would hold {percent} of its trade.',
  'sanctions.price': 'Political capital: {price}',
  'sanctions.price.free': 'Costs no political capital.',
  'sanctions.breaks':
    'You have promised {power} trade. This breaks your treaty: credibility {credibility}, relations with it {relations}.',
  'sanctions.war': 'You are at war with {power} and trade nothing; this would count only after the peace.',
  'sanctions.draft': 'Draft it',
  'sanctions.drafting': 'Drafting',
  'sanctions.drafted':
    'Drafted: {power}, {level, select, 0 {lifted} 1 {tariffs} 2 {finance} other {embargo}} from this turn on.',
  'sanctions.takeBack': 'Take it back',
  'sanctions.fault': 'Nothing was drafted. {reason}',
  'sanctions.none': 'Nobody is under sanctions.',
  'sanctions.inForce': 'In force',
  'sanctions.row': '{from} on {target}: {level, select, 1 {tariffs} 2 {finance} other {embargo}}, since turn {since}',
  'sanctions.row.bound': 'by treaty',
  'sanctions.fact.under': 'Under sanctions of {powers}',
  'sanctions.fact.by': 'Sanctions {powers}',

  'clause.sanctions': 'sanctions',
  'clause.what.sanctions': 'All parties sanction a third power.',
  'terms.sanctions':
    '{parties, plural, =2 {Both sanction {power}} other {All sanction {power}}} at least at this level: {level, select, 1 {tariffs} 2 {finance} other {embargo}}.',
  'compose.field.sanctioned': 'Whom',
  'compose.field.level': 'At least',

  'demand.endSanctions': 'End sanctions',
  'demand.endSanctions.headline': '{power} demands that {target} end its sanctions',
  'demand.endSanctions.what':
    '{target} lifts its sanctions on the challenger, leaves what obliges it to them, and puts on no new ones for six turns.',
  'war.aim.endSanctions': 'sanctions',

  'game.capital.reserved.sanctions': 'New or raised sanctions',

  'event.sanctionImposed':
    '{from} {was, select, 0 {puts} other {tightens}} sanctions on {target}: {level, select, 1 {tariffs} 2 {finance} other {embargo}}.',
  'event.sanctionLifted':
    '{from} {level, select, 0 {lifts its sanctions on {target}} 1 {eases its sanctions on {target} to tariffs} other {eases its sanctions on {target} to finance}}.',
  'event.sanctionBit':
    'Sanctions cost {target} {output} of output and {trade} of trade; {senders} hold {share} of its trade.',
  'report.headline.sanctions': '{power} under sanctions',
  'report.headline.sanctionsLifted': '{power} eases its sanctions on {target}',

  'factor.sanctions': 'Sanctions',
  'factor.supply': 'Strategic goods that were short',
  'factor.sanctionImposed': 'Sanctions imposed',
  'factor.sanctionLifted': 'Sanctions lifted',
  'factor.sanctionRally': 'Rallying against sanctions',
  'factor.sanctionFatigue': 'Years under sanctions',

  'error.sanction.self': 'A power cannot sanction itself. Choose another.',
  'error.sanction.unknown-target': 'There is no such power in this match. Choose one from the list.',
  'error.sanction.pledged':
    'You gave in to {power} and promised it no new sanctions. You may put some on it again in turn {turn}, or at war.',
  'error.treaty.sanctions-pledged':
    '{power} gave in to {other} and promised it no new sanctions; it can commit itself to them again in turn {turn}.',
  'error.sanction.bound':
    'A treaty or a bloc binds you to more than that: level {level} on {power}. Leave it first, or keep the level.',
  'error.demand.no-sanctions': '{power} has no sanctions on you. Demand something else.',
  'error.treaty.sanctions-target':
    'A commitment to sanctions names a power that is no party to it. Choose another target.',
  'error.treaty.sanctions-secret': 'Sanctions cannot be secret. Make the treaty public, or take the clause out.',
  'error.treaty.sanctions-trade': '{power} has promised {other} trade. Sanctions will break that treaty.',

  'reason.sanctionThreat': '{power} threatens us: it would prevail over us with a chance of {oddsPercent, number} %.',
  'reason.sanctionAggressor': '{power} wages a war of aggression. It is to feel it.',
  'reason.sanctionBites': 'It would cost {power} {percent, number, ::.0} % of its output.',
  'reason.sanctionTogether': 'Others sanction {power} already: together we hold {percent, number} % of its trade.',
  'reason.sanctionOwnCost': 'It costs us trade worth {percent, number, ::.0} % of our output.',
  'reason.sanctionCalm': '{power} threatens us no longer as it did.',
  'reason.sanctionConcession': '{power} has come to terms with us.',
  'reason.sanctionsEase': 'It ends the sanctions of {partner}, which cost us {percent, number, ::.0} % of our output.',
} as const;
