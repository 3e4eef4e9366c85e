/** Talk between powers. */
export const talk = {
  'talk.title': 'Talk',
  'talk.channels': 'Who hears it',
  'talk.all': 'Everybody',
  'talk.new': 'A new circle',
  'talk.new.title': 'Who shall hear it?',
  'talk.new.go': 'Open the circle',
  'talk.new.none': 'choose at least one power',
  'talk.new.cancel': 'Cancel',
  'talk.unread': '{count, plural, one {# new} other {# new}}',
  'talk.you': 'You',
  'talk.turn': 'Turn {turn}',
  'talk.empty': 'Nothing has been said here.',
  'talk.placeholder': 'Write to {whom}',
  'talk.label': 'Message to {whom}',
  'talk.send': 'Send',
  'talk.sending': 'Sending',
  'talk.fault': 'Not sent. {reason}',
  'talk.ai':
    '{powers} {count, plural, one {is} other {are}} led by AI and {count, plural, one {does} other {do}} not chat: make an offer, it will be answered with reasons.',
  'talk.ai.all':
    'Every other power is led by AI, and AI powers do not chat. Make them offers instead: each is answered with reasons.',
  'talk.onlooker': 'You are watching: you hear what is said to everybody.',
  'talk.log': 'What was said to {whom}',
} as const;
