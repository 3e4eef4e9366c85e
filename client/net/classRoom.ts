import type { Room } from 'colyseus.js';
import { CLOSE_CODES, FINAL_CLOSES } from '../../shared/protocol/room.ts';
import type { ClassLink } from '../store/classroom.ts';
import { Refusal, UNREACHABLE } from './refusal.ts';

/** First wait before another try, and the longest, ms; each wait is twice the one before. */
const WAIT = { first: 500, most: 8000 } as const;

/** Refusals after which there is no way back in. */
const FOR_GOOD: ReadonlySet<string> = new Set([
  'class/unknown',
  'class/removed',
  'class/instructor-only',
  'token/invalid',
  'token/revoked',
]);

const LAST_CLOSES: Readonly<Record<number, string>> = {
  [CLOSE_CODES.barred]: 'class/removed',
  [CLOSE_CODES.revoked]: 'token/revoked',
  [CLOSE_CODES.gone]: 'class/unknown',
};

/** An entered class room: asks and is answered. Rejects where no reply came. */
export interface ClassLine {
  request<Reply>(type: string, body: object): Promise<Reply>;
}

export interface ClassEars {
  /** What to do with a message of that name. */
  on: Readonly<Record<string, (message: never) => void>>;
  /** Called on each entrance; a rejection goes out and comes in again. */
  entered: (line: ClassLine) => Promise<void>;
  /** How the connection stands. */
  link: (link: ClassLink) => void;
}

/** Keeps a connection to a class's room and comes back by itself after every break, until `close`. */
export class ClassConnection {
  readonly #code: string;
  readonly #token: string;
  readonly #ears: ClassEars;
  #room: Room | null = null;
  #wait: number = WAIT.first;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;

  constructor(code: string, token: string, ears: ClassEars) {
    this.#code = code;
    this.#token = token;
    this.#ears = ears;
    addEventListener('online', this.#retryNow);
  }

  async open(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#over || this.#room) return;
    const { Client } = await import('colyseus.js');
    let room: Room;
    try {
      room = await new Client().joinById(this.#code, { token: this.#token });
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : '';
      const error = /^[a-z]+\/[a-z-]+$/.test(message) ? { code: message } : UNREACHABLE;
      if (FOR_GOOD.has(error.code)) this.#lose(error.code);
      else this.#later();
      return;
    }
    if (this.#over) {
      void room.leave();
      return;
    }
    // Its tokens do not outlive the server; coming back is our own work.
    room.reconnection.enabled = false;
    this.#room = room;
    for (const [name, hear] of Object.entries(this.#ears.on)) {
      room.onMessage(name, (message: never) => {
        if (room === this.#room) hear(message);
      });
    }
    room.onLeave((code) => {
      if (room === this.#room) this.#closed(code);
    });
    try {
      await this.#ears.entered({ request: (type, body) => room.request(type, body) });
      this.#wait = WAIT.first;
      this.#ears.link({ kind: 'live' });
    } catch {
      // Without an answer this entrance is worth nothing; one that broke meanwhile has been left already.
      if (room === this.#room) void room.leave();
    }
  }

  /** Asks once more on the present connection; rejects where there is none. */
  ask<Reply>(type: string, body: object): Promise<Reply> {
    return this.#room ? this.#room.request<object, Reply>(type, body) : Promise.reject(new Refusal(UNREACHABLE));
  }

  #closed(code: number): void {
    this.#room = null;
    if (this.#over) return;
    const last = LAST_CLOSES[code];
    if (last !== undefined && FINAL_CLOSES.includes(code)) this.#lose(last);
    else this.#later();
  }

  #lose(code: string): void {
    this.#over = true;
    this.#ears.link({ kind: 'lost', error: { code } });
  }

  #later(): void {
    this.#ears.link({ kind: 'retrying', at: Date.now() + this.#wait });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.open(), this.#wait);
    this.#wait = Math.min(WAIT.most, this.#wait * 2);
  }

  #retryNow = (): void => {
    this.#wait = WAIT.first;
    void this.open();
  };

  close(): void {
    this.#over = true;
    removeEventListener('online', this.#retryNow);
    clearTimeout(this.#timer);
    void this.#room?.leave();
    this.#room = null;
  }
}
