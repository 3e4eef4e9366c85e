import { useState } from 'preact/hooks';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { CODE_LENGTH, CodeField } from '../ui/CodeField.tsx';

interface JoinProps {
  /** Rejects with the reason in the player's words. */
  onJoin: (code: string) => Promise<void>;
  /** A code already known, from a link. */
  code?: string;
}

/** Six boxes; the sixth letter, or a pasted code, goes there at once. */
export function Join({ onJoin, code: known = '' }: JoinProps) {
  const [code, setCode] = useState(known);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const go = async (wanted: string) => {
    if (busy) return;
    setBusy(true);
    setFault('');
    try {
      await onJoin(wanted);
    } catch (reason) {
      setFault(reason instanceof Error ? reason.message : String(reason));
    } finally {
      setBusy(false);
    }
  };
  const change = (next: string) => {
    setCode(next);
    setFault('');
  };
  return (
    <div class="join">
      <CodeField value={code} onInput={change} onComplete={go} error={fault} />
      <Button
        waiting={busy}
        offBecause={code.length === CODE_LENGTH ? undefined : t('home.join.short')}
        onClick={() => go(code)}
      >
        {t('home.join.go')}
      </Button>
    </div>
  );
}
