import type { GameEvent } from '../../../shared/events/events.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Treaty } from '../../../shared/model/treaty.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import type { MapPicture, PlaybackStep } from '../../render/picture.ts';
import { treatyArcs } from './arcs.ts';

/** Most steps played in a row: what is left out is on the next picture and in the report. */
const MOST = 14;

/**
 * What the map plays of a batch of events before it shows the picture after them: treaties signed and broken, crises, moving fronts,
 * regions taken. `before` is the picture now shown, `after` the one to come.
 */
export function stepsOf(
  events: readonly GameEvent[],
  view: SeatView,
  board: Board,
  before: MapPicture,
  after: MapPicture,
): PlaybackStep[] {
  const steps: PlaybackStep[] = [];
  for (const event of events) steps.push(...stepsOfEvent(event, view, board, before, after));
  return steps.slice(0, MOST);
}

function stepsOfEvent(
  event: GameEvent,
  view: SeatView,
  board: Board,
  before: MapPicture,
  after: MapPicture,
): PlaybackStep[] {
  switch (event.kind) {
    case 'treatySigned': {
      const treaty: Treaty | undefined = view.treaties[event.treaty];
      if (!treaty) return [];
      return treatyArcs(treaty, view.turn, view.you, board.geography.capital).map((arc) => ({ kind: 'arcDrawn', arc }));
    }
    case 'treatyBroken':
    case 'treatyVoided':
    case 'treatyExpired':
    case 'treatyLeft':
      return before.arcs
        .filter(({ id }) => id.startsWith(`${event.treaty}:`) && !after.arcs.some((arc) => arc.id === id))
        .map(({ id }) => ({ kind: 'arcBroken', id }));
    case 'demandMade': {
      const flare = after.flares.find(({ id }) => id === event.crisis);
      const arc = after.arcs.find(({ id }) => id === `demand:${event.crisis}`);
      return [
        ...(arc ? [{ kind: 'arcDrawn', arc } as const] : []),
        ...(flare ? [{ kind: 'flare', flare } as const] : []),
      ];
    }
    case 'frontMoved': {
      const front = after.fronts.find(({ id }) => id === event.war) ?? before.fronts.find(({ id }) => id === event.war);
      return front ? [{ kind: 'frontMoved', front: { ...front, position: event.to } }] : [];
    }
    case 'regionChanged':
      return [{ kind: 'regionTaken', region: event.region, owner: event.to }];
    default:
      return [];
  }
}
