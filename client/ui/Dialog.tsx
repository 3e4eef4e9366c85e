import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../text/index.tsx';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  open: boolean;
  /** Esc, the cross, or a click beside it. */
  onClose: () => void;
  title: string;
  children: ComponentChildren;
  /** Buttons, the safe one first: it gets the focus. */
  actions?: ComponentChildren;
  tone?: 'plain' | 'seal';
  wide?: boolean;
}

/** A question that must be answered before anything else. Never opened from another dialog. */
export function Dialog({ open, onClose, title, children, actions, tone = 'plain', wide }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>('.dialog-actions button')?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it as Esc does
    <dialog
      ref={dialog}
      class={`dialog ${tone}${wide ? ' wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <div class="dialog-box">
          <div class="dialog-head">
            <h2 id={id}>{title}</h2>
            <IconButton icon="cross" label={t('kit.close')} onClick={onClose} />
          </div>
          <div class="dialog-body">{children}</div>
          {actions !== undefined && <div class="dialog-actions">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
