/** What is kept of people in a class. */
export const classPrivacy = {
  'privacy.title': 'What is kept, and for how long',
  'privacy.lead':
    'This server keeps as little of a person as a class needs: a display name, and what was done in the game.',
  'privacy.kept': 'What is kept',
  'privacy.kept.name': 'The display name you come in under. A pseudonym is fine. No e-mail, no account, no password.',
  'privacy.kept.game': 'What you do in the game: orders, treaties, answers in a crisis, and when.',
  'privacy.kept.talk': 'What you write to others in the game. Your instructor can read all of it.',
  'privacy.kept.reflection': 'Your reflection. Drafts are yours alone; your instructor reads it once you hand it in.',
  'privacy.kept.mark': 'Marks and notes of your instructor’s, if any.',
  'privacy.not': 'What is not kept',
  'privacy.not.address': 'Your network address is used to hold off floods and is not written down with your name.',
  'privacy.not.track': 'No cookies, no tracking, no advertising. Nothing is fetched from or sent to another site.',
  'privacy.where': 'Where, and who sees it',
  'privacy.where.server': 'Everything stays on this server. Nothing leaves it unless your instructor downloads it.',
  'privacy.where.students': 'Other students see your display name, your power and what the game makes public.',
  'privacy.where.instructor': 'Your instructor sees everything in the class, by a secret link.',
  'privacy.where.browser':
    'Your browser keeps the key to your seat, so that you come back by yourself. Clearing its data removes it.',
  'privacy.long': 'For how long',
  'privacy.long.usual':
    'A class is deleted 180 days after it was last used, with everything in it, unless its instructor chose another time.',
  'privacy.long.now': 'The instructor can delete everything at once, at any time. Then nothing is left of it here.',
  'privacy.ask': 'To see, correct or delete what is kept of you, ask your instructor: one act does it.',
  'privacy.back': 'To the start',
} as const;
