import { faultOf } from '../../store/commands.ts';
import { powerName } from '../../store/names.ts';
import { waitedFor } from '../../store/waiting.ts';
import { list } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import type { TableProps } from './props.ts';

/** Whom all wait for, and the ways out: the host ends the waiting, or one becomes host for one who is away. */
export function Waiting({ view, acting }: TableProps) {
  const missing = waitedFor(view);
  if (missing.length === 0) return null;
  const end = { kind: 'setPolicies', policies: { absence: 'caretaker' } } as const;
  const lead = view.you && ({ kind: 'ballot', matter: { kind: 'host', power: view.you }, vote: 'yes' } as const);
  const host = view.people.find((person) => person.host)?.power ?? null;
  const isHostThere = host !== null && !view.seats[host].away;
  return (
    <section class="section">
      <h2>{t('table.waiting', { powers: list(missing.map(powerName)) })}</h2>
      <p class="small">{t(view.host ? 'table.waiting.what' : 'table.waiting.others')}</p>
      {view.host && (
        <Button size="small" onClick={() => void acting.act(end)}>
          {t('table.waiting.end')}
        </Button>
      )}
      {!isHostThere && lead && faultOf(lead) === null && (
        <Button size="small" onClick={() => void acting.act(lead)}>
          {t('table.waiting.lead')}
        </Button>
      )}
    </section>
  );
}
