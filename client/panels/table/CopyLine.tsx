import { useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { QrCode } from '../../ui/QrCode.tsx';

/** A link to be copied, and with `qr` to be photographed. */
export function CopyLine({ label, link, qr }: { label: string; link: string; qr?: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(t('lobby.copied'));
    } catch {
      field.current?.select();
      setSaid(t('lobby.copyFailed'));
    }
  };
  return (
    <div class="copy-line stack">
      {qr && <QrCode text={link} label={label} />}
      <div class="row">
        <input
          ref={field}
          class="input"
          readOnly
          value={link}
          aria-label={label}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button size="small" icon="copy" onClick={() => void copy()}>
          {t('lobby.copy')}
        </Button>
      </div>
      {said && (
        <p class="small soft" role="status">
          {said}
        </p>
      )}
    </div>
  );
}
