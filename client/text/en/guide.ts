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
    'Home force and readiness make you safer, slowly, and are yours alone. A pact works at once, if the other keeps its word. Take a preset in the Budget, then shift a little towards what you lack.',
  'guide.road.go': 'Open the budget',
  'guide.treaty.title': 'Ask somebody for a treaty',
  'guide.treaty.text':
    'Whoever fears the same rival is likeliest to sign. Choose a power, add mutual defence, and see what it would do to the odds before you offer it. A refusal comes with reasons.',
  'guide.treaty.go': 'Open the treaty desk',
  'guide.lock.title': 'Lock in the year',
  'guide.lock.text':
    'When you have drafted what you want, lock in at the foot of the desk. Until all have locked in you may take it back. Then the year happens, and a report says what moved every number.',
} as const;
