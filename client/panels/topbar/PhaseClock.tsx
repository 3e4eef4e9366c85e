import { useEffect, useRef } from 'preact/hooks';
import { inGrace, phaseClock, timeLeft } from '../../store/clock.ts';
import { serverView } from '../../store/match.ts';
import { t } from '../../text/index.tsx';
import { ClockRing } from '../../ui/Bar.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { PHONE, useMedia } from '../../ui/useMedia.ts';
import { momentWords } from '../deadline.ts';
import { useTick } from './useTick.ts';

/** The last stretch, in which the clock turns red, ms. */
const PRESSING = 20_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;

/** The time left in this phase. */
export function PhaseClock() {
  const clock = phaseClock.value;
  const view = serverView.value;
  const phone = useMedia(PHONE);
  const paused = clock !== null && clock.pausedWith !== null;
  useTick(500, clock !== null && !paused);
  const left = timeLeft();
  useMinuteCall(left, paused);
  useGraceCall();
  if (!clock || left === null) {
    const behind = view?.role === 'watcher' ? view.policies.watchDelay : 0;
    return <ClockRing note={behind > 0 ? t('game.clock.behind', { turns: behind }) : t('game.clock.none')} />;
  }
  const step = view?.phase === 'crisis' ? (view.step ?? 'respond') : 'plan';
  const grace = inGrace.value && !paused;
  const running = grace ? 'game.clock.grace' : (`game.clock.${step}` as const);
  const note = paused ? 'game.clock.paused' : left === 0 ? 'game.clock.over' : running;
  // Hours away, the moment says more than the hours; a phone's bar has no room for it.
  const far = !phone && !paused && left > HOUR && view?.deadline != null;
  const words = far ? t('deadline.short', { at: momentWords(view.deadline ?? 0) }) : t(note);
  return <ClockRing left={left} whole={clock.whole} note={words} pressing={left < PRESSING} paused={paused} />;
}

function useMinuteCall(left: number | null, paused: boolean): void {
  const before = useRef<number | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = left;
    if (!paused && was !== null && left !== null && was > MINUTE && left <= MINUTE) announce(t('game.minute'));
  }, [left, paused]);
}

function useGraceCall(): void {
  const grace = inGrace.value;
  useEffect(() => {
    if (grace) announce(t('event.clockMoved', { how: 'grace', power: '' }), 'now');
  }, [grace]);
}
