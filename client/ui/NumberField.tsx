import { useEffect, useState } from 'preact/hooks';
import { FieldFrame, type FieldProps } from './Field.tsx';

interface NumberFieldProps extends FieldProps {
  value: number;
  /** A number within the bounds; what is typed outside them is brought back when the field is left. */
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  step?: number;
  /** After the figure: “bn”, “turns”. */
  unit?: string;
}

/** A field for a number with its unit. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, step = 1, unit, off } = props;
  // What is being typed stays, whatever is drawn anew meanwhile, until it has become the value.
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [value]);
  const change = (event: Event) => {
    const { valueAsNumber } = event.currentTarget as HTMLInputElement;
    const given = Number.isNaN(valueAsNumber) ? value : valueAsNumber;
    const kept = Math.min(max ?? given, Math.max(min ?? given, given));
    setTyped(kept === value ? null : String(kept));
    onChange(kept);
  };
  return (
    <FieldFrame
      {...props}
      control={({ id, describedBy, invalid }) => (
        <span class="with-unit">
          <input
            id={id}
            class="input num"
            type="number"
            inputMode="decimal"
            value={typed ?? value}
            min={min}
            max={max}
            step={step}
            disabled={off}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onChange={change}
          />
          {unit && <span class="unit">{unit}</span>}
        </span>
      )}
    />
  );
}
