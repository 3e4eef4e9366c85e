import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icons.tsx';

/** What every field has: its name, a hint, and what is wrong with it. */
export interface FieldProps {
  label: string;
  /** The label is heard, not seen: where the place says it. */
  hideLabel?: boolean;
  hint?: ComponentChildren;
  /** What is wrong and what to do about it. */
  error?: ComponentChildren;
  off?: boolean;
}

interface FieldFrameProps extends FieldProps {
  /** Draws the control with the ids that tie it to label, hint and error. */
  control: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ComponentChildren;
}

/** Label, control, hint and error in their order. */
export function FieldFrame({ label, hideLabel, hint, error, control }: FieldFrameProps) {
  const id = useId();
  const invalid = error !== undefined && error !== '';
  const describedBy = [hint !== undefined && `${id}-hint`, invalid && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={invalid ? 'field invalid' : 'field'}>
      <label for={id} class={hideLabel ? 'vh' : undefined}>
        {label}
      </label>
      {control({ id, describedBy: describedBy || undefined, invalid })}
      {invalid && (
        <p id={`${id}-error`} class="field-error">
          <Icon name="cross" /> <span>{error}</span>
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
