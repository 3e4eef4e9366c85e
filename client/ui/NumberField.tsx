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
  const change = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const typed = Number.isNaN(field.valueAsNumber) ? value : field.valueAsNumber;
    const kept = Math.min(max ?? typed, Math.max(min ?? typed, typed));
    field.value = String(kept);
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
            value={value}
            min={min}
            max={max}
            step={step}
            disabled={off}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={change}
          />
          {unit && <span class="unit">{unit}</span>}
        </span>
      )}
    />
  );
}
