import { effect } from '@preact/signals';
import type { SeatView } from '../../shared/view/view.ts';
import { serverView } from './match.ts';
import { type Stage, stage } from './selection.ts';

let before: Pick<SeatView, 'match' | 'turn' | 'phase'> | null = null;

/** What a change of turn or phase puts before the reader; undefined leaves things as they are. */
export function stageAfter(
  was: Pick<SeatView, 'match' | 'turn' | 'phase'> | null,
  now: Pick<SeatView, 'match' | 'turn' | 'phase' | 'you' | 'crises'>,
): Stage | null | undefined {
  const first = was === null || was.match !== now.match;
  if (now.phase === 'ended') return first || was.phase !== 'ended' ? 'end' : undefined;
  if (now.phase === 'crisis') {
    if (!first && was.phase === 'crisis') return undefined;
    // Who is bound to neither side is asked too, and holds everybody up by not seeing it.
    return now.you !== null && now.crises.length > 0 ? 'crisis' : undefined;
  }
  if (first) return null;
  if (now.turn > was.turn) return 'report';
  // A turn that is undone begins anew, whatever lay before the reader.
  return was.phase === 'crisis' || was.phase === 'ended' || now.turn < was.turn ? null : undefined;
}

/** Starts putting crisis, report and end before the reader when their time comes; returns how to stop. */
export function followStages(): () => void {
  return effect(() => {
    const now = serverView.value;
    if (!now) return;
    const next = stageAfter(before, now);
    before = { match: now.match, turn: now.turn, phase: now.phase };
    if (next !== undefined) stage.value = next;
  });
}
