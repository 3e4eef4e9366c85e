import { useState } from 'preact/hooks';
import { NAME_MOST } from '../../../../shared/protocol/bounds.ts';
import type { ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { keptClass } from '../../../net/keptClasses.ts';
import { t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useClassAct } from './useClassAct.ts';

/** Links to the console: one's own to be copied, others' to be voided, and a new one for a colleague. */
export function ConsoleKeys({ view }: { view: ConsoleView }) {
  const { act, busy, fault } = useClassAct();
  const [name, setName] = useState('');
  const [made, setMade] = useState<{ name: string; link: string } | null>(null);
  const [copied, setCopied] = useState(false);
  const linkOf = (token: string): string => `${location.origin}/class/${view.code}#${token}`;
  const hand = async () => {
    const whom = name.trim();
    if (whom === '') return;
    const done = await act({ kind: 'handOver', name: whom });
    if (!done?.token) return;
    setMade({ name: whom, link: linkOf(done.token) });
    setName('');
  };
  const copy = () =>
    navigator.clipboard.writeText(linkOf(keptClass(view.code)?.instructor ?? '')).then(
      () => setCopied(true),
      () => setMade({ name: t('talk.you'), link: linkOf(keptClass(view.code)?.instructor ?? '') }),
    );
  return (
    <section class="console-box stack" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('people.keys')}</h2>
      <p class="small soft">{t('people.keys.note')}</p>
      <p>
        <Button size="small" icon={copied ? 'check' : 'link'} onClick={() => void copy()}>
          {t(copied ? 'people.keys.copied' : 'people.keys.copy')}
        </Button>
      </p>
      <ul class="keys-list">
        {view.keys
          .filter(({ open }) => open)
          .map(({ number, name: whose, you }) => (
            <li key={number} class="row between">
              <span>{you ? t('people.keys.you') : whose}</span>
              {!you && (
                <Button
                  size="small"
                  kind="grave"
                  label={t('people.keys.void.label', { name: whose })}
                  waiting={busy === 'revokeKey'}
                  onClick={() => void act({ kind: 'revokeKey', key: number })}
                >
                  {t('people.keys.void')}
                </Button>
              )}
            </li>
          ))}
      </ul>
      <h3>{t('people.keys.hand')}</h3>
      <TextField
        label={t('people.keys.hand.name')}
        value={name}
        maxLength={NAME_MOST}
        error={fault || undefined}
        onInput={setName}
        onEnter={() => void hand()}
      />
      <p>
        <Button
          size="small"
          waiting={busy === 'handOver'}
          offBecause={name.trim() === '' ? t('talk.console.short') : undefined}
          onClick={() => void hand()}
        >
          {t('people.keys.hand.do')}
        </Button>
      </p>
      {made && (
        <div role="status">
          <p>{t('people.keys.made', { name: made.name })}</p>
          <input
            class="input"
            readOnly
            value={made.link}
            aria-label={t('people.keys.made', { name: made.name })}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </section>
  );
}
