import { Client, type Room } from 'colyseus.js';
import { concert } from '../../shared/content/scenarios/concert.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import type { Command } from '../../shared/model/match.ts';
import type { RivalLevel } from '../../shared/model/vocabulary.ts';
import type { Budget } from '../../shared/model/world.ts';
import type { CommandReply } from '../../shared/protocol/command.ts';
import type { CreatedMatch, JoinedMatch } from '../../shared/protocol/http.ts';
import type { Packed } from '../../shared/protocol/packing.ts';
import { MESSAGES, readResync } from '../../shared/protocol/view.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { many, upTo } from './many.ts';

/** Joins under way at a time. */
const JOINING = 24;

/** Seats of the scenario that matches are played in. */
export const SEATS: readonly PowerId[] = concert.powers.map(({ id }) => id);

let nonces = 0;

/** One participant's connection: it leaves views that arrive packed, so that a thousand of them cost little. */
export class Player {
  readonly code: string;
  readonly power: PowerId;
  readonly #token: string;
  #room: Room | null = null;
  #budget: Budget | null = null;
  /** Number of the last command that was acknowledged. */
  acknowledged = 0;
  /** Called with each view message as it comes. */
  onView: ((packed: Packed) => void) | null = null;

  constructor(code: string, power: PowerId, token: string) {
    this.code = code;
    this.power = power;
    this.#token = token;
  }

  /** Enters the room and takes the whole view, as a browser does when it comes and when it comes back. */
  async enter(url: string): Promise<SeatView> {
    const room = await new Client(url).joinById(this.code, { token: this.#token });
    room.reconnection.enabled = false;
    room.onMessage(MESSAGES.view, (packed: Packed) => this.onView?.(packed));
    this.#room = room;
    const reply = readResync(await room.request(MESSAGES.resync, {}));
    if (!reply.ok) throw new Error(reply.error.code);
    this.#budget = reply.view.draft?.budget ?? this.#budget;
    return reply.view;
  }

  /** Sends a command that must be taken; resolves when it is acknowledged. */
  async send(command: Command): Promise<void> {
    if (this.#room === null) throw new Error('Player: not in the room');
    const id = `bench-nonce-${++nonces}`;
    const reply: CommandReply = await this.#room.request(MESSAGES.command, { id, command });
    if (!reply.ok) throw new Error(`${command.kind}: ${reply.error.code}`);
    this.acknowledged = reply.seq;
  }

  /** Takes the draft that the match began with. */
  async learn(): Promise<void> {
    if (this.#room === null) throw new Error('Player: not in the room');
    const reply = readResync(await this.#room.request(MESSAGES.resync, {}));
    if (reply.ok) this.#budget = reply.view.draft?.budget ?? null;
  }

  /** An order: a budget that aims at another readiness than the last. */
  order(): Promise<void> {
    if (this.#budget === null) throw new Error('Player: no draft');
    this.#budget = { ...this.#budget, readiness: this.#budget.readiness === 60 ? 61 : 60 };
    return this.send({ kind: 'draftBudget', budget: this.#budget });
  }

  /** Forgets the connection, which its server's end has closed. */
  drop(): void {
    this.#room?.connection.close();
    this.#room = null;
  }
}

/** Opens so many matches of The Concert with so many people each, and begins them; rivals of a level take the other seats. */
export async function seatPlayers(
  url: string,
  matches: number,
  people: number,
  level: RivalLevel = 'able',
): Promise<Player[][]> {
  return many(upTo(matches), JOINING, async (index) => {
    const { code, token } = await post<CreatedMatch>(url, '/api/matches', { scenario: concert.id, name: 'P0' }, index);
    const players = [new Player(code, SEATS[0], token)];
    for (let seat = 1; seat < people; seat++) {
      const joined = await post<JoinedMatch>(url, `/api/matches/${code}/join`, { name: `P${seat}` }, index);
      players.push(new Player(code, SEATS[seat], joined.token));
    }
    for (const [seat, player] of players.entries()) {
      await player.enter(url);
      await player.send({ kind: 'claimSeat', power: player.power, name: `P${seat}` });
    }
    for (const power of SEATS.slice(people)) await players[0].send({ kind: 'setSeat', power, seat: 'ai', level });
    await players[0].send({ kind: 'start' });
    for (const player of players) await player.learn();
    return players;
  });
}

async function post<T>(url: string, path: string, body: unknown, from: number): Promise<T> {
  const address = `10.${(from >> 16) & 255}.${(from >> 8) & 255}.${from & 255}`;
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': address },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** So many connections to the echo server, each of which asks for its own words back. */
export async function seatEchoes(url: string, clients: number): Promise<(() => Promise<void>)[]> {
  const rooms = await many(upTo(clients), JOINING, async () => {
    const room = await new Client(url).joinOrCreate('echo');
    room.reconnection.enabled = false;
    return room;
  });
  return rooms.map((room) => async () => {
    await room.request('echo', { id: 'bench-nonce-0', command: { kind: 'draftBudget', budget: { readiness: 60 } } });
  });
}
