import type { Match } from '../../shared/model/match.ts';
import type { Log } from '../log.ts';
import type { LiveMatch } from '../matches/liveMatch.ts';
import type { Presence } from '../matches/presence.ts';
import type { Notice } from '../storage/notices.ts';
import type { Store } from '../storage/store.ts';
import { awaitedPeople, phaseKey } from './due.ts';
import { type Hook, send } from './send.ts';

/** Milliseconds that notices wait. */
export interface Waits {
  /** From the start of a phase to its notice. */
  first: number;
  /** Before each further try. */
  retries: readonly number[];
}

/** Who is at the table has locked in when the first is over, or is seen to be there. */
const WAITS: Waits = { first: 30_000, retries: [60_000, 300_000, 1_800_000] };

export interface NotifierTools {
  store: Store;
  log: Log;
  /** Whether notices may go to private addresses. */
  allowPrivate: boolean;
  /** The address people reach this server at, or empty. */
  publicUrl: string;
}

/**
 * Tells people who are not there that a match waits for them: one notice a phase, none to those who have locked in or are connected.
 * Each try, and when the next is due, is noted on disk before it is sent: a restart begins no notice again that was taken, and
 * gives up none that was not.
 */
export class Notifier {
  readonly #live: LiveMatch;
  readonly #presence: Presence;
  readonly #tools: NotifierTools;
  readonly #waits: Waits;
  readonly #unlisten: () => void;
  readonly #retries = new Set<NodeJS.Timeout>();
  #phase = '';
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(live: LiveMatch, presence: Presence, tools: NotifierTools, waits: Waits = WAITS) {
    this.#live = live;
    this.#presence = presence;
    this.#tools = tools;
    this.#waits = waits;
    this.#unlisten = live.listen(({ after }) => this.#follow(after));
    this.#follow(live.match);
    void this.#goOn();
  }

  /** Whether notices wait for another try. */
  get busy(): boolean {
    return this.#retries.size > 0;
  }

  stop(): void {
    this.#stopped = true;
    this.#unlisten();
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const timer of this.#retries) clearTimeout(timer);
  }

  #follow(match: Match): void {
    const phase = phaseKey(match);
    if (phase === this.#phase || match.phase === 'lobby') return;
    this.#phase = phase;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#notify(phase), this.#waits.first);
  }

  /** Takes up the notices that waited when the match was last in memory. */
  async #goOn(): Promise<void> {
    try {
      for (const notice of await this.#tools.store.notices.waiting(this.#live.code)) this.#later(notice);
    } catch (error) {
      this.#warn(error);
    }
  }

  async #notify(phase: string): Promise<void> {
    const { match, code } = this.#live;
    if (phaseKey(match) !== phase) return;
    try {
      for (const { participant } of awaitedPeople(match)) {
        if (this.#presence.isOnline(participant)) continue;
        const hook = await this.#tools.store.notices.hook(code, participant);
        const notice = { participant, phase, tries: 1, nextTry: this.#nextAfter(1) };
        if (hook !== null && (await this.#tools.store.notices.note(code, notice))) void this.#send(hook, notice);
      }
    } catch (error) {
      this.#warn(error);
    }
  }

  /** When the try after so many is due; null for never. */
  #nextAfter(tries: number): number | null {
    const wait = this.#waits.retries[tries - 1];
    return wait === undefined ? null : Date.now() + wait;
  }

  async #send(hook: Hook, notice: Notice): Promise<void> {
    const { code } = this.#live;
    const sent = await send(hook, this.#words(), this.#tools);
    try {
      if (!sent.ok) {
        this.#tools.log.info({ match: code, tries: notice.tries, refusal: sent.error.code }, 'notice not taken');
        if (sent.error.code !== 'hook/refused') return this.#later(notice);
      }
      if (!this.#stopped) await this.#tools.store.notices.noteTry(code, { ...notice, nextTry: null });
    } catch (error) {
      this.#warn(error);
    }
  }

  #later(notice: Notice): void {
    if (notice.nextTry === null || this.#stopped) return;
    const timer = setTimeout(
      () => {
        this.#retries.delete(timer);
        this.#again(notice).catch((error) => this.#warn(error));
      },
      Math.max(0, notice.nextTry - Date.now()),
    );
    this.#retries.add(timer);
  }

  async #again({ participant, phase, tries }: Notice): Promise<void> {
    const { match, code } = this.#live;
    const hook = await this.#tools.store.notices.hook(code, participant);
    const isDue = phaseKey(match) === phase && awaitedPeople(match).some((one) => one.participant === participant);
    const goesOut = hook !== null && isDue && !this.#presence.isOnline(participant);
    const notice = { participant, phase, tries: tries + 1, nextTry: goesOut ? this.#nextAfter(tries + 1) : null };
    if (this.#stopped) return;
    await this.#tools.store.notices.noteTry(code, notice);
    if (goesOut) await this.#send(hook, notice);
  }

  #warn(error: unknown): void {
    if (!this.#stopped) this.#tools.log.warn({ match: this.#live.code, err: error }, 'notices failed');
  }

  /** `content` and `text` are what common chat services show of a notice. */
  #words(): string {
    const { code, match } = this.#live;
    const { phase, deadline, world, scenario } = match;
    const link = this.#tools.publicUrl === '' ? '' : `${this.#tools.publicUrl}/m/${code}`;
    const what = {
      plan: `Turn ${world.turn} of ${scenario.name} waits for your plan.`,
      crisis: `A crisis in ${scenario.name} waits for your answer.`,
      ended: `${scenario.name} is over.`,
      lobby: '',
    }[phase];
    const until =
      deadline === null ? '' : ` Until ${new Date(deadline).toISOString().slice(0, 16).replace('T', ' ')} UTC.`;
    const text = `${what}${until} ${link || `Match ${code}`}`.trim();
    return JSON.stringify({ text, content: text, match: code, phase, turn: world.turn, deadline, link });
  }
}
