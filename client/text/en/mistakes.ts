/** The mistakes of a novice rival: what each is called, what it does, and against which idea of the theory it is. */
export const mistakes = {
  'mistake.countsHeads': 'Counts heads',
  'mistake.countsHeads.does': 'takes every promise of help at its face.',
  'mistake.countsHeads.against':
    'Credible help is what counts: a promise is worth its giver’s word, reach and free forces (extended deterrence).',
  'mistake.forgetsOthers': 'Forgets the others',
  'mistake.forgetsOthers.does': 'weighs a demand against the target alone.',
  'mistake.forgetsOthers.against': 'Others balance against who threatens one of them (balance of threat).',
  'mistake.spendsOnShow': 'Spends on show',
  'mistake.spendsOnShow.does': 'puts the most into force that can be seen abroad.',
  'mistake.spendsOnShow.against':
    'What can strike alarms neighbours, who arm in turn; what only defends does not (security dilemma).',
  'mistake.forgetsUpkeep': 'Forgets upkeep',
  'mistake.forgetsUpkeep.does': 'buys forces and has no money to keep them ready.',
  'mistake.forgetsUpkeep.against': 'Forces fight by their readiness, not by their number (internal balancing).',
  'mistake.livesForToday': 'Lives for today',
  'mistake.livesForToday.does': 'borrows in peace and lets science and works wait.',
  'mistake.livesForToday.against': 'Strength at home grows slowly, and debt bears interest (guns versus butter).',
  'mistake.bearsGrudges': 'Bears grudges',
  'mistake.bearsGrudges.does': 'signs nothing with who made a demand on it of late.',
  'mistake.bearsGrudges.against':
    'Interests last and quarrels pass: yesterday’s rival may be what holds today’s in check.',
  'mistake.signsAnything': 'Signs anything',
  'mistake.signsAnything.does': 'does not ask into whose quarrels a treaty leads, or what it binds.',
  'mistake.signsAnything.against': 'An ally may drag one into its wars (entrapment), and bonds cost autonomy.',
  'mistake.neverHedges': 'Does nothing by halves',
  'mistake.neverHedges.does': 'honours or abandons, gives in or dares, by who looks stronger.',
  'mistake.neverHedges.against':
    'Where nobody can tell how it will end, a door kept open is worth its price (hedging).',
};
