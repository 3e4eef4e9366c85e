import { randomInt } from 'node:crypto';
import type { z } from 'zod/mini';
import { scenarioById } from '../../shared/content/scenarios/index.ts';
import { matchId, type PowerId, valuesInOrder } from '../../shared/core/ids.ts';
import type { Result } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import type { Command, MatchSetup, ParticipantId } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { createMatchSchema, MatchSummary } from '../../shared/protocol/http.ts';
import { randomCode } from '../auth/codes.ts';
import { newParticipant } from '../auth/tokens.ts';
import type { KeeperTools } from '../rivals/keeper.ts';
import type { Store } from '../storage/store.ts';
import { LiveMatch } from './liveMatch.ts';
import { rebuild } from './rebuild.ts';
import { Table } from './table.ts';

/** Matches held in memory at most; beyond, new ones are refused with `server/busy`. */
const TABLES_MOST = 5000;

/** Milliseconds between two looks for matches that nobody needs in memory. */
const SWEEP_EVERY = 60_000;

/** Nonces read back of a match. */
const NONCES_MOST = 1000;

export interface RegistryTools extends KeeperTools {
  store: Store;
}

export interface RegistryOptions {
  /** Milliseconds without a connection until the caretaker takes a seat. */
  grace: number;
  allowSeed: boolean;
}

export type NewMatch = z.output<typeof createMatchSchema>;

/** All matches: those in memory, and the way to bring the others back. */
export class Registry {
  readonly #tools: RegistryTools;
  readonly #options: RegistryOptions;
  readonly #tables = new Map<string, Table>();
  readonly #loading = new Map<string, Promise<Table | null>>();
  readonly #idle = new Set<Table>();
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
    if (this.#closed) return null;
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

  /** Brings back every unfinished match whose clock runs, so that deadlines hold though nobody comes. The others wait. */
  async recover(): Promise<{ unfinished: number; loaded: number }> {
    const unfinished = await this.#tools.store.unfinished();
    const timed = unfinished.filter(({ setup }) => setup.includes('"mode":"timed"'));
    for (const { code } of timed) await this.get(code);
    return { unfinished: unfinished.length, loaded: timed.length };
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
        clock: asked.clock ?? { mode: 'untimed' },
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
    const { match, createdAt, damage, badSnapshots } = rebuilt;
    if (badSnapshots > 0) log.warn({ match: code, badSnapshots }, 'snapshot unreadable, passed over');
    if (damage !== null) {
      log.warn({ match: code, from: damage.seq, rows: damage.rows, reason: damage.reason }, 'journal tail cut');
    }
    const live = new LiveMatch(this.#tools, code, match, createdAt);
    for (const { participant, nonce, seq } of (await store.nonces(code, NONCES_MOST)).reverse()) {
      live.replies.keep(participant, nonce, { ok: true, seq });
    }
    log.info({ match: code, seq: match.seq, turn: match.world.turn, phase: match.phase }, 'match brought back');
    return this.#seat(live);
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
    open: match.phase === 'lobby' ? seats.filter(({ kind }) => kind === 'open').length : 0,
    createdAt,
  };
}
