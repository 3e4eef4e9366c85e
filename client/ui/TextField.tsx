import { FieldFrame, type FieldProps } from './Field.tsx';

interface TextFieldProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  /** On Enter. */
  onEnter?: () => void;
  placeholder?: string;
  maxLength?: number;
  autoComplete?: string;
  /** More than one row makes it a box for longer text. */
  rows?: number;
}

/** A field for words. */
export function TextField(props: TextFieldProps) {
  const { value, onInput, onEnter, placeholder, maxLength, autoComplete = 'off', rows = 1, off } = props;
  const enter = (event: KeyboardEvent) => {
    // While a character is still being composed (Japanese, Chinese …), Enter belongs to the composition.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !onEnter) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <FieldFrame
      {...props}
      control={({ id, describedBy, invalid }) => {
        const shared = {
          id,
          class: 'input',
          value,
          placeholder,
          maxLength,
          disabled: off,
          'aria-describedby': describedBy,
          'aria-invalid': invalid || undefined,
          onKeyDown: enter,
        };
        return rows > 1 ? (
          <textarea {...shared} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
        ) : (
          <input
            {...shared}
            type="text"
            autoComplete={autoComplete}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        );
      }}
    />
  );
}
