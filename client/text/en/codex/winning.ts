/** The rules, section 9: indices, score, hegemony, secret aims, events of the year. */
export const winning = {
  'codex.winning.title': 'Winning',
  'codex.indices.title': 'Four indices',
  'codex.indices.lead': 'Four indices a turn, 0–100, each with what moved it:',
  'codex.index.security':
    '<b>Security</b>: the chance that no rival prevails. Each rival takes its credible odds times its hostility, <m>{hostilityBase} + {hostilityTension}·tension/100</m>, × {hostilityPact} for a partner in a pact and × {hostilityNonAggression} under non-aggression; {securityRegions_pct} % of it hangs on the regions kept, and a year in which one is attacked costs {securityAttacked}.',
  'codex.index.prosperity':
    '<b>Prosperity</b>: <m>{prosperityBase} + {prosperityScale}·(ln(c/c0) − {prosperityPace}·years)</m>, with c the consumption a head and c0 what the people it rules had at the start, each region at its home power’s level, and taken ones at no more than their ruler’s own. Consumption is {consumed_pct} % of income after tax, civil services and {tradeConsumption_pct} % of trade, less the deficit.',
  'codex.index.autonomy':
    '<b>Autonomy</b>: 100 less dependence: trade concentration (up to {autonomyConcentration}), openness (up to {autonomyOpenness}), each guest on own bases ({autonomyBases}), each bond of a treaty ({autonomyBonds}), borrowed defence (up to {autonomyBorrowed}), debt to others (up to {autonomyDebt}), foreign arms (up to {autonomyArms}), tribute (up to {autonomyTribute}), aid (up to {autonomyAid}), and strategic goods from abroad (up to {autonomySupply}).',
  'codex.index.influence':
    '<b>Influence</b>: {influenceBase}, {influenceCredibility} for each point of credibility, {influenceCover} for each partner fully covered (at most {influenceCoverMost} of them), {influenceShare} times the growth of one’s share of output, {influenceDemand} for a demand won against an equal, more or less by the root of the other’s size (at most {influenceDemandsMost}, half as much when repeated), {influenceHonour} for each promise honoured in the last {influenceHonourTurns} turns (at most {influenceHonourMost}), {influenceBloc} for leading a bloc of three; less {influenceFear} for each point of the mean tension toward it above {influenceFearFree}.',
  'codex.score.title': 'Score, par and rating',
  'codex.score':
    'The score is the average over turns with the scenario’s weights; the last turn counts × {lastTurnWeight}, and {legacyTurns} further years at plain settings are played out after the last, with {legacyDebt_pct} % of the debt added during the match taken off consumption in each, so that stripping the future does not pay. Best rating wins; exact ties share. A seat’s <b>rating</b> is its score against <em>par</em>, what able rivals get from the same seat in matches of that length: 0 at their median, 1 at their ninetieth per cent, −1 at their tenth. A scenario without par is won by the best score.',
  'codex.hegemony.title': 'Hegemony',
  'codex.hegemony':
    'Composite capability is {shareOutput} output + {shareArms} military + {shareIndustry} technology-weighted industry + {sharePeople} population. Who holds {hegemonyShare_pct} % for {hegemonyTurns} turns running ends the match and wins; its sworn partners keep {hegemonPartners_pct} % of their Security, all others lose theirs.',
  'codex.mandates.title': 'Secret aims',
  'codex.mandates':
    'Each power draws a national aim that suits it. Only its leader sees it, with how far it has come (in the balance sheet). Fulfilled when the match ends, it adds {mandateReward} points to the score; then all aims are told. Aims are checked from what happened and nothing else.',
  'codex.events.title': 'Events of the year',
  'codex.events':
    'Each turn an event befalls a power with a chance of {eventForOne_pct} %, and all at once with one of {eventForAll_pct} %: about every fourth turn for each. Which, and how hard ({severityLeast} to {severityMost} times the figures below), comes from the match’s seed. Each offers two ways to meet it, with their effects beside them, to be chosen in the next Plan; who does not choose takes the first. Relief is money that civil services need beyond the usual, in per cent of output; a minus is a windfall.',
} as const;
