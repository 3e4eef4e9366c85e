import type { Weights } from '../content/doctrines/index.ts';
import type { PowerId } from '../core/ids.ts';
import { keysOf, matchId } from '../core/ids.ts';
import type { Random } from '../core/random.ts';
import { stream } from '../core/random.ts';
import type { GameEvent } from '../events/events.ts';
import { applyCommand } from '../match/applyCommand.ts';
import { createMatch } from '../match/createMatch.ts';
import type { Actor, Command, Match, ParticipantId } from '../model/match.ts';
import { RULES_VERSION } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Doctrine, RivalLevel } from '../model/vocabulary.ts';
import type { SeatView } from '../view/view.ts';
import { viewOfPower } from '../view/viewFor.ts';
import { decide, needsDecision } from './decide.ts';
import { type Steered, steer } from './steer.ts';

/** Applies one command of a rival and returns the match that follows; throws where the command is refused. */
export type Apply = (match: Match, by: Actor, command: Command) => Match;

/** The draws a rival decides with: one stream for each turn and seat, so that asking twice gains nothing. */
export function rivalStream(seed: number, turn: number, power: PowerId): Random {
  return stream(seed, 'rival', turn, power);
}

/** Rounds after which rivals that still talk are a fault in their policy. */
const ROUNDS_MOST = 24;

/**
 * Lets every AI seat decide, in id order, round after round until none has anything left to do in this phase or the
 * match has moved to the next turn, and returns the match. An experiment may bind some of them to a policy. Throws when
 * they do not come to rest.
 */
export function playRivals(
  match: Match,
  seed: number,
  apply: Apply,
  steered: Policies = {},
  trial: Trial | null = null,
): Match {
  const turn = match.world.turn;
  let current = match;
  for (let round = 0; round < ROUNDS_MOST; round++) {
    let acted = false;
    for (const power of keysOf(current.seats)) {
      if (current.seats[power].kind !== 'ai') continue;
      const next = decideSeat(current, power, seed, apply, steered[power], trial);
      if (next === current) continue;
      current = next;
      acted = true;
      if (current.phase === 'ended' || current.world.turn !== turn) return current;
    }
    if (!acted) return current;
  }
  throw new Error(`playRivals: rivals still undecided after ${ROUNDS_MOST} rounds of turn ${turn}`);
}

function decideSeat(
  match: Match,
  power: PowerId,
  seed: number,
  apply: Apply,
  steered: Steered | undefined,
  trial: Trial | null,
): Match {
  const view = viewOfPower(match, power);
  if (!needsDecision(view)) return match;
  const random = rivalStream(seed, match.world.turn, power);
  let current = match;
  const decided = decide(view, match.scenario, match.seats[power], random, { weights: trial?.weights[power] });
  const commands = steered === undefined ? decided : steer(view, match.scenario, steered, decided);
  if (trial?.bent.includes(power)) {
    const bent = applied(current, power, trial.bend(view, commands), trial.attempt);
    // A seat that did nothing at all would be asked the same again without end.
    if (bent !== current) return bent;
  }
  for (const command of commands) {
    current = apply(current, { kind: 'ai', power }, command);
  }
  return current;
}

function applied(match: Match, power: PowerId, commands: readonly Command[], attempt: Apply): Match {
  return commands.reduce((current, command) => attempt(current, { kind: 'ai', power }, command), match);
}

/** How an experiment leads some of the seats. */
interface Trial {
  weights: Readonly<Partial<Record<PowerId, Weights>>>;
  /** Seats whose decisions are bent. */
  bent: readonly PowerId[];
  bend: Bend;
  /** Applies a command where it is allowed, and else leaves the match as it is. */
  attempt: Apply;
}

/** What a seat orders in place of what its rival decided; what is not allowed is passed over. */
export type Bend = (view: SeatView, decided: Command[]) => Command[];

/** Rivals that an experiment binds to a policy, by power. */
export type Policies = Readonly<Partial<Record<PowerId, Steered>>>;

/** How to play a match of rivals alone. */
export interface SimulationOptions {
  seed: number;
  /** Turns to play; the scenario's own where left out. */
  turns?: number;
  /** Doctrines that differ from the scenario's. */
  doctrines?: Partial<Record<PowerId, Doctrine>>;
  /** Levels that differ from the scenario's. */
  levels?: Partial<Record<PowerId, RivalLevel>>;
  policies?: Policies;
  /** Weights in place of the doctrine's. */
  weights?: Partial<Record<PowerId, Weights>>;
  /** Seats whose decisions `bend` changes before they are applied. */
  bent?: readonly PowerId[];
  bend?: Bend;
  /** Called after every command with the match as it was and as it then stands, and with what happened. */
  onApplied?: (before: Match, after: Match, events: readonly GameEvent[]) => void;
  /** Called after every resolved turn with the match as it then stands. */
  onTurn?: (match: Match) => void;
}

/** A match of rivals alone, played to its end. */
export interface Simulation {
  match: Match;
  events: GameEvent[];
}

/**
 * Plays a match in which an AI leads every seat and returns how it ended and all that happened. The same scenario and
 * options give the same match. Throws when a rival issues a command that is refused.
 */
export function simulate(scenario: Scenario, options: SimulationOptions): Simulation {
  const host = 'simulation' as ParticipantId;
  const events: GameEvent[] = [];
  const apply: Apply = (match, by, command) => {
    const result = applyCommand(match, { seq: match.seq + 1, at: 0, by, command });
    if (!result.ok) throw new Error(`simulate: ${describe(by)} was refused ${command.kind}: ${result.error.code}`);
    for (const event of result.value.events) events.push(event);
    options.onApplied?.(match, result.value.match, result.value.events);
    return result.value.match;
  };
  const trial = trialOf(options, apply);
  let match = openMatch(scenario, options, host, apply);
  while (match.phase !== 'ended') {
    const turn = match.world.turn;
    const next = playRivals(match, options.seed, apply, options.policies, trial);
    if (next === match) throw new Error(`simulate: the match stands still in turn ${turn}`);
    match = next;
    if (match.world.turn !== turn) options.onTurn?.(match);
  }
  return { match, events };
}

function trialOf({ weights = {}, bent = [], bend }: SimulationOptions, apply: Apply): Trial {
  const attempt: Apply = (match, by, command) => {
    const result = applyCommand(match, { seq: match.seq + 1, at: 0, by, command });
    return result.ok ? apply(match, by, command) : match;
  };
  return { weights, bent: bend === undefined ? [] : bent, bend: bend ?? ((_, decided) => decided), attempt };
}

/** A match in which an AI leads every seat, begun. */
export function openMatch(scenario: Scenario, options: SimulationOptions, host: ParticipantId, apply: Apply): Match {
  let match = createMatch(
    {
      id: matchId(`simulation-${options.seed}`),
      scenario: scenario.id,
      seed: options.seed,
      rulesVersion: RULES_VERSION,
      turns: options.turns ?? scenario.turns,
      clock: { mode: 'untimed' },
      listed: false,
      host,
    },
    scenario,
  );
  const by: Actor = { kind: 'participant', id: host };
  for (const power of keysOf<PowerId>(match.seats)) {
    const doctrine = options.doctrines?.[power] ?? match.seats[power].doctrine;
    const level = options.levels?.[power] ?? match.seats[power].level;
    match = apply(match, by, { kind: 'setSeat', power, seat: 'ai', doctrine, level });
  }
  return apply(match, by, { kind: 'start' });
}

function describe(by: Actor): string {
  return by.kind === 'ai' ? by.power : by.kind;
}
