import { keysOf } from '../../../shared/core/ids.ts';
import type { EventOf } from '../../../shared/events/events.ts';
import { constants } from '../../store/derived.ts';
import { events, serverView } from '../../store/match.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { num, pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { PatternFill } from '../../ui/PatternFill.tsx';
import { Delta } from '../../ui/Stat.tsx';
import { ruleAt } from '../RuleLink.tsx';

/** Powers listed; in a large world the smaller ones are in the table of powers beside the map. */
const MOST = 8;

/** Every power's share of all capability, and how it moved in the year. */
export function Shares() {
  const view = serverView.value;
  const c = constants.value;
  if (!view) return null;
  const published = events.value.filter(
    (event): event is EventOf<'sharesPublished'> => event.kind === 'sharesPublished',
  );
  const before = published.at(-2)?.shares;
  const powers = keysOf(view.powers)
    .sort((a, b) => view.powers[b].share - view.powers[a].share)
    .filter((power, i) => i < MOST || power === view.you);
  const most = view.powers[powers[0]]?.share || 1;
  return (
    <section>
      <h2>
        <Explain what={t('map.explain.share')} rule={ruleAt('hegemony')}>
          {t('report.shares')}
        </Explain>
      </h2>
      <ul class="report-shares">
        {powers.map((power) => {
          const { share } = view.powers[power];
          return (
            <li key={power} class={power === view.you ? 'own' : undefined}>
              <Emblem slot={slotOf(power)} size={18} />
              <span class="report-power">{powerName(power)}</span>
              <span class="report-bar" aria-hidden="true">
                <i style={{ width: `${(100 * share) / most}%` }}>
                  <PatternFill slot={slotOf(power)} />
                </i>
              </span>
              <b class="num">{num(100 * share, 1)}</b>
              {before?.[power] !== undefined && (
                <Delta
                  value={100 * (share - before[power])}
                  digits={1}
                  higherIs={power === view.you ? 'good' : 'neutral'}
                />
              )}
            </li>
          );
        })}
      </ul>
      {c && (
        <p class="report-why">
          {t('report.shares.note', { percent: pct(100 * c.hegemonyShare), turns: num(c.hegemonyTurns) })}
        </p>
      )}
    </section>
  );
}
