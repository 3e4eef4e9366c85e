import { keysOf } from '../../shared/core/ids.ts';
import type { RuleError } from '../../shared/core/result.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { nextMoment } from '../../shared/match/clock.ts';
import { toSnapshot } from '../../shared/match/snapshot.ts';
import type { Actor, Command, Match, StampedCommand } from '../../shared/model/match.ts';
import { POLICY_BOUNDS } from '../../shared/model/policies.ts';
import type { CommandReply } from '../../shared/protocol/command.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Entry } from '../storage/journal.ts';
import { commandRow, eventsRow, type Store } from '../storage/store.ts';
import { Replies } from './replies.ts';

/** Marks kept: as many turns as an onlooker may be behind. */
const MARKS_KEPT = POLICY_BOUNDS.watchDelay;

/** One applied command and what it did. */
export interface Change {
  before: Match;
  after: Match;
  stamped: StampedCommand;
  events: GameEvent[];
}

/** What a match needs around it. */
export interface MatchTools {
  store: Store;
  log: Log;
  metrics: Metrics;
}

/**
 * One match in memory: applies commands one after the other, writes each to disk before anybody learns of it, and tells its
 * listeners. Knows neither connections nor clocks nor rivals.
 */
export class LiveMatch {
  readonly code: string;
  readonly createdAt: number;
  readonly replies = new Replies();
  readonly #tools: MatchTools;
  readonly #listeners = new Set<(change: Change) => void>();
  #match: Match;
  /** The match as it stood when each of the last turns began, newest last: what onlookers who are behind see. */
  #marks: Match[];
  #peopled: { mark: Match; seen: Match } | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** `marks`: as it stood when the last turns began, newest last. */
  constructor(tools: MatchTools, code: string, match: Match, createdAt: number, marks: Match[] = [match]) {
    this.#tools = tools;
    this.code = code;
    this.createdAt = createdAt;
    this.#match = match;
    this.#marks = marks.slice(-MARKS_KEPT);
  }

  /** The match after the last command on disk. */
  get match(): Match {
    return this.#match;
  }

  /** The match as it stood so many turns ago: 1 for when this turn began. Before the start and after the end nothing is held back. */
  behind(turns: number): Match {
    const { phase } = this.#match;
    if (turns === 0 || phase === 'lobby' || phase === 'ended') return this.#match;
    return this.#withPeople(this.#marks.at(-turns) ?? this.#marks[0] ?? this.#match);
  }

  /**
   * The match as it stood, with who is in it and in which seat now: whoever came since finds themselves there, and who gave a seat up
   * sees no more from it. Its clock is that of now while the same phase still runs. One object while none of that changes.
   */
  #withPeople(mark: Match): Match {
    const { people, seats, setup, world, phase } = this.#match;
    const isRunning = phase === mark.phase && world.turn === mark.world.turn;
    const { deadline, pausedWith, pauseEnds } = isRunning
      ? this.#match
      : { deadline: null, pausedWith: null, pauseEnds: null };
    const known = this.#peopled;
    const current = { people, seats, setup, deadline, pausedWith, pauseEnds };
    if (known?.mark === mark && keysOf(current).every((key) => known.seen[key] === current[key])) return known.seen;
    const seen = { ...mark, ...current };
    this.#peopled = { mark, seen };
    return seen;
  }

  /** Calls the listener after every command; the result ends that. */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Applies a command when those before it are done and resolves when it is durable, or with why it was refused. A participant's
   * nonce makes it happen once: the same again resolves to the first reply.
   */
  submit(by: Actor, command: Command, nonce: string | null = null, turn?: number): Promise<CommandReply> {
    const done = this.#queue.then(() => this.#perform(by, command, nonce, turn));
    this.#queue = done;
    return done;
  }

  /** Applies a command as it was stamped in a record. */
  replay({ by, command, at }: StampedCommand): Promise<CommandReply> {
    const done = this.#queue.then(() => this.#apply(by, command, null, at));
    this.#queue = done;
    return done;
  }

  /** Takes no further command and resolves when those taken are durable. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#listeners.clear();
    await this.#queue;
  }

  async #perform(by: Actor, command: Command, nonce: string | null, turn?: number): Promise<CommandReply> {
    const participant = by.kind === 'participant' && nonce !== null ? by.id : null;
    const earlier = participant === null ? undefined : this.replies.find(participant, nonce ?? '');
    if (earlier !== undefined) return earlier;
    const began = performance.now();
    const late = command.kind === 'lockIn' && turn !== undefined && turn !== this.#match.world.turn;
    const reply = late ? failed('match/wrong-phase') : await this.#apply(by, command, nonce);
    this.#tools.metrics.command(command.kind, reply.ok, performance.now() - began);
    // What failed for a reason that is not the command's own may succeed when it is sent again.
    const lasting = reply.ok || !reply.error.code.startsWith('server/');
    if (participant !== null && lasting) this.replies.keep(participant, nonce ?? '', reply);
    return reply;
  }

  async #apply(by: Actor, command: Command, nonce: string | null, at = Date.now()): Promise<CommandReply> {
    if (this.#closed) return failed('server/restarting');
    const before = this.#match;
    const stamped: StampedCommand = { seq: before.seq + 1, at, by, command };
    try {
      const result = applyCommand(before, stamped);
      if (!result.ok) return { ok: false, error: result.error };
      const { match: after, events } = result.value;
      const change = { before, after, stamped, events };
      await this.#tools.store.append(this.#entry(change, nonce));
      this.#adopt(change);
      if (isMark(change)) this.#keep(after);
      return { ok: true, seq: stamped.seq };
    } catch (error) {
      this.#tools.log.error({ match: this.code, command: command.kind, err: error }, 'command failed');
      return failed('server/internal');
    }
  }

  #entry(change: Change, nonce: string | null): Entry {
    const { stamped, events } = change;
    return {
      command: commandRow(this.code, stamped, nonce),
      events: eventsRow(this.code, stamped.seq, events),
      status: hasEnded(change) ? 'ended' : null,
      ...(nextMoment(change.before) !== nextMoment(change.after) && { due: nextMoment(change.after) }),
    };
  }

  #keep(match: Match): void {
    this.#tools.store.keepSnapshot({
      code: this.code,
      seq: match.seq,
      body: () => JSON.stringify(toSnapshot(match)),
    });
  }

  #adopt(change: Change): void {
    this.#match = change.after;
    if (isMark(change)) this.#marks = [...this.#marks, change.after].slice(-MARKS_KEPT);
    for (const listener of this.#listeners) {
      try {
        listener(change);
      } catch (error) {
        this.#tools.log.error({ match: this.code, err: error }, 'listener failed');
      }
    }
  }
}

const hasEnded = ({ before, after }: Change): boolean => after.phase === 'ended' && before.phase !== 'ended';

/** Whether the match is stored whole after this change: where a turn begins, and at the start and the end. */
function isMark(change: Change): boolean {
  const { before, after } = change;
  const hasBegun = (before.phase === 'lobby') !== (after.phase === 'lobby');
  return hasBegun || after.world.turn !== before.world.turn || hasEnded(change);
}

function failed(code: RuleError['code']): CommandReply {
  return { ok: false, error: { code } };
}
