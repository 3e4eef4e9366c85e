/** Licences and arms control. */
export const arms = {
  'clause.licence': 'licensed know-how',
  'clause.armsControl': 'arms control',
  'clause.what.licence': 'Know-how flows to who is behind.',
  'clause.what.armsControl': 'Caps projection force; cheats may be found out.',
  'terms.licence':
    '{you, select, from {Your know-how flows to {to} as long as you are ahead.} to {{from}’s know-how flows to you as long as it is ahead.} other {{from}’s know-how flows to {to} as long as it is ahead.}}',
  'terms.armsControl': 'From the third turn none keeps more projection force than {percent} % of its own output.',
  'compose.field.cap': 'Most projection force',
  'compose.field.cap.unit': '% of output',
  'arms.cap.own': 'Yours now: {share} of your output.',
  'event.capPassed':
    '{power} keeps projection force of {share} of its output; arms control allows {cap}. Nobody has found out.',
  'event.capBroken':
    '{power} kept projection force of {share} of its output where arms control allows {cap}: {by} found out.',
  'factor.armsControl': 'Arms control',
} as const;
