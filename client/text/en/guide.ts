/** The guide of the first turn: four steps. */
export const guide = {
  'guide.title': 'Your first turn, {step} of {of}',
  'guide.skip': 'Skip the guide',
  'guide.back': 'Back',
  'guide.next': 'Next',
  'guide.done': 'Close the guide',
  'guide.balance.title': 'Who could overcome you?',
  'guide.balance.text':
    '{rival} would prevail over you with a chance of {odds} where it would strike. The Balance tab shows it for every rival: alone, with allies who keep their word, and by what their word is worth.',
  'guide.balance.calm':
    'The Balance tab shows every rival’s odds against you: alone, with allies who keep their word, and by what their word is worth.',
  'guide.balance.go': 'Open the balance sheet',
  'guide.road.title': 'Build at home, or borrow abroad?',
  'guide.road.text':
    'Pick one for now. You can change it until you lock in, and from the next turn on you do some of both.',
  'guide.road.go': 'Open the budget',
  'guide.roads.home': 'Build at home',
  'guide.roads.home.text': 'Put the year’s money into forces. Sure and slow, yours alone, and the neighbours see it.',
  'guide.roads.abroad': 'Borrow abroad, from {partner}',
  'guide.roads.abroad.text':
    'Offer a defence pact. {rival} would go from {before} to {after} at once, by what {partner}’s word is worth. It binds you too.',
  'guide.roads.abroad.any': 'Borrow abroad',
  'guide.roads.abroad.any.text': 'Offer somebody a defence pact. It works at once, if the other keeps its word.',
  'guide.treaty.title': 'Ask somebody for a treaty',
  'guide.treaty.text':
    'Whoever fears the same rival is likeliest to sign. Choose a power, add mutual defence, and see what it would do to the odds before you offer it. A refusal comes with reasons.',
  'guide.treaty.go': 'Open the treaty desk',
  'guide.lock.title': 'Lock in the year',
  'guide.lock.text':
    'When you have drafted what you want, lock in at the foot of the desk. Until all have locked in you may take it back. Then the year happens, and a report says what moved every number.',
} as const;
