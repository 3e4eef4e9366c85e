import { needsDecision } from '../../shared/ai/decide.ts';
import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import { isLedByAi } from '../../shared/match/seats.ts';
import type { Command, Match } from '../../shared/model/match.ts';
import type { Opinion } from '../../shared/model/treaty.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import type { Log } from '../log.ts';
import { isDiscreet } from '../matches/discreet.ts';
import type { LiveMatch } from '../matches/liveMatch.ts';
import type { Metrics } from '../metrics.ts';
import { quietCommands } from './caretaker.ts';
import type { Thinker } from './pool.ts';
import type { DecisionTask, OpinionTask } from './task.ts';

/** Decisions of one seat in one phase; a seat that is asked more often (endless offers) stays quiet for the rest of it. */
const ASKED_MOST = 60;

/** What the keeper works with. */
export interface KeeperTools {
  thinker: Thinker;
  log: Log;
  metrics: Metrics;
}

/**
 * Plays a match's AI seats: after every command it asks, in id order and one at a time, each rival that has something to
 * decide, and applies what it decides. A rival that fails or is too slow leaves its seat quiet for the phase, so that nobody
 * ever waits for it longer than its budget.
 */
export class RivalKeeper {
  readonly #live: LiveMatch;
  readonly #tools: KeeperTools;
  readonly #unlisten: () => void;
  readonly #onThinking: () => void;
  /** Seats that stay quiet, and how often each was asked, in the phase `#phase`. */
  readonly #quiet = new Set<PowerId>();
  readonly #asked = new Map<PowerId, number>();
  #phase = '';
  #thinking: PowerId | null = null;
  #running = false;
  #again = false;
  #stopped = false;

  constructor(live: LiveMatch, tools: KeeperTools, onThinking: () => void) {
    this.#live = live;
    this.#tools = tools;
    this.#onThinking = onThinking;
    this.#unlisten = live.listen(({ stamped }) => {
      if (!isDiscreet(stamped.command.kind)) this.#wake();
    });
    this.#wake();
  }

  /** The power whose rival is at work, or null. */
  get thinking(): PowerId | null {
    return this.#thinking;
  }

  /** Whether anything is under way. */
  get busy(): boolean {
    return this.#running;
  }

  stop(): void {
    this.#stopped = true;
    this.#unlisten();
  }

  /** What the rival in this seat thinks of a draft, or null where it could not be asked. Changes nothing. */
  async opinion(power: PowerId, asked: OpinionTask['asked']): Promise<Opinion | null> {
    const { match } = this.#live;
    try {
      return await this.#tools.thinker.opine({ ...taskOf(match, power, viewOfPower(match, power)), asked });
    } catch (error) {
      if (!this.#stopped) this.#tools.log.warn({ match: this.#live.code, power, err: error }, 'rival gave no opinion');
      return null;
    }
  }

  #wake(): void {
    this.#again = true;
    if (this.#running) return;
    this.#running = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      try {
        await this.#round();
      } catch (error) {
        this.#tools.log.error({ match: this.#live.code, err: error }, 'rivals failed');
      }
    }
    this.#running = false;
  }

  async #round(): Promise<void> {
    let asked = 0;
    for (const power of keysOf(this.#live.match.seats)) {
      if (this.#stopped) return;
      const { match } = this.#live;
      if (match.phase !== 'plan' && match.phase !== 'crisis') return;
      this.#follow(match);
      if (!isLedByAi(match, match.seats[power]) || this.#quiet.has(power)) continue;
      const view = viewOfPower(match, power);
      if (!needsDecision(view)) continue;
      asked++;
      await this.#decide(match, power, view);
    }
    if (asked === 0 && this.#quiet.size > 0) await this.#stopWaiting();
  }

  /** Who waits for the answer or the vote of a seat that stays quiet would wait for ever: it stays quiet too. */
  async #stopWaiting(): Promise<void> {
    for (const power of keysOf(this.#live.match.seats)) {
      const { match } = this.#live;
      if (this.#stopped || match.phase !== 'plan') return;
      if (!isLedByAi(match, match.seats[power]) || this.#quiet.has(power)) continue;
      const view = viewOfPower(match, power);
      if (!view.locked && view.pausedWith === null) await this.#hush(power);
    }
  }

  #follow(match: Match): void {
    const phase = `${match.world.turn} ${match.phase} ${match.step}`;
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#quiet.clear();
    this.#asked.clear();
  }

  async #decide(match: Match, power: PowerId, view: SeatView): Promise<void> {
    const commands = await this.#think(match, power, view);
    if (this.#stopped) return;
    const applied = commands === null ? 0 : await this.#apply(power, commands);
    // A rival that changes nothing would be asked the same again without end.
    if (applied === 0) await this.#hush(power);
  }

  async #think(match: Match, power: PowerId, view: SeatView): Promise<Command[] | null> {
    const asked = (this.#asked.get(power) ?? 0) + 1;
    this.#asked.set(power, asked);
    if (asked > ASKED_MOST) return null;
    this.#mark(power);
    const began = performance.now();
    try {
      const commands = await this.#tools.thinker.think(taskOf(match, power, view));
      this.#tools.metrics.decision('made', performance.now() - began);
      return commands;
    } catch (error) {
      if (!this.#stopped) {
        this.#tools.metrics.decision('failed', performance.now() - began);
        this.#tools.log.warn({ match: this.#live.code, power, err: error }, 'rival did not decide');
      }
      return null;
    } finally {
      this.#mark(null);
    }
  }

  /** Applies what a rival decided, in order; how many commands were taken. */
  async #apply(power: PowerId, commands: Command[]): Promise<number> {
    let applied = 0;
    for (const command of commands) {
      const reply = await this.#live.submit({ kind: 'ai', power }, command);
      if (reply.ok) applied++;
      else {
        const { code } = this.#live;
        this.#tools.log.warn({ match: code, power, command: command.kind, refusal: reply.error.code }, 'rival refused');
      }
    }
    return applied;
  }

  async #hush(power: PowerId): Promise<void> {
    this.#quiet.add(power);
    await this.#apply(power, quietCommands(viewOfPower(this.#live.match, power)));
  }

  #mark(power: PowerId | null): void {
    this.#thinking = power;
    this.#onThinking();
  }
}

function taskOf({ scenario, setup, seats }: Match, power: PowerId, view: SeatView): DecisionTask {
  const { doctrine, level } = seats[power];
  const variant = { dial: setup.dial ?? null, modules: setup.modules ?? null };
  return { scenario: scenario.id, variant, power, doctrine, level, view, seed: setup.seed };
}
