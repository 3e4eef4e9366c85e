import type { PowerId } from '../core/ids.ts';
import type { EventKind, GameEvent } from '../events/events.ts';
import type { Forecast } from './forecast.ts';
import type { Log } from './log.ts';

/** A turn after which the forecast of the outcome had moved much. */
export interface TurningPoint {
  turn: number;
  /** Half the sum of what the chances moved, 0–1: the chance that changed hands. */
  shift: number;
  gained: PowerId;
  lost: PowerId;
  /** Chance to win of these two before and after. */
  gain: { from: number; to: number };
  loss: { from: number; to: number };
  /** What happened in the turn, gravest first: numbers of events. */
  events: number[];
}

/** At most so many turning points are named, and so many events of each. */
const POINTS_MOST = 5;
const EVENTS_MOST = 4;
/** Less than this is weather. */
const SHIFT_LEAST = 0.04;

/** How grave an event is, for which of a turn's events are named first; what is not listed is not named. */
const GRAVITY: Partial<Record<EventKind, number>> = {
  warBegan: 10,
  warEnded: 9,
  regionChanged: 8,
  hegemonyLooms: 8,
  crisisEnded: 7,
  treatyBroken: 7,
  commitmentTested: 6,
  fiscalCrisis: 6,
  secretRevealed: 5,
  memberExpelled: 5,
  blocJoined: 4,
  blocDissolved: 4,
  treatySigned: 4,
  sanctionImposed: 3,
  buildUpSeen: 2,
  cardMet: 1,
};

/** Clauses that promise to fight for another; a treaty without any weighs little. */
const PROMISES: readonly string[] = ['mutualDefence', 'guarantee', 'bloc', 'peace', 'cession'];
const MINOR = 1.5;

/**
 * The turns after which the forecast moved most, the greatest first. The last turn is left out, where doubt ends whatever
 * happens, but for a match that hegemony cut short.
 */
export function turningPoints(log: Log, forecasts: readonly Forecast[], turns: number): TurningPoint[] {
  return forecasts
    .slice(1)
    .filter(({ years }) => years < turns)
    .map((after, index) => pointOf(log, forecasts[index], after))
    .filter(({ shift }) => shift >= SHIFT_LEAST)
    .sort((a, b) => b.shift - a.shift)
    .slice(0, POINTS_MOST);
}

function pointOf(log: Log, before: Forecast, after: Forecast): TurningPoint {
  const moved = (power: PowerId): number => after.chances[power] - before.chances[power];
  const ranked = [...log.powers].sort((a, b) => moved(b) - moved(a));
  const [gained, lost] = [ranked[0], ranked[ranked.length - 1]];
  const change = (power: PowerId) => ({ from: before.chances[power], to: after.chances[power] });
  let shift = 0;
  for (const power of log.powers) shift += Math.abs(moved(power)) / 2;
  return {
    turn: after.years,
    shift,
    gained,
    lost,
    gain: change(gained),
    loss: change(lost),
    events: gravest(log, after.years),
  };
}

/** The gravest events of a turn, by their numbers. */
function gravest(log: Log, turn: number): number[] {
  return log.events
    .filter((event) => event.turn === turn && gravityOf(event) > 0)
    .sort((a, b) => gravityOf(b) - gravityOf(a) || a.id - b.id)
    .slice(0, EVENTS_MOST)
    .map(({ id }) => id);
}

function gravityOf(event: GameEvent): number {
  // An incident that was let rest turns nothing.
  if (event.kind === 'crisisEnded' && event.demand.kind === 'redress' && event.outcome !== 'war') return 0;
  if (event.kind === 'treatySigned' && !event.terms.clauses.some(({ kind }) => PROMISES.includes(kind))) return MINOR;
  return GRAVITY[event.kind] ?? 0;
}
