import type { Bell, ClassState, Place, Student } from '../../shared/classes/model.ts';
import { planLesson } from '../../shared/classes/pacing.ts';
import { dealtPlace } from '../../shared/classes/seating.ts';
import { keysOf } from '../../shared/core/ids.ts';
import { isPlayed } from '../../shared/match/seats.ts';
import type { Command, ParticipantId } from '../../shared/model/match.ts';
import type { ActReply } from '../../shared/protocol/classActs.ts';
import type { Change } from '../matches/liveMatch.ts';
import type { LiveClass } from './liveClass.ts';
import type { ClassroomTools } from './tools.ts';
import { ClassWorld } from './world.ts';

/** Seconds of a practice turn's Plan, and of each step of a crisis in it. */
const PRACTICE = { planSeconds: 180, crisisSeconds: 45 } as const;

/** The longest that the bell's timer waits in one go, milliseconds, whatever the machine's clock does meanwhile. */
const WAIT_MOST = 30_000;

/** When play stops for the debrief. */
const stopOf = ({ at, debriefMinutes }: Bell): number => at - debriefMinutes * 60_000;

/** A class at work: the class, its worlds, who is connected, and what happens by itself. */
export class Classroom {
  readonly live: LiveClass;
  /** What was answered to each act, by link and name. */
  readonly replies = new Map<string, Promise<ActReply>>();
  readonly #tools: ClassroomTools;
  readonly #connected = new Map<ParticipantId, number>();
  readonly #watchers = new Set<(world: ClassWorld | null) => void>();
  #worlds: ClassWorld[] = [];
  /** Worlds whose Plan is being ended here. */
  readonly #stepping = new Set<ClassWorld>();
  #instructors = 0;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;
  /** Worlds are put in order one after the other, so that nobody is seated twice. */
  #settling: Promise<void> = Promise.resolve();
  /** The next round, which sees to all that has been asked for before it begins. */
  #toSettle: Promise<void> | null = null;

  private constructor(live: LiveClass, tools: ClassroomTools) {
    this.live = live;
    this.#tools = tools;
  }

  /** A class with its worlds in memory and everybody where they belong. */
  static async open(live: LiveClass, tools: ClassroomTools): Promise<Classroom> {
    const room = new Classroom(live, tools);
    await room.#bringWorlds();
    live.listen(() => {
      room.#wait();
      room.#tell(null);
    });
    await room.settle();
    await room.#catchUp();
    room.#wait();
    return room;
  }

  get state(): ClassState {
    return this.live.state;
  }

  get worlds(): readonly ClassWorld[] {
    return this.#worlds;
  }

  /** Whether nothing would be lost by leaving the class on disk until somebody comes. */
  get idle(): boolean {
    const { phase } = this.state;
    return this.#connected.size === 0 && this.#instructors === 0 && phase !== 'play' && phase !== 'practice';
  }

  /** Calls the listener when the class changes (null) or one of its worlds; the result ends that. */
  listen(listener: (world: ClassWorld | null) => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  arrived(participant: ParticipantId | null): void {
    if (participant === null) this.#instructors++;
    else this.#connected.set(participant, (this.#connected.get(participant) ?? 0) + 1);
    this.#tell(null);
  }

  left(participant: ParticipantId | null): void {
    if (participant === null) this.#instructors--;
    else {
      const connections = (this.#connected.get(participant) ?? 0) - 1;
      if (connections > 0) this.#connected.set(participant, connections);
      else this.#connected.delete(participant);
    }
    this.#tell(null);
  }

  isOnline({ id, place }: Student): boolean {
    if (id === null) return false;
    return this.#connected.has(id) || (place !== null && this.world(place.world)?.isOnline(id) === true);
  }

  worldOf({ place }: Pick<Student, 'place'>): ClassWorld | undefined {
    return place === null ? undefined : this.world(place.world);
  }

  /** The world of that number; one that could not be brought back is missing. */
  world(number: number): ClassWorld | undefined {
    return this.#worlds.find((world) => world.number === number);
  }

  /** The seat that is dealt next; null where every seat is taken. */
  dealtPlace(state: ClassState): Place | null {
    const over = this.#worlds.filter(({ match }) => match.phase === 'ended').map(({ number }) => number);
    return dealtPlace(state, over);
  }

  studentBehind(id: ParticipantId): Student | undefined {
    return this.state.students.find((student) => student.id === id);
  }

  /** The worlds as the class now has them, and everybody in theirs. */
  settle(): Promise<void> {
    this.#toSettle ??= this.#settling.then(() => {
      this.#toSettle = null;
      this.#settling = this.#settle().catch((error) => {
        this.#tools.log.error({ class: this.live.code, err: error }, 'class not settled');
      });
      return this.#settling;
    });
    return this.#toSettle;
  }

  /** Brings worlds in that the class has and are not in memory, and leaves those that it has no more. */
  async reopen(): Promise<void> {
    await this.#bringWorlds();
    await this.settle();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const world of this.#worlds) world.stop();
    await this.live.close();
  }

  async #bringWorlds(): Promise<void> {
    const { worlds } = this.state;
    const kept = this.#worlds.filter(({ code, number }) => worlds[number - 1] === code);
    for (const world of this.#worlds) if (!kept.includes(world)) world.stop();
    const brought: ClassWorld[] = [];
    for (const [index, code] of worlds.entries()) {
      const known = kept.find((world) => world.code === code);
      const table = known === undefined ? await this.#tools.registry.get(code) : null;
      if (known !== undefined) brought.push(known);
      else if (table !== null) {
        const world = new ClassWorld(index + 1, table, (which, change) => this.#follow(which, change));
        await world.remember(this.#tools.store);
        brought.push(world);
      } else this.#tools.log.error({ class: this.live.code, world: index + 1, code }, 'world of a class is missing');
    }
    this.#worlds = brought;
  }

  async #settle(): Promise<void> {
    await Promise.all(this.#worlds.map((world) => this.#settleWorld(world)));
  }

  /** Whoever is to lead something in this world does, and nobody else. */
  async #settleWorld(world: ClassWorld): Promise<void> {
    for (const { id, name, place, keysFrom, muted } of this.state.students) {
      if (id === null) continue;
      const person = world.match.people[id];
      const post = place?.world === world.number ? { power: place.power, office: place.office } : null;
      if (person === undefined && post === null) continue;
      if (person === undefined) await world.serve({ kind: 'admit', participant: id, name, role: 'player' });
      const now = world.match.people[id];
      // The world lets in no more: who waits for it has no seat there.
      if (now === undefined) continue;
      const isSame = now.post?.power === post?.power && now.post?.office === post?.office && now.name === name;
      if (!isSame) await world.serve({ kind: 'appoint', participant: id, name, post });
      if (now.keysFrom < keysFrom) await world.serve({ kind: 'revokeKeys', participant: id, before: keysFrom });
      if ((now.muted === true) !== muted) await world.instruct({ kind: 'setMuted', participant: id, on: muted });
    }
  }

  /** What a server that fell may have left undone. */
  async #catchUp(): Promise<void> {
    const { phase } = this.state;
    if (phase === 'play' || phase === 'practice') await this.begin();
    if (phase === 'recess') await this.inAll({ kind: 'pause' });
  }

  /** Starts every world that is still in its lobby, at its pace. */
  async begin(): Promise<void> {
    for (const world of this.#worlds) {
      if (world.match.phase !== 'lobby') continue;
      await world.instruct({ kind: 'setPace', ...this.#paceOf(1), turns: this.state.setup.turns });
      await world.instruct({ kind: 'start' });
    }
  }

  /** The same in every world that is not over; those that refuse stay as they are. */
  async inAll(command: Command): Promise<void> {
    await Promise.all(this.#worlds.map((world) => (world.match.phase === 'ended' ? null : world.instruct(command))));
  }

  /** Sizes the clocks of every world by the bell, from its running turn on. */
  async pace(): Promise<void> {
    await Promise.all(this.#worlds.map((world) => this.#paceWorld(world)));
  }

  #paceOf(turn: number): { planSeconds: number; crisisSeconds: number } {
    const { phase, bell, setup } = this.state;
    if (phase === 'practice' || bell === null) return PRACTICE;
    const { at, debriefMinutes, lessons } = bell;
    const plan = planLesson({ now: Date.now(), bell: at, debriefMinutes, lessons, turn, turns: setup.turns });
    return { planSeconds: plan.planSeconds, crisisSeconds: plan.crisisSeconds };
  }

  async #paceWorld(world: ClassWorld): Promise<void> {
    const { phase, bell, setup } = this.state;
    const { match } = world;
    if (phase !== 'play' || bell === null || (match.phase !== 'plan' && match.phase !== 'crisis')) return;
    const { at, debriefMinutes, lessons } = bell;
    const turn = match.world.turn;
    const plan = planLesson({ now: Date.now(), bell: at, debriefMinutes, lessons, turn, turns: setup.turns });
    if (lessons === 1 && plan.turns < setup.turns)
      await this.live.submit({ kind: 'server' }, { kind: 'setTurns', turns: plan.turns });
    const { planSeconds, crisisSeconds } = plan;
    await world.instruct({ kind: 'setPace', planSeconds, crisisSeconds, turns: this.state.setup.turns });
  }

  #follow(world: ClassWorld, { before, after }: Change): void {
    this.#tell(world);
    const hasTurned = before.phase !== 'lobby' && after.world.turn > before.world.turn;
    if (hasTurned) void this.#turned(world);
    void this.#keepStep();
    if (after.phase === 'ended' && before.phase !== 'ended') void this.#closeWhenOver();
    if (after.phase !== 'ended' && before.phase === 'ended') void this.#reopenPlay();
  }

  async #turned(world: ClassWorld): Promise<void> {
    if (this.state.phase === 'practice') await world.instruct({ kind: 'pause' });
    else await this.#paceWorld(world);
  }

  /** Ends the Plan of every world that nobody plays in and that the slowest of the others has left behind, once its rivals are ready. */
  async #keepStep(): Promise<void> {
    const played = this.#worlds.filter(({ match }) => isPlayed(match) && match.phase !== 'ended');
    if (played.length === 0) return;
    const slowest = Math.min(...played.map(({ match }) => match.world.turn));
    const late = this.#worlds.filter((world) => {
      const { phase, locked, seats } = world.match;
      const isReady = phase === 'plan' && keysOf(seats).every((power) => locked[power]);
      return !isPlayed(world.match) && isReady && world.match.world.turn < slowest && !this.#stepping.has(world);
    });
    for (const world of late) this.#stepping.add(world);
    const replies = await Promise.all(late.map((world) => world.instruct({ kind: 'endPhase' })));
    for (const world of late) this.#stepping.delete(world);
    if (replies.some(({ ok }) => ok)) await this.#keepStep();
  }

  async #closeWhenOver(): Promise<void> {
    // Nobody waits for a world that nobody plays in.
    const played = this.#worlds.filter(({ match }) => isPlayed(match));
    if (played.length > 0 && played.every(({ match }) => match.phase === 'ended')) await this.inAll({ kind: 'finish' });
    const isOver = this.#worlds.every(({ match }) => match.phase === 'ended');
    if (isOver && this.state.phase !== 'debrief') {
      await this.live.submit({ kind: 'server' }, { kind: 'setPhase', phase: 'debrief' });
    }
  }

  async #reopenPlay(): Promise<void> {
    const { phase, bell, reveal } = this.state;
    if (phase !== 'debrief') return;
    const server = { kind: 'server' } as const;
    // A bell that has rung would end the turn again at once, and what is played on is no longer to be seen through.
    if (bell !== null && stopOf(bell) <= Date.now()) await this.live.submit(server, { kind: 'setBell', bell: null });
    if (reveal !== 'closed') await this.live.submit(server, { kind: 'reveal', stage: 'closed' });
    await Promise.all(this.#worlds.map((world) => world.instruct({ kind: 'setSealed', sealed: true })));
    await this.live.submit(server, { kind: 'setPhase', phase: 'play' });
  }

  /** Play stops for the debrief, or for a recess where there is another lesson. */
  #wait(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const { phase, bell } = this.state;
    if (this.#stopped || bell === null || (phase !== 'play' && phase !== 'practice')) return;
    const wait = stopOf(bell) - Date.now();
    this.#timer = setTimeout(
      () => (wait > WAIT_MOST ? this.#wait() : void this.#ring()),
      Math.min(WAIT_MOST, Math.max(0, wait)),
    );
  }

  async #ring(): Promise<void> {
    const { bell } = this.state;
    if (bell === null || this.#stopped) return;
    if (bell.lessons > 1) {
      await this.live.submit({ kind: 'server' }, { kind: 'setPhase', phase: 'recess' });
      await this.inAll({ kind: 'pause' });
    } else await this.inAll({ kind: 'finish' });
  }

  #tell(world: ClassWorld | null): void {
    for (const watcher of this.#watchers) watcher(world);
  }
}
