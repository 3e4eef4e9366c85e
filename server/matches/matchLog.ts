import { type PowerId, valuesInOrder } from '../../shared/core/ids.ts';
import type { Result } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { withoutUndone } from '../../shared/events/undone.ts';
import type { Match, MatchSetup } from '../../shared/model/match.ts';
import { slimEvents } from '../../shared/protocol/eventList.ts';
import type { LogSeat, MatchLogWire } from '../../shared/protocol/matchLog.ts';
import { roundedEvents } from '../../shared/protocol/precision.ts';
import type { Store, StoredMatch } from '../storage/store.ts';

/** Journal entries whose events are read at once. */
const ROWS = 500;

/**
 * The whole log of a finished match as it stands on disk; nothing is played again, so that matches of other versions of the
 * rules can be read too. What was said in private is in it only as far as `reader` took part in it; an
 * instructor reads it for everybody.
 */
export async function matchLogOf(
  store: Store,
  code: string,
  reader: PowerId | 'everybody' | null,
): Promise<Result<MatchLogWire>> {
  const stored = await store.find(code);
  if (stored === null) return refuse('match/unknown');
  if (stored.status !== 'ended') return refuse('match/not-ended');
  const setup = JSON.parse(stored.setup) as MatchSetup;
  const events = withoutUndone(await eventsOf(store, code));
  return ok({
    code,
    scenario: setup.scenario,
    rulesVersion: setup.rulesVersion,
    turns: lastSetup(stored)?.turns ?? setup.turns,
    seats: seatsOf(stored),
    events: slimEvents(roundedEvents(events.filter((event) => !isTalk(event) || mayRead(event, reader)))),
  });
}

/** All events of a match, in order, those of turns that were undone with them. */
export async function eventsOf(store: Store, code: string): Promise<GameEvent[]> {
  const events: GameEvent[] = [];
  for (let after = 0; ; ) {
    const commands = await store.eventsAfter(code, after, ROWS);
    for (const command of commands) events.push(...command.events);
    if (commands.length < ROWS) return events;
    after = commands[commands.length - 1].last;
  }
}

const isTalk = ({ kind }: GameEvent): boolean => kind === 'said' || kind.startsWith('talk');

const mayRead = ({ audience }: GameEvent, reader: PowerId | 'everybody' | null): boolean =>
  audience === 'public' || reader === 'everybody' || (reader !== null && audience.includes(reader));

/** The newest snapshot's part of the match, as far as one can be read. */
function newest({ snapshots }: StoredMatch): Partial<Match> | null {
  for (const { body } of snapshots) {
    try {
      return JSON.parse(body) as Partial<Match>;
    } catch {
      // The one before it may be whole.
    }
  }
  return null;
}

/** The setup as the lobby left it. */
const lastSetup = (stored: StoredMatch): MatchSetup | undefined => newest(stored)?.setup;

function seatsOf(stored: StoredMatch): LogSeat[] {
  return valuesInOrder(newest(stored)?.seats ?? {}).map(({ power, kind, name, doctrine }) => ({
    power,
    kind,
    name,
    doctrine,
  }));
}
