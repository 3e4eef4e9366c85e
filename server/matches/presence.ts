import type { PowerId } from '../../shared/core/ids.ts';
import { valuesInOrder } from '../../shared/core/ids.ts';
import type { ParticipantId, Seat } from '../../shared/model/match.ts';
import type { LiveMatch } from './liveMatch.ts';

/**
 * Who is connected to a match. A seat whose holder has no connection for the time of grace is given to the caretaker
 * (`setAway`), and back as soon as the holder returns.
 */
export class Presence {
  readonly #live: LiveMatch;
  readonly #grace: number;
  readonly #connections = new Map<ParticipantId, number>();
  readonly #timers = new Map<PowerId, NodeJS.Timeout>();
  /** Seats whose `setAway` is under way. */
  readonly #setting = new Set<PowerId>();
  readonly #unlisten: () => void;

  /** `grace`: milliseconds. */
  constructor(live: LiveMatch, grace: number) {
    this.#live = live;
    this.#grace = grace;
    this.#unlisten = live.listen(() => this.#review());
    this.#review();
  }

  isOnline(participant: ParticipantId | null): boolean {
    return participant !== null && this.#connections.has(participant);
  }

  /** Connected participants. */
  get size(): number {
    return this.#connections.size;
  }

  arrived(participant: ParticipantId): void {
    this.#connections.set(participant, (this.#connections.get(participant) ?? 0) + 1);
    this.#review();
  }

  left(participant: ParticipantId): void {
    const connections = (this.#connections.get(participant) ?? 0) - 1;
    if (connections > 0) this.#connections.set(participant, connections);
    else this.#connections.delete(participant);
    this.#review();
  }

  stop(): void {
    this.#unlisten();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #review(): void {
    const { phase, seats } = this.#live.match;
    if (phase === 'ended') this.stop();
    if (phase === 'ended' || phase === 'lobby') return;
    for (const seat of valuesInOrder(seats)) {
      // Who went on vacation is away though a page of theirs is open.
      if ((seat.vacationUntil ?? 0) > Date.now()) continue;
      const missing = seat.kind === 'human' && !this.isOnline(seat.holder);
      if (!missing || seat.away) this.#disarm(seat.power);
      if (missing && !seat.away) this.#arm(seat);
      if (!missing && seat.away) this.#set(seat.power, false);
    }
  }

  #arm({ power }: Seat): void {
    if (this.#timers.has(power) || this.#setting.has(power)) return;
    this.#timers.set(
      power,
      setTimeout(() => this.#set(power, true), this.#grace),
    );
  }

  #disarm(power: PowerId): void {
    clearTimeout(this.#timers.get(power));
    this.#timers.delete(power);
  }

  #set(power: PowerId, away: boolean): void {
    this.#disarm(power);
    if (this.#setting.has(power)) return;
    this.#setting.add(power);
    void this.#live.submit({ kind: 'server' }, { kind: 'setAway', power, away }).then(() => {
      this.#setting.delete(power);
      // The holder may have come or gone meanwhile.
      this.#review();
    });
  }
}
