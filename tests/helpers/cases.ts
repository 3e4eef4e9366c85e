import { readCommand } from '../../server/rooms/readCommand.ts';
import { keysOf, matchId, powerId } from '../../shared/core/ids.ts';
import type { RuleError } from '../../shared/core/result.ts';
import type { EventKind, EventOf, GameEvent } from '../../shared/events/events.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import { beginTurn } from '../../shared/match/phases.ts';
import type { Actor, Command, Match, MatchSetup, ParticipantId } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Estimate, Power, World } from '../../shared/model/world.ts';
import { calm } from './casesScenarios.ts';

/** One act of a case: a seat sends something, or the clock runs out (only as the first act). */
export type Step = { by: string; sends: unknown; refused?: string } | { clock: 'rings' };

/** A rule in a concrete situation. Played twice: directly, and through a room with every command over a socket. */
export interface RuleCase {
  /** Section of docs/rules.md and a running number, the same in both runs. */
  number: string;
  title: string;
  /** The situation in plain words. */
  situation: string;
  scenario?: Scenario;
  setup?: Partial<MatchSetup>;
  /** Powers whose leaders are there although they do nothing; the others who do nothing are away. */
  present?: string[];
  /** What is different in the world before Plan opens. */
  world?(world: World): World;
  /** What is different in the match once Plan is open. */
  match?(match: Match): Match;
  act: Step[];
  expect(outcome: Outcome): void;
}

/** What a case led to. */
export class Outcome {
  /** The match as it was arranged. */
  readonly before: Match;
  readonly match: Match;
  readonly events: readonly GameEvent[];
  readonly refusals: readonly RuleError[];

  constructor(before: Match, match: Match, events: readonly GameEvent[], refusals: readonly RuleError[]) {
    this.before = before;
    this.match = match;
    this.events = events;
    this.refusals = refusals;
  }

  get world(): World {
    return this.match.world;
  }

  /** A power now, and as it was arranged. */
  power(id: string): Power {
    return this.match.world.powers[powerId(id)];
  }

  was(id: string): Power {
    return this.before.world.powers[powerId(id)];
  }

  /** Events of a kind, in order. */
  told<K extends EventKind>(kind: K): EventOf<K>[] {
    return this.events.filter((event): event is EventOf<K> => event.kind === kind);
  }
}

/** The participant who leads a power; long enough to stand in a seat token. */
export const leaderOf = (power: string): ParticipantId => power.padEnd(16, '-') as ParticipantId;

/** A seat's command, which must be taken. */
export const does = (by: string, sends: Command): Step => ({ by, sends });
/** A seat's message, which must be refused with this code. */
export const refused = (by: string, sends: unknown, code: string): Step => ({ by, sends, refused: code });
/** These seats lock in, in this order. */
export const lock = (...powers: string[]): Step[] => powers.map((by) => ({ by, sends: { kind: 'lockIn' } }));
/** A seat locks in as often: as many years go by, where nobody else is there. */
export const years = (by: string, count: number): Step[] => Array.from({ length: count }, () => lock(by)).flat();

/** The match of a case in its first Plan, as both runs begin with it. */
export function arranged(rule: RuleCase): Match {
  const scenario = rule.scenario ?? calm;
  const setup: MatchSetup = {
    id: matchId('case'),
    scenario: scenario.id,
    seed: 1,
    rulesVersion: RULES_VERSION,
    turns: scenario.turns,
    clock: { mode: 'untimed' },
    listed: false,
    host: leaderOf(scenario.powers[0].id),
    ...rule.setup,
  };
  let match = createMatch(setup, scenario);
  const give = (by: Actor, command: Command): void => {
    match = taken(match, by, command);
  };
  for (const { id, name } of scenario.powers) give(personOf(id), { kind: 'claimSeat', power: id, name });
  give(personOf(scenario.powers[0].id), { kind: 'start' });
  const there = new Set([...(rule.present ?? []), ...rule.act.flatMap((step) => ('by' in step ? [step.by] : []))]);
  for (const { id } of scenario.powers) {
    if (!there.has(id)) give({ kind: 'server' }, { kind: 'setAway', power: id, away: true });
  }
  const world = withExactBeliefs(rule.world?.(match.world) ?? match.world);
  match = beginTurn({ ...match, world }, NOW, () => {});
  return rule.match?.(match) ?? match;
}

const NOW = 1_000_000;

const personOf = (power: string): Actor => ({ kind: 'participant', id: leaderOf(power) });

function taken(match: Match, by: Actor, command: Command): Match {
  const result = applyCommand(match, { seq: match.seq + 1, at: NOW, by, command });
  if (!result.ok) throw new Error(`${command.kind} was refused: ${JSON.stringify(result.error)}`);
  return result.value.match;
}

/** Everybody knows everybody's figures as they are, so that what a seat may do depends on no draw. */
function withExactBeliefs(world: World): World {
  const exactly = (value: number): Estimate => ({ value, error: 0 });
  const beliefs: World['beliefs'] = {};
  for (const viewer of keysOf(world.powers)) {
    beliefs[viewer] = {};
    for (const subject of keysOf(world.powers)) {
      if (subject === viewer) continue;
      const { homeForce, projectionForce, readiness, technology, militaryBurden } = world.powers[subject];
      beliefs[viewer][subject] = {
        homeForce: exactly(homeForce),
        projectionForce: exactly(projectionForce),
        readiness: exactly(readiness),
        technology: exactly(technology),
        militaryBurden: exactly(militaryBurden),
      };
    }
  }
  return { ...world, beliefs };
}

/** Plays a case by the rules alone: each message is read as the server reads it and applied to the match. */
export function playDirectly(rule: RuleCase, before: Match): Outcome {
  let match = before;
  const events: GameEvent[] = [];
  const refusals: RuleError[] = [];
  for (const step of rule.act) {
    const error = 'clock' in step ? give({ kind: 'clock' }, { kind: 'endPhase' }) : send(step);
    const wanted = 'clock' in step ? undefined : step.refused;
    checkAnswer(rule, step, error, wanted);
    if (error) refusals.push(error);
  }
  return new Outcome(before, match, events, refusals);

  function send({ by, sends }: Extract<Step, { by: string }>): RuleError | null {
    const read = readCommand({ id: 'directly', command: sends });
    return read.ok ? give(personOf(by), read.value.command) : read.error;
  }

  function give(by: Actor, command: Command): RuleError | null {
    const at = Math.max(NOW, by.kind === 'clock' ? (match.deadline ?? 0) : 0);
    const result = applyCommand(match, { seq: match.seq + 1, at, by, command });
    if (!result.ok) return result.error;
    match = result.value.match;
    events.push(...result.value.events);
    return null;
  }
}

/** Throws where a step was not answered as the case says. */
export function checkAnswer(rule: RuleCase, step: Step, error: RuleError | null, wanted?: string): void {
  if ((error?.code ?? undefined) === wanted) return;
  throw new Error(`${rule.number}: ${JSON.stringify(step)} was answered with ${JSON.stringify(error)}`);
}
