/** The end of a match. */
export const end = {
  'end.won': '{powers} {count, plural, one {wins} other {win}}. Nobody ruled.',
  'end.hegemon': '{power} rules.',
  'end.youWon': 'You win. Nobody ruled.',
  'end.youRule': 'You rule.',
  'end.lead.lastTurn':
    'After {turns} turns {leader} holds the most: {share} of all capability. Hegemony takes {hegemony} for two turns running.',
  'end.lead.hegemony':
    'In turn {turn} {power} held {share} of all capability, for the second turn running. Its sworn partners keep half of their security, everybody else loses it.',
  'end.why': 'Why {power}',
  'end.why.best': '{index}: {value}, {more} more than the average of the others.',
  'end.why.least': 'Its weakest: {index} at {value}.',
  'end.why.record':
    '{kept, plural, =0 {No promise of its was tested and kept} one {It kept one promise that was tested} other {It kept # promises that were tested}}; {broken, plural, =0 {it broke none} one {it broke or half kept one} other {it broke or half kept #}}.',
  'end.why.share': 'Its share of capability went from {from} to {to}.',
  'end.scores': 'Scores',
  'end.rating': 'Against par',
  'end.rating.note':
    'Against par: 0 is what an able leader usually gets from that seat, +100 what only one in ten gets. The highest wins.',
  'end.scores.note':
    'The average over the years, the last counting half more, and two years beyond. Weights: {weights}.',
  'end.weight': '{index} {percent}',
  'end.power': 'Power',
  'end.score': 'Score',
  'end.of': 'You came {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of}, with {score} points.',
  'end.shares': 'Share of all capability',
  'end.shares.caption': 'Who held how much of all capability, in per cent',
  'end.shares.y': 'per cent',
  'end.indices': 'Your four indices',
  'end.indices.caption': 'Your four indices over the years',
  'end.indices.y': 'points of 100',
  'end.turn': 'Turn',
  'end.hegemony': 'Hegemony: {percent} for two turns',
  'end.again': 'Play again',
  'end.again.going': 'Setting the board',
  'end.map': 'Look at the map',
  'end.report': 'The last report',
  'end.debrief': 'Debrief',
  'end.home': 'To the start',
  'end.fault': 'No new match was opened. {reason}',
  'end.none': 'The match goes on',
  'end.record': 'Download the record',
} as const;
