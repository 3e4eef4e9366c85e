import type { PowerId } from '../../shared/core/ids.ts';
import { entriesInOrder } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { Match, ParticipantId } from '../../shared/model/match.ts';
import { deltaOf, type ObjectDelta } from '../../shared/protocol/delta.ts';
import { rounded, VIEW_DIGITS } from '../../shared/protocol/precision.ts';
import type { ResyncReply, ViewMessage } from '../../shared/protocol/view.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewFor } from '../../shared/view/viewFor.ts';

/** The power that a participant leads, or null. */
export function powerOf(match: Match, participant: ParticipantId): PowerId | null {
  return entriesInOrder(match.seats).find(([, { holder }]) => holder === participant)?.[0] ?? null;
}

function exactView(match: Match, participant: ParticipantId): SeatView {
  return viewFor(match, { participant, power: powerOf(match, participant) });
}

/**
 * What one connection knows, and what it must be told. Views are worked out again from the match last sent rather than kept:
 * matches share what did not change, views of many connections would not.
 */
export class Feed {
  readonly participant: ParticipantId;
  #sent: Match | null = null;
  #lastEvent = 0;
  #number = 0;

  constructor(participant: ParticipantId) {
    this.participant = participant;
  }

  /** The whole view; from now on the connection follows the match. */
  whole(match: Match): ResyncReply {
    this.#sent = match;
    this.#lastEvent = match.eventCounter;
    this.#number++;
    const view = rounded(exactView(match, this.participant), VIEW_DIGITS);
    return {
      ok: true,
      number: this.#number,
      seq: match.seq,
      view,
      lastEvent: match.eventCounter,
      serverTime: Date.now(),
    };
  }

  /** What is new for this seat since the last message, or null where that is nothing or the connection does not follow. */
  next(match: Match, events: readonly GameEvent[]): ViewMessage | null {
    if (this.#sent === null || this.#sent === match) return null;
    const fresh = events.filter(({ id }) => id > this.#lastEvent);
    const mine = eventsFor(fresh, powerOf(match, this.participant));
    const delta = deltaOf(exactView(this.#sent, this.participant), exactView(match, this.participant)) ?? {};
    if (mine.length === 0 && isOnlyNumber(delta)) return null;
    this.#sent = match;
    this.#lastEvent = match.eventCounter;
    this.#number++;
    return {
      number: this.#number,
      seq: match.seq,
      delta: rounded(delta, VIEW_DIGITS),
      events: mine,
      serverTime: Date.now(),
    };
  }
}

/** Whether nothing but the command's number changed. */
function isOnlyNumber({ s, d, n }: ObjectDelta): boolean {
  return d === undefined && n === undefined && Object.keys(s ?? {}).every((key) => key === 'seq');
}
