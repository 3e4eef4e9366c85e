import { computed } from '@preact/signals';
import { eventsByTurn, serverNow, serverView } from './match.ts';

/** The phase's clock: when it ends by the server's time and how long it is, ms; null where there is none. */
export const phaseClock = computed(() => {
  const view = serverView.value;
  if (!view || view.clock.mode === 'untimed' || (view.phase !== 'plan' && view.phase !== 'crisis')) return null;
  const seconds = view.phase === 'plan' ? view.clock.planSeconds : view.clock.crisisSeconds;
  return { deadline: view.deadline, pausedWith: view.pausedWith, whole: seconds * 1000 };
});

/** Whether the phase goes on in its time of grace. */
export const inGrace = computed(() => {
  const view = serverView.value;
  const moves = (view && eventsByTurn.value.get(view.turn)) ?? [];
  return moves.some(
    (event) => event.kind === 'clockMoved' && event.how === 'grace' && event.deadline === view?.deadline,
  );
});

/** Time left in the phase now, ms; null without a clock. Not a signal: ask again. */
export function timeLeft(): number | null {
  const clock = phaseClock.peek();
  if (!clock) return null;
  if (clock.pausedWith !== null) return clock.pausedWith;
  return clock.deadline === null ? null : Math.max(0, clock.deadline - serverNow());
}
