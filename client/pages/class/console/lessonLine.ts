import type { ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { t } from '../../../text/index.tsx';

/** A stretch of the lesson's line. */
export interface LinePart {
  id: string;
  kind: 'join' | 'turn' | 'spare' | 'debrief';
  /** Of the whole lesson, 0–1. */
  share: number;
  words: string;
  state: 'done' | 'now' | 'ahead';
}

/** The lesson of a bell as stretches that fill it, and where in it the moment is, 0–1. */
export function lessonLine(view: ConsoleView, now: number): { parts: LinePart[]; now: number } {
  const { bell, plan, phase, worlds } = view;
  if (bell === null) return { parts: [], now: 0 };
  const whole = Math.max(1, bell.at - bell.from);
  const within = (at: number): number => Math.min(bell.at, Math.max(bell.from, at));
  const parts: LinePart[] = [];
  let reached = bell.from;
  const add = (part: Omit<LinePart, 'share'>, until: number): void => {
    const end = within(until);
    if (end <= reached) return;
    parts.push({ ...part, share: (end - reached) / whole });
    reached = end;
  };
  const stops = bell.at - bell.debriefMinutes * 60_000;
  const before = phase === 'doors' || phase === 'practice';
  const running = phase === 'debrief' ? view.turns + 1 : Math.min(...worlds.map(({ turn }) => turn), view.turns);
  // What is past is one stretch up to the running turn's beginning; what comes is cut as it is planned.
  const first = plan?.ends[0];
  const length = plan && first ? (plan.planSeconds + 2 * plan.crisisSeconds) * 1000 : 0;
  const begun = phase === 'debrief' ? Math.min(now, stops) : before ? now : first ? first.at - length : now;
  const past = before ? t(phase === 'practice' ? 'console.bell.practice' : 'console.bell.join') : pastWords(running);
  add({ id: 'past', kind: 'join', words: past, state: before ? 'now' : 'done' }, begun);
  if (phase !== 'debrief' && phase !== 'recess') {
    for (const { turn, at } of plan?.ends ?? []) {
      const state = !before && turn === running ? 'now' : 'ahead';
      add({ id: `turn ${turn}`, kind: 'turn', words: String(turn), state }, at);
    }
  }
  add({ id: 'spare', kind: 'spare', words: '', state: 'ahead' }, stops);
  const last = bell.lessons > 1 ? 'console.bell.recess' : 'console.bell.debrief';
  const state = phase === 'debrief' || phase === 'recess' ? 'now' : 'ahead';
  add({ id: 'debrief', kind: 'debrief', words: t(last), state }, bell.at);
  return { parts, now: Math.min(1, Math.max(0, (now - bell.from) / whole)) };
}

const pastWords = (running: number): string =>
  running > 2 ? `1–${running - 1}` : running === 2 ? '1' : t('console.bell.join');
