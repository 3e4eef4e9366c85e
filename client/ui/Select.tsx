import { FieldFrame, type FieldProps } from './Field.tsx';
import { Icon } from './icons.tsx';

/** One choice of a select. */
export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  off?: boolean;
  /** The language of the label, where it is another than the page's. */
  lang?: string;
}

interface SelectProps<Value extends string> extends FieldProps {
  value: Value;
  options: readonly Choice<Value>[];
  onChange: (value: Value) => void;
}

/** A choice among many: the system's own list, so that every phone and screen reader knows it. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, onChange, off } = props;
  return (
    <FieldFrame
      {...props}
      control={({ id, describedBy, invalid }) => (
        <span class="select">
          <select
            id={id}
            value={value}
            disabled={off}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={(event) => onChange(event.currentTarget.value as Value)}
          >
            {options.map((option) => (
              <option
                key={option.value}
                value={option.value}
                lang={option.lang}
                disabled={option.off}
                selected={option.value === value}
              >
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    />
  );
}
