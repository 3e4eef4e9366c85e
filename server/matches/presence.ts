import { keysOf, type PowerId, valuesInOrder } from '../../shared/core/ids.ts';
import type { ParticipantId, Seat } from '../../shared/model/match.ts';
import { membersOf } from '../../shared/view/cabinet.ts';
import type { LiveMatch } from './liveMatch.ts';

/**
 * Who is connected to a match. A seat whose holder has no connection for the time of grace is given to the caretaker
 * (`setAway`), and back as soon as the holder returns. Of those who lead a power together it is noted of each (`setPresent`), and the
 * seat is cared for when none of them is there.
 */
export class Presence {
  readonly #live: LiveMatch;
  readonly #grace: number;
  readonly #connections = new Map<ParticipantId, number>();
  readonly #timers = new Map<PowerId, NodeJS.Timeout>();
  /** Seats whose `setAway` is under way. */
  readonly #setting = new Set<PowerId>();
  /** The same of people with a post. */
  readonly #leaving = new Map<ParticipantId, NodeJS.Timeout>();
  readonly #noting = new Set<ParticipantId>();
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
    for (const timer of [...this.#timers.values(), ...this.#leaving.values()]) clearTimeout(timer);
    this.#timers.clear();
    this.#leaving.clear();
  }

  #review(): void {
    const { phase, seats, oversight } = this.#live.match;
    if (phase === 'ended') this.stop();
    if (phase === 'ended' || phase === 'lobby') return;
    if (oversight !== undefined) this.#reviewPosts();
    for (const seat of valuesInOrder(seats)) {
      // Who went on vacation is away though a page of theirs is open.
      if ((seat.vacationUntil ?? 0) > Date.now()) continue;
      const missing = seat.kind === 'human' && !this.#isLed(seat);
      if (!missing || seat.away) this.#disarm(seat.power);
      if (missing && !seat.away) this.#arm(seat);
      if (!missing && seat.away) this.#set(seat.power, false);
    }
  }

  /** Whether somebody who leads the power is connected. */
  #isLed({ power, holder }: Seat): boolean {
    if (this.isOnline(holder)) return true;
    const { match } = this.#live;
    return match.oversight !== undefined && membersOf(match, power).some(({ id }) => this.isOnline(id));
  }

  #reviewPosts(): void {
    const { people } = this.#live.match;
    for (const id of keysOf(people)) {
      if (people[id].post === undefined) continue;
      const isHere = this.isOnline(id);
      const isNoted = people[id].absent !== true;
      if (isHere === isNoted) {
        clearTimeout(this.#leaving.get(id));
        this.#leaving.delete(id);
      } else if (isHere) this.#note(id, true);
      else if (!this.#leaving.has(id) && !this.#noting.has(id)) {
        this.#leaving.set(
          id,
          setTimeout(() => this.#note(id, false), this.#grace),
        );
      }
    }
  }

  #note(participant: ParticipantId, present: boolean): void {
    clearTimeout(this.#leaving.get(participant));
    this.#leaving.delete(participant);
    if (this.#noting.has(participant)) return;
    this.#noting.add(participant);
    void this.#live.submit({ kind: 'server' }, { kind: 'setPresent', participant, present }).then(() => {
      this.#noting.delete(participant);
      // They may have come or gone meanwhile.
      this.#review();
    });
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
