import { randomInt } from 'node:crypto';
import type * as z from 'zod/mini';
import { createClass } from '../../shared/classes/applyClass.ts';
import { CLASS_BOUNDS, type ClassSetup, RETENTION_DAYS } from '../../shared/classes/model.ts';
import { presetById, USUAL_CLASS } from '../../shared/classes/presets.ts';
import { readRoster } from '../../shared/classes/roster.ts';
import { worldsFor } from '../../shared/classes/seating.ts';
import { scenarioById } from '../../shared/content/scenarios/index.ts';
import type { Result } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import { USUAL_POLICIES } from '../../shared/model/policies.ts';
import type { openClassSchema } from '../../shared/protocol/classes.ts';
import { cleanText } from '../../shared/protocol/identity.ts';
import { randomCode } from '../auth/codes.ts';
import { Classroom } from './classroom.ts';
import { namesFor } from './joining.ts';
import { LiveClass } from './liveClass.ts';
import type { ClassroomTools } from './tools.ts';

/** Milliseconds between two looks for classes that nobody needs in memory, and for those that are to be deleted. */
const SWEEP_EVERY = 60_000;
const EXPIRE_EVERY = 3_600_000;

/** Clocks of a class that keeps no bell, seconds. */
const USUAL_CLOCK = { mode: 'timed', planSeconds: 180, crisisSeconds: 45 } as const;

const NAME_MOST = 60;

export type NewClass = z.output<typeof openClassSchema>;

/** All classes: those in memory, and the way to bring the others back. */
export class Classes {
  readonly #tools: ClassroomTools;
  readonly #rooms = new Map<string, Classroom>();
  readonly #loading = new Map<string, Promise<Classroom | null>>();
  readonly #followers = new Map<string, Set<() => void>>();
  readonly #idle = new Set<Classroom>();
  readonly #timers: NodeJS.Timeout[];
  #closed = false;

  constructor(tools: ClassroomTools) {
    this.#tools = tools;
    this.#timers = [
      setInterval(() => this.#sweep(), SWEEP_EVERY).unref(),
      setInterval(() => void this.expire(), EXPIRE_EVERY).unref(),
    ];
  }

  /** Opens a class with its worlds and its roster. */
  async open(asked: NewClass): Promise<Result<Classroom>> {
    const made = this.#setupOf(asked);
    if (!made.ok) return made;
    if (asked.bell != null && asked.bell <= Date.now()) return refuse('class/bell-past');
    const names = readRoster(asked.roster ?? '');
    if (names.length > CLASS_BOUNDS.students) {
      return refuse('class/too-many-students', { most: CLASS_BOUNDS.students });
    }
    const setup = await this.#stored(made.value);
    const live = new LiveClass(this.#tools, createClass(setup, Date.now(), INSTRUCTOR), Date.now());
    const server = { kind: 'server' } as const;
    if (names.length > 0)
      await live.submitMade(server, (state) => ok({ kind: 'enrol', names: namesFor(state, names) }));
    const { bell, debriefMinutes, lessons } = this.#bellOf(asked);
    if (bell !== null) {
      const from = Date.now();
      await live.submit(server, { kind: 'setBell', bell: { from, at: bell, debriefMinutes, lessons } });
    }
    const count = asked.worlds ?? Math.min(CLASS_BOUNDS.worlds, worldsFor(names.length, setup));
    const codes = await this.openWorlds(setup, 1, count);
    if (!codes.ok) return codes;
    await live.submit(server, { kind: 'setWorlds', codes: codes.value });
    const room = await Classroom.open(live, this.#tools);
    this.#rooms.set(setup.code, room);
    return ok(room);
  }

  /** Opens the matches of the worlds with these numbers. */
  async openWorlds(setup: ClassSetup, from: number, to: number): Promise<Result<string[]>> {
    const codes: string[] = [];
    for (let world = from; world <= to; world++) {
      const opened = await this.#tools.registry.openWorld({
        scenario: setup.scenario,
        seed: setup.seed,
        turns: setup.turns,
        clock: USUAL_CLOCK,
        policies: { ...USUAL_POLICIES, talk: setup.talk, watch: 'none', filter: true },
        class: { code: setup.code, world },
      });
      if (!opened.ok) return opened;
      codes.push(opened.value.live.code);
    }
    return ok(codes);
  }

  /** Deals those who have come in and have no seat any more; where there is none left they wait. */
  async dealAnew(room: Classroom): Promise<void> {
    for (;;) {
      const seated = await room.live.submitMade({ kind: 'server' }, (state) => {
        const waiting = state.students.find(({ id, place, removed }) => id !== null && place === null && !removed);
        const place = waiting === undefined ? null : room.dealtPlace(state);
        return waiting === undefined || place === null
          ? refuse('class/full')
          : ok({ kind: 'seat', student: waiting.number, place });
      });
      if (!seated.ok) break;
    }
    await room.settle();
  }

  /** Deletes a world that the class has no more. */
  forgetWorld(code: string): Promise<void> {
    return this.#tools.registry.forget(code);
  }

  /** The class with this code, brought back where it is not in memory; null where there is none. */
  async get(code: string): Promise<Classroom | null> {
    const room = this.#rooms.get(code);
    if (room !== undefined) return room;
    if (this.#closed) return null;
    let loading = this.#loading.get(code);
    if (loading === undefined) {
      loading = this.#load(code).finally(() => this.#loading.delete(code));
      this.#loading.set(code, loading);
    }
    return loading;
  }

  /** Whether a match is to be had through its class alone: it is a world whose secrets the instructor has not uncovered. */
  async hides(code: string): Promise<boolean> {
    const setup = await this.#tools.store.setupOf(code);
    if (setup?.class === undefined) return false;
    const room = await this.get(setup.class.code);
    return room?.state.reveal !== 'secrets';
  }

  /** Brings back every class that is being played. */
  async recover(): Promise<number> {
    const codes = await this.#tools.classStore.withDue();
    for (const code of codes) await this.get(code);
    return codes.length;
  }

  /** Calls the listener when the class is deleted; the result ends that. */
  follow(code: string, listener: () => void): () => void {
    const listeners = this.#followers.get(code) ?? new Set();
    this.#followers.set(code, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#followers.delete(code);
    };
  }

  /** Deletes a class and its worlds, with all that is kept of them. */
  async remove(code: string): Promise<void> {
    const room = await this.get(code);
    if (room === null) return;
    const { worlds } = room.state;
    this.#rooms.delete(code);
    for (const listener of this.#followers.get(code) ?? []) listener();
    await room.stop();
    for (const world of worlds) await this.#tools.registry.forget(world);
    await this.#tools.classStore.remove(code);
  }

  /** Deletes what nobody has used for as long as it is kept. */
  async expire(now = Date.now()): Promise<void> {
    for (const code of await this.#tools.classStore.expired(now)) {
      this.#tools.log.info({ class: code }, 'class deleted after its time');
      await this.remove(code);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all(this.#loading.values());
    await Promise.all([...this.#rooms.values()].map((room) => room.stop()));
    this.#rooms.clear();
  }

  async #load(code: string): Promise<Classroom | null> {
    const stored = await this.#tools.classStore.find(code);
    if (stored === null) return null;
    const live = await LiveClass.restore(this.#tools, stored);
    const room = await Classroom.open(live, this.#tools);
    this.#tools.log.info({ class: code, seq: live.state.seq, phase: live.state.phase }, 'class brought back');
    this.#rooms.set(code, room);
    return room;
  }

  #setupOf(asked: NewClass): Result<ClassSetup> {
    const preset = asked.preset === undefined ? undefined : presetById(asked.preset);
    if (asked.preset !== undefined && preset === undefined) return refuse('request/malformed', {}, 'preset');
    if (asked.seed !== undefined && !this.#tools.allowSeed) return refuse('request/malformed', {}, 'seed');
    const scenario = scenarioById(asked.scenario ?? preset?.scenario ?? USUAL_CLASS.scenario);
    if (scenario === undefined) return refuse('scenario/unknown', { scenario: asked.scenario ?? '' });
    const name = cleanText(asked.name, NAME_MOST);
    if (name === '') return refuse('request/malformed', {}, 'name');
    return ok({
      code: '',
      name,
      scenario: scenario.id,
      seed: asked.seed ?? randomInt(2 ** 32),
      turns: asked.turns ?? preset?.turns ?? scenario.turns,
      cabinet: asked.cabinet ?? preset?.cabinet ?? USUAL_CLASS.cabinet,
      seating: asked.seating ?? 'dealt',
      rosterOnly: asked.rosterOnly ?? false,
      talk: asked.talk ?? 'open',
      preset: preset?.id ?? null,
    });
  }

  #bellOf(asked: NewClass): { bell: number | null; debriefMinutes: number; lessons: number } {
    const preset = asked.preset === undefined ? undefined : presetById(asked.preset);
    return {
      bell: asked.bell ?? null,
      debriefMinutes: asked.debriefMinutes ?? preset?.debriefMinutes ?? USUAL_CLASS.debriefMinutes,
      lessons: asked.lessons ?? preset?.lessons ?? USUAL_CLASS.lessons,
    };
  }

  /** The setup under a code that was free. */
  async #stored(setup: ClassSetup): Promise<ClassSetup> {
    for (;;) {
      const coded = { ...setup, code: randomCode() };
      if (await this.#tools.classStore.create(coded, INSTRUCTOR, Date.now(), RETENTION_DAYS)) return coded;
    }
  }

  /** Leaves on disk what has been idle since the last look. */
  #sweep(): void {
    for (const room of this.#rooms.values()) {
      if (!room.idle) this.#idle.delete(room);
      else if (!this.#idle.delete(room)) this.#idle.add(room);
      else {
        this.#rooms.delete(room.live.code);
        void room.stop();
      }
    }
  }
}

/** Who opened a class, as the list of its links calls them; nothing is asked of an instructor. */
const INSTRUCTOR = '1';
