import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../text/index.tsx';
import { IconButton } from './IconButton.tsx';

interface SheetProps {
  title: ComponentChildren;
  onClose: () => void;
  children: ComponentChildren;
  /** At the foot, always seen: the one primary action. */
  footer?: ComponentChildren;
  /** From the right on wide screens (talk, a dossier), or over the whole main place. */
  side?: 'right' | 'full';
}

/** A page laid over the map that leaves the rest usable. Takes the focus, gives it back, and closes with Esc. */
export function Sheet({ title, onClose, children, footer, side = 'right' }: SheetProps) {
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      class={`sheet ${side}`}
      ref={sheet}
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div class="sheet-head">
        <h2 id={id}>{title}</h2>
        <IconButton icon="cross" label={t('kit.close')} onClick={onClose} />
      </div>
      <div class="sheet-body">{children}</div>
      {footer !== undefined && <div class="sheet-foot">{footer}</div>}
    </section>
  );
}
