import { computed } from '@preact/signals';
import type { EventOf, GameEvent } from '../../shared/events/events.ts';
import { events, serverView } from './match.ts';

type Scored = EventOf<'forecastScored'>;

/** The own forecasts whose year is over, oldest first. */
export const scoredForecasts = computed<readonly Scored[]>(() => {
  const me = serverView.value?.you;
  const mine = (event: GameEvent): event is Scored => event.kind === 'forecastScored' && event.power === me;
  return events.value.filter(mine);
});

/** Points of all own forecasts so far on average, 0–100, or null before the first. */
export const forecastMean = computed<number | null>(() => {
  const all = scoredForecasts.value;
  return all.length === 0 ? null : all.reduce((sum, { points }) => sum + points, 0) / all.length;
});
