import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../text/index.tsx';
import { largeText } from './prefs.ts';
import { fitToSlider } from './slider.ts';
import { PHONE, useMedia } from './useMedia.ts';

export interface SliderRowProps {
  label: string;
  value: number;
  min?: number;
  /** The right end of the slider. */
  max: number;
  step?: number;
  /** Where it stood last turn: the tick. */
  last?: number;
  /** What it would do next turn and in five, already written: “+0.6 %”. */
  next?: ComponentChildren;
  five?: ComponentChildren;
  /** The label with an explanation, where there is one; `label` stays the control's name. */
  name?: ComponentChildren;
  onInput: (value: number) => void;
  /** The value in words for a screen reader: “210 bn”. */
  valueText?: string;
  /** Locked in: shown, not changeable. */
  off?: boolean;
}

/** A budget line: name, slider with last turn's tick, amount to type, effect next turn and in five. */
export function SliderRow(props: SliderRowProps) {
  const { label, value, min = 0, max, step = 1, last, next, five, name, onInput, valueText, off } = props;
  const id = useId();
  const stacked = useMedia(PHONE) || largeText.value;
  const share = (at: number) => (max > min ? (Math.min(max, Math.max(min, at)) - min) / (max - min) : 0);
  const type = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const fitted = fitToSlider(field.valueAsNumber, min, max, step);
    field.value = String(fitted);
    onInput(fitted);
  };
  return (
    <div class={`slider-row${off ? ' off' : ''}${stacked ? ' stacked' : ''}`}>
      <span class="slider-name">{name ?? <label for={id}>{label}</label>}</span>
      <span class="slider" style={{ '--fill-share': share(value), '--last-share': share(last ?? min) }}>
        {last !== undefined && <i class="slider-tick" title={t('kit.lastTurn', { value: last })} />}
        <input
          id={id}
          type="range"
          aria-label={name ? label : undefined}
          aria-valuetext={valueText}
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={off}
          onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
        />
      </span>
      <input
        class="slider-amount"
        type="number"
        inputMode="decimal"
        aria-label={t('kit.amountOf', { label })}
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={off}
        onChange={type}
      />
      <span class="slider-effects">
        <span class="slider-next" data-after={t('kit.nextTurn')}>
          {next}
        </span>
        <span class="slider-five" data-after={t('kit.inFive')}>
          {five}
        </span>
      </span>
    </div>
  );
}

/** The heads of the slider rows' columns; `unit` stands over the amounts. */
export function SliderHead({ unit }: { unit: string }) {
  // Rows that are stacked carry these words themselves.
  if (useMedia(PHONE) || largeText.value) return null;
  return (
    <div class="slider-row slider-head" aria-hidden="true">
      <span />
      <span />
      <span class="num">{unit}</span>
      <span class="slider-effects">
        <span class="num">{t('kit.nextTurn')}</span>
        <span class="num">{t('kit.inFive')}</span>
      </span>
    </div>
  );
}
