import type { Match, ParticipantId } from '../../shared/model/match.ts';
import type { Log } from '../log.ts';
import type { LiveMatch } from '../matches/liveMatch.ts';
import type { Presence } from '../matches/presence.ts';
import type { Store } from '../storage/store.ts';
import { awaitedPeople, phaseKey } from './due.ts';
import { type Hook, send } from './send.ts';

/** Milliseconds from the start of a phase to its notice: who is at the table has locked in by then, or is seen to be there. */
const DELAY = 30_000;
/** Milliseconds before each further try. */
const RETRIES = [60_000, 300_000, 1_800_000] as const;

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
 * That one was given is noted on disk before it is sent, so that a restart gives no second one.
 */
export class Notifier {
  readonly #live: LiveMatch;
  readonly #presence: Presence;
  readonly #tools: NotifierTools;
  readonly #unlisten: () => void;
  readonly #retries = new Set<NodeJS.Timeout>();
  #phase = '';
  #timer: NodeJS.Timeout | null = null;

  constructor(live: LiveMatch, presence: Presence, tools: NotifierTools) {
    this.#live = live;
    this.#presence = presence;
    this.#tools = tools;
    this.#unlisten = live.listen(({ after }) => this.#follow(after));
    this.#follow(live.match);
  }

  stop(): void {
    this.#unlisten();
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const timer of this.#retries) clearTimeout(timer);
  }

  #follow(match: Match): void {
    const phase = phaseKey(match);
    if (phase === this.#phase || match.phase === 'lobby') return;
    this.#phase = phase;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#notify(phase), DELAY);
  }

  async #notify(phase: string): Promise<void> {
    const { match, code } = this.#live;
    if (phaseKey(match) !== phase) return;
    try {
      for (const { participant } of awaitedPeople(match)) {
        if (this.#presence.isOnline(participant)) continue;
        const hook = await this.#tools.store.hook(code, participant);
        if (hook !== null && (await this.#tools.store.noteNotice(code, participant, phase))) {
          this.#try(hook, participant, phase, 0);
        }
      }
    } catch (error) {
      this.#tools.log.warn({ match: code, err: error }, 'notices failed');
    }
  }

  #try(hook: Hook, participant: ParticipantId, phase: string, attempt: number): void {
    const { code } = this.#live;
    void send(hook, this.#words(), this.#tools).then((sent) => {
      if (sent.ok) return;
      this.#tools.log.info({ match: code, attempt, refusal: sent.error.code }, 'notice not taken');
      const wait = sent.error.code === 'hook/refused' ? undefined : RETRIES[attempt];
      if (wait === undefined) return;
      const timer = setTimeout(() => {
        this.#retries.delete(timer);
        const { match } = this.#live;
        // Too late, or not needed any more.
        const still = phaseKey(match) === phase && awaitedPeople(match).some((one) => one.participant === participant);
        if (still) this.#try(hook, participant, phase, attempt + 1);
      }, wait);
      this.#retries.add(timer);
    });
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
