/** What The Concert says in words. Written by `npm run docs` from the scenario's data, which English is read from. */
export const texts = {
  'scenario.concert.summary':
    'Six powers share a continent. Kestria grows faster than the rest and its neighbours have noticed. Ten years to decide what to build, whom to trust, and what a promise is worth.',
  'scenario.concert.power.arden': 'Arden',
  'scenario.concert.power.arden.brief':
    'An island power with a foothold on the mainland. The sea protects Hale and Wyre; Merrow lies open. Rich, inventive, and used to being asked for help.',
  'scenario.concert.power.velmark': 'Velmark',
  'scenario.concert.power.velmark.brief':
    'The best laboratories on the continent and a fleet to carry their work. Few people, some debt, and Brask within a day’s march of Kestria.',
  'scenario.concert.power.kestria': 'Kestria',
  'scenario.concert.power.kestria.brief':
    'The rising power: the most people, the largest output, room to catch up. Every neighbour watches its fleet. Grow quietly, or make use of the moment?',
  'scenario.concert.power.sarno': 'Sarno',
  'scenario.concert.power.sarno.brief':
    'A trading republic on the southern gulf. Too small to stand alone, respected enough to bring others together.',
  'scenario.concert.power.talvi': 'Talvi',
  'scenario.concert.power.talvi.brief':
    'A long coast east of Kestria, many people, old machines. A promise of peace with Kestria runs for three more years. After that somebody must pay for Talvi’s safety.',
  'scenario.concert.power.osmere': 'Osmere',
  'scenario.concert.power.osmere.brief':
    'The middle of the map: everybody’s neighbour, everybody’s road. Osmere lives by not choosing too early.',
  'scenario.concert.region.kestria-ostrand': 'Ostrand',
  'scenario.concert.region.kestria-karsk': 'Karsk',
  'scenario.concert.region.kestria-vessen': 'Vessen',
  'scenario.concert.region.arden-hale': 'Hale',
  'scenario.concert.region.arden-wyre': 'Wyre',
  'scenario.concert.region.arden-merrow': 'Merrow',
  'scenario.concert.region.velmark-tolm': 'Tolm',
  'scenario.concert.region.velmark-ildmark': 'Ildmark',
  'scenario.concert.region.velmark-brask': 'Brask',
  'scenario.concert.region.osmere-quill': 'Quill',
  'scenario.concert.region.osmere-sarre': 'Sarre',
  'scenario.concert.region.talvi-talvi': 'Talvi',
  'scenario.concert.region.talvi-orsk': 'Orsk',
  'scenario.concert.region.sarno-dane': 'Dane',
  'scenario.concert.region.sarno-ferrol': 'Ferrol',
} as const;
