import { useId, useRef } from 'preact/hooks';
import { t } from '../text/index.tsx';
import { Icon } from './icons.tsx';

/** Letters in the code of a match. */
export const CODE_LENGTH = 6;

/** The code in what was typed or pasted: a link's last part, or its letters and digits, upper case, six at most. */
export function codeFrom(text: string): string {
  const link = /\/(?:join|m|class)\/([^/?#\s]+)/i.exec(text);
  return (link ? link[1] : text)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, CODE_LENGTH);
}

/** `value` with `typed` written from box `at` on. */
export function typeInto(value: string, at: number, typed: string): string {
  const letters = codeFrom(typed);
  return (value.slice(0, at).padEnd(at, ' ') + letters + value.slice(at + letters.length))
    .replace(/ /g, '')
    .slice(0, CODE_LENGTH);
}

interface CodeFieldProps {
  value: string;
  onInput: (value: string) => void;
  /** When the sixth letter stands. */
  onComplete?: (code: string) => void;
  error?: string;
  off?: boolean;
  /** Words of the group, by default “Code of the match, six letters”. */
  label?: string;
}

/** Six boxes for a code. Letters move on, Backspace moves back, and a pasted code or link fills them all. */
export function CodeField({ value, onInput, onComplete, error, off, label }: CodeFieldProps) {
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const focus = (at: number) => {
    const boxes = group.current?.querySelectorAll('input');
    boxes?.[Math.min(CODE_LENGTH - 1, Math.max(0, at))].select();
  };
  const write = (at: number, typed: string) => {
    const next = typeInto(value, at, typed);
    onInput(next);
    focus(Math.min(next.length, at + codeFrom(typed).length));
    if (next.length === CODE_LENGTH) onComplete?.(next);
  };
  const key = (event: KeyboardEvent, at: number) => {
    if (event.key === 'ArrowLeft') focus(at - 1);
    else if (event.key === 'ArrowRight') focus(at + 1);
    else if (event.key === 'Enter' && value.length === CODE_LENGTH) onComplete?.(value);
    else if (event.key === 'Backspace') {
      const gone = value[at] ? at : at - 1;
      onInput(value.slice(0, Math.max(0, gone)) + value.slice(gone + 1));
      focus(gone);
    } else return;
    event.preventDefault();
  };
  const wrong = error !== undefined && error !== '';
  return (
    <fieldset
      class={wrong ? 'code-field invalid' : 'code-field'}
      ref={group}
      disabled={off}
      aria-describedby={wrong ? `${id}-error` : undefined}
    >
      <legend class="vh">{label ?? t('kit.code.label')}</legend>
      <div class="code-boxes" dir="ltr">
        {Array.from({ length: CODE_LENGTH }, (_, at) => (
          <input
            key={at}
            type="text"
            inputMode="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            aria-label={t('kit.code.letter', { position: at + 1, total: CODE_LENGTH })}
            aria-invalid={wrong || undefined}
            value={value[at] ?? ''}
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={(event) => key(event, at)}
            onInput={(event) => {
              const typed = event.currentTarget.value;
              event.currentTarget.value = value[at] ?? '';
              write(at, typed);
            }}
            onPaste={(event) => {
              event.preventDefault();
              const pasted = codeFrom(event.clipboardData?.getData('text') ?? '');
              // A whole code starts at the first box wherever it is pasted.
              write(pasted.length === CODE_LENGTH ? 0 : at, pasted);
            }}
          />
        ))}
      </div>
      {wrong && (
        <p id={`${id}-error`} class="field-error" role="alert">
          <Icon name="cross" /> <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
