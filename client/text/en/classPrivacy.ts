/** What is kept of people in a class. */
export const classPrivacy = {
  'privacy.title': 'What is kept, and for how long',
  'privacy.lead':
    'This server keeps as little of a person as a class needs: a display name, and what was done in the game.',
  'privacy.kept': 'What is kept',
  'privacy.kept.name': 'The display name you come in under. A pseudonym is fine. No email, no account, no password.',
  'privacy.kept.game':
    'What you do in the game and when: orders, treaties, forecasts, answers in a crisis; and when you come and go.',
  'privacy.kept.talk':
    'What you write to others in the game, and what is reported. Your instructor can read all of it.',
  'privacy.kept.reflection': 'Your reflection. Drafts are yours alone; your instructor reads it once you hand it in.',
  'privacy.kept.mark': 'Marks and notes of your instructor’s, if any.',
  'privacy.kept.teach':
    'What your instructor sets: the list of names, announcements, questions, limits, and who was handed the console.',
  'privacy.kept.spoilt': 'A damaged entry is set aside for repair, and deleted with the rest.',
  'privacy.not': 'What is not kept',
  'privacy.not.address': 'Your network address is used to hold off floods and is not written down.',
  'privacy.not.track': 'No cookies, no tracking, no advertising. Nothing is fetched from or sent to another site.',
  'privacy.where': 'Where, and who sees it',
  'privacy.where.server': 'Everything stays on this server. Nothing leaves it unless your instructor downloads it.',
  'privacy.where.students': 'Other students see your display name, your power and what the game makes public.',
  'privacy.where.instructor': 'Your instructor sees everything in the class, by a secret link.',
  'privacy.where.browser':
    'Your browser keeps the key to your seat, your name and how you set the pages, so that you come back by yourself. Clearing its data removes them.',
  'privacy.long': 'For how long',
  'privacy.long.usual':
    'A class is deleted 180 days after it was last used, with everything in it, unless its instructor chose another time.',
  'privacy.long.now':
    'The instructor can delete everything at once, at any time. Then nothing is left of it here. What was downloaded, and copies of the disk that whoever runs this server made, are theirs to delete.',
  'privacy.other': 'In matches outside a class',
  'privacy.other.same':
    'The same is kept: a display name, what is done, what is written. The host can delete a match with everything in it; by itself it stays.',
  'privacy.other.notices':
    'If you ask for notices: the address they go to, and which were sent. The address stands in no record.',
  'privacy.other.server':
    'For itself the server notes when it last ran, and when a finished match was played on another way.',
  'privacy.ask':
    'To see what is kept of you, or to have your name changed, ask your instructor. A name that was changed or removed stays in the journal until the class is deleted.',
  'privacy.back': 'To the start',
} as const;
