/** What numbers are, a sentence each: shown where one is pointed at or has the focus. */
export const explain = {
  'explain.terrain': 'How much the ground helps whoever holds it: their strength here is multiplied by it.',
  'explain.holding':
    'Your chance to hold this region against the rival who is strongest here, with help as it is believed.',
  'explain.reach':
    'Share of its forces abroad that a power brings to bear here: less with every step from its nearest ground or base.',
  'explain.debt': 'What is owed, in per cent of a year’s output. The more it is, the dearer the interest.',
  'explain.deficit': 'What the year’s spending was above its income; it is added to the debt.',
  'explain.surplus': 'What the year’s income was above its spending; it pays debt down.',
  'explain.homeForce': 'Forces that hold ground: at full strength at home, of no use abroad.',
  'explain.projectionForce': 'Forces that go abroad, to attack or to help, as far as the power’s reach carries them.',
  'explain.readiness': 'How much of its forces a power could use at once, 0 to 100.',
  'explain.technology': 'How advanced it is, the leader of the start being 1: it multiplies output and forces alike.',
  'explain.militaryBurden': 'Share of output that goes into forces.',
  'explain.trade': 'Trade in a year. It pays both sides, and each hangs on the other by its share of it.',
  'explain.security': 'How safe you are, 0 to 100: less for every rival that might prevail over you.',
  'explain.autonomy': 'How little hangs on others, 0 to 100; here only what promises, bases, help and aid change.',
  'explain.money': 'What you receive less what you pay in its first turn.',
  'explain.capital':
    'What it costs to get it through at home, of what you have left this turn. A treaty costs what its dearest clause does.',
  'explain.score': 'The average of the four indices over the years, each by its weight.',
  'explain.rating':
    'The score beside what an able leader usually gets from that seat: 0 is as much, +100 what one in ten gets.',
  'explain.price.credibility': 'How far the others believe your word, 0 to 100, and by how much that changes.',
  'explain.price.credibility.war': 'What your word gains or loses once it comes to war, where it is tested in full.',
  'explain.price.credibility.peace': 'What your word gains or loses if the other side gives up before a war.',
  'explain.price.cohesion':
    'How united you stand at home, 0 to 100, and by how much that changes. It multiplies your strength.',
  'explain.price.capital': 'What it costs of the political capital you have left this turn.',
  'explain.price.war': 'Forces lost and cohesion worn away in one year of war, as far as you can know.',
  'explain.price.gain': 'What the other side pays you over the coming turns.',
  'explain.price.relations': 'What each of the two thinks of you, −100 to +100, and by how much that changes.',
  'explain.strength': 'Forces that would count here: fewer with distance, low readiness or weak cohesion.',
  'explain.term': 'It binds for so many turns. Who gives notice is free only after the turns of notice.',
  'explain.stake': 'What giving in would take from the target, as a share of what it has.',
  'explain.sum': 'Money of the year’s budget: who pays it has so much less to spend, who gets it so much more.',
  'explain.unmet': 'How much of a year’s need is met neither at home, nor from abroad, nor out of store.',
  'explain.standing':
    'Credibility is how far its word is believed, cohesion how united it stands, both 0 to 100: by so much they change.',
} as const;
