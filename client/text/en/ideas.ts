/** The idea behind each mechanism, and what is disputed about it. Works are cited as (author year). */
export const ideas = {
  'codex.idea': 'The idea behind it',
  'codex.disputed': 'Disputed',
  'codex.sources': 'Sources',

  'idea.figures':
    'A state that fears another has two ways: to strengthen itself, or to combine with others (Waltz 1979). What counts as strength is what is left of a country’s means when its own people are provided for, so a populous poor country weighs less than its size suggests (Beckley 2018).',
  'idea.latent':
    'Wealth and people are forces that have not been raised yet. Powers therefore watch who grows, and not only who arms (Mearsheimer 2001).',
  'idea.income':
    'Arms compete with investment and with what people consume. Those who take too much for arms for long weaken what arms rest on (Kennedy 1987). Alliances are one way to spare one’s own economy, paid for in freedom (Barnett and Levy 1991).',
  'idea.trade':
    'Trade makes both sides richer and the richer side stronger, so states trade more with allies than with rivals (Gowa and Mansfield 1993). Whoever can do without it more easily has a hold over the other (Hirschman 1945).',
  'idea.supply':
    'Networks have hubs, and whoever sits on one can cut others off (Farrell and Newman 2019). To need nobody is dear; to need one supplier is dangerous.',
  'idea.treaty':
    'An alliance trades freedom for safety: the weaker side gains security, the stronger side a say (Morrow 1991).',
  'idea.leaving':
    'Most alliance commitments are kept when war comes, about three in four; breaking one has a price beyond the partner concerned (Leeds 2003).',
  'idea.capital':
    'Whoever negotiates abroad also negotiates at home. What a government can sign is bounded by what its own side will bear (Putnam 1988).',
  'idea.blocs':
    'Common defence is a good that nobody can be kept from enjoying, so the largest member tends to carry more than its share (Olson and Zeckhauser 1966). Within an alliance, the fear to be left alone and the fear to be dragged along pull against each other (Snyder 1984).',
  'idea.sanctions':
    'Sanctions work where trade is one-sided, many senders hold together and the aim is small (Hufbauer and others 2007).',
  'idea.sanctions.disputed':
    'Of the cases counted as successes few remain when those are left out that force decided (Pape 1997).',
  'idea.arms':
    'Rivals may have an interest in common to make war less likely, less destructive or less dear to prepare for. An agreement needs no trust where a breach is seen in time (Schelling and Halperin 1961).',
  'idea.secrecy':
    'A hidden treaty deters nobody, for what is not known cannot frighten. States hide one where the open promise would upset another friend (Kuo 2020).',
  'idea.estimates':
    'Leaders act on what they believe, see what they expect, and hold to it (Jervis 1976). Estimates of another’s strength may be wrong for years, and policy follows them all the same (Wohlforth 1987).',
  'idea.odds':
    'Strength wanes with distance (Boulding 1962). States balance not against power alone but against threat: power, nearness, means of attack, and intent (Walt 1987).',
  'idea.demands':
    'A public demand that is dropped costs standing before one’s own public and before others; because it does, making one says something (Fearon 1994). War remains possible where sides know different things or cannot bind themselves (Fearon 1995).',
  'idea.demands.disputed':
    'Publics often mind the policy more than the broken word, and leaders rarely tie their hands so openly (Snyder and Borghard 2011).',
  'idea.answers':
    'Threats to defend oneself are easy to believe; threats to defend others are not, for a challenger asks whether the protector would really pay the price (Schelling 1966). In crises since the nineteenth century the forces at hand and the protector’s conduct in the last crisis mattered more than the size of its arsenal (Huth 1988).',
  'idea.answers.disputed':
    'Others find that leaders judge a threat by interests and forces in the case at hand, and hardly by past conduct (Press 2005).',
  'idea.war':
    'War is costly to both, so there is nearly always a bargain that both would prefer. It fails where strength is misjudged, or where a side that rises cannot promise not to use its strength later (Fearon 1995, Powell 2006).',
  'idea.tension':
    'What one state does to be safe makes others less safe, so that arms bought for defence may leave all worse off. How bad this is hangs on whether attack or defence has the advantage and whether the two can be told apart (Jervis 1978), and on what others believe of one’s motives (Glaser 2010).',
  'idea.incidents':
    'Part of every threat is left to chance: two sides that keep pressing share a risk that neither controls (Schelling 1966).',
  'idea.hegemony':
    'Theory expects others to check a power that nears mastery (Waltz 1979). On land in Europe they mostly did (Levy and Thompson 2010).',
  'idea.hegemony.disputed':
    'In eight systems over more than two thousand years balances failed about as often as they held (Wohlforth and others 2007).',
  'idea.doctrines':
    'States facing a threat may arm, ally, leave it to others, or join the stronger. Buck-passing and chain-ganging follow from how attack and defence are judged (Christensen and Snyder 1990); those who want change join for profit (Schweller 1994); small states often do some of everything and call it hedging (Kuik 2008).',
} as const;
