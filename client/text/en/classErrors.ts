/** Why something was refused in a class: what is wrong, and what to do. */
export const classErrors = {
  'error.class.bell-past': 'That bell has rung already. Say when the lesson ends.',
  'error.class.confirm': 'Type the code of the class to delete it.',
  'error.class.doors-closed': 'The doors of this class are closed. Ask your instructor to open them.',
  'error.class.act-taken':
    'The server restarted after it had taken this. Look here whether it was done, and do it again if not.',
  'error.class.full': 'Every seat of this class is taken. Ask your instructor to free one.',
  'error.class.instructor-only': 'Only the instructor may do that. Open the console by its own link.',
  'error.class.last-key': 'That is the last link to this console. Hand the console over first, then void it.',
  'error.class.name-taken':
    'Somebody came in under that name. On that device your seat is open; for another one ask your instructor to let you back.',
  'error.class.no-world': 'This class has no such world.',
  'error.class.not-begun': 'The class has not begun. Start it first.',
  'error.class.not-on-roster': 'That name is not on the list. Type it as your instructor wrote it.',
  'error.class.not-over': 'Some worlds are still being played. End them first.',
  'error.class.nothing-to-undo': 'There is no turn left to undo.',
  'error.class.removed': 'That name was taken out of this class. Ask your instructor.',
  'error.class.seat-taken': 'Somebody took that seat a moment ago. Choose another.',
  'error.class.students-only': 'That is a student’s to ask for, with a seat link.',
  'error.class.too-many-students': 'A class has at most {most} students.',
  'error.class.unknown': 'No class has that code. Codes have six letters; check the last one.',
  'error.class.unknown-card': 'There is no such event in the deck of this scenario.',
  'error.class.unknown-student': 'Nobody of that number is in this class.',
  'error.class.wrong-phase': 'The class has moved on; that cannot be done any more.',
} as const;
