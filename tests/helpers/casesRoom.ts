import { loadSecret } from '../../server/auth/secret.ts';
import { signToken } from '../../server/auth/tokens.ts';
import { rebuild } from '../../server/matches/rebuild.ts';
import { type Database, openDatabase } from '../../server/storage/database.ts';
import { Store } from '../../server/storage/store.ts';
import type { RuleError } from '../../shared/core/result.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { toSnapshot } from '../../shared/match/snapshot.ts';
import type { Match } from '../../shared/model/match.ts';
import { CODE_ALPHABET, CODE_LENGTH } from '../../shared/protocol/bounds.ts';
import { readResync } from '../../shared/protocol/view.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { checkAnswer, leaderOf, Outcome, type RuleCase } from './cases.ts';
import { openServer, type TestServer } from './server.ts';
import { SeatConnection } from './serverSeat.ts';

/** What a case led to in a room: from disk, and as those who were connected saw it. */
export interface RoomOutcome {
  outcome: Outcome;
  seats: Record<string, { view: SeatView; history: GameEvent[] }>;
}

const ISSUED = 1_700_000_000;
const NOBODY_GOES_AWAY_SECONDS = 3600;

/** A server whose disk is filled with the matches of cases. */
export class CaseServer {
  readonly #server: TestServer;
  readonly #database: Database;
  readonly #store: Store;
  #matches = 0;

  private constructor(server: TestServer, database: Database) {
    this.#server = server;
    this.#database = database;
    this.#store = new Store(database);
  }

  static async open(): Promise<CaseServer> {
    const server = await openServer({ awaySeconds: NOBODY_GOES_AWAY_SECONDS });
    return new CaseServer(server, await openDatabase(server.folder, ''));
  }

  async close(): Promise<void> {
    await this.#store.close();
    await this.#server.close();
  }

  /** Puts the match on disk as a server would find it, plays the case over sockets, and reads from disk what came of it. */
  async play(rule: RuleCase, before: Match): Promise<RoomOutcome> {
    const code = await this.#seed(before);
    const seats = new Map<string, SeatConnection>();
    const seatOf = async (power: string): Promise<SeatConnection> => {
      const open = seats.get(power) ?? (await this.#connect(code, power));
      seats.set(power, open);
      return open;
    };
    const refusals: RuleError[] = [];
    for (const power of rule.present ?? []) await seatOf(power);
    for (const step of rule.act) {
      if ('clock' in step) {
        const [watcher] = rule.present ?? [];
        await (await seatOf(watcher)).until((view) => view.seq > before.seq);
        continue;
      }
      const reply = await (await seatOf(step.by)).command(step.sends);
      checkAnswer(rule, step, reply.ok ? null : reply.error, step.refused);
      if (!reply.ok) refusals.push(reply.error);
    }
    const seen = await this.#seen(seats);
    await Promise.all([...seats.values()].map((seat) => seat.leave()));
    return { outcome: await this.#outcome(code, before, refusals), seats: seen };
  }

  async #seed(match: Match): Promise<string> {
    const code = codeOf(this.#matches++);
    await this.#store.create(code, match.setup, 1000);
    const body = JSON.stringify(toSnapshot(match));
    await this.#database.insertInto('snapshots').values({ match_code: code, seq: match.seq, body }).execute();
    return code;
  }

  #connect(code: string, power: string): Promise<SeatConnection> {
    const secret = loadSecret(this.#server.folder);
    const token = signToken(secret, { code, participant: leaderOf(power), issued: ISSUED });
    return SeatConnection.open(this.#server.url, code, token);
  }

  async #seen(seats: ReadonlyMap<string, SeatConnection>): Promise<RoomOutcome['seats']> {
    const seen: RoomOutcome['seats'] = {};
    for (const [power, seat] of seats) {
      const history = await seat.history();
      const whole = readResync(await seat.room.request('resync', {}));
      if (!whole.ok) throw new Error(whole.error.code);
      seen[power] = { view: whole.view, history };
    }
    return seen;
  }

  async #outcome(code: string, before: Match, refusals: readonly RuleError[]): Promise<Outcome> {
    const stored = await this.#store.find(code);
    if (stored === null) throw new Error(`${code} is not on disk`);
    const rebuilt = await rebuild(this.#store, stored);
    if (typeof rebuilt === 'string' || rebuilt.damage !== null) throw new Error(`${code} cannot be played on`);
    const rows = await this.#store.eventsAfter(code, before.eventCounter, 1000);
    return new Outcome(
      before,
      rebuilt.match,
      rows.flatMap(({ events }) => events),
      refusals,
    );
  }
}

function codeOf(index: number): string {
  let code = '';
  for (let rest = index; code.length < CODE_LENGTH; rest = Math.floor(rest / CODE_ALPHABET.length)) {
    code += CODE_ALPHABET[rest % CODE_ALPHABET.length];
  }
  return code;
}
