import { randomInt } from 'node:crypto';
import type { z } from 'zod/mini';
import { scenarioById, scenarioOf } from '../../shared/content/scenarios/index.ts';
import { keysOf, matchId, type PowerId, valuesInOrder } from '../../shared/core/ids.ts';
import type { Result, RuleError } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import { nextMoment } from '../../shared/match/clock.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import type { Command, Match, MatchSetup, ParticipantId } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { createMatchSchema, MatchSummary } from '../../shared/protocol/http.ts';
import { policiesOf } from '../../shared/view/people.ts';
import { randomCode } from '../auth/codes.ts';
import { newParticipant } from '../auth/tokens.ts';
import type { MatchRecord } from '../record.ts';
import type { Store } from '../storage/store.ts';
import { LiveMatch } from './liveMatch.ts';
import { rebuild } from './rebuild.ts';
import { Table, type TableTools } from './table.ts';
import { onCalendar } from './zones.ts';

/** Matches held in memory at most; beyond, new ones are refused with `server/busy`. */
const TABLES_MOST = 5000;

/** Milliseconds between two looks for matches that nobody needs in memory. */
const SWEEP_EVERY = 60_000;

/** Nonces read back of a match. */
const NONCES_MOST = 1000;

export type RegistryTools = TableTools & { store: Store };

export interface RegistryOptions {
  /** Milliseconds without a connection until the caretaker takes a seat. */
  grace: number;
  allowSeed: boolean;
  /** Between these moments no server ran on the data, as far as known; milliseconds since 1970. */
  downSince: number | null;
  upSince: number;
}

/** Who asks to be let in. */
export interface Admission {
  name: string;
  watch?: boolean;
  /** Number of an invitation that was proved. */
  invite?: number;
}

/** What a class says of a world that it opens. */
export type WorldSetup = Pick<MatchSetup, 'scenario' | 'seed' | 'turns' | 'clock' | 'policies'> &
  Required<Pick<MatchSetup, 'class'>>;

export type NewMatch = z.output<typeof createMatchSchema>;

/** All matches: those in memory, and the way to bring the others back. */
export class Registry {
  readonly #tools: RegistryTools;
  readonly #options: RegistryOptions;
  readonly #tables = new Map<string, Table>();
  readonly #loading = new Map<string, Promise<Table | null>>();
  readonly #idle = new Set<Table>();
  readonly #followers = new Map<string, Set<(table: Table | null) => void>>();
  /** Codes whose group is getting its next match. */
  readonly #renewing = new Set<string>();
  readonly #sweeper: NodeJS.Timeout;
  #closed = false;

  constructor(tools: RegistryTools, options: RegistryOptions) {
    this.#tools = tools;
    this.#options = options;
    this.#sweeper = setInterval(() => this.#sweep(), SWEEP_EVERY);
    this.#sweeper.unref();
  }

  /** Matches in memory. */
  get size(): number {
    return this.#tables.size;
  }

  /** Opens a match; with `solo` its creator's seat is taken and it has begun. */
  async create(asked: NewMatch): Promise<Result<{ table: Table; participant: ParticipantId }>> {
    const scenario = scenarioById(asked.scenario);
    if (scenario === undefined) return refuse('scenario/unknown', { scenario: asked.scenario });
    if (asked.seed !== undefined && !this.#options.allowSeed) return refuse('request/malformed', {}, 'seed');
    if (this.#closed) return refuse('server/restarting');
    if (this.#tables.size >= TABLES_MOST) return refuse('server/busy');
    const participant = newParticipant();
    const table = await this.#open(scenario, asked, participant);
    const admission = { kind: 'admit', participant, name: asked.name, role: 'player' } as const;
    const admitted = await table.live.submit({ kind: 'server' }, admission);
    if (!admitted.ok) return admitted;
    if (asked.solo !== undefined) {
      const power = asked.solo === 'suggested' ? scenario.suggested : (asked.solo as PowerId);
      const begun = await startAlone(table.live, participant, power, asked.name);
      if (!begun.ok) return begun;
    }
    return ok({ table, participant });
  }

  /** The match with this code, brought back from disk where it is not in memory; null where there is none. */
  async get(code: string): Promise<Table | null> {
    const table = this.#tables.get(code);
    if (table !== undefined) return table;
    if (this.#closed || this.#renewing.has(code)) return null;
    let loading = this.#loading.get(code);
    if (loading === undefined) {
      loading = this.#load(code).finally(() => this.#loading.delete(code));
      this.#loading.set(code, loading);
    }
    return loading;
  }

  /** Listed matches in their lobby with a seat to take, newest first. */
  listed(): MatchSummary[] {
    return [...this.#tables.values()]
      .filter(({ live: { match } }) => match.setup.listed && match.phase === 'lobby')
      .map(summaryOf)
      .filter(({ open }) => open > 0)
      .sort((a, b) => b.createdAt - a.createdAt);
  }

  /**
   * Brings back every unfinished match whose clock runs, so that deadlines hold though nobody comes, and those with notices still to
   * be given. The others wait.
   */
  async recover(): Promise<{ unfinished: number; loaded: number }> {
    const unfinished = await this.#tools.store.unfinished();
    const due = unfinished.filter(({ isDue }) => isDue).map(({ code }) => code);
    const codes = new Set([...due, ...(await this.#tools.store.notices.matches())]);
    for (const code of codes) await this.get(code);
    return { unfinished: unfinished.length, loaded: codes.size };
  }

  /**
   * Lets somebody in under a name: to play, to watch, or by an invitation. Whom a match that is over shows itself to is not noted in
   * it.
   */
  async admit(table: Table, asked: Admission): Promise<Result<ParticipantId>> {
    const { live } = table;
    const { match } = live;
    const { name, invite } = asked;
    const participant = newParticipant();
    if (match.phase === 'ended' && invite === undefined) return ok(participant);
    const fault = admissionFault(match, asked);
    if (fault !== null) return refuse(fault);
    const as = invite === undefined ? null : match.invites[invite].as;
    const role = asked.watch || as === 'watcher' ? 'watcher' : 'player';
    const command: Command = { kind: 'admit', participant, name, role, ...(invite !== undefined && { invite }) };
    const admitted = await live.submit({ kind: 'server' }, command);
    if (!admitted.ok) return admitted;
    if (invite === undefined || as === 'watcher') return ok(participant);
    const seated = await live.submit({ kind: 'participant', id: participant }, { kind: 'acceptInvite', invite, name });
    return seated.ok ? ok(participant) : seated;
  }

  /**
   * The next match of the same group under the same code: everybody's token, the seats and all settings stay. The one that is over goes
   * on to be seen under a code of its own.
   */
  async again(code: string, by: ParticipantId): Promise<Result<null>> {
    const old = await this.get(code);
    if (old === null) return refuse('match/unknown');
    const { match, createdAt } = old.live;
    if (match.setup.class !== undefined) return refuse('class/by-instructor');
    if (match.phase !== 'ended') return refuse('match/wrong-phase');
    const isOfGroup = by === match.setup.host || valuesInOrder(match.seats).some(({ holder }) => holder === by);
    if (!isOfGroup) return refuse('seat/not-seated');
    if (this.#renewing.has(code)) return refuse('match/wrong-phase');
    this.#renewing.add(code);
    this.#idle.delete(old);
    try {
      await this.#renew(code, old, match, createdAt);
    } catch (error) {
      // Whatever stands on disk is what there is.
      this.#tables.delete(code);
      throw error;
    } finally {
      this.#renewing.delete(code);
    }
    return ok(null);
  }

  async #renew(code: string, old: Table, match: Match, createdAt: number): Promise<void> {
    const { store } = this.#tools;
    const { setup } = match;
    await old.close();
    const now = Date.now();
    for (;;) {
      const archived = randomCode();
      const next: MatchSetup = {
        ...setup,
        id: matchId(`${code}-${now}`),
        seed: randomInt(2 ** 32),
        rulesVersion: RULES_VERSION,
        previous: matchId(archived),
        since: setup.since ?? createdAt,
      };
      if (!(await store.archive(code, archived, next, now))) continue;
      const scenario = scenarioOf(next);
      if (scenario === undefined) throw new Error(`no scenario ${next.scenario}`);
      const live = new LiveMatch(this.#tools, code, createMatch(next, scenario), now);
      await regroup(live, match);
      const table = this.#seat(live);
      for (const listener of this.#followers.get(code) ?? []) listener(table);
      return;
    }
  }

  /** Opens a match that is a class's world: nobody but the class lets people in, and its host is nobody. */
  async openWorld(asked: WorldSetup): Promise<Result<Table>> {
    const scenario = scenarioById(asked.scenario);
    if (scenario === undefined) return refuse('scenario/unknown', { scenario: asked.scenario });
    if (this.#closed) return refuse('server/restarting');
    if (this.#tables.size >= TABLES_MOST) return refuse('server/busy');
    for (;;) {
      const code = randomCode();
      const setup: MatchSetup = {
        ...asked,
        id: matchId(code),
        rulesVersion: RULES_VERSION,
        listed: false,
        locked: true,
        host: newParticipant(),
      };
      const createdAt = Date.now();
      if (!(await this.#tools.store.create(code, setup, createdAt))) continue;
      return ok(this.#seat(new LiveMatch(this.#tools, code, createMatch(setup, scenario), createdAt)));
    }
  }

  /** Calls the listener when a match is followed by another under its code, or (with null) is deleted; the result ends that. */
  follow(code: string, listener: (table: Table | null) => void): () => void {
    const listeners = this.#followers.get(code) ?? new Set();
    this.#followers.set(code, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#followers.delete(code);
    };
  }

  /** Deletes a match with all that is kept of it. Its host alone may. */
  async remove(code: string, by: ParticipantId): Promise<Result<null>> {
    const table = await this.get(code);
    if (table === null) return refuse('match/unknown');
    if (table.live.match.setup.host !== by) return refuse('match/host-only');
    await this.forget(code);
    return ok(null);
  }

  /** Deletes a match with all that is kept of it, at the wish of who may. */
  async forget(code: string): Promise<void> {
    const table = this.#tables.get(code);
    this.#tables.delete(code);
    for (const listener of this.#followers.get(code) ?? []) listener(null);
    await table?.close();
    await this.#tools.store.remove(code);
  }

  /** Takes in a match from a record, under a code of its own, with somebody here as its host. */
  async adopt(record: MatchRecord, name: string): Promise<Result<{ table: Table; participant: ParticipantId }>> {
    if (this.#closed) return refuse('server/restarting');
    if (this.#tables.size >= TABLES_MOST) return refuse('server/busy');
    const scenario = scenarioOf(record.setup);
    if (scenario === undefined) return refuse('scenario/unknown', { scenario: record.setup.scenario });
    if (record.setup.class !== undefined) return refuse('class/by-instructor');
    const host = newParticipant();
    for (;;) {
      const code = randomCode();
      const setup: MatchSetup = { ...record.setup, id: matchId(code), listed: false };
      const createdAt = Date.now();
      if (!(await this.#tools.store.create(code, setup, createdAt))) continue;
      const live = new LiveMatch(this.#tools, code, createMatch(setup, scenario), createdAt);
      for (const command of record.commands) {
        const reply = await live.replay(command);
        if (!reply.ok) {
          await live.close();
          await this.#tools.store.remove(code);
          return refuse('record/mismatch', { seq: command.seq, cause: reply.error.code });
        }
      }
      await live.submit({ kind: 'server' }, { kind: 'adopt', host, name });
      return ok({ table: this.#seat(live), participant: host });
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#sweeper);
    await Promise.all(this.#loading.values());
    await Promise.all([...this.#tables.values()].map((table) => table.close()));
    this.#tables.clear();
  }

  async #open(scenario: Scenario, asked: NewMatch, host: ParticipantId): Promise<Table> {
    for (;;) {
      const code = randomCode();
      const setup: MatchSetup = {
        id: matchId(code),
        scenario: scenario.id,
        seed: asked.seed ?? randomInt(2 ** 32),
        rulesVersion: RULES_VERSION,
        turns: asked.turns ?? scenario.turns,
        clock: onCalendar(asked.clock ?? { mode: 'untimed' }, Date.now()),
        listed: asked.listed ?? false,
        ...(asked.level && { level: asked.level }),
        host,
      };
      const createdAt = Date.now();
      if (!(await this.#tools.store.create(code, setup, createdAt))) continue;
      return this.#seat(new LiveMatch(this.#tools, code, createMatch(setup, scenario), createdAt));
    }
  }

  async #load(code: string): Promise<Table | null> {
    const { store, log } = this.#tools;
    const stored = await store.find(code);
    if (stored === null) return null;
    const rebuilt = await rebuild(store, stored);
    if (typeof rebuilt === 'string') {
      log.error({ match: code, cause: rebuilt }, 'match cannot be brought back');
      return null;
    }
    const { match, marks, createdAt, damage, badSnapshots } = rebuilt;
    if (badSnapshots > 0) log.warn({ match: code, badSnapshots }, 'snapshot unreadable, passed over');
    if (damage !== null) {
      log.warn({ match: code, from: damage.seq, rows: damage.rows, reason: damage.reason }, 'journal tail cut');
    }
    const live = new LiveMatch(this.#tools, code, match, createdAt, marks);
    await this.#makeUp(live);
    for (const { participant, nonce, seq } of (await store.nonces(code, NONCES_MOST)).reverse()) {
      live.replies.keep(participant, nonce, { ok: true, seq });
    }
    log.info({ match: code, seq: match.seq, turn: match.world.turn, phase: match.phase }, 'match brought back');
    return this.#seat(live);
  }

  /** Time in which no server ran does not count for a match whose clock ran into it. */
  async #makeUp(live: LiveMatch): Promise<void> {
    const { downSince, upSince } = this.#options;
    if (downSince === null || nextMoment(live.match) === null || live.match.madeUpTo >= upSince) return;
    await live.submit({ kind: 'server' }, { kind: 'makeUp', from: downSince, to: Date.now() });
  }

  #seat(live: LiveMatch): Table {
    const table = new Table(live, this.#tools, this.#options.grace);
    this.#tables.set(live.code, table);
    return table;
  }

  /** Leaves on disk what has been idle since the last look. */
  #sweep(): void {
    for (const table of this.#tables.values()) {
      if (!table.idle) this.#idle.delete(table);
      else if (!this.#idle.delete(table)) this.#idle.add(table);
      else {
        this.#tables.delete(table.live.code);
        void table.close();
      }
    }
  }
}

async function startAlone(
  live: LiveMatch,
  participant: ParticipantId,
  power: PowerId,
  name: string,
): Promise<Result<null>> {
  const commands: Command[] = [{ kind: 'claimSeat', power, name }, { kind: 'start' }];
  for (const command of commands) {
    const reply = await live.submit({ kind: 'participant', id: participant }, command);
    if (!reply.ok) return reply;
  }
  return ok(null);
}

/** What those outside may see of a match. */
export function summaryOf({ live: { code, match, createdAt } }: Table): MatchSummary {
  const seats = valuesInOrder(match.seats);
  const { setup } = match;
  return {
    code,
    scenario: setup.scenario,
    phase: match.phase,
    turn: match.world.turn,
    turns: setup.turns,
    clock: setup.clock,
    host: seats.find(({ holder }) => holder === setup.host)?.name ?? null,
    seats: seats.map(({ power, kind, name }) => ({ power, kind, name })),
    open: openSeats(match),
    watch: match.phase === 'ended' || (setup.locked !== true && policiesOf(setup).watch === 'link'),
    closed: setup.locked === true,
    policies: policiesOf(setup),
    createdAt,
  };
}

/** Seats that a newcomer may take now. */
function openSeats({ phase, setup, seats }: Match): number {
  if (setup.locked === true || phase === 'ended') return 0;
  if (phase !== 'lobby' && !policiesOf(setup).lateJoin) return 0;
  const kind = phase === 'lobby' ? 'open' : 'ai';
  return valuesInOrder(seats).filter((seat) => seat.kind === kind).length;
}

/** Why somebody is not let in, or null. */
function admissionFault(match: Match, { watch, invite }: Admission): RuleError['code'] | null {
  const { setup } = match;
  if (invite !== undefined) {
    const isOpen = Object.hasOwn(match.invites, invite) && match.invites[invite].open;
    return isOpen ? null : 'invite/unknown';
  }
  if (setup.locked === true) return 'match/closed';
  if (watch) return policiesOf(setup).watch === 'link' ? null : 'watch/not-allowed';
  return openSeats(match) > 0 ? null : 'match/full';
}

/** Lets the people of a match that is over into the next one, to the seats they had. */
async function regroup(live: LiveMatch, { people, seats, setup }: Match): Promise<void> {
  const server = { kind: 'server' } as const;
  const host = { kind: 'participant', id: setup.host } as const;
  const inOrder = keysOf(people).sort((a, b) => people[a].number - people[b].number);
  for (const participant of inOrder) {
    const { name, role, barred, keysFrom } = people[participant];
    await live.submit(server, { kind: 'admit', participant, name, role });
    if (keysFrom > 0) await live.submit(server, { kind: 'revokeKeys', participant, before: keysFrom });
    const { number } = live.match.people[participant];
    if (barred === 'match') await live.submit(host, { kind: 'kick', person: number });
  }
  for (const { power, kind, holder, name, owner, ...seat } of valuesInOrder(seats)) {
    if (kind === 'ai')
      await live.submit(host, { kind: 'setSeat', power, seat: 'ai', doctrine: seat.doctrine, level: seat.level });
    const sits = owner ?? (holder === null ? null : { id: holder, name: name ?? '' });
    if (kind !== 'human' || sits === null) continue;
    await live.submit({ kind: 'participant', id: sits.id }, { kind: 'claimSeat', power, name: sits.name });
  }
}
