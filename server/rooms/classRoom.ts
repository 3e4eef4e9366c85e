import { type Client, Room, ServerError } from '@colyseus/core';
import * as z from 'zod/mini';
import { type ActReply, actRequestSchema, classActSchema } from '../../shared/protocol/classActs.ts';
import {
  CLASS_MESSAGES,
  type ConsoleMessage,
  type ConsoleReply,
  type ConsoleView,
  type WorldReply,
  watchSchema,
} from '../../shared/protocol/classConsole.ts';
import type { StudentReply, StudentView } from '../../shared/protocol/classes.ts';
import { deltaOf } from '../../shared/protocol/delta.ts';
import { CLOSE_CODES, LIMITS } from '../../shared/protocol/room.ts';
import { performOnce } from '../classes/acts.ts';
import type { Classes } from '../classes/classes.ts';
import type { Classroom } from '../classes/classroom.ts';
import { consoleOf } from '../classes/consoleView.ts';
import { type ClassPerson, personBehind } from '../classes/keys.ts';
import { studentViewOf } from '../classes/studentView.ts';
import type { ClassWorld } from '../classes/world.ts';
import { worldDetail } from '../classes/worldDetail.ts';
import type { Log } from '../log.ts';
import { Bucket } from './bucket.ts';
import { ownFrames } from './ownFrames.ts';

/** What rooms of classes work with. */
export interface ClassRoomTools {
  classes: Classes;
  secret: Buffer;
  log: Log;
}

/** Connections to one class: every student's on two devices, and instructors'. */
const CONNECTIONS_MOST = 600;

/** Milliseconds in which what changes is gathered before it is sent. */
const TOGETHER = 250;

/** Milliseconds between two rounds of the framework's own, which has nothing to send here. */
const HOUSEKEEPING = 10_000;

/** Milliseconds after which the console is looked at again though nothing happened. */
const TICK = 10_000;

/** Seconds between a client's being let in and its connection: the whole class may come at once. */
const SEAT_KEPT = 60;

interface Follows {
  token: string;
  person: ClassPerson;
  bucket: Bucket;
  /** The console as it was last sent, and its number. */
  console: ConsoleView | null;
  number: number;
  /** A student's view as it was last sent, without its time. */
  view: string | null;
  /** The world in detail that is watched. */
  watched: number | null;
}

type ClassClient = Client & { auth: { token: string }; userData?: Follows };

/** The class of rooms over these tools: a room joins connections to a class, checks, delegates and sends. */
export function classRoomClass(tools: ClassRoomTools) {
  return class ClassRoom extends Room<{ client: ClassClient }> {
    override maxMessagesPerSecond = LIMITS.messagesPerSecond;
    override maxClients = CONNECTIONS_MOST;
    override patchRate = HOUSEKEEPING;
    override seatReservationTimeout = SEAT_KEPT;
    #class!: Classroom;
    #unlisten: (() => void)[] = [];
    #sending: NodeJS.Timeout | null = null;
    #ticking: NodeJS.Timeout | null = null;
    /** Worlds that changed since the last round. */
    readonly #changed = new Set<number>();

    static override async onAuth(_token: string, options: { token?: unknown } | undefined): Promise<{ token: string }> {
      if (typeof options?.token !== 'string') throw new ServerError(401, 'token/invalid');
      return { token: options.token };
    }

    override async onCreate({ code }: { code: string }): Promise<void> {
      const found = await tools.classes.get(code);
      if (found === null) throw new ServerError(404, 'class/unknown');
      this.roomId = code;
      this.#class = found;
      this.#unlisten = [
        found.listen((world) => this.#note(world)),
        tools.classes.follow(code, () => void this.disconnect(CLOSE_CODES.gone)),
      ];
      // Silence is told of by nothing but the time.
      this.#ticking = setInterval(() => this.#note(null), TICK);
      this.onMessage(CLASS_MESSAGES.class, (client: ClassClient) => this.#student(client));
      this.onMessage(CLASS_MESSAGES.console, (client: ClassClient) => this.#console(client));
      this.onMessage(CLASS_MESSAGES.act, (client: ClassClient, message: unknown) => this.#act(client, message));
      this.onMessage(CLASS_MESSAGES.watch, (client: ClassClient, message: unknown) => this.#watch(client, message));
    }

    override onJoin(client: ClassClient): void {
      const { token } = client.auth;
      const person = personBehind(tools.secret, this.#class, token);
      if (person === null) throw new ServerError(401, 'token/invalid');
      ownFrames(client);
      const bucket = new Bucket(performance.now());
      client.userData = { token, person, bucket, console: null, number: 0, view: null, watched: null };
      this.#class.arrived(person.kind === 'student' ? person.id : null);
      const same = this.clients.filter((other) => other.userData?.token === token);
      if (same.length > LIMITS.connectionsPerParticipant) same[0].leave(CLOSE_CODES.misuse);
    }

    override onLeave(client: ClassClient): void {
      // A connection that was refused in onJoin leaves as well.
      const { userData } = client;
      if (userData === undefined) return;
      client.userData = undefined;
      this.#class.left(userData.person.kind === 'student' ? userData.person.id : null);
    }

    override onDispose(): void {
      for (const unlisten of this.#unlisten) unlisten();
      if (this.#sending !== null) clearTimeout(this.#sending);
      if (this.#ticking !== null) clearInterval(this.#ticking);
    }

    override onBeforeShutdown(): void {
      void this.disconnect(CLOSE_CODES.restarting);
    }

    #student(client: ClassClient): StudentReply {
      const asked = this.#asking(client);
      if (!asked.ok) return asked;
      const { follows, person } = asked;
      if (person.kind !== 'student') return failed('class/instructor-only');
      const view = this.#viewOf(person.number);
      follows.view = withoutTime(view);
      return { ok: true, view };
    }

    #console(client: ClassClient): ConsoleReply {
      const asked = this.#asking(client);
      if (!asked.ok) return asked;
      const { follows, person } = asked;
      if (person.kind !== 'instructor') return failed('class/instructor-only');
      follows.console = consoleOf(this.#class, person.key);
      follows.number++;
      return { ok: true, number: follows.number, view: follows.console };
    }

    #watch(client: ClassClient, message: unknown): WorldReply {
      const asked = this.#asking(client);
      if (!asked.ok) return asked;
      if (asked.person.kind !== 'instructor') return failed('class/instructor-only');
      const wanted = z.safeParse(watchSchema, message);
      if (!wanted.success) return failed('request/malformed');
      const { world: number } = wanted.data;
      const world = number === null ? undefined : this.#class.world(number);
      if (number !== null && world === undefined) return failed('class/no-world');
      asked.follows.watched = number;
      return { ok: true, detail: world === undefined ? null : worldDetail(this.#class, world) };
    }

    async #act(client: ClassClient, message: unknown): Promise<ActReply> {
      const asked = this.#asking(client);
      if (!asked.ok) return asked;
      const { person } = asked;
      if (person.kind !== 'instructor') return failed('class/instructor-only');
      const request = z.safeParse(actRequestSchema, message);
      const act = request.success ? z.safeParse(classActSchema, request.data.act) : null;
      if (!request.success || act === null || !act.success) return failed('request/malformed');
      const context = { room: this.#class, key: person.key, classes: tools.classes, secret: tools.secret };
      return performOnce(context, request.data.id, act.data);
    }

    /** Who asks, as long as their token holds and they do not ask too much. */
    #asking(client: ClassClient): Asking {
      const { userData: follows } = client;
      if (follows === undefined || !follows.bucket.take(performance.now())) return failed('request/too-many');
      const person = personBehind(tools.secret, this.#class, follows.token);
      return person === null ? failed('token/invalid') : { ok: true, follows, person };
    }

    #viewOf(number: number): StudentView {
      const student = this.#class.state.students.find((one) => one.number === number);
      if (student === undefined) throw new Error('a student was taken for granted');
      return studentViewOf(tools.secret, this.#class, student);
    }

    #note(world: ClassWorld | null): void {
      if (world !== null) this.#changed.add(world.number);
      this.#sending ??= setTimeout(() => this.#send(), TOGETHER);
    }

    #send(): void {
      this.#sending = null;
      const changed = new Set(this.#changed);
      this.#changed.clear();
      for (const client of this.clients) {
        const { userData: follows } = client;
        if (follows === undefined) continue;
        const person = personBehind(tools.secret, this.#class, follows.token);
        if (person === null) client.leave(CLOSE_CODES.revoked);
        else if (person.kind === 'student') this.#sendStudent(client, follows, person.number);
        else this.#sendInstructor(client, follows, person.key, changed);
      }
    }

    #sendStudent(client: ClassClient, follows: Follows, number: number): void {
      if (follows.view === null) return;
      const view = this.#viewOf(number);
      const text = withoutTime(view);
      if (text === follows.view) return;
      follows.view = text;
      client.send(CLASS_MESSAGES.class, view);
    }

    #sendInstructor(client: ClassClient, follows: Follows, key: number, changed: ReadonlySet<number>): void {
      if (follows.console !== null) {
        const view = consoleOf(this.#class, key);
        const delta = deltaOf(follows.console, view);
        if (delta !== null) {
          follows.console = view;
          follows.number++;
          client.send(CLASS_MESSAGES.console, { number: follows.number, delta } satisfies ConsoleMessage);
        }
      }
      const { watched } = follows;
      const world = watched === null || !changed.has(watched) ? undefined : this.#class.world(watched);
      if (world !== undefined) client.send(CLASS_MESSAGES.world, worldDetail(this.#class, world));
    }
  };
}

type Failed = { ok: false; error: { code: string } };
type Asking = { ok: true; follows: Follows; person: ClassPerson } | Failed;

const failed = (code: string): Failed => ({ ok: false, error: { code } });

const withoutTime = ({ serverTime: _now, ...view }: StudentView): string => JSON.stringify(view);
