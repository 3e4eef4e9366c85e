import { entriesInOrder, keysOf } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { Match } from '../../shared/model/match.ts';
import { deltaOf } from '../../shared/protocol/delta.ts';
import { slimEvents } from '../../shared/protocol/eventList.ts';
import { foretold } from '../../shared/protocol/foretold.ts';
import { withTexts } from '../../shared/protocol/moves.ts';
import { toldOnce } from '../../shared/protocol/mutual.ts';
import { rounded, VIEW_DIGITS } from '../../shared/protocol/precision.ts';
import type { SharedChange } from '../../shared/protocol/view.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewFor } from '../../shared/view/viewFor.ts';
import { packStem, type Stem } from './packing.ts';

/** Shared parts below this many characters are not worth a stem of their own. */
const SHARE_FROM = 1500;

const ONLOOKER = { participant: null, power: null };

type Parts = Partial<SeatView>;

/** Parts that are not the world's own but written once for all who see them. */
const WRITTEN_ONCE: ReadonlySet<string> = new Set<keyof SeatView>(['powers']);

/** The parts of the view that are the world's own objects, and so alike for everybody who sees the same object there. */
function partsOf(match: Match): Parts {
  const view: Parts = viewFor(match, ONLOOKER);
  const world = match.world as unknown as Readonly<Record<string, unknown>>;
  const own = entriesInOrder(view).filter(
    ([key, part]) => typeof part === 'object' && part !== null && (world[key] === part || WRITTEN_ONCE.has(key)),
  );
  return Object.fromEntries(own);
}

const holds = (view: SeatView, parts: Parts): boolean => keysOf(parts).every((key) => view[key] === parts[key]);

/** The parts that are among the others as well. */
function only(parts: Parts, others: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([key]) => key in others));
}

function without(view: SeatView, parts: Parts): Parts {
  return Object.fromEntries(Object.entries(view).filter(([key]) => !(key in parts)));
}

/** What all seats of a match are told alike of a change, worked out and packed once. */
export class SharedNews {
  readonly stem: Stem;
  /** What the letters of its events stand for, the powers first. */
  readonly names: readonly string[];
  readonly #before: Parts;
  readonly #after: Parts;
  readonly #firstEvent: number;

  private constructor(stem: Stem, names: readonly string[], before: Parts, after: Parts, firstEvent: number) {
    this.stem = stem;
    this.names = names;
    this.#before = before;
    this.#after = after;
    this.#firstEvent = firstEvent;
  }

  /** Null where too little of it is alike. `events`: as they go over the wire, those since `before`. */
  static of(before: Match, after: Match, events: readonly GameEvent[]): SharedNews | null {
    const [allWas, allIs] = [partsOf(before), partsOf(after)];
    // What was there only before or only after is for each seat's own part to say.
    const [was, is] = [only(allWas, allIs), only(allIs, allWas)];
    const alike = eventsFor(events, null);
    const powers = keysOf(after.world.powers);
    const change: SharedChange = {
      delta: rounded(deltaOf(...toldOnce(was, is)) ?? {}, VIEW_DIGITS),
      ...withTexts(foretold(slimEvents(alike), { was, is }), powers),
    };
    const text = JSON.stringify(change);
    if (text.length < SHARE_FROM) return null;
    return new SharedNews(
      packStem(`[${text},`),
      [...powers, ...(change.names ?? [])],
      was,
      is,
      alike[0]?.id ?? Number.POSITIVE_INFINITY,
    );
  }

  /** Both views without what is told to all alike, or null where a connection with these views cannot be told so. */
  rest(was: SeatView, is: SeatView, lastEvent: number): [was: Parts, is: Parts] | null {
    if (lastEvent >= this.#firstEvent || !holds(was, this.#before) || !holds(is, this.#after)) return null;
    return [without(was, this.#before), without(is, this.#after)];
  }
}

/** The part of whole views that is alike for all seats of a match, packed once for as long as the world stays the same. */
export class SharedView {
  #world: Match['world'] | null = null;
  #parts: Parts = {};
  #stem: Stem | null = null;

  /** The packed opening and the view without it, or null where the view differs from what others see. */
  of(match: Match, view: SeatView): { stem: Stem; rest: Parts } | null {
    if (this.#stem === null || this.#world !== match.world) {
      this.#world = match.world;
      this.#parts = partsOf(match);
      this.#stem = packStem(`[${JSON.stringify(rounded(this.#parts, VIEW_DIGITS))},`);
    }
    return holds(view, this.#parts) ? { stem: this.#stem, rest: without(view, this.#parts) } : null;
  }
}
