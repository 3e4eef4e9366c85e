import { deflateRawSync } from 'node:zlib';
import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { Match, ParticipantId } from '../../shared/model/match.ts';
import { EVENT_DIGITS, rounded } from '../../shared/protocol/precision.ts';
import { Feed } from '../rooms/feed.ts';
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
 * Bytes of the message that tells a client of a whole turn of eight powers, events included, compressed as the server's sockets do.
 * Each seat is told by its own feed, as a room would.
 */
export const turnBytes: Bench = {
  id: 'turn-bytes',
  async run() {
    const { steps } = record(syntheticScenario(8, TURNS + 1), SEED, TURNS);
    const sizes = steps.flatMap(({ before, after, events }) =>
      keysOf(before.seats).map((power) => messageBytes(before, after, events, power)),
    );
    const { p50, p99 } = spreadOf(sizes);
    return { id: 'turn-bytes', value: p50, unit: 'B', p50, p99, aim: 4096, met: p50 <= 4096 };
  },
};

function messageBytes(before: Match, after: Match, events: readonly GameEvent[], power: PowerId): number {
  const feed = new Feed(WATCHER);
  feed.whole(heldBy(before, power));
  const message = feed.next(heldBy(after, power), rounded([...events], EVENT_DIGITS));
  const text = JSON.stringify(message);
  return HEADS + deflateRawSync(text, { level: 6, memLevel: 6, windowBits: 13 }).length;
}

/** The match with the watcher in that seat. */
function heldBy(match: Match, power: PowerId): Match {
  return { ...match, seats: { ...match.seats, [power]: { ...match.seats[power], holder: WATCHER } } };
}
