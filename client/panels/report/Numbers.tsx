import { serverView } from '../../store/match.ts';
import { sum } from '../../store/names.ts';
import { lastOf, ownIndices } from '../../store/turns.ts';
import { num, pct, signedPct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { Delta } from '../../ui/Stat.tsx';
import { ruleAt } from '../RuleLink.tsx';
import { Term } from '../Term.tsx';
import { mainCause } from './stories.ts';

/** The reader's four indices with what moved each most, and the year's money. */
export function Numbers() {
  const own = serverView.value?.own;
  const grown = own && lastOf('outputChanged', own.id);
  if (!own) return null;
  const { ledger, debt, output } = own;
  return (
    <section>
      <h2>{t('report.numbers')}</h2>
      <table class="report-table">
        <tbody>
          {ownIndices.value.map(({ name, value, delta, moved }) => (
            <tr key={name}>
              <th scope="row">
                <Explain what={t(`game.index.${name}.what`)} rule={ruleAt('indices')}>
                  {t(`game.index.${name}`)}
                </Explain>
              </th>
              <td class="num strong">{num(value)}</td>
              <td>{delta !== undefined && <Delta value={delta} />}</td>
              <td class="report-cause">{mainCause(moved) ?? t('report.numbers.still')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('report.money')}</h2>
      <table class="report-table">
        <tbody>
          <tr>
            <th scope="row">
              <Explain what={t('map.explain.output')} rule={ruleAt('output')}>
                {t('report.output')}
              </Explain>
            </th>
            <td class="num strong">{sum(output)}</td>
            <td class="soft">{grown && signedPct((100 * (grown.to - grown.from)) / grown.from, 1)}</td>
          </tr>
          {ledger && (
            <tr>
              <th scope="row">
                <Term of={ledger.deficit >= 0 ? 'deficit' : 'surplus'}>
                  {t(ledger.deficit >= 0 ? 'report.deficit' : 'report.surplus')}
                </Term>
              </th>
              <td class="num strong">{sum(Math.abs(ledger.deficit))}</td>
              <td class="soft">{pct((100 * Math.abs(ledger.deficit)) / output, 1)}</td>
            </tr>
          )}
          <tr>
            <th scope="row">
              <Term of="debt">{t('report.debt')}</Term>
            </th>
            <td class="num strong">{sum(debt)}</td>
            <td class="soft">{pct((100 * debt) / output)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
