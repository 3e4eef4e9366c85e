import { Client, type Room } from 'colyseus.js';
import { quietCommands } from '../../server/rivals/caretaker.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { Command } from '../../shared/model/match.ts';
import type { CommandReply } from '../../shared/protocol/command.ts';
import type { Packed } from '../../shared/protocol/packing.ts';
import type { RoomState } from '../../shared/protocol/room.ts';
import { ASK_AGAIN, type HistoryReply, type ResyncReply, readHistory, ViewReader } from '../../shared/protocol/view.ts';
import type { SeatView } from '../../shared/view/view.ts';

let nonces = 0;

/** A fresh nonce. */
export const nonce = (): string => `test-nonce-${++nonces}`;

/** A participant's connection, as a browser would hold it: follows the views and waits for what it is told to. */
export class SeatConnection {
  readonly room: Room;
  view: SeatView;
  /** Events that came with views. */
  readonly events: GameEvent[] = [];
  /** Code the connection was closed with, once it is. */
  readonly closed: Promise<number>;
  readonly #reader: ViewReader;
  #number: number;
  #waiting: (() => void)[] = [];
  /** The whole view is on its way: what comes before it is in it. */
  #resyncing = false;

  private constructor(
    room: Room,
    reader: ViewReader,
    closed: Promise<number>,
    first: Extract<ResyncReply, { ok: true }>,
  ) {
    this.room = room;
    this.#reader = reader;
    this.closed = closed;
    this.view = first.view;
    this.#number = first.number;
  }

  /** Joins a match's room and takes the whole view. */
  static async open(url: string, code: string, token: string): Promise<SeatConnection> {
    const room = await new Client(url).joinById(code, { token });
    room.reconnection.enabled = false;
    const closed = new Promise<number>((done) => room.onLeave((closeCode) => done(closeCode)));
    const early: Packed[] = [];
    const reader = new ViewReader();
    let seat: SeatConnection | null = null;
    room.onMessage('view', (packed: Packed) => {
      if (seat === null) early.push(packed);
      else seat.#adopt(packed);
    });
    const first: ResyncReply = reader.whole(await room.request('resync', {}));
    if (!first.ok) throw new Error(first.error.code);
    seat = new SeatConnection(room, reader, closed, first);
    for (const packed of early) seat.#adopt(packed);
    return seat;
  }

  /** Takes the whole view anew. */
  async resync(): Promise<void> {
    this.#resyncing = true;
    const whole: ResyncReply = this.#reader.whole(await this.room.request('resync', {}));
    this.#resyncing = false;
    if (!whole.ok) throw new Error(whole.error.code);
    this.view = whole.view;
    this.#number = whole.number;
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** Sends a command, with the turn it is meant for where it is told one, and returns the reply. */
  command(command: unknown, id: string = nonce(), turn?: number): Promise<CommandReply> {
    return this.room.request('command', { id, command, ...(turn !== undefined && { turn }) });
  }

  /** Sends a command that must be taken, and waits for the view that shows it. */
  async do(command: Command): Promise<void> {
    const reply = await this.command(command);
    if (!reply.ok) throw new Error(`${command.kind}: ${JSON.stringify(reply.error)}`);
    await this.until((view) => view.seq >= reply.seq);
  }

  /** Resolves as soon as the view fits. */
  async until(fits: (view: SeatView) => boolean): Promise<SeatView> {
    while (!fits(this.view)) await new Promise<void>((wake) => this.#waiting.push(wake));
    return this.view;
  }

  /** Resolves as soon as the room's shared state fits. */
  async untilState(fits: (state: RoomState) => boolean): Promise<RoomState> {
    const { room } = this;
    const state = room.state as RoomState;
    await new Promise<void>((done) => {
      const look = (): void => void (fits(state) && done());
      room.onStateChange(look);
      look();
    });
    return state;
  }

  /** All events of this seat after an id, over as many requests as it takes. */
  async history(after = 0): Promise<GameEvent[]> {
    const events: GameEvent[] = [];
    for (let next: number | null = after; next !== null; ) {
      const reply: HistoryReply = readHistory(await this.room.request('history', { after: next }));
      if (!reply.ok) throw new Error(reply.error.code);
      events.push(...reply.events);
      next = reply.next;
    }
    return events;
  }

  /** Plays on without doing anything until the view fits: locks in, and in crises does what silence would mean. */
  async playQuietly(until: (view: SeatView) => boolean): Promise<void> {
    let handled = -1;
    while (!until(this.view)) {
      const { seq, turn } = this.view;
      // A view may come that does not show the last lock yet: another lock must not hold for the turn after.
      for (const command of handled === seq ? [] : quietCommands(this.view)) await this.command(command, nonce(), turn);
      handled = seq;
      await this.until((view) => view.seq > seq || until(view));
    }
  }

  async leave(): Promise<void> {
    await this.room.leave();
  }

  #adopt(packed: Packed): void {
    const { number, view, events } = this.#reader.next(packed);
    if (this.#resyncing) return;
    if (number === ASK_AGAIN) {
      void this.resync();
      return;
    }
    if (view === null || number !== this.#number + 1) throw new Error(`view ${number} came after ${this.#number}`);
    this.#number = number;
    this.view = view;
    this.events.push(...events);
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
