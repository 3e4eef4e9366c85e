import { valuesInOrder } from '../../shared/core/ids.ts';
import type { Result, RuleError } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import { nextMoment } from '../../shared/match/clock.ts';
import type { ParticipantId } from '../../shared/model/match.ts';
import type { MatchSummary } from '../../shared/protocol/http.ts';
import type { Store } from '../storage/store.ts';
import { summaryOf } from './admission.ts';
import { LiveMatch } from './liveMatch.ts';
import { Opening } from './opening.ts';
import { rebuild } from './rebuild.ts';
import { renew } from './renewing.ts';
import { Table, type TableTools } from './table.ts';

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
  readonly #opening: Opening;
  #closed = false;

  constructor(tools: RegistryTools, options: RegistryOptions) {
    this.#tools = tools;
    this.#options = options;
    this.#sweeper = setInterval(() => this.#sweep(), SWEEP_EVERY);
    this.#sweeper.unref();
    this.#opening = new Opening(tools, options.allowSeed, {
      fault: () => this.#fault(),
      seat: (live) => this.#seat(live),
    });
  }

  /** Matches in memory. */
  get size(): number {
    return this.#tables.size;
  }

  /** See `Opening`. */
  readonly create: Opening['create'] = (asked) => this.#opening.create(asked);
  readonly openWorld: Opening['openWorld'] = (asked) => this.#opening.openWorld(asked);
  readonly adopt: Opening['adopt'] = (record, name) => this.#opening.adopt(record, name);

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
      await old.close();
      const table = this.#seat(await renew(this.#tools, code, match, createdAt));
      for (const listener of this.#followers.get(code) ?? []) listener(table);
    } catch (error) {
      // Whatever stands on disk is what there is.
      this.#tables.delete(code);
      throw error;
    } finally {
      this.#renewing.delete(code);
    }
    return ok(null);
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

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#sweeper);
    await Promise.all(this.#loading.values());
    await Promise.all([...this.#tables.values()].map((table) => table.close()));
    this.#tables.clear();
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

  /** Why no further match is opened now, or null. */
  #fault(): RuleError['code'] | null {
    if (this.#closed) return 'server/restarting';
    return this.#tables.size >= TABLES_MOST ? 'server/busy' : null;
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
