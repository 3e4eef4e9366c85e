import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../text/index.tsx';

/** One cause of a change: in words, and by how much, already written with its sign. */
export interface Cause {
  label: ComponentChildren;
  by?: string;
  tone?: 'good' | 'bad';
}

/** What a number says of itself. */
export interface Explanation {
  /** Its name, as a title. */
  title?: string;
  /** What it is, in a sentence. */
  what: ComponentChildren;
  /** The unit it is counted in. */
  unit?: string;
  /** What moved it since last turn. */
  moved?: readonly Cause[];
  /** What would move it. */
  wouldMove?: readonly ComponentChildren[];
  /** Where its rule and the idea behind it are read; the key ? opens it too. */
  rule?: string;
}

interface ExplainProps extends Explanation {
  /** The number itself. */
  children: ComponentChildren;
  class?: string;
}

const GAP = 8;

/** Sets the note beside its number: below where there is room, else above, and never off the screen. */
function place(note: HTMLElement, anchor: HTMLElement) {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = note;
  const left = Math.min(Math.max(GAP, at.left + at.width / 2 - width / 2), innerWidth - width - GAP);
  const below = at.bottom + GAP;
  const top = below + height > innerHeight - GAP ? Math.max(GAP, at.top - GAP - height) : below;
  note.style.left = `${Math.max(GAP, left)}px`;
  note.style.top = `${top}px`;
}

/**
 * A number that explains itself on hover, focus and touch. The note can be read with the pointer on it, and Esc closes
 * it without moving the focus.
 */
export function Explain({ children, class: className, ...explanation }: ExplainProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const leaving = useRef<number>(undefined);

  useLayoutEffect(() => {
    if (!open || !note.current || !anchor.current) return;
    note.current.showPopover?.();
    place(note.current, anchor.current);
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
    };
    const scroll = () => setOpen(false);
    document.addEventListener('keydown', closeByKey, true);
    document.addEventListener('scroll', scroll, true);
    return () => {
      document.removeEventListener('keydown', closeByKey, true);
      document.removeEventListener('scroll', scroll, true);
    };
  }, [open]);

  useEffect(() => () => clearTimeout(leaving.current), []);

  const enter = () => {
    clearTimeout(leaving.current);
    setOpen(true);
  };
  // What comes to lie under a pointer at rest was not asked about.
  const moved = ({ movementX, movementY }: MouseEvent) => {
    clearTimeout(leaving.current);
    if (!open && (movementX !== 0 || movementY !== 0)) setOpen(true);
  };
  // The pointer may cross the gap between number and note.
  const leave = () => {
    clearTimeout(leaving.current);
    leaving.current = window.setTimeout(() => setOpen(false), 120);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the span only hears where the pointer is; keyboard and touch use the button
    <span class="explain-place" onMouseMove={moved} onMouseLeave={leave}>
      <button
        type="button"
        ref={anchor}
        class={className ? `explain ${className}` : 'explain'}
        aria-describedby={open ? id : undefined}
        aria-expanded={open}
        onFocus={enter}
        onBlur={() => setOpen(false)}
        aria-keyshortcuts={explanation.rule && '?'}
        onClick={enter}
        onKeyDown={(event) => {
          if (event.key === '?' && explanation.rule) window.open(explanation.rule, '_blank', 'noreferrer');
        }}
      >
        {children}
      </button>
      {open && (
        <div
          id={id}
          ref={note}
          role="tooltip"
          class="explain-note"
          popover="manual"
          onMouseDown={(event) => event.preventDefault()}
        >
          <Note {...explanation} />
        </div>
      )}
    </span>
  );
}

function Note({ title, what, unit, moved, wouldMove, rule }: Explanation) {
  return (
    <>
      {title && <p class="explain-title">{title}</p>}
      <p>
        {what} {unit && <span class="soft">{t('kit.explain.unit', { unit })}</span>}
      </p>
      {moved && moved.length > 0 && (
        <>
          <p class="explain-head">{t('kit.explain.moved')}</p>
          <ul>
            {moved.map((cause, i) => (
              <li key={i} class="row between baseline">
                <span>{cause.label}</span>
                {cause.by && <b class={cause.tone}>{cause.by}</b>}
              </li>
            ))}
          </ul>
        </>
      )}
      {wouldMove && wouldMove.length > 0 && (
        <>
          <p class="explain-head">{t('kit.explain.wouldMove')}</p>
          <ul>
            {wouldMove.map((line, i) => (
              <li key={i}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {rule && (
        <p class="explain-rule">
          <a href={rule} target="_blank" rel="noreferrer" tabIndex={-1}>
            {t('kit.explain.rule')}
          </a>{' '}
          <kbd>?</kbd>
        </p>
      )}
    </>
  );
}
