import { keysOf } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { Match, ParticipantId } from '../../shared/model/match.ts';
import { deltaOf, type ObjectDelta } from '../../shared/protocol/delta.ts';
import { slimEvents } from '../../shared/protocol/eventList.ts';
import { foretold } from '../../shared/protocol/foretold.ts';
import { withTexts } from '../../shared/protocol/moves.ts';
import { toldOnce } from '../../shared/protocol/mutual.ts';
import type { Packed } from '../../shared/protocol/packing.ts';
import { rounded, VIEW_DIGITS } from '../../shared/protocol/precision.ts';
import { ASK_AGAIN, type OwnChange, type ResyncReply } from '../../shared/protocol/view.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import { powerLedBy } from '../../shared/view/people.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewFor } from '../../shared/view/viewFor.ts';
import { pack, packAfter, type Stem } from './packing.ts';
import type { SharedNews, SharedView } from './shared.ts';

function exactView(match: Match, participant: ParticipantId): SeatView {
  return viewFor(match, { participant, power: powerLedBy(match, participant) });
}

/** What has happened in a match, for all who follow it: `shared` where there is enough that all are told alike. */
export interface News {
  match: Match;
  /** As they go over the wire, of all seats. */
  events: readonly GameEvent[];
  shared: SharedNews | null;
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

  /** The whole view, packed (`readResync`); from now on the connection follows the match. */
  whole(match: Match, shared: SharedView): Packed {
    this.#follow(match);
    const view = exactView(match, this.participant);
    const alike = shared.of(match, view);
    const reply: ResyncReply = {
      ok: true,
      number: this.#number,
      view: rounded((alike?.rest ?? view) as SeatView, VIEW_DIGITS),
      lastEvent: match.eventCounter,
      serverTime: Date.now(),
    };
    return packed(reply, alike?.stem);
  }

  /** What is new for this seat since the last message, packed (`ViewReader`); null where nothing is, or nobody follows. */
  next({ match, events, shared }: News): Packed | null {
    if (this.#sent === null || this.#sent === match) return null;
    const power = powerLedBy(match, this.participant);
    const [was, is] = [exactView(this.#sent, this.participant), exactView(match, this.participant)];
    const rest = shared?.rest(was, is, this.#lastEvent) ?? null;
    const delta = (rest === null ? deltaOf(...toldOnce(was, is)) : deltaOf(...rest)) ?? {};
    const fresh = eventsFor(events, power).filter(({ id }) => id > this.#lastEvent);
    const mine = rest === null ? fresh : fresh.filter(({ audience }) => audience !== 'public');
    if (rest === null && mine.length === 0 && isOnlyNumber(delta)) return null;
    this.#follow(match);
    const message: OwnChange = {
      number: this.#number,
      delta: rounded(delta, VIEW_DIGITS),
      ...withTexts(foretold(slimEvents(mine), { was, is }), rest === null ? keysOf(is.powers) : shared?.names),
      serverTime: Date.now(),
    };
    return packed(message, rest === null ? undefined : shared?.stem);
  }

  /** Tells the connection to ask for the whole view: the match it followed is over, and this is the next. */
  anew(match: Match): Packed {
    this.#sent = match;
    this.#lastEvent = 0;
    return again();
  }

  /** What an onlooker who is behind is told: nothing until there is something more to see, and then to ask for the whole. */
  behind(seen: Match): Packed | null {
    if (this.#sent === null || this.#sent === seen) return null;
    this.#sent = seen;
    return again();
  }

  #follow(match: Match): void {
    this.#sent = match;
    this.#lastEvent = match.eventCounter;
    this.#number++;
  }
}

/** A message that is none: its number follows on nothing (protocol/view.ts). */
function again(): Packed {
  return pack(JSON.stringify({ number: ASK_AGAIN, delta: {}, events: [], serverTime: Date.now() } satisfies OwnChange));
}

function packed(value: OwnChange | ResyncReply, stem: Stem | undefined): Packed {
  const text = JSON.stringify(value);
  return stem === undefined ? pack(text) : packAfter(stem, `${text}]`);
}

/** Whether nothing but the command's number changed. */
function isOnlyNumber({ s, d, n }: ObjectDelta): boolean {
  return d === undefined && n === undefined && Object.keys(s ?? {}).every((key) => key === 'seq');
}
