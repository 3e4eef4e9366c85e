import { playRivals } from '../../shared/ai/driver.ts';
import { scenarioOf } from '../../shared/content/scenarios/index.ts';
import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import type { Result } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import type { Actor, Command, Match, StampedCommand } from '../../shared/model/match.ts';
import type { ParticipantId } from '../../shared/model/people.ts';
import { type Decision, FORKABLE } from '../../shared/protocol/replay.ts';
import { type MatchRecord, recordOf } from '../record.ts';

/** What is to go otherwise in a finished match. */
export interface ForkTask {
  record: MatchRecord;
  seq: number;
  command: Command | null;
}

/**
 * The record of a match that goes like the given one up to a command, which is replaced or, with null, left to the rival, and in
 * which rivals lead every seat from there to the end. Refused with `fork/unknown` where that is no decision that can be changed, and with the
 * refusal of the new command where it is not legal.
 */
export default function fork({ record, seq, command }: ForkTask): Result<MatchRecord> {
  const scenario = scenarioOf(record.setup);
  if (scenario === undefined) return refuse('scenario/unknown', { scenario: record.setup.scenario });
  const changed = record.commands.find((stamped) => stamped.seq === seq);
  if (changed === undefined || !isForkable(changed.command)) return refuse('fork/unknown');
  if (command !== null && !isForkable(command)) return refuse('fork/unknown');
  const commands: StampedCommand[] = [];
  let match = createMatch(record.setup, scenario);
  const give = (by: Actor, given: Command): Result<Match> => {
    const stamped: StampedCommand = { seq: match.seq + 1, at: changed.at, by, command: given };
    const result = applyCommand(match, stamped);
    if (!result.ok) return result;
    commands.push(stamped);
    match = result.value.match;
    return ok(match);
  };
  for (const stamped of record.commands) {
    if (stamped.seq >= seq) break;
    const result = applyCommand(match, stamped);
    if (!result.ok) return refuse('record/mismatch', { seq: stamped.seq, cause: result.error.code });
    commands.push(stamped);
    match = result.value.match;
  }
  if (command !== null) {
    const given = give(changed.by, command);
    if (!given.ok) return given;
  }
  const turn = match.world.turn;
  const power = powerBehind(match, changed.by);
  for (const by of peopleIn(match)) give(by, { kind: 'leaveSeat' });
  /** The rival that takes over does not decide anew what was just decided for it. */
  const isDecided = (by: Actor, given: Command): boolean =>
    command !== null &&
    match.world.turn === turn &&
    by.kind === 'ai' &&
    by.power === power &&
    subjectOf(given) === subjectOf(command);
  const must = (current: Match, by: Actor, given: Command): Match => {
    if (current !== match) throw new Error('fork: rivals played on another match');
    if (isDecided(by, given)) return match;
    const done = give(by, given);
    if (!done.ok) throw new Error(`fork: a rival was refused ${given.kind}: ${done.error.code}`);
    return done.value;
  };
  while (match.phase !== 'ended') {
    const before = match;
    if (playRivals(match, record.setup.seed, must) === before) throw new Error('fork: the match stands still');
  }
  return recordOf(record.setup, commands);
}

const isForkable = ({ kind }: Pick<Command, 'kind'>): boolean => (FORKABLE as readonly string[]).includes(kind);

/** Everybody who leads a seat. */
function peopleIn(match: Match): Actor[] {
  const holders = new Set(keysOf(match.seats).flatMap((power) => match.seats[power].holder ?? []));
  return [...holders].map((id): Actor => ({ kind: 'participant', id: id as ParticipantId }));
}

/** The decisions of a finished match that can be changed: of those that were changed again in the same turn the last. */
export function decisionsIn(record: MatchRecord): Decision[] {
  const scenario = scenarioOf(record.setup);
  if (scenario === undefined) return [];
  const latest = new Map<string, Decision>();
  let match = createMatch(record.setup, scenario);
  for (const stamped of record.commands) {
    const power = powerBehind(match, stamped.by);
    const { command } = stamped;
    if (power !== null && isForkable(command)) {
      const decision: Decision = { seq: stamped.seq, turn: match.world.turn, power, command: { ...command } };
      latest.set(`${match.world.turn} ${power} ${subjectOf(command)}`, decision);
    }
    const result = applyCommand(match, stamped);
    if (!result.ok) return [];
    match = result.value.match;
  }
  return [...latest.values()].sort((a, b) => a.seq - b.seq);
}

function powerBehind({ seats }: Match, by: Actor): PowerId | null {
  if (by.kind === 'ai') return by.power;
  if (by.kind !== 'participant') return null;
  return keysOf(seats).find((power) => seats[power].holder === by.id) ?? null;
}

/** What a command decides: two commands with one subject are two answers to one question. */
function subjectOf(command: Command): string {
  switch (command.kind) {
    case 'answerCrisis':
    case 'decideCrisis':
      return `${command.kind} ${command.crisis}`;
    case 'sign':
    case 'refuse':
      return `proposal ${command.proposal}`;
    default:
      return command.kind;
  }
}
