import { nextMoment } from '../../shared/match/clock.ts';
import { Notifier, type NotifierTools } from '../notices/notifier.ts';
import { type KeeperTools, RivalKeeper } from '../rivals/keeper.ts';
import { DeadlineClock } from './clock.ts';
import type { LiveMatch } from './liveMatch.ts';
import { Presence } from './presence.ts';

/** What a match at play needs around it. */
export type TableTools = KeeperTools & NotifierTools;

/** A match at play: the match itself and those who keep it going. */
export class Table {
  readonly live: LiveMatch;
  readonly presence: Presence;
  readonly rivals: RivalKeeper;
  readonly #clock: DeadlineClock;
  readonly #notifier: Notifier;
  readonly #watchers = new Set<() => void>();
  #held = 0;

  /** `grace`: milliseconds, see `Presence`. */
  constructor(live: LiveMatch, tools: TableTools, grace: number) {
    this.live = live;
    this.#clock = new DeadlineClock(live);
    this.presence = new Presence(live, grace);
    this.#notifier = new Notifier(live, this.presence, tools);
    this.rivals = new RivalKeeper(live, tools, () => this.#tell());
  }

  /** Calls the listener when a rival begins or ends to think; the result ends that. */
  listenThinking(listener: () => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  /** Whether nothing would be lost by leaving the match on disk until somebody comes. */
  get idle(): boolean {
    const isWaitedFor = this.#held > 0 || this.presence.size > 0 || nextMoment(this.live.match) !== null;
    return !isWaitedFor && !this.rivals.busy && !this.#notifier.busy;
  }

  /** Keeps the match in memory until the result is called. */
  hold(): () => void {
    this.#held++;
    return () => {
      this.#held--;
    };
  }

  /** Stops everything that acts by itself, then waits for the last command to be durable. */
  async close(): Promise<void> {
    this.#clock.stop();
    this.#notifier.stop();
    this.presence.stop();
    this.rivals.stop();
    await this.live.close();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
