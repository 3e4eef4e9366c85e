import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { canonicalJson, hashOf } from '../../shared/core/hash.ts';
import {
  cardId,
  crisisId,
  keysOf,
  matchId,
  motionId,
  type PowerId,
  powerId,
  proposalId,
  regionId,
  treatyId,
  warId,
} from '../../shared/core/ids.ts';
import type { Money } from '../../shared/core/money.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import { fromSnapshot, toSnapshot } from '../../shared/match/snapshot.ts';
import { BURDEN_KEYS, DECISION_RULES, type MotionBody } from '../../shared/model/bloc.ts';
import { worldFaults } from '../../shared/model/invariants.ts';
import { type Actor, type Command, type Match, type ParticipantId, RULES_VERSION } from '../../shared/model/match.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import {
  BUDGET_LINES,
  DEMAND_KINDS,
  FORECAST_DEEDS,
  INSTRUCTIONS,
  MODULES,
  SUPPLY_AIMS,
  TAX_STEPS,
} from '../../shared/model/vocabulary.ts';
import type { Budget } from '../../shared/model/world.ts';
import { withModules } from '../helpers/withModules.ts';

/** The Concert with every part of the rules that has orders of its own. */
const played = withModules(concert, ...MODULES);

const POWERS = [...played.powers.map((power) => power.id), powerId('constructor')];
const REGIONS = [...played.regions.map((region) => region.id), regionId('nowhere')];

const power = fc.constantFrom(...POWERS);
const region = fc.constantFrom(...REGIONS);
const treaty = fc.integer({ min: 1, max: 12 }).map((number) => treatyId(`t${number}`));
const proposal = fc.integer({ min: 1, max: 12 }).map((number) => proposalId(`p${number}`));
const motionNumber = fc.integer({ min: 1, max: 12 }).map((number) => motionId(`m${number}`));
const crisis = fc.integer({ min: 1, max: 4 }).map((number) => crisisId(`c${number}`));
const war = fc.integer({ min: 1, max: 3 }).map((number) => warId(`w${number}`));
const amount = fc.constantFrom(1, 500, 9_000, 40_000).map((millions) => millions as Money);

const between = { from: power, to: power };
const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.constantFrom<Clause>(
    { kind: 'mutualDefence' },
    { kind: 'nonAggression' },
    { kind: 'neutrality' },
    { kind: 'consultation' },
    { kind: 'intelligence' },
    { kind: 'interoperability' },
    { kind: 'trade' },
  ),
  fc.record({ kind: fc.constant('guarantee' as const), guarantor: power, protected: power }),
  fc.record({ kind: fc.constant('mutualDefence' as const), against: power }),
  fc.record({ kind: fc.constant('basing' as const), host: power, guest: power }),
  fc.record({ kind: fc.constantFrom('aid' as const, 'armsTransfer' as const), ...between, amount }),
  fc.record({
    kind: fc.constant('loan' as const),
    ...between,
    principal: amount,
    ratePercent: fc.integer({ min: 0, max: 20 }),
  }),
  fc.record({ kind: fc.constant('sanctions' as const), target: power, level: fc.constantFrom(1, 2, 3) }),
  fc.record({ kind: fc.constant('peace' as const), war }),
  fc.record({ kind: fc.constant('cession' as const), ...between, region }),
  fc.record({ kind: fc.constant('reparations' as const), ...between, amount }),
  fc.record({ kind: fc.constant('disarmament' as const), power, share: fc.constantFrom(0.1, 1) }),
  fc.record({
    kind: fc.constant('bloc' as const),
    name: fc.constantFrom('The League', ''),
    admission: fc.constantFrom(...DECISION_RULES),
    decision: fc.constantFrom(...DECISION_RULES),
    key: fc.constantFrom(...BURDEN_KEYS),
    fund: fc.constantFrom(0, 0.01, 0.02),
    floor: fc.constantFrom(0, 0.05),
    command: fc.boolean(),
  }),
);

const terms = fc.record(
  {
    parties: fc.uniqueArray(power, { minLength: 1, maxLength: 3 }),
    clauses: fc.oneof({ weight: 5, arbitrary: fc.array(clause, { minLength: 1, maxLength: 2 }) }, fc.array(clause)),
    duration: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 2, max: 6 }) }, fc.integer({ min: -1, max: 30 })),
    notice: fc.integer({ min: 0, max: 3 }),
    secret: fc.constant(true as const),
  },
  { requiredKeys: ['parties', 'clauses', 'duration', 'notice'] },
);

const budget: fc.Arbitrary<Budget> = fc.record({
  tax: fc.constantFrom(...TAX_STEPS),
  readiness: fc.integer({ min: -1, max: 101 }),
  lines: fc.record(
    Object.fromEntries(
      BUDGET_LINES.map((line) => [line, fc.constantFrom(0, 1, 30_000, 90_000).map((millions) => millions as Money)]),
    ) as Record<(typeof BUDGET_LINES)[number], fc.Arbitrary<Money>>,
  ),
  supplyFor: fc.constantFrom(...SUPPLY_AIMS),
});

const demand = fc.oneof(
  fc.record({ kind: fc.constant('region' as const), target: power, region }),
  fc.record({ kind: fc.constant('leaveTreaty' as const), target: power, treaty }),
  fc.record({
    kind: fc.constantFrom(...DEMAND_KINDS.filter((kind) => kind !== 'region' && kind !== 'leaveTreaty')),
    target: power,
  }),
) as fc.Arbitrary<NonNullable<Extract<Command, { kind: 'draftDemand' }>['demand']>>;

const kind = <K extends Command['kind']>(name: K) => fc.constant(name);

const motion: fc.Arbitrary<MotionBody> = fc.oneof(
  fc.record({ kind: fc.constantFrom('admit' as const, 'expel' as const, 'defend' as const), power }),
  fc.record({ kind: fc.constant('sanction' as const), target: power, level: fc.constantFrom(0, 1, 2, 3) }),
  fc.record({ kind: fc.constant('changeKey' as const), key: fc.constantFrom(...BURDEN_KEYS) }),
  fc.record({ kind: fc.constant('spendFund' as const), to: power, amount }),
  fc.record({ kind: fc.constant('mediate' as const), between: fc.tuple(power, power) }),
) as fc.Arbitrary<MotionBody>;

/** Any command at all, most of them illegal most of the time. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: kind('claimSeat'), power, name: fc.constantFrom('Ann', ' ') }),
  fc.record({
    kind: fc.constantFrom('leaveSeat', 'start', 'undo', 'unlock', 'pause', 'resume'),
  }) as fc.Arbitrary<Command>,
  fc.record({ kind: kind('setSeat'), power, seat: fc.constantFrom('ai', 'open') }) as fc.Arbitrary<Command>,
  fc.record({ kind: kind('draftBudget'), budget }),
  fc.record({ kind: kind('draftDemand'), demand: fc.option(demand) }),
  { weight: 4, arbitrary: fc.record({ kind: kind('draftDemand'), demand }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: kind('draftSanction'), target: power, level: fc.constantFrom(0, 1, 2, 3) }),
  },
  fc.record({
    kind: kind('draftLeaving'),
    treaty,
    how: fc.constantFrom('notice', 'break', null),
  }) as fc.Arbitrary<Command>,
  fc.record({ kind: kind('setStanding'), treaty, instruction: fc.constantFrom(...INSTRUCTIONS) }),
  fc.record({
    kind: kind('draftForecast'),
    forecast: fc.option(
      fc.record({ power, deed: fc.constantFrom(...FORECAST_DEEDS), chance: fc.integer({ min: 5, max: 95 }) }),
    ),
  }),
  fc.record({
    kind: kind('chooseOption'),
    card: fc.constantFrom(...['e1', 'e2', 'e3'].map(cardId)),
    option: fc.nat(3),
  }),
  { weight: 6, arbitrary: fc.record({ kind: kind('propose'), terms }) },
  fc.record({ kind: kind('propose'), terms, counterOf: proposal }),
  { weight: 4, arbitrary: fc.record({ kind: kind('tableMotion'), bloc: treaty, motion }) },
  fc.record({ kind: kind('withdrawMotion'), motion: motionNumber }),
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('vote'), motion: motionNumber, vote: fc.constantFrom('yes', 'no', null) }),
  } as fc.WeightedArbitrary<Command>,
  fc.record({ kind: fc.constantFrom('sign', 'refuse', 'withdraw'), proposal }) as fc.Arbitrary<Command>,
  fc.record({
    kind: kind('answerCrisis'),
    crisis,
    answer: fc.constantFrom(
      'concede',
      'standFirm',
      ...INSTRUCTIONS,
      'backTarget',
      'backChallenger',
      'mediate',
      'stayOut',
    ),
  }) as fc.Arbitrary<Command>,
  fc.record({
    kind: kind('decideCrisis'),
    crisis,
    decision: fc.constantFrom('backDown', 'settle', 'attack'),
  }) as fc.Arbitrary<Command>,
  fc.record({ kind: kind('say'), to: fc.oneof(fc.constant('all' as const), fc.array(power)), text: fc.string() }),
  fc.record({ kind: kind('extend'), seconds: fc.integer({ min: -1, max: 100 }) }),
  fc.record({ kind: kind('setAway'), power, away: fc.boolean() }),
);

/** One step: a command by anybody or by a seat that aims it, everybody signing or attacking, or the clock running out. */
type Step =
  | { how: 'anyhow' | 'aimed'; by: number; command: Command }
  | { how: 'signAll' | 'attackAll' | 'peaceAll' | 'nextPhase' };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ how: fc.constant('anyhow' as const), by: fc.nat(), command }) },
  { weight: 8, arbitrary: fc.record({ how: fc.constant('aimed' as const), by: fc.nat(), command }) },
  {
    weight: 4,
    arbitrary: fc.record({
      how: fc.constantFrom('signAll', 'signAll', 'attackAll', 'peaceAll', 'nextPhase', 'nextPhase'),
    }),
  },
);

const PEOPLE = ['ann', 'ben', 'host'].map((id) => id as ParticipantId);
const actors: Actor[] = [
  ...PEOPLE.map((id) => ({ kind: 'participant', id }) as const),
  ...POWERS.flatMap((id) => [{ kind: 'ai', power: id } as const, { kind: 'ai', power: id } as const]),
  { kind: 'clock' },
  { kind: 'server' },
];

class Fold {
  match: Match;
  hashes: string[] = [];
  now = 0;
  events = 0;

  constructor(seed: number) {
    const clock = { mode: 'timed', planSeconds: 60, crisisSeconds: 30 } as const;
    const setup = { id: matchId('fuzz'), scenario: played.id, seed, rulesVersion: RULES_VERSION, turns: 6, clock };
    this.match = createMatch({ ...setup, listed: false, host: 'host' as ParticipantId }, played);
    this.apply({ kind: 'participant', id: 'host' as ParticipantId }, { kind: 'start' });
  }

  take(taken: Step): void {
    if (taken.how === 'anyhow') this.apply(actors[taken.by % actors.length], taken.command);
    else if (taken.how === 'aimed') this.aim(played.powers[taken.by % played.powers.length].id, taken);
    else this[taken.how]();
  }

  /** The command with what it refers to exchanged for what there is, so that more of them are legal. */
  private aim(by: PowerId, { by: chance, command: given }: { by: number; command: Command }): void {
    this.apply(this.leader(by), aimed(this.match, by, given, chance));
  }

  private apply(by: Actor, given: Command): void {
    const before = this.match;
    const result = applyCommand(before, { seq: before.seq + 1, at: this.now, by, command: given });
    if (!result.ok) return;
    const { match, events } = result.value;
    for (const event of events) expect(event.id).toBe(++this.events);
    expect(match.seq).toBe(before.seq + 1);
    if (match.world !== before.world) expect(worldFaults(match.world, played)).toEqual([]);
    this.match = match;
  }

  private signAll(): void {
    for (const { id, terms: offered } of Object.values(this.match.proposals)) {
      for (const party of offered.parties) this.apply(this.leader(party), { kind: 'sign', proposal: id });
    }
  }

  private attackAll(): void {
    for (const { id, challenger } of Object.values(this.match.crises)) {
      this.apply(this.leader(challenger), { kind: 'decideCrisis', crisis: id, decision: 'attack' });
    }
  }

  private peaceAll(): void {
    for (const { id, attacker, defender } of Object.values(this.match.world.wars)) {
      const clauses: Clause[] = [
        { kind: 'peace', war: id },
        { kind: 'disarmament', power: defender, share: 0.3 },
      ];
      const offered = { parties: [attacker, defender], clauses, duration: 3, notice: 1 };
      this.apply(this.leader(attacker), { kind: 'propose', terms: offered });
    }
    this.signAll();
  }

  private nextPhase(): void {
    this.apply({ kind: 'participant', id: 'host' as ParticipantId }, { kind: 'resume' });
    this.now = Math.max(this.now, this.match.deadline ?? 0);
    this.apply({ kind: 'clock' }, { kind: 'endPhase' });
    this.hashes.push(hashOf(toSnapshot(this.match)));
  }

  private leader(party: PowerId): Actor {
    const { holder } = this.match.seats[party];
    return holder === null ? { kind: 'ai', power: party } : { kind: 'participant', id: holder };
  }
}

function aimed(match: Match, by: PowerId, given: Command, chance: number): Command {
  const one = <K extends string>(record: Record<K, unknown>, otherwise: K): K => {
    const keys = keysOf(record);
    return keys.length > 0 ? keys[chance % keys.length] : otherwise;
  };
  switch (given.kind) {
    case 'propose': {
      const parties = [...new Set([by, ...given.terms.parties.slice(0, 2)])];
      const [from, to = from] = chance % 2 === 0 ? parties : [...parties].reverse();
      const roles: Record<string, PowerId> = {
        from,
        to,
        guarantor: from,
        protected: to,
        host: from,
        guest: to,
        power: to,
      };
      const clauses = given.terms.clauses.map((each) => {
        const named = Object.keys(each).filter((field) => field in roles);
        return { ...each, ...Object.fromEntries(named.map((field) => [field, roles[field]])) } as Clause;
      });
      return { ...given, terms: { ...given.terms, parties, clauses } };
    }
    case 'sign':
    case 'refuse':
    case 'withdraw':
      return { ...given, proposal: one(match.proposals, given.proposal) };
    case 'chooseOption':
      return { ...given, card: one(match.world.cards, given.card) };
    case 'tableMotion':
      return { ...given, bloc: one(match.world.blocs, given.bloc) };
    case 'withdrawMotion':
    case 'vote':
      return { ...given, motion: one(match.motions, given.motion) };
    case 'draftLeaving':
    case 'setStanding':
      return { ...given, treaty: one(match.world.treaties, given.treaty) };
    case 'answerCrisis':
    case 'decideCrisis':
      return { ...given, crisis: one(match.crises, given.crisis) };
    case 'draftDemand': {
      const wanted = given.demand;
      const owner = wanted?.kind === 'region' ? match.world.regions[wanted.region]?.owner : null;
      return wanted && owner ? { ...given, demand: { ...wanted, target: owner } } : given;
    }
    default:
      return given;
  }
}

function fold(seed: number, steps: Step[]): Fold {
  const folded = new Fold(seed);
  for (const taken of steps) folded.take(taken);
  return folded;
}

describe('whatever is sent to a match', () => {
  const input = [fc.integer(), fc.array(step, { minLength: 100, maxLength: 250 })] as const;

  it('it never throws, its world stays sound, and it folds to the same state again', () => {
    fc.assert(
      fc.property(...input, (seed, steps) => {
        const folded = fold(seed, steps);
        expect(fold(seed, steps).hashes).toEqual(folded.hashes);
        const text = canonicalJson(toSnapshot(folded.match));
        expect(fromSnapshot(JSON.parse(text), played)).toEqual(folded.match);
        for (const id of keysOf(folded.match.world.powers)) {
          expect(folded.match.world.powers[id].politicalCapital).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 20 },
    );
  });
});
