import { err, ok, type Result, type RuleError } from '../core/result.ts';
import type { GameEvent } from '../events/events.ts';
import { matchWith } from '../model/copies.ts';
import type { Command, CommandKind, Match, StampedCommand } from '../model/match.ts';
import { faultOf, powerOf } from './authority.ts';
import { withOwnKeys } from './grave.ts';
import { HANDLERS } from './handlers/index.ts';
import { advance } from './phases.ts';
import { type Circumstances, eventList, type Handler } from './record.ts';

/**
 * The match after one more command, and what happened; or why the command is refused, in which case nothing changes. Pure:
 * a match is the fold of its commands. Throws only where the match itself is broken.
 */
export function applyCommand(
  match: Match,
  stamped: StampedCommand,
): Result<{ match: Match; events: GameEvent[] }, RuleError> {
  const fault = faultOf(match, stamped);
  if (fault) return err(fault);
  const { events, note } = eventList(match.eventCounter);
  const { by, at, seq, command } = stamped;
  const handled = handle(match, command, { by, power: powerOf(match, by), at, note });
  const advanced = advance(handled, at, note);
  return ok({ match: matchWith(advanced, { seq, eventCounter: match.eventCounter + events.length }), events });
}

function handle(match: Match, command: Command, circumstances: Circumstances): Match {
  // A handler is looked up by the command's own kind, so it is only ever handed commands of that kind.
  const handler = HANDLERS[command.kind] as Handler<CommandKind>;
  const handled = handler(match, command, circumstances);
  const { by, power } = circumstances;
  if (match.oversight === undefined || by.kind !== 'participant' || power === null) return handled;
  return withOwnKeys(match, handled, power, match.people[by.id].number);
}
