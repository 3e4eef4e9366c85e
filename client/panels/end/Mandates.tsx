import type { MandateId } from '../../../shared/content/mandates.ts';
import type { Verdict } from '../../../shared/model/match.ts';
import { constants } from '../../store/derived.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { PowerName } from '../../ui/PowerName.tsx';
import { Table } from '../../ui/Table.tsx';
import { ranking } from './ranking.ts';

/** What every power secretly wanted, and whether it got it; nothing in a match without mandates. */
export function Mandates({ verdict }: { verdict: Verdict }) {
  const c = constants.value;
  const rows = ranking(verdict).filter((power) => verdict.scores[power].mandate !== undefined);
  if (!c || rows.length === 0) return null;
  const idOf = (power: (typeof rows)[number]) => verdict.scores[power].mandate?.id as MandateId;
  return (
    <section>
      <h2>{t('mandate.end.title')}</h2>
      <Table
        caption={t('mandate.end.title')}
        hideCaption
        rows={rows}
        rowKey={(power) => power}
        columns={[
          {
            id: 'power',
            head: t('end.power'),
            rowHead: true,
            cell: (power) => <PowerName slot={slotOf(power)} name={powerName(power)} />,
          },
          {
            id: 'aim',
            head: t('mandate.end.aim'),
            cell: (power) => (
              <>
                <b>{t(`mandate.${idOf(power)}`)}</b>{' '}
                {t(verdict.scores[power].mandate?.fulfilled ? 'mandate.end.fulfilled' : 'mandate.end.failed')}
                <br />
                <span class="small soft">{t(`mandate.${idOf(power)}.what`)}</span>
              </>
            ),
          },
        ]}
      />
      <p class="small soft">{t('mandate.end.note', { points: num(c.mandateReward) })}</p>
    </section>
  );
}
