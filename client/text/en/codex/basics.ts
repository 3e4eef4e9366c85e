/** The rules, sections 1 to 3 and 10 and 11: words, the turn, what a power has, the order of Resolve, the rivals. */
export const basics = {
  'codex.words.title': 'Words',
  'codex.word.power': 'power',
  'codex.word.power.what': 'a state in play, led by one seat',
  'codex.word.region': 'region',
  'codex.word.region.what':
    'a piece of the map owned by one power, with people, terrain and neighbours by land and sea; neutral ground belongs to nobody and only trades',
  'codex.word.seat': 'seat',
  'codex.word.seat.what': 'who leads a power: a person, an AI rival, or nobody yet',
  'codex.word.turn': 'turn',
  'codex.word.turn.what': 'one year: Plan, a Crisis if a demand stands or an incident has happened, then Resolve',
  'codex.word.credibility': 'credibility',
  'codex.word.credibility.what': '0–100: how far others believe that a power keeps its promises',
  'codex.word.cohesion': 'cohesion',
  'codex.word.cohesion.what': '0–100: political coherence and resilience at home',
  'codex.word.relations': 'relations, tension',
  'codex.word.relations.what':
    'how well one power likes another (−100…100), how much it fears it (0…100); each has its own direction',
  'codex.word.capability': 'capability share',
  'codex.word.capability.what': 'a power’s share of the system’s composite capability (section 9)',
  'codex.word.module': 'module',
  'codex.word.module.what': 'a part of the rules that a scenario plays with or without',

  'codex.turn.title': 'A turn',
  'codex.turn.plan':
    '<b>Plan.</b> Everyone at once: set the budget, talk, propose treaties, counter, sign, refuse, leave, move and vote in blocs, impose or lift sanctions, meet an event, and place at most one demand. What is drafted can be undone until it is locked in; locking can be taken back until the phase ends. Offers, signatures, motions, votes and talk stay open while locked. Plan ends when all seats have locked in, or when the clock runs out; then what is drafted is done. A seat that drafted nothing repeats its last budget.',
  'codex.turn.crisis':
    '<b>Crisis</b>, only if a demand stands or an incident has happened. <em>Respond</em>: the target concedes or stands firm; each guarantor honours, hedges or abandons; others may back a side, offer mediation or stay out. Nobody sees another’s answer first, except partners in a consultation treaty. <em>Decide</em>: the challenger, seeing the answers, backs down, accepts a mediated settlement, or attacks.',
  'codex.turn.resolve':
    '<b>Resolve.</b> A fixed sequence (section 10) makes the next year and a list of events; the report is written from the events alone.',
  'codex.turn.away.title': 'Who is away',
  'codex.turn.away':
    'A seat whose player is away is kept by a caretaker: last budget, no new treaties, no demands, no motions and no votes, its sanctions as they were, the first way to meet an event, and its standing instructions (hedge, where it left none). A target that says nothing stands firm; a challenger that says nothing backs down.',
  'codex.turn.length':
    'A match lasts as many turns as the scenario says, or {turnsLeast} to {turnsMost} as the host likes; the clock is the host’s as well, or there is none.',
  'codex.orders.title': 'Every order',
  'codex.orders.lead':
    'All that a seat can do. What is refused comes back with a reason and a way out, computed from what the seat may know. An order of a module that the match is played without is refused.',
  'codex.modules.title': 'Modules',
  'codex.modules.lead':
    'Parts of the rules that a scenario plays with or without. Without a module nothing of it happens.',
  'codex.modules.all': 'all scenarios',
  'codex.modules.none': 'no scenario that ships yet',
  'codex.overrides.title': 'Figures that scenarios change',
  'codex.overrides.lead':
    'A scenario may set figures of its own, so that distances of the globe, short turns or many rivals come out right; these do. The names are those of <m>shared/model/constants.ts</m>.',
  'codex.overrides.one': '{name} {value} (usually {usual})',
  'codex.overrides.none': 'none',

  'codex.power.title': 'A power',
  'codex.power':
    'At home: industry, technology, infrastructure, cohesion, net debt, civil–military integration, and where strategic goods are played what it produces and stores of them. Defence: home force (defends own soil), projection force (reaches abroad), readiness. Abroad: intelligence, 0–100. Standing: credibility, political capital. Money is counted in whole millions and never appears or vanishes: every payment has a payer and a receiver, every year’s books balance to the million.',
  'codex.power.start':
    'Figures at the start are the scenario’s, with their sources. Industry is worth {startIndustryPerOutput} and infrastructure {startInfrastructurePerOutput} years of output; where the scenario says nothing else, intelligence is {intelligenceUsual} and tension {tensionFloor}. Every power begins with {startCapital} of political capital.',

  'codex.resolve.title': 'Resolve, in this order',
  'codex.resolve':
    'motions of blocs are counted → treaties take effect → crises → sanctions → strategic goods (by last year’s trade, which shows what is newly cut) → trade → transfers → budget → growth → forces → arms control → common forces and floors of blocs → wars → standing (relations, tension, credibility, cohesion, political capital) → events of the year → indices, shares and end → treaties lapse → secrets leak → estimates for the next year. Every step emits events that name cause and effect with numbers.',

  'codex.rivals.title': 'Rivals',
  'codex.rivals':
    'Each rival follows a doctrine, a set of weights over one policy that all share. They see what their seat may see and nothing more, and get no bonuses. Every offer, refusal, demand, motion, vote and answer carries its reasons with the numbers they rest on. Of their own accord they offer pacts for {pactDuration} turns with a notice of {pactNotice}.',
  'codex.levels': 'A rival plays at one of three levels, which differ in how it thinks and in nothing else.',
  'codex.mistakes': 'A novice makes these mistakes, each of which the theory warns of.',
} as const;
