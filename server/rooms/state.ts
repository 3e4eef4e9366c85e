import { schema, t } from '@colyseus/schema';
import { keysOf } from '../../shared/core/ids.ts';
import type { Table } from '../matches/table.ts';

/** See `SeatState` in shared/protocol/room.ts. */
export const SeatSchema = schema(
  {
    name: t.string(),
    kind: t.string(),
    doctrine: t.string(),
    level: t.string(),
    away: t.boolean(),
    online: t.boolean(),
    locked: t.boolean(),
  },
  'Seat',
);

/** See `RoomState` in shared/protocol/room.ts. */
export const MatchStateSchema = schema(
  {
    code: t.string(),
    phase: t.string(),
    step: t.string(),
    turn: t.uint16(),
    deadline: t.float64(),
    pausedWith: t.float64(),
    seats: t.map(SeatSchema),
    thinking: t.string(),
    seq: t.uint32(),
  },
  'Match',
);
export type MatchState = InstanceType<typeof MatchStateSchema>;

/** Brings the shared state up to date with the match; only what differs goes over the wire. */
export function updateState(state: MatchState, { live, presence, rivals }: Table): void {
  const { match } = live;
  state.code = live.code;
  state.phase = match.phase;
  state.step = match.step ?? '';
  state.turn = match.world.turn;
  state.deadline = match.deadline ?? 0;
  state.pausedWith = match.pausedWith ?? -1;
  state.seq = match.seq;
  for (const power of keysOf(match.seats)) {
    const { kind, name, doctrine, level, away, holder } = match.seats[power];
    let seat = state.seats.get(power);
    if (seat === undefined) {
      seat = new SeatSchema();
      state.seats.set(power, seat);
    }
    seat.name = name ?? '';
    seat.kind = kind;
    seat.doctrine = doctrine;
    seat.level = level;
    seat.away = away;
    seat.online = presence.isOnline(holder);
    seat.locked = match.locked[power] ?? false;
  }
  state.thinking = rivals.thinking ?? '';
}
