import { balanceLedger, type LedgerYear } from '../../store/ledger.ts';
import { num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Term } from '../Term.tsx';

/** Years shown: the last ones. */
const MOST = 6;

/** Where the reader's Security comes from, year by year: its own strength, and what partners lend. */
export function Ledger() {
  const years = balanceLedger.value.slice(-MOST);
  if (years.length === 0) return null;
  return (
    <section>
      <h2>
        <Term of="security">{t('ledger.title')}</Term>
      </h2>
      <table class="ledger">
        <thead class="vh">
          <tr>
            <th scope="col">{t('ledger.turn')}</th>
            <th scope="col">{t('ledger.bar')}</th>
            <th scope="col">{t('ledger.home')}</th>
            <th scope="col">{t('ledger.abroad')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <Year key={year.turn} year={year} />
          ))}
        </tbody>
      </table>
      <p class="report-why ledger-key">
        <i class="seg-part home" aria-hidden="true" /> {t('ledger.home')}
        <i class="seg-part away" aria-hidden="true" /> {t('ledger.abroad')}
      </p>
    </section>
  );
}

function Year({ year: { turn, home, abroad } }: { year: LedgerYear }) {
  return (
    <tr>
      <th scope="row">{t('ledger.year', { turn })}</th>
      <td aria-hidden="true">
        <span class="ledger-bar">
          <i class="seg-part home" style={{ width: `${home}%` }} />
          <i class="seg-part away" style={{ width: `${abroad}%` }} />
        </span>
      </td>
      <td class="num strong">{num(home)}</td>
      <td class="num">{abroad >= 0.5 ? t('ledger.plus', { points: num(abroad) }) : ''}</td>
    </tr>
  );
}
