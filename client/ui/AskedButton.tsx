import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';

interface AskedButtonProps {
  children: ComponentChildren;
  label?: string;
  /** What it would do, in a sentence, said at the first press. */
  question: string;
  /** The second press, where other words than the first's say it better. */
  go?: string;
  /** The way back. */
  keep: string;
  onGo: () => void;
}

/** A small button for what cannot be taken back by oneself: the first press asks, the second does it. */
export function AskedButton({ children, label, question, go, keep, onGo }: AskedButtonProps) {
  const [asking, setAsking] = useState(false);
  const act = () => {
    setAsking(false);
    onGo();
  };
  return (
    <>
      {asking && (
        <span role="status" class="small">
          {question}
        </span>
      )}
      <Button
        key="go"
        size="small"
        kind={asking ? 'grave' : 'quiet'}
        label={label}
        onClick={asking ? act : () => setAsking(true)}
      >
        {(asking && go) || children}
      </Button>
      {asking && (
        <Button size="small" onClick={() => setAsking(false)}>
          {keep}
        </Button>
      )}
    </>
  );
}
