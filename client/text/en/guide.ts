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
  'guide.roads.path': '{rival}’s odds, as if all others stood still',
  'guide.roads.chosen': 'Chosen',
  'guide.roads.path.now': 'now',
  'guide.roads.path.next': 'next year',
  'guide.roads.path.five': 'in five',
  'guide.roads.path.kept': 'if the word is kept',
  'guide.roads.path.broken': 'if it is broken',
  'tip.title': 'Your first match: a tip',
  'tip.end': 'End the tips',
  'tip.read': 'Read',
  'tip.open': 'Open {panel}',
  'tip.asked.title': 'You are asked',
  'tip.asked.text':
    'Each way of answering stands with its price and what is likely to follow. Giving in costs what is asked; standing firm may end in war; a promise kept or broken is remembered by everybody as credibility.',
  'tip.offer.title': 'An offer lies on your desk',
  'tip.offer.text':
    'Beside each offer stands what it would do to the odds against you, to your Autonomy and your money, and why the other wants it. Sign it, refuse it, or answer with terms of your own.',
  'tip.borrowed.title': 'What is yours, and what is borrowed',
  'tip.borrowed.text':
    '{rival} would prevail over you at {alone} were you alone, at {honest} if your partners keep their word, and reckons with {credible}, for it does not quite believe them. All that lies between the first and the last is borrowed strength.',
  'tip.roads.title': 'Now weigh the other road',
  'tip.roads.text':
    'Last year you chose one. Forces at home work slowly, cost growth and stay yours; a pact works at once, costs Autonomy and hangs on another’s word. Most who do well take some of both.',
  'tip.price.title': 'Every road has its price',
  'tip.price.text':
    'Touch a figure at the top of the page: it opens what moved it. Arms take from Prosperity, promises from Autonomy, broken ones from Influence, and an open border from Security. The score is made of all four.',
  'tip.last.title': 'You know enough',
  'tip.last.text':
    'From here you play without tips. After the last turn the debrief shows what each power built and borrowed, whose word held, and where the match turned.',
  'tip.last.rules': 'All the rules, and the ideas behind them',
} as const;
