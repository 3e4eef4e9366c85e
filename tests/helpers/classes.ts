import { Client, type Room } from 'colyseus.js';
import type { ActReply, ClassAct } from '../../shared/protocol/classActs.ts';
import type {
  ConsoleMessage,
  ConsoleReply,
  ConsoleView,
  WorldDetail,
  WorldReply,
} from '../../shared/protocol/classConsole.ts';
import type {
  JoinClassRequest,
  JoinedClass,
  OpenClassRequest,
  OpenedClass,
  StudentReply,
  StudentView,
} from '../../shared/protocol/classes.ts';
import { applyDelta } from '../../shared/protocol/delta.ts';
import { ask } from './server.ts';
import { nonce, SeatConnection } from './serverSeat.ts';

/** Opens a class and returns its code and its instructor's token. */
export async function openClass(url: string, request: Partial<OpenClassRequest> = {}): Promise<OpenedClass> {
  const { status, body } = await ask<OpenedClass>(url, '/api/classes', {
    name: 'International Relations 204',
    scenario: 'concert',
    ...request,
  });
  if (status !== 201) throw new Error(`openClass: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Comes into a class under a name. */
export async function joinClass(
  url: string,
  code: string,
  name: string,
  place?: JoinClassRequest['place'],
): Promise<JoinedClass> {
  const { status, body } = await ask<JoinedClass>(url, `/api/classes/${code}/join`, { name, ...(place && { place }) });
  if (status !== 201) throw new Error(`joinClass: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Asks something of a class with a token; a body makes it a POST. */
export async function askClass<T>(
  url: string,
  path: string,
  token: string,
  body?: unknown,
): Promise<{ status: number; body: T; text: string; type: string }> {
  const response = await fetch(`${url}/api/classes/${path}`, {
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, body: (type.includes('json') ? JSON.parse(text) : null) as T, text, type };
}

/** Waits for what somebody else changes. */
class Waiting {
  #waiting: (() => void)[] = [];

  async until(fits: () => boolean): Promise<void> {
    while (!fits()) await new Promise<void>((wake) => this.#waiting.push(wake));
  }

  wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** An instructor's connection, as the console holds it. */
export class InstructorConnection {
  readonly room: Room;
  readonly closed: Promise<number>;
  view: ConsoleView;
  detail: WorldDetail | null = null;
  /** Messages of the console that came. */
  updates = 0;
  #number: number;
  readonly #waiting = new Waiting();

  private constructor(room: Room, closed: Promise<number>, first: Extract<ConsoleReply, { ok: true }>) {
    this.room = room;
    this.closed = closed;
    this.view = first.view;
    this.#number = first.number;
  }

  static async open(url: string, code: string, token: string): Promise<InstructorConnection> {
    const room = await new Client(url).joinById(code, { token });
    room.reconnection.enabled = false;
    const closed = new Promise<number>((done) => room.onLeave((closeCode) => done(closeCode)));
    const early: ConsoleMessage[] = [];
    let console_: InstructorConnection | null = null;
    room.onMessage('console', (message: ConsoleMessage) => {
      if (console_ === null) early.push(message);
      else console_.#adopt(message);
    });
    room.onMessage('world', (detail: WorldDetail) => {
      if (console_ === null) return;
      console_.detail = detail;
      console_.#waiting.wake();
    });
    const first: ConsoleReply = await room.request('console', {});
    if (!first.ok) throw new Error(first.error.code);
    console_ = new InstructorConnection(room, closed, first);
    for (const message of early) console_.#adopt(message);
    return console_;
  }

  act(act: ClassAct, id: string = nonce()): Promise<ActReply> {
    return this.room.request('act', { id, act });
  }

  /** Does what must be done everywhere. */
  async do(act: ClassAct): Promise<Extract<ActReply, { ok: true }>> {
    const reply = await this.act(act);
    if (!reply.ok) throw new Error(`${act.kind}: ${JSON.stringify(reply.error)}`);
    if (reply.refused.length > 0) throw new Error(`${act.kind}: ${JSON.stringify(reply.refused)}`);
    return reply;
  }

  /** The code with which an act is refused, or null. */
  async codeOf(act: ClassAct): Promise<string | null> {
    const reply = await this.act(act);
    return reply.ok ? null : reply.error.code;
  }

  async watch(world: number | null): Promise<WorldDetail | null> {
    const reply: WorldReply = await this.room.request('watch', { world });
    if (!reply.ok) throw new Error(reply.error.code);
    this.detail = reply.detail;
    return reply.detail;
  }

  async until(fits: (view: ConsoleView, detail: WorldDetail | null) => boolean): Promise<ConsoleView> {
    await this.#waiting.until(() => fits(this.view, this.detail));
    return this.view;
  }

  async leave(): Promise<void> {
    await this.room.leave();
  }

  #adopt({ number, delta }: ConsoleMessage): void {
    if (number !== this.#number + 1) throw new Error(`console ${number} came after ${this.#number}`);
    this.#number = number;
    this.view = applyDelta(this.view, delta);
    this.updates++;
    this.#waiting.wake();
  }
}

/** A student's connections: to the class, and to the match of their world once they have a seat. */
export class StudentConnection {
  readonly room: Room;
  readonly closed: Promise<number>;
  readonly token: string;
  view: StudentView;
  /** The world's match. */
  seat: SeatConnection | null = null;
  /** Every message that the class sent, as it came. */
  readonly received: unknown[] = [];
  readonly #url: string;
  readonly #waiting = new Waiting();

  private constructor(url: string, token: string, room: Room, closed: Promise<number>, view: StudentView) {
    this.#url = url;
    this.token = token;
    this.room = room;
    this.closed = closed;
    this.view = view;
  }

  /** Connects to the class and, with a seat, to the world. */
  static async open(url: string, code: string, token: string): Promise<StudentConnection> {
    const room = await new Client(url).joinById(code, { token });
    room.reconnection.enabled = false;
    const closed = new Promise<number>((done) => room.onLeave((closeCode) => done(closeCode)));
    const early: StudentView[] = [];
    let student: StudentConnection | null = null;
    room.onMessage('class', (view: StudentView) => {
      if (student === null) early.push(view);
      else student.#adopt(view);
    });
    const first: StudentReply = await room.request('class', {});
    if (!first.ok) throw new Error(first.error.code);
    student = new StudentConnection(url, token, room, closed, first.view);
    student.received.push(first.view);
    for (const view of early) student.#adopt(view);
    await student.sit();
    return student;
  }

  /** Comes into a class under a name and connects. */
  static async join(url: string, code: string, name: string): Promise<StudentConnection> {
    const { token } = await joinClass(url, code, name);
    return StudentConnection.open(url, code, token);
  }

  /** Connects to the match of the world that the student is in now. */
  async sit(): Promise<SeatConnection | null> {
    if (this.seat !== null) await this.seat.leave();
    const { match } = this.view;
    this.seat = match === null ? null : await SeatConnection.open(this.#url, match.code, match.token);
    return this.seat;
  }

  /** The seat, which must be there. */
  get inWorld(): SeatConnection {
    if (this.seat === null) throw new Error(`${this.view.you.name} has no seat`);
    return this.seat;
  }

  async until(fits: (view: StudentView) => boolean): Promise<StudentView> {
    await this.#waiting.until(() => fits(this.view));
    return this.view;
  }

  async leave(): Promise<void> {
    await this.seat?.leave();
    await this.room.leave();
  }

  #adopt(view: StudentView): void {
    this.received.push(view);
    this.view = view;
    this.#waiting.wake();
  }
}
