import type { RuleError } from '../../shared/core/result.ts';
import type { Command } from '../../shared/model/match.ts';
import type { CommandRequest } from '../../shared/protocol/command.ts';
import type { OpinionReply, OpinionRequest } from '../../shared/protocol/opinion.ts';
import { CLOSE_CODES, FINAL_CLOSES, type RoomState } from '../../shared/protocol/room.ts';
import type { Sent, Transport } from '../store/commands.ts';
import {
  type ConnectionState,
  connection,
  lastEventId,
  openStore,
  type RoomPicture,
  serverView,
  takeChange,
  takeEvents,
  takeRoom,
  takeView,
} from '../store/match.ts';
import { Refusal } from './refusal.ts';
import { type EnteredRoom, mayPass, type RoomListener } from './room.ts';

/** First wait before another try, and the longest, ms; each wait is twice the one before. */
const WAIT = { first: 500, most: 8000 } as const;
/** Wait before a command that was refused for haste, or not answered, is sent again, ms. */
const BREATH = 1500;
/** Tries of a command refused for haste. */
const BREATHS = 3;

/** Closes after which there is no way back in, and what is said of them. */
const LAST_CLOSES: Readonly<Record<number, string>> = {
  [CLOSE_CODES.barred]: 'match/barred',
  [CLOSE_CODES.revoked]: 'token/revoked',
  [CLOSE_CODES.gone]: 'match/unknown',
};

type Enter = (code: string, token: string, listener: RoomListener) => Promise<EnteredRoom>;

interface Underway {
  request: CommandRequest;
  answer: (sent: Sent) => void;
  /** Whether a reply on the present connection is awaited. */
  out: boolean;
  breaths: number;
}

/**
 * The connection to one match: enters the room, keeps the store's view true to the server's, sends commands, and comes
 * back by itself after every break (protocol/room.ts says how). A command without a reply is sent again with its nonce.
 */
export class Connection implements Transport {
  readonly #code: string;
  #token: string;
  readonly #enter: Enter;
  readonly #underway = new Map<string, Underway>();
  #room: EnteredRoom | null = null;
  #wait: number = WAIT.first;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;
  /** Counts entrances, so that what comes from an earlier one is left aside. */
  #entrance = 0;

  constructor(code: string, token: string, enter: Enter) {
    this.#code = code;
    this.#token = token;
    this.#enter = enter;
  }

  /** Enters, and enters again after every break, until `close`. */
  async open(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#over || this.#room) return;
    this.#entrance += 1;
    const entrance = this.#entrance;
    try {
      const room = await this.#enter(this.#code, this.#token, {
        onView: (message) => {
          if (entrance === this.#entrance && this.#room && !takeChange(message)) void this.#resync(entrance);
        },
        onState: (state) => {
          if (entrance === this.#entrance) takeRoom(pictureOf(state));
        },
        onClose: (code) => {
          if (entrance === this.#entrance) this.#closed(code);
        },
      });
      if (this.#over || entrance !== this.#entrance) {
        room.leave();
        return;
      }
      this.#room = room;
      await this.#resync(entrance);
    } catch (fault) {
      if (entrance === this.#entrance) this.#failed(fault instanceof Refusal ? fault.error : null);
    }
  }

  async #resync(entrance: number): Promise<void> {
    const room = this.#room;
    if (!room) return;
    try {
      const known = lastEventId();
      const whole = await room.resync();
      if (entrance !== this.#entrance) return;
      // The group's next match under the same code: what is known is of another one.
      const isNext = serverView.peek() !== null && serverView.peek()?.match !== whole.view.match;
      if (isNext) openStore(this.#code);
      takeView(whole);
      if (isNext) takeEvents(await room.history(0));
      else if (whole.lastEvent > known) takeEvents(await room.history(known));
      if (entrance !== this.#entrance) return;
      this.#wait = WAIT.first;
      connection.value = { kind: 'live' };
      for (const one of this.#underway.values()) if (!one.out) void this.#put(one);
    } catch {
      // Without a whole view this entrance is worth nothing: go out and come in again.
      if (entrance === this.#entrance) room.leave();
    }
  }

  #closed(code: number): void {
    this.#room = null;
    for (const one of this.#underway.values()) one.out = false;
    if (this.#over) return;
    const last = LAST_CLOSES[code];
    if (last !== undefined) {
      this.#failed({ code: last });
      return;
    }
    if (FINAL_CLOSES.includes(code) && code !== CLOSE_CODES.tooLarge) {
      // Our own way out of an entrance that was worth nothing.
      this.#later('retrying');
      return;
    }
    if (code === CLOSE_CODES.tooLarge) this.#refuseAll({ code: 'request/too-large' });
    this.#later(code === CLOSE_CODES.restarting ? 'restarting' : 'retrying');
  }

  #failed(error: RuleError | null): void {
    this.#room = null;
    if (this.#over) return;
    if (error && !mayPass(error)) {
      this.#over = true;
      connection.value = { kind: 'lost', error };
      this.#refuseAll(error);
      return;
    }
    this.#later(error?.code === 'server/restarting' ? 'restarting' : 'retrying');
  }

  #later(kind: Extract<ConnectionState['kind'], 'retrying' | 'restarting'>): void {
    clearTimeout(this.#timer);
    connection.value = { kind, at: Date.now() + this.#wait };
    this.#timer = setTimeout(() => void this.open(), this.#wait);
    this.#wait = Math.min(WAIT.most, this.#wait * 2);
  }

  retryNow(): void {
    if (this.#over || this.#room) return;
    this.#wait = WAIT.first;
    connection.value = { kind: 'connecting' };
    void this.open();
  }

  send(command: Command): Promise<Sent> {
    if (this.#over) return Promise.resolve({ ok: false, error: { code: 'net/closed' } });
    return new Promise((answer) => {
      const turn = serverView.value?.turn;
      const request = { id: nonce(), command, ...(turn !== undefined && { turn }) };
      const one: Underway = { request, answer, out: false, breaths: 0 };
      this.#underway.set(request.id, one);
      if (this.#room && connection.value.kind === 'live') void this.#put(one);
    });
  }

  async opinion(request: OpinionRequest): Promise<OpinionReply> {
    const room = this.#room;
    if (this.#over || room === null) return { ok: false, error: { code: 'net/closed' } };
    try {
      return await room.opinion(request);
    } catch {
      return { ok: false, error: { code: 'opinion/unavailable' } };
    }
  }

  async #put(one: Underway): Promise<void> {
    const room = this.#room;
    if (!room) return;
    one.out = true;
    try {
      const reply = await room.command(one.request);
      if (!reply.ok && reply.error.code === 'request/too-many' && one.breaths < BREATHS) {
        one.breaths += 1;
        one.out = false;
        setTimeout(() => {
          if (!one.out && this.#underway.has(one.request.id)) void this.#put(one);
        }, BREATH);
        return;
      }
      this.#underway.delete(one.request.id);
      one.answer(reply);
    } catch {
      one.out = false;
      // No reply in time on a connection that is still open: the same nonce asks for the same reply.
      setTimeout(() => {
        if (room === this.#room && !one.out && this.#underway.has(one.request.id)) void this.#put(one);
      }, BREATH);
    }
  }

  #refuseAll(error: RuleError): void {
    for (const one of this.#underway.values()) one.answer({ ok: false, error });
    this.#underway.clear();
  }

  /** The token of a link given out by this seat. Throws a `Refusal`. */
  async inviteKey(invite: number): Promise<string> {
    if (!this.#room) throw new Refusal({ code: 'net/closed' });
    return this.#room.inviteKey(invite);
  }

  /** Says or sets where notices to this seat go. Throws a `Refusal`. */
  async hook(url?: string | null): Promise<{ url: string | null; secret: string | null }> {
    if (!this.#room) throw new Refusal({ code: 'net/closed' });
    return this.#room.hook(url);
  }

  /** A new token of this seat; all others are void, and so is every other device. Throws a `Refusal`. */
  async renewKey(): Promise<string> {
    if (!this.#room) throw new Refusal({ code: 'net/closed' });
    const token = await this.#room.renewKey();
    this.#token = token;
    return token;
  }

  /** Leaves for good. */
  close(): void {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#refuseAll({ code: 'net/closed' });
    this.#room?.leave();
    this.#room = null;
    connection.value = { kind: 'closed' };
  }
}

/** Chosen afresh for each command; eight to forty letters, digits, dashes. */
function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function pictureOf(state: RoomState): RoomPicture {
  const seats: Record<string, RoomPicture['seats'][keyof RoomPicture['seats']]> = {};
  state.seats?.forEach(({ name, kind, doctrine, level, away, online, locked }, power) => {
    seats[power] = { name, kind, doctrine, level, away, online, locked };
  });
  return { phase: state.phase, seats, thinking: state.thinking ? [state.thinking] : [] };
}
