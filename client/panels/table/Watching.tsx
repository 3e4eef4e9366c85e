import { useState } from 'preact/hooks';
import { NAME_MOST } from '../../../shared/protocol/bounds.ts';
import { list } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { GivenLinks } from './GivenLinks.tsx';
import type { TableProps } from './props.ts';

/** Who watches, and for the host the links for watching. */
export function Watching({ view, acting, code }: TableProps) {
  const [name, setName] = useState('');
  const watchers = view.people.filter(({ role }) => role === 'watcher').map((person) => person.name);
  const mayInvite = view.host && view.policies.watch !== 'none' && view.phase !== 'ended';
  if (watchers.length === 0 && !mayInvite) return null;
  const invite = async () => {
    const done = await acting.act({ kind: 'invite', as: 'watcher', ...(name.trim() && { name: name.trim() }) });
    if (done) setName('');
  };
  return (
    <section class="section stack">
      <h2>{t('table.watching')}</h2>
      <p class="small">{watchers.length === 0 ? t('table.watching.nobody') : list(watchers)}</p>
      {view.policies.watchDelay > 0 && (
        <p class="small soft">{t('table.watching.behind', { turns: view.policies.watchDelay })}</p>
      )}
      {mayInvite && (
        <div class="row wrap end">
          <TextField label={t('table.watching.name')} value={name} maxLength={NAME_MOST} onInput={setName} />
          <Button size="small" onClick={() => void invite()}>
            {t('table.watching.invite')}
          </Button>
        </div>
      )}
      <GivenLinks
        invites={view.invites.filter(({ as }) => as === 'watcher')}
        words={(one) => (one.name === null ? t('table.watching.anybody') : t('table.watching.for', { name: one.name }))}
        acting={acting}
        code={code}
      />
    </section>
  );
}
