import { capital, constants } from '../../store/derived.ts';
import { num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Pips } from '../../ui/Bar.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { ruleAt } from '../RuleLink.tsx';

const ACTS = ['signing', 'demand', 'mediation', 'taxChange', 'sanctions'] as const;

const figure = (value: number) => num(value, Number.isInteger(value) ? 0 : 1);

/** Political capital: what is free, and what this turn's acts have reserved. */
export function Capital() {
  const [has, c] = [capital.value, constants.value];
  if (!has || !c) return null;
  const label = t('game.capital');
  const reserved = ACTS.filter((act) => has.reserved[act] > 0);
  return (
    <div class="stat">
      <span class="stat-label">{label}</span>
      <span class="stat-value">
        <Explain
          title={label}
          what={t('game.capital.what')}
          rule={ruleAt('capital')}
          moved={reserved.map((act) => ({
            label: t(`game.capital.reserved.${act}`),
            by: `−${figure(has.reserved[act])}`,
            tone: 'bad',
          }))}
          wouldMove={reserved.length > 0 ? [t('game.capital.would')] : []}
        >
          <span class="vh">{t('game.capital.label', { free: figure(has.free), has: figure(has.has) })}</span>
          <b aria-hidden="true">{figure(has.free)}</b>
        </Explain>
        <span class="capital-pips" aria-hidden="true">
          <Pips value={has.free} of={c.capitalBank} label={label} />
        </span>
      </span>
    </div>
  );
}
