import { ok, type Result, refuse } from '../../shared/core/result.ts';
import type { Actor, Command, MatchSetup, StampedCommand } from '../../shared/model/match.ts';
import type { ParticipantId } from '../../shared/model/people.ts';
import { type MatchRecord, recordOf } from '../record.ts';
import type { Store } from '../storage/store.ts';
import type { LiveMatch } from './liveMatch.ts';

/** Stands for what was said to some only. */
const PRIVATE = '…';

/**
 * A match that is over as a record for everybody: whoever took part is a number, and what was said in private is left out. While it is
 * played it would tell every secret: refused with `match/not-ended`.
 */
export async function exportOf(store: Store, live: LiveMatch): Promise<Result<MatchRecord>> {
  const anonymous = await anonymousOf(store, live);
  return anonymous.ok ? recordOf(anonymous.value.setup, anonymous.value.commands) : anonymous;
}

/** The same without its fingerprints, which take playing it again. */
export async function anonymousOf(store: Store, live: LiveMatch): Promise<Result<Omit<MatchRecord, 'hashes'>>> {
  if (live.match.phase !== 'ended') return refuse('match/not-ended');
  const stored = await store.find(live.code);
  if (stored === null) return refuse('match/unknown');
  const rows = await store.commandsAfter(live.code, 0);
  const aliases = new Map<ParticipantId, ParticipantId>();
  const alias = (id: ParticipantId): ParticipantId => {
    const known = aliases.get(id) ?? (`person-${aliases.size + 1}` as ParticipantId);
    aliases.set(id, known);
    return known;
  };
  const { since: _since, previous: _previous, ...setup } = JSON.parse(stored.setup) as MatchSetup;
  const anonymous: MatchSetup = { ...setup, host: alias(setup.host) };
  const commands = rows.map(({ body }) => anonymousCommand(JSON.parse(body) as StampedCommand, alias));
  return ok({ format: 'counterpoise-record', setup: anonymous, commands });
}

type Alias = (id: ParticipantId) => ParticipantId;

function anonymousCommand(stamped: StampedCommand, alias: Alias): StampedCommand {
  return { ...stamped, by: anonymousActor(stamped.by, alias), command: anonymousBody(stamped.command, alias) };
}

const anonymousActor = (by: Actor, alias: Alias): Actor =>
  by.kind === 'participant' ? { ...by, id: alias(by.id) } : by;

function anonymousBody(command: Command, alias: Alias): Command {
  switch (command.kind) {
    case 'admit':
    case 'revokeKeys':
      return { ...command, participant: alias(command.participant) };
    case 'adopt':
      return { ...command, host: alias(command.host) };
    case 'say':
      return command.to === 'all' ? command : { kind: 'say', to: command.to, text: PRIVATE };
    // Which message it was is not said here, so that nothing private comes out by its correction.
    case 'editTalk':
      return { ...command, text: PRIVATE };
    default:
      return command;
  }
}
