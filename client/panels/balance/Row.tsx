import { useId } from 'preact/hooks';
import type { BalanceRow, Driver } from '../../../shared/formulas/balance.ts';
import { constants } from '../../store/derived.ts';
import { serverView } from '../../store/match.ts';
import { powerName, regionName, slotOf } from '../../store/names.ts';
import { highlightPower, openWith } from '../../store/selection.ts';
import { amount, num, pct, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { Odds } from '../../ui/Meter.tsx';
import { PowerName } from '../../ui/PowerName.tsx';
import { Table } from '../../ui/Table.tsx';
import { ruleAt } from '../RuleLink.tsx';
import { Term } from '../Term.tsx';
import { oddsNames } from './OddsNames.tsx';

interface RowProps {
  row: BalanceRow;
  open: boolean;
  onToggle: () => void;
}

/** One rival: its odds three ways, who would help against it, and what would move them. */
export function Row({ row, open, onToggle }: RowProps) {
  const id = useId();
  const { rival, theatre, oddsAlone, oddsHonest, oddsCredible, threat } = row;
  const view = serverView.value;
  const name = powerName(rival);
  const band = bandOf(row);
  const tension = view?.you ? (view.pairs[view.you]?.[rival]?.tension ?? 0) : 0;
  return (
    <article
      class={open ? 'rival open' : 'rival'}
      aria-labelledby={`${id}-name`}
      onMouseEnter={() => highlightPower(rival)}
      onMouseLeave={() => highlightPower(null)}
    >
      <div class="row between">
        <h3 id={`${id}-name`} class="rival-name">
          <PowerName slot={slotOf(rival)} name={name} note={t('balance.theatre', { region: regionName(theatre) })} />
        </h3>
        <Explain
          title={t('balance.weighted')}
          what={t('balance.weighted.what')}
          wouldMove={[t('balance.estimates')]}
          rule={ruleAt('odds')}
        >
          <span class="rival-figure">{pct(100 * oddsCredible)}</span>
          {band >= 0.5 && <span class="soft"> ± {num(band)}</span>}
        </Explain>
      </div>
      <Odds
        alone={100 * oddsAlone}
        honest={100 * oddsHonest}
        weighted={100 * oddsCredible}
        band={band}
        label={t('balance.odds', { power: name })}
        higherIs="bad"
        names={oddsNames()}
      />
      <p class="row between wrap small">
        <span class="soft">
          <Term of="security">{t('balance.threat', { points: num(100 * threat) })}</Term> ·{' '}
          <Explain what={t('map.explain.tension')}>{t('balance.tension', { tension: num(tension) })}</Explain>
        </span>
        <Button kind="quiet" size="small" expanded={open} controls={`${id}-more`} onClick={onToggle}>
          {t(open ? 'balance.less' : 'balance.more')}
        </Button>
      </p>
      {open && (
        <div id={`${id}-more`} class="stack">
          <Helpers row={row} />
          <Drivers row={row} />
          <Mine row={row} />
        </div>
      )}
    </article>
  );
}

/** Points that the credible odds would move, were the rival's projection force one standard error off. */
function bandOf({ rival, oddsCredible }: BalanceRow): number {
  const force = serverView.value?.beliefs[rival]?.projectionForce;
  const steep = (constants.value?.oddsExponent ?? 0) * oddsCredible * (1 - oddsCredible);
  return force?.value ? (100 * steep * force.error) / force.value : 0;
}

function Helpers({ row: { rival, helpers } }: { row: BalanceRow }) {
  const power = powerName(rival);
  if (helpers.length === 0) {
    return (
      <p class="row between wrap small">
        <span>{t('balance.helpers.none', { power })}</span>
      </p>
    );
  }
  return (
    <Table
      caption={t('balance.helpers', { power })}
      columns={[
        {
          id: 'power',
          head: t('balance.helpers.power'),
          rowHead: true,
          cell: (helper) => (
            <span class="row">
              <Emblem slot={slotOf(helper.power)} size={18} /> {powerName(helper.power)}
            </span>
          ),
        },
        {
          id: 'strength',
          head: t('balance.helpers.strength'),
          number: true,
          cell: (helper) => amount(helper.strength / 1000, 1),
        },
        {
          id: 'credibility',
          head: t('balance.helpers.credibility'),
          number: true,
          cell: (helper) => pct(100 * helper.credibility),
        },
        {
          id: 'stretch',
          head: t('balance.helpers.stretch'),
          number: true,
          cell: (helper) => pct(100 * helper.stretch),
        },
        {
          id: 'earned',
          head: t('balance.helpers.earned'),
          number: true,
          cell: (helper) => pct(100 * helper.earned),
        },
        {
          id: 'counted',
          head: t('balance.helpers.counted'),
          number: true,
          cell: (helper) => <b>{amount(helper.counted / 1000, 1)}</b>,
        },
      ]}
      rows={helpers}
      rowKey={(helper) => helper.power}
    />
  );
}

const driverText = ({ factor, power }: Driver, rival: string) =>
  t(`balance.driver.${factor}`, { rival, power: power ? powerName(power) : '' });

function Drivers({ row: { rival, drivers, oddsCredible } }: { row: BalanceRow }) {
  const worth = drivers.filter(({ delta }) => Math.abs(delta) >= 0.001).slice(0, 5);
  return (
    <div>
      <h4 class="small strong">{t('balance.drivers', { odds: pct(100 * oddsCredible) })}</h4>
      <ul class="drivers">
        {worth.map((driver) => (
          <li key={`${driver.factor}${driver.power ?? ''}`} class="row between baseline">
            <span>{driverText(driver, powerName(rival))}</span>
            <b class={driver.delta < 0 ? 'good' : 'bad'}>{signed(100 * driver.delta, 1)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mine({ row: { rival, myOdds } }: { row: BalanceRow }) {
  const planning = serverView.value?.phase === 'plan';
  const least = constants.value?.demandOddsLeast ?? 0;
  return (
    <div class="stack">
      <p class="row between baseline small">
        <span class="strong">{t('balance.mine')}</span>
        <span>{t('balance.mine.text', { odds: pct(100 * myOdds) })}</span>
      </p>
      {planning && (
        <p class="row wrap">
          <Button size="small" icon="signature" onClick={() => openWith({ kind: 'propose', to: rival })}>
            {t('balance.propose')}
          </Button>
          {myOdds >= least / 2 && (
            <Button size="small" icon="alert" onClick={() => openWith({ kind: 'demand', target: rival })}>
              {t('balance.demand')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
