/** What Duel says in words. Written by `npm run docs` from the scenario's data, which English is read from. */
export const texts = {
  'scenario.duel.summary':
    'For a first match. Vardia grows stronger and wants your border province. Arm at home, win Senn as an ally, or do a little of both. Six years decide.',
  'scenario.duel.power.lowen': 'Lowen',
  'scenario.duel.power.lowen.brief':
    'A prosperous country with one soft border: Marl, rich, flat, and next to Vardia. Workshops could arm it; so could a friend. There is not enough for everything.',
  'scenario.duel.power.vardia': 'Vardia',
  'scenario.duel.power.vardia.brief':
    'The rising power: more people, more arms, and maps in its schools on which Marl is its own. It takes what is weakly held and leaves what is not.',
  'scenario.duel.power.senn': 'Senn',
  'scenario.duel.power.senn.brief':
    'An island of shipowners with one port on the mainland, Quayle. Its fleet can reach any coast; it would rather not do so alone.',
  'scenario.duel.region.lowen-avel': 'Avel',
  'scenario.duel.region.lowen-marl': 'Marl',
  'scenario.duel.region.vardia-kron': 'Kron',
  'scenario.duel.region.vardia-holm': 'Holm',
  'scenario.duel.region.vardia-tarn': 'Tarn',
  'scenario.duel.region.senn-haven': 'Haven',
  'scenario.duel.region.senn-quayle': 'Quayle',
} as const;
