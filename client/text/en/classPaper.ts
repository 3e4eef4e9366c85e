/** Hand-outs to be printed. */
export const classPaper = {
  'paper.title': 'Hand-outs',
  'paper.lead': 'One page for each student, one for you. What is on the screen is what is printed.',
  'paper.which': 'Which hand-out',
  'paper.student': 'For students',
  'paper.instructor': 'For the instructor',
  'paper.print': 'Print',
  'paper.student.title': 'Your power, and how to lead it',
  'paper.student.code': 'Open {host} and enter the class code',
  'paper.student.what': 'What it is about',
  'paper.student.what.text':
    'A power among others: somebody is growing faster than is comfortable. You can build strength at home, which is slow and yours alone, or borrow it abroad by treaties, which is fast and only as good as your partner’s word. Both cost something. Most walk both roads.',
  'paper.student.turn': 'A turn',
  'paper.student.turn.1':
    '<b>Plan.</b> Divide the budget, talk, offer and sign treaties, perhaps make one demand. Then lock in.',
  'paper.student.turn.2':
    '<b>Crisis</b>, if somebody made a demand: the target and its partners answer at once, unseen.',
  'paper.student.turn.3': '<b>Report.</b> What happened, why, and what moved your four numbers.',
  'paper.student.first': 'Your first turn',
  'paper.student.powers': 'The powers',
  'paper.student.office': 'In a cabinet',
  'paper.student.notes': 'Before each turn, write down',
  'paper.student.notes.turn': 'Turn',
  'paper.student.notes.fear': 'Whom I fear',
  'paper.student.notes.trust': 'Whom I trust, and why',
  'paper.student.notes.forecast': 'What I think will happen',
  'paper.student.notes.was': 'What did',
  'paper.student.score': 'How it is scored',
  'paper.student.score.text':
    'Security, prosperity, autonomy and influence, averaged over the years, later years weighing more, against what an able leader gets from your seat. A small power can win. If one power comes to rule, almost everybody else loses.',
  'paper.student.read': 'Your instructor can read all talk. A pseudonym is fine.',
  'paper.instructor.title': 'Running the lesson',
  'paper.instructor.plan': 'The plan',
  'paper.instructor.console': 'The console always says what to do next; this page is for your pocket.',
  'paper.instructor.before': 'Before the lesson',
  'paper.instructor.before.1':
    'Open the console once on the machine with the projector, and copy your console link for another one.',
  'paper.instructor.before.2': 'Set when the bell rings: turns are sized by it, and the debrief keeps its time.',
  'paper.instructor.before.3': 'Print the students’ page, or let them read the briefing on their screens.',
  'paper.instructor.during': 'While they play',
  'paper.instructor.during.1':
    'Walk round. The console calls you only for what is worth it: a reported message, a power that waits for your leave, silence.',
  'paper.instructor.during.2':
    'Let wars happen. Hold a student who only wrecks by <b>limits</b>: a second key, turns between demands, your leave.',
  'paper.instructor.during.3':
    'Somebody left? An AI keeps the seat. Another device? <b>Let in on another device</b>, then the same name.',
  'paper.instructor.during.4': 'Something went badly wrong? <b>Undo a turn</b>, everywhere or in one world.',
  'paper.instructor.debrief': 'The debrief',
  'paper.instructor.debrief.lead': 'Ask before you uncover; students’ screens follow yours.',
  'paper.instructor.theory': 'What it shows of the theory',
  'paper.instructor.theory.1':
    '<b>Internal balancing</b>: slow, sure, costly; each further step buys less (the first road).',
  'paper.instructor.theory.2':
    '<b>External balancing</b>: fast, cheap, as good as a word; entrapment and abandonment (the second road).',
  'paper.instructor.theory.3': '<b>Buck-passing and free riding</b>: who paid less than they had (the burden curves).',
  'paper.instructor.theory.4': '<b>Credibility</b>: a word kept when it cost something (promises).',
  'paper.instructor.theory.5':
    '<b>The security dilemma</b>: reach that was meant to protect and was read as a threat (strategies).',
  'paper.instructor.reflect': 'Questions for the reflection',
} as const;
