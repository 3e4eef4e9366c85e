import { keysOf, type PowerId, valuesInOrder } from '../core/ids.ts';
import type { Audience, EventBody } from '../events/events.ts';
import { type Forecast, forecastPoints } from '../model/forecast.ts';
import type { Match } from '../model/match.ts';
import type { World } from '../model/world.ts';
import type { Note } from './record.ts';

/** What happened in a year, as Resolve tells it. */
interface Happened {
  readonly audience: Audience;
  readonly body: EventBody;
}

/** A share of all capability has grown from a tenth of a per cent on, as it is shown. */
const GAIN = 0.001;

/** Scores every seat's forecast of the year that was just resolved, and tells each seat its own. `match` is as it was before. */
export function scoreForecasts(match: Match, after: World, happened: readonly Happened[], note: Note): void {
  for (const seat of keysOf(match.drafts)) {
    const { forecast } = match.drafts[seat];
    if (forecast === undefined) continue;
    const came = cameTrue(match, after, forecast, told(happened, seat));
    const points = forecastPoints(forecast.chance, came);
    note(match.world.turn, [seat], { kind: 'forecastScored', power: seat, forecast, came, points });
  }
}

/** What a seat learns: a forecast is scored by nothing else, or its points would give a secret away. */
function told(happened: readonly Happened[], seat: PowerId): EventBody[] {
  return happened.filter(({ audience }) => audience === 'public' || audience.includes(seat)).map(({ body }) => body);
}

function cameTrue(match: Match, after: World, { power, deed }: Forecast, events: readonly EventBody[]): boolean {
  // An incident is nobody's demand.
  const own = valuesInOrder(match.crises).filter((one) => one.challenger === power);
  switch (deed) {
    case 'demands':
      return own.some(({ demand }) => demand.kind !== 'redress');
    case 'attacks':
      return own.some(({ decision }) => decision?.decision === 'attack');
    case 'signs':
      return events.some((event) => event.kind === 'treatySigned' && event.terms.parties.includes(power));
    case 'breaks':
      return events.some((event) => event.kind === 'treatyBroken' && event.by === power);
    case 'gains':
      return after.powers[power].share - match.world.powers[power].share >= GAIN;
  }
}
