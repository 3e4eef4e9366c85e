import { useId } from 'preact/hooks';
import type { Choice } from './Select.tsx';

interface SegmentedProps<Value extends string> {
  label: string;
  hideLabel?: boolean;
  value: Value;
  options: readonly Choice<Value>[];
  onChange: (value: Value) => void;
  off?: boolean;
}

/** A choice among few, side by side: radio buttons in one frame. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, hideLabel, value, options, onChange, off } = props;
  const name = useId();
  return (
    <fieldset class="segmented" disabled={off}>
      <legend class={hideLabel ? 'vh' : undefined}>{label}</legend>
      <div class="segmented-row">
        {options.map((option) => (
          <label key={option.value} class={option.value === value ? 'on' : undefined}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.off}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
