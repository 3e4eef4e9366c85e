// One file, long as it is: whatever carries a secret is held against one match that has all of them.

import { describe, expect, it } from 'vitest';
import { constantsOf, geographyOf } from '../../shared/content/geography.ts';
import {
  crisisId,
  keysOf,
  matchId,
  motionId,
  type PowerId,
  proposalId,
  regionId,
  type TreatyId,
  treatyId,
} from '../../shared/core/ids.ts';
import { money } from '../../shared/core/money.ts';
import { type Random, stream } from '../../shared/core/random.ts';
import { noOrders } from '../../shared/engine/phase.ts';
import { resolveTurn } from '../../shared/engine/resolveTurn.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import type { Motion, MotionBody } from '../../shared/model/bloc.ts';
import type { Crisis, CrisisAnswer } from '../../shared/model/crisis.ts';
import type { Match, ParticipantId } from '../../shared/model/match.ts';
import type { Clause, Proposal, Treaty, TreatyTerms } from '../../shared/model/treaty.ts';
import { MODULES } from '../../shared/model/vocabulary.ts';
import type { Draft, Power, World } from '../../shared/model/world.ts';
import { emptyBloc } from '../../shared/treaties/charter.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import { viewFor, viewOfPower } from '../../shared/view/viewFor.ts';
import { arden, calmConcert, kestria, osmere, sarno, talvi, velmark } from '../helpers/turn.ts';
import { withModules } from '../helpers/withModules.ts';

/** With every part of the rules at once. */
const everything = withModules(calmConcert, ...MODULES);
const POWERS = geographyOf(everything).powerIds;
const sarre = regionId('osmere-sarre');

/** What everybody may know of a power; a field that is added to a power is a secret until it is named here. */
const PUBLIC_FIELDS: ReadonlySet<keyof Power> = new Set([
  'id',
  'output',
  'population',
  'debt',
  'cohesion',
  'credibility',
  'share',
  'hegemonTurns',
  'tax',
  'record',
  'projectionGrowth',
  // In matches with strategic goods: what is made is known, what is stored and short is not.
  'cover',
]);

/** A match in its fourth year, in the respond step of two crises, with offers, talk and drafts of every kind. */
function midMatch(): { match: Match; events: GameEvent[] } {
  const setup = {
    id: matchId('m1'),
    scenario: everything.id,
    seed: 11,
    rulesVersion: 1,
    turns: 10,
    clock: { mode: 'untimed' },
    listed: false,
    host: 'host' as ParticipantId,
  } as const;
  let match = createMatch(setup, everything);
  const events: GameEvent[] = [];
  for (let turn = 1; turn <= 3; turn++) {
    const resolved = resolveTurn(match.world, {
      scenario: everything,
      geography: geographyOf(everything),
      constants: constantsOf(everything),
      seed: setup.seed,
      orders: {
        budgets: {},
        signed: turn === 1 ? SIGNED : [],
        leaving: [],
        motions: [],
        sanctions: [],
        crises: turn === 3 ? [warOn(match.world.turn)] : [],
        spent: {},
      },
      lastTurn: 10,
    });
    for (const { audience, body } of resolved.events) {
      events.push({ ...body, audience, turn, id: events.length + 1 } as GameEvent);
    }
    match = { ...match, world: resolved.world };
  }
  return { match: furnished(match), events };
}

const terms = (parties: PowerId[], clauses: TreatyTerms['clauses']): TreatyTerms => ({
  parties,
  clauses,
  duration: 6,
  notice: 2,
});
const SIGNED = [
  {
    proposal: proposalId('p1'),
    terms: terms([osmere, velmark], [{ kind: 'mutualDefence' }, { kind: 'consultation' }]),
  },
  { proposal: proposalId('p2'), terms: terms([arden, sarno], [{ kind: 'intelligence' }, { kind: 'trade' }]) },
  {
    proposal: proposalId('p5'),
    terms: secret([arden, velmark], [{ kind: 'guarantee', guarantor: velmark, protected: arden }]),
  },
  {
    proposal: proposalId('p6'),
    terms: secret([sarno, talvi], [{ kind: 'aid', from: sarno, to: talvi, amount: money(500) }]),
  },
];

function secret(parties: PowerId[], clauses: Clause[]): TreatyTerms {
  return { ...terms(parties, clauses), secret: true };
}

/** Sarno's secret is known to Osmere and, as its parties noticed, to Kestria. */
function withLeaks(match: Match): Match {
  const treaties = { ...match.world.treaties };
  for (const id of keysOf(treaties)) {
    if (!treaties[id].secret || !treaties[id].parties.includes(sarno)) continue;
    treaties[id] = { ...treaties[id], knownTo: [kestria, osmere], noticed: [kestria] };
  }
  return { ...match, world: { ...match.world, treaties } };
}

/** Secret treaties that the viewer does not know of are others or none, there are more of them, and others know of those it does. */
function otherTreaties(treaties: World['treaties'], viewer: PowerId | null, random: Random): World['treaties'] {
  const outsiders = POWERS.filter((power) => power !== viewer);
  const others: World['treaties'] = {};
  for (const id of Object.keys(treaties) as TreatyId[]) {
    const treaty = treaties[id];
    const knows = viewer !== null && (treaty.parties.includes(viewer) || treaty.knownTo?.includes(viewer));
    if (!treaty.secret) others[id] = treaty;
    else if (knows) others[id] = { ...treaty, knownTo: alsoKnown(treaty, viewer, random) };
    else if (random.chance(0.5)) others[id] = { ...treaty, ...secretOf(outsiders, random) };
  }
  const id = treatyId(`ts-${random.int(0, 999)}`);
  others[id] = { ...secretOf(outsiders, random), id, since: 1, until: random.int(5, 9), leaving: {}, owed: {} };
  return others;
}

function alsoKnown({ parties, noticed = [], knownTo = [] }: Treaty, viewer: PowerId, random: Random): PowerId[] {
  const rest = POWERS.filter((power) => !parties.includes(power) && power !== viewer && !noticed.includes(power));
  const own = knownTo.includes(viewer) ? [viewer] : [];
  return [...new Set([...own, ...noticed, ...rest.filter(() => random.chance(0.5))])].sort();
}

function secretOf(among: readonly PowerId[], random: Random): TreatyTerms {
  const parties = random.shuffle(among).slice(0, 2).sort();
  const clauses = random.pick<Clause[]>([[{ kind: 'mutualDefence' }], [{ kind: 'neutrality' }], [{ kind: 'trade' }]]);
  return { ...secret(parties, clauses), duration: random.int(1, 6) };
}

function warOn(turn: number): Crisis {
  return {
    ...crisisOf('c1', kestria, talvi, turn),
    answers: { [talvi]: { answer: 'standFirm', reasons: [] } },
    decision: { decision: 'attack', reasons: [] },
    step: 'done',
    outcome: 'war',
  };
}

function crisisOf(id: string, challenger: PowerId, target: PowerId, turn: number): Crisis {
  const demand = { kind: 'tribute', target } as const;
  const base = { id: crisisId(id), turn, challenger, demand, theatre: sarre, guarantors: [] };
  return { ...base, step: 'respond', answers: {}, decision: null, outcome: null };
}

function furnished(match: Match): Match {
  const { turn } = match.world;
  const filled: Match = {
    ...match,
    phase: 'crisis',
    step: 'respond',
    seq: 40,
    drafts: Object.fromEntries(POWERS.map((power) => [power, draftOf(match, power)])),
    undo: Object.fromEntries(POWERS.map((power) => [power, [draftOf(match, power)]])),
    locked: Object.fromEntries(POWERS.map((power) => [power, true])),
    standing: Object.fromEntries(
      POWERS.map((power) => [power, { [treatyId('t1')]: { instruction: 'honour', against: { [sarno]: 'abandon' } } }]),
    ),
    talk: [
      { id: 1, turn, from: arden, to: 'all', text: 'Peace.', at: 1 },
      { id: 2, turn, from: arden, to: [sarno], text: 'Not at any price.', at: 2 },
    ],
    proposals: {
      [proposalId('p3')]: offerOf('p3', [arden, sarno], turn),
      [proposalId('p4')]: offerOf('p4', [osmere, talvi], turn),
    },
    crises: {
      [crisisId('c2')]: {
        ...crisisOf('c2', kestria, osmere, turn),
        guarantors: [{ power: velmark, treaty: treatyId('t1') }],
      },
      [crisisId('c3')]: crisisOf('c3', velmark, sarno, turn),
    },
  };
  return withAnswers(withBloc(withLeaks(filled)), {
    [osmere]: 'standFirm',
    [velmark]: 'honour',
    [arden]: 'mediate',
    [sarno]: 'concede',
  });
}

/** With a bloc of two who confer anyway, and two motions before it: one of them would admit a third power. */
function withBloc(match: Match): Match {
  const { turn } = match.world;
  const bloc = treatyId('t90');
  const charter: Treaty = {
    ...terms([osmere, velmark], [LEAGUE]),
    id: bloc,
    since: 1,
    until: 20,
    leaving: {},
    owed: {},
  };
  const motionOf = (id: string, by: PowerId, body: MotionBody, votes: Motion['votes']): Motion => ({
    id: motionId(id),
    bloc,
    by,
    turn,
    body,
    votes,
    reasons: [],
  });
  return {
    ...match,
    world: {
      ...match.world,
      treaties: { ...match.world.treaties, [bloc]: charter },
      blocs: { [bloc]: emptyBloc(charter) },
    },
    motions: {
      [motionId('m1')]: motionOf('m1', osmere, { kind: 'expel', power: velmark }, { [osmere]: 'yes' }),
      [motionId('m2')]: motionOf('m2', velmark, { kind: 'admit', power: talvi }, { [velmark]: 'yes', [talvi]: 'no' }),
    },
  };
}

const LEAGUE: Clause = {
  kind: 'bloc',
  name: 'The League',
  admission: 'unanimity',
  decision: 'majority',
  key: 'output',
  fund: 0.01,
  floor: 0,
  command: false,
};

/** Members know a motion whole; whom it would admit, what it asks and its own answer; everybody else nothing. */
function otherMotion(motion: Motion, viewer: PowerId | null, random: Random): Motion {
  if (viewer === osmere || viewer === velmark) return motion;
  const votes: Motion['votes'] = { [osmere]: random.pick(['yes', 'no']), [velmark]: random.pick(['yes', 'no']) };
  const isMeant = motion.body.kind === 'admit' && motion.body.power === viewer;
  if (isMeant && viewer !== null) return { ...motion, votes: { ...votes, [viewer]: motion.votes[viewer] } };
  return {
    ...motion,
    by: random.pick([osmere, velmark]),
    body: { kind: 'defend', power: random.pick([arden, sarno]) },
    votes,
  };
}

function draftOf(match: Match, power: PowerId): Draft {
  const { lastBudget } = match.world.powers[power];
  return { budget: lastBudget, demand: null, leaving: {}, standing: {}, sanctions: { [kestria]: 2 }, choices: {} };
}

function offerOf(id: string, parties: PowerId[], turn: number): Proposal {
  return {
    id: proposalId(id),
    by: parties[0],
    turn,
    terms: terms(parties, [{ kind: 'nonAggression' }]),
    counterOf: null,
    signed: [parties[0]],
    answers: {},
    reasons: [],
    status: 'open',
  };
}

function withAnswers(match: Match, answers: Partial<Record<PowerId, CrisisAnswer>>): Match {
  const crises = { ...match.crises };
  for (const id of keysOf(crises)) {
    const given = Object.entries(answers).map(([power, answer]) => [power, { answer, reasons: [] }]);
    crises[id] = { ...crises[id], answers: Object.fromEntries(given) };
  }
  return { ...match, crises };
}

/** Another value of the same shape. */
function scrambled(value: unknown, random: Random): unknown {
  if (typeof value === 'number') return random.int(0, 1_000_000);
  if (typeof value === 'string') return `x${random.int(0, 1_000_000)}`;
  if (typeof value === 'boolean') return random.chance(0.5);
  if (Array.isArray(value)) return [...value, random.int(0, 9)].map((item) => scrambled(item, random));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrambled(item, random)]));
}

/** Partners whose answers a power sees while a crisis is open. */
const confers = (a: PowerId, b: PowerId): boolean => [a, b].sort().join() === [osmere, velmark].sort().join();

/** The match with everything changed at random that a power (or an onlooker) may not know. */
function withOtherSecrets(match: Match, viewer: PowerId | null, random: Random): Match {
  const { world } = match;
  const others = <T>(record: Record<PowerId, T>): Record<PowerId, T> =>
    Object.fromEntries(
      keysOf(record).map((power) => [
        power,
        power === viewer ? record[power] : (scrambled(record[power], random) as T),
      ]),
    );
  const powers = Object.fromEntries(
    keysOf(world.powers).map((id) => [id, id === viewer ? world.powers[id] : otherPower(world.powers[id], random)]),
  );
  const crises = { ...match.crises };
  for (const id of keysOf(crises)) crises[id] = otherAnswers(crises[id], viewer, random);
  const proposals = { ...match.proposals };
  for (const id of keysOf(proposals)) {
    if (viewer === null || !proposals[id].terms.parties.includes(viewer)) {
      proposals[id] = { ...proposals[id], ...(scrambled({ reasons: [], signed: [], answers: {} }, random) as object) };
    }
  }
  const motions = { ...match.motions };
  for (const id of keysOf(motions)) motions[id] = otherMotion(motions[id], viewer, random);
  return {
    ...match,
    motions,
    motionCounter: random.int(0, 99),
    setup: { ...match.setup, seed: random.int(1, 1_000_000) },
    world: {
      ...world,
      powers,
      treaties: otherTreaties(world.treaties, viewer, random),
      cards: otherCards(world.cards, viewer, random),
      beliefs: others(world.beliefs),
      counters: scrambled(world.counters, random) as typeof world.counters,
    },
    seats: Object.fromEntries(
      keysOf(match.seats).map((power) => [
        power,
        { ...match.seats[power], holder: `h${random.int(0, 99)}` as ParticipantId },
      ]),
    ),
    drafts: others(match.drafts),
    undo: others(match.undo),
    standing: others(match.standing),
    crises,
    proposals,
    proposalCounter: random.int(0, 99),
    talk: match.talk.map((message) => {
      const hears = message.to === 'all' || message.from === viewer || (viewer !== null && message.to.includes(viewer));
      return hears ? message : { ...message, text: `x${random.int(0, 99)}` };
    }),
  };
}

function otherCards(cards: World['cards'], viewer: PowerId | null, random: Random): World['cards'] {
  const other = { ...cards };
  for (const id of keysOf(cards)) {
    if (cards[id].power !== viewer) other[id] = { ...cards[id], severity: random.next() };
  }
  return other;
}

function otherPower(power: Power, random: Random): Power {
  const fields = Object.entries(power).map(([key, value]) => [
    key,
    PUBLIC_FIELDS.has(key as keyof Power) ? value : scrambled(value, random),
  ]);
  return Object.fromEntries(fields) as Power;
}

function otherAnswers(crisis: Crisis, viewer: PowerId | null, random: Random): Crisis {
  const answers: Crisis['answers'] = {};
  for (const power of keysOf(crisis.answers)) {
    const known = viewer !== null && (power === viewer || confers(power, viewer));
    const other: CrisisAnswer = random.pick(['concede', 'honour', 'stayOut']);
    answers[power] = known ? crisis.answers[power] : { answer: other, reasons: [] };
  }
  const decision = crisis.challenger === viewer ? crisis.decision : { decision: 'attack' as const, reasons: [] };
  return { ...crisis, answers, decision };
}

const { match, events } = midMatch();
const viewers: (PowerId | null)[] = [...POWERS, null];
const seen = (state: Match, power: PowerId | null): string =>
  JSON.stringify(viewFor(state, { participant: null, power }));

describe('what a seat may not know', () => {
  it.each(viewers)('does not change the view of %s by a byte', (viewer) => {
    const before = seen(match, viewer);
    for (let draw = 0; draw < 20; draw++) {
      const random = stream(draw, 'secrets', viewer ?? 'nobody');
      const other = withOtherSecrets(match, viewer, random);
      expect(JSON.stringify(other)).not.toBe(JSON.stringify(match));
      expect(seen(other, viewer)).toBe(before);
    }
  });

  it.each(
    viewers,
  )('does not change the view of %s where strategic goods are played, but for what others make', (viewer) => {
    const supplied: Match = { ...match, scenario: everything };
    const before = seen(supplied, viewer);
    expect(before).toContain('"cover"');
    const other = withOtherSecrets(supplied, viewer, stream(1, 'goods', viewer ?? 'nobody'));
    expect(seen(other, viewer)).toBe(before);
  });

  it.each(viewers)('does not change the events of %s by a byte', (viewer) => {
    const before = JSON.stringify(eventsFor(events, viewer));
    const random = stream(1, 'events', viewer ?? 'nobody');
    const other = events.map((event) => {
      const hears = event.audience === 'public' || (viewer !== null && event.audience.includes(viewer));
      return hears ? event : ({ ...(scrambled(event, random) as object), audience: event.audience } as GameEvent);
    });
    expect(JSON.stringify(eventsFor(other, viewer))).toBe(before);
  });

  it('leaves no seed, no participant and no figure of others in a view', () => {
    const held: Match = { ...match, setup: { ...match.setup, seed: 987654321 } };
    const text = seen(held, arden);
    expect(text).not.toContain('987654321');
    expect(text).not.toContain('"holder"');
    for (const power of POWERS) {
      if (power !== arden) expect(text).not.toContain(String(match.world.powers[power].projectionForce));
    }
    expect(text).toContain(String(match.world.powers[arden].projectionForce));
  });

  it('is told to nobody else in events: budgets, losses and political capital', () => {
    const secret = new Set(['budgetExecuted', 'lossesTaken', 'capitalChanged', 'forcesChanged']);
    const kinds = new Set(events.map((event) => event.kind));
    for (const kind of secret) expect(kinds).toContain(kind);
    for (const event of events) if (secret.has(event.kind)) expect(event.audience).not.toBe('public');
    for (const event of eventsFor(events, null)) expect(secret).not.toContain(event.kind);
  });
});

describe('a year with a secret in it', () => {
  // A treaty that moves nothing which all can see: who is not told of it lives through the same year without it.
  const quiet = { ...everything, constants: { ...everything.constants, secretLeak: 0, secretLeakMost: 0 } };
  const year = (treaties: World['treaties']) => {
    const resolved = resolveTurn(
      { ...match.world, treaties: { ...match.world.treaties, ...treaties } },
      {
        scenario: quiet,
        geography: geographyOf(quiet),
        constants: constantsOf(quiet),
        seed: 11,
        orders: noOrders,
        lastTurn: 10,
      },
    );
    const told = resolved.events.map(
      ({ audience, body }) => ({ ...body, audience, turn: match.world.turn, id: 0 }) as GameEvent,
    );
    return { told, match: { ...match, crises: {}, world: resolved.world } };
  };
  const id = treatyId('ts-quiet');
  const dated = { id, since: 1, until: match.world.turn, leaving: {}, owed: {} };
  const kept: Treaty = { ...secret([arden, velmark], [{ kind: 'intelligence' }]), ...dated };

  it.each([kestria, osmere, sarno, talvi, null])('looks to %s like a year without it', (viewer) => {
    const [without, withIt] = [year({}), year({ [id]: kept })];
    expect(JSON.stringify(withIt.told)).not.toBe(JSON.stringify(without.told));
    expect(JSON.stringify(eventsFor(withIt.told, viewer))).toBe(JSON.stringify(eventsFor(without.told, viewer)));
    expect(seen(withIt.match, viewer)).toBe(seen(without.match, viewer));
  });
});

describe('what a seat may know', () => {
  it('is its own power whole, and its own beliefs', () => {
    const view = viewOfPower(match, arden);
    expect(view.own).toBe(match.world.powers[arden]);
    expect(view.beliefs).toBe(match.world.beliefs[arden]);
    expect(view.draft).toBe(match.drafts[arden]);
  });

  it('of others is an estimate, some way off but not far', () => {
    for (const power of POWERS) {
      for (const subject of keysOf(match.world.beliefs[power])) {
        const { value, error } = match.world.beliefs[power][subject].projectionForce;
        const truth = match.world.powers[subject].projectionForce;
        expect(value).not.toBe(truth);
        expect(Math.abs(value - truth)).toBeLessThanOrEqual(5 * Math.max(error, 0.3 * truth));
      }
    }
  });

  it('in an open crisis is its own answer and that of who consults with it', () => {
    const answered = (viewer: PowerId | null) =>
      keysOf(viewFor(match, { participant: null, power: viewer }).crises[0].answers);
    expect(answered(osmere)).toEqual([osmere, velmark]);
    expect(answered(arden)).toEqual([arden]);
    expect(answered(talvi)).toEqual([]);
    expect(answered(null)).toEqual([]);
  });

  it('once the answers are in is every answer, and the decision only when it is made known', () => {
    const crises = Object.fromEntries(
      keysOf(match.crises).map((id) => {
        const decision = { decision: 'attack' as const, reasons: [] };
        return [id, { ...match.crises[id], step: 'decide' as const, decision }];
      }),
    );
    const decided: Match = { ...match, step: 'decide', crises };
    const [first] = viewFor(decided, { participant: null, power: talvi }).crises;
    expect(keysOf(first.answers)).toEqual([arden, osmere, sarno, velmark]);
    expect(first.decision).toBeNull();
    expect(viewFor(decided, { participant: null, power: kestria }).crises[0].decision).not.toBeNull();
  });

  it('says for whom the others wait', () => {
    expect(viewOfPower(match, arden).awaited).toEqual([]);
    expect(viewOfPower(withAnswers(match, { [osmere]: 'standFirm' }), arden).awaited).toEqual([sarno, velmark]);
  });

  it('holds offers and letters to it alone', () => {
    expect(keysOf(viewOfPower(match, sarno).proposals)).toEqual(['p3']);
    expect(viewOfPower(match, sarno).talk).toHaveLength(2);
    expect(viewOfPower(match, talvi).talk).toHaveLength(1);
    expect(keysOf(viewFor(match, { participant: null, power: null }).proposals)).toEqual([]);
  });

  it('tells the host that it is the host', () => {
    expect(viewFor(match, { participant: 'host' as ParticipantId, power: null }).host).toBe(true);
    expect(viewFor(match, { participant: 'guest' as ParticipantId, power: null }).host).toBe(false);
    expect(viewFor(match, { participant: null, power: null }).host).toBe(false);
  });
});
