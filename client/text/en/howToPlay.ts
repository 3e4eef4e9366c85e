/** The page that tells how the game is played. */
export const howToPlay = {
  'how.title': 'How to play',
  'how.lead':
    'You lead a power among others. Somebody is growing faster than is comfortable. You have about ten years.',
  'how.turn.title': 'A turn is a year',
  'how.turn.plan':
    '<b>Plan.</b> Everybody at once: divide the budget, talk, propose and sign treaties, and if you must, make one demand or threat. Then lock in. You may unlock until the phase ends; what you have drafted when the clock runs out is what you do.',
  'how.turn.crisis': '<b>Crisis</b>, only if somebody made a demand. A short clock, three steps.',
  'how.turn.resolve': '<b>Resolve.</b> The year happens. Nobody waits for it.',
  'how.turn.report': '<b>Report.</b> What happened, why, and what it changed. Then the next Plan.',
  'how.roads.title': 'Two roads to safety',
  'how.roads.home':
    '<b>Strength at home</b>: industry, science, infrastructure, forces, cohesion. Slow and sure, and yours alone. It costs money every year, each further step buys less, and forces that reach abroad alarm the neighbours.',
  'how.roads.abroad':
    '<b>Strength borrowed abroad</b>: pacts, guarantees, bases, blocs, trade, loans. Fast and cheap. But it is only as good as your partner’s word and reach, it can pull you into quarrels that are not yours, and it costs freedom of action.',
  'how.roads.both':
    'Most leaders walk both, and never have enough of either. The Balance tab shows, for every rival, your odds <b>alone</b>, <b>with allies who keep their word</b>, and <b>weighted by how far they can be believed</b>. It is the most useful page of the game.',
  'how.money.title': 'Money and political capital',
  'how.money.budget':
    'Taxes fill the budget; public services and interest on the debt come out first, the rest is yours to divide. You may spend more than you have. Then the debt grows, interest with it, and past a ceiling a fiscal crisis cuts for you.',
  'how.money.capital':
    'Treaties, motions, sanctions and demands cost <b>political capital</b>, which comes back slowly, faster where the country holds together. Keeping many promises at once costs some every year.',
  'how.index.title': 'Four numbers',
  'how.index.security':
    '<b>Security</b>: how likely rivals are to prevail against you, given tension and the help you can count on.',
  'how.index.prosperity': '<b>Prosperity</b>: what people can consume, against where you started.',
  'how.index.autonomy': '<b>Autonomy</b>: how little hangs on others: trade, debt, arms, bases, promises that bind.',
  'how.index.influence':
    '<b>Influence</b>: being believed, leading blocs, protecting partners, winning or settling quarrels.',
  'how.index.score':
    'The score is their average over the years, later years weighing more, compared with what an able leader gets from your seat. So a small power can win. If one power comes to hold nearly half of all capability for two years running, the match ends in its hegemony, and almost everybody else loses.',
  'how.crisis.title': 'When a demand is made',
  'how.crisis.respond':
    '<b>Respond.</b> The target concedes or stands firm; each guarantor honours, hedges or abandons; others take a side, offer to mediate, or stay out. All at once, unseen.',
  'how.crisis.decide':
    '<b>Decide.</b> The challenger sees the answers, then backs down, accepts a settlement, or attacks.',
  'how.crisis.after':
    '<b>War or peace.</b> Wars last, cost both sides, and weary the people. A capital is never at stake: nobody is thrown out of the game.',
  'how.crisis.word':
    'Keeping a promise makes you believed. Hedging costs a little, abandoning a partner costs dearly, and every other partner takes note. Leaving a treaty with notice is cheap; breaking it is not.',
  'how.first.title': 'A first turn that works',
  'how.first.one': 'Open Balance and find the rival who worries you most.',
  'how.first.two': 'In Budget, choose a preset, then shift a little towards what you lack.',
  'how.first.three':
    'In Treaties, ask somebody who fears the same rival for a defence pact. If the answer is no, it comes with reasons.',
  'how.first.four': 'Lock in, and read the report: every number there says what moved it.',
  'how.rules': 'Every rule, every figure and what each scenario changes:',
  'how.back': 'To the start',
} as const;
