import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { Match, ParticipantId } from '../../shared/model/match.ts';
import { roundedEvents } from '../../shared/protocol/precision.ts';
import { Feed } from '../rooms/feed.ts';
import { SharedNews, SharedView } from '../rooms/shared.ts';
import type { Bench } from './figure.ts';
import { spreadOf } from './figure.ts';
import { record } from './recorded.ts';
import { syntheticScenario } from './scenario.ts';

const SEED = 7;
const TURNS = 12;
const WATCHER = 'bench' as ParticipantId;
/** Bytes of a WebSocket frame's head, and of the framework's: its code, the message's name and the text's length. */
const HEADS = 4 + 9;

/**
 * Bytes of the message that tells a client of a whole turn of eight powers, events included, packed as the server does. Each seat is
 * told by its own feed, as a room would.
 */
export const turnBytes: Bench = {
  id: 'turn-bytes',
  async run() {
    const { steps } = record(syntheticScenario(8, TURNS + 1), SEED, TURNS);
    const sizes = steps.flatMap(({ before, after, events }) =>
      keysOf(before.seats).map((power) => messageBytes(before, after, roundedEvents(events), power)),
    );
    const { p50, p99 } = spreadOf(sizes);
    return { id: 'turn-bytes', value: p50, unit: 'B', p50, p99, aim: 4096, met: p50 <= 4096 };
  },
};

function messageBytes(before: Match, after: Match, events: readonly GameEvent[], power: PowerId): number {
  const feed = new Feed(WATCHER);
  feed.whole(heldBy(before, power), new SharedView());
  const match = heldBy(after, power);
  const message = feed.next({ match, events, shared: SharedNews.of(before, match, events) });
  return HEADS + (message?.length ?? 0);
}

/** The match with the watcher in that seat. */
function heldBy(match: Match, power: PowerId): Match {
  return { ...match, seats: { ...match.seats, [power]: { ...match.seats[power], holder: WATCHER } } };
}
