/** Matches open to everybody, and a match out of its record. */
export const openMatches = {
  'open.title': 'Open matches',
  'open.note': 'Anybody may sit down there.',
  'open.none': 'Nobody waits for company now. Host a match and show it here.',
  'open.seats': '{open, plural, one {one seat is free} other {# seats are free}}',
  'open.go.label': 'Enter {scenario}, {code}',
  'open.record': 'A match from its record',
  'open.record.note':
    'The last page of a match and the list of your matches give its record. From it the match can be looked at again.',
  'open.record.go': 'Choose the file',
  'open.record.fault': 'It was not taken in. {reason}',
  'open.host': 'hosted by {name}',
} as const;
