import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Constants } from '../../../shared/model/constants.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Played } from './played.ts';

/** What a card about the reader’s match is given. */
export interface NowProps {
  played: Played;
}

/** What a card with a formula to be tried is given. */
export interface TryProps {
  /** Null without a match: then it starts from figures of its own. */
  played: Played | null;
  constants: Constants;
  scenario: Scenario | null;
}

/** A fact of a card: what it is, and its figure in words. */
export type Fact = readonly [name: ComponentChildren, figure: ComponentChildren];

/** Facts one below the other; the last one stands out where it is what the others come to. */
export function Facts({ rows, sum = false }: { rows: readonly Fact[]; sum?: boolean }) {
  return (
    <dl class={sum ? 'codex-facts sum' : 'codex-facts'}>
      {rows.map(([name, figure], at) => (
        <div key={at}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

interface KnobProps {
  label: string;
  value: number;
  min?: number;
  max: number;
  step?: number;
  /** The value with its unit. */
  words: string;
  onTurn: (value: number) => void;
}

/** A figure to be turned up and down. */
export function Knob({ label, value, min = 0, max, step = 1, words, onTurn }: KnobProps) {
  const id = useId();
  return (
    <div class="codex-knob">
      <label for={id}>{label}</label>
      <output for={id}>{words}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={words}
        onInput={(event) => onTurn(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

/** A figure before and after. */
export const fromTo = (before: string, after: string): string => (before === after ? after : `${before} → ${after}`);
