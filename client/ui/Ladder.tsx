import '../styles/ladder.css';
import type { ComponentChildren } from 'preact';
import { t } from '../text/index.tsx';
import { Icon } from './icons.tsx';

export interface Rung {
  id: string;
  label: string;
  /** What happened there, or will. */
  note?: ComponentChildren;
}

interface LadderProps {
  rungs: readonly Rung[];
  /** The rung we stand on. */
  now: string;
  label: string;
}

/** The steps of a crisis: behind us, now, ahead. */
export function Ladder({ rungs, now, label }: LadderProps) {
  const at = rungs.findIndex(({ id }) => id === now);
  return (
    <ol class="ladder" aria-label={label}>
      {rungs.map(({ id, label: words, note }, i) => {
        const state = i < at ? 'done' : i === at ? 'now' : 'ahead';
        return (
          <li key={id} class={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span class="rung" aria-hidden="true">
              {state === 'done' ? <Icon name="check" /> : i + 1}
            </span>
            <span class="rung-name">
              {words}
              <span class="vh">, {t(`kit.step.${state}`)}</span>
            </span>
            <span class="rung-note">{note}</span>
          </li>
        );
      })}
    </ol>
  );
}
