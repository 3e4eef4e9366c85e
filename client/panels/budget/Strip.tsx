import { preview } from '../../store/budget.ts';
import { constants } from '../../store/derived.ts';
import { serverView } from '../../store/match.ts';
import { sum } from '../../store/names.ts';
import { pct, signedPct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Stat } from '../../ui/Stat.tsx';

/** Less is shown as nothing, millions. */
const LEAST = 50;

/** Deficit, debt and interest as the sliders move. */
export function Strip() {
  const [shown, own, c] = [preview.value, serverView.value?.own, constants.value];
  if (!shown || !own || !c) return null;
  const { deficit, debtShare, interestRate, deficitMost, ledger } = shown;
  const was = own.debt / own.output;
  const rise = Number((100 * (debtShare - was)).toFixed(1));
  const seen = Math.abs(deficit) < LEAST ? 0 : deficit;
  const debtTone = debtShare > c.debtCeiling ? 'bad' : debtShare > 0.6 && debtShare > was ? 'warn' : undefined;
  return (
    <section class="section budget-strip" aria-label={t('budget.strip')}>
      <Stat
        label={t(seen < 0 ? 'budget.strip.surplus' : 'budget.strip.deficit')}
        value={sum(Math.abs(deficit))}
        tone={seen > 0 ? 'bad' : seen < 0 ? 'good' : undefined}
        note={t('budget.strip.share', { share: pct((100 * Math.abs(deficit)) / own.output, 1) })}
        explain={{
          what: t('budget.deficit.what', { most: sum(deficitMost) }),
          wouldMove: [t('budget.would.deficit')],
        }}
      />
      <Stat
        label={t('budget.strip.debt')}
        value={pct(100 * debtShare)}
        tone={debtTone}
        note={rise === 0 ? t('kit.delta.same') : t('budget.strip.debt.change', { change: signedPct(rise, 1) })}
        explain={{
          what: t('budget.debt.what', { ceiling: pct(100 * c.debtCeiling) }),
          wouldMove: [t('budget.would.debt')],
        }}
      />
      <Stat
        label={t('budget.strip.rate')}
        value={pct(100 * interestRate, 1)}
        note={t('budget.strip.interest', { sum: sum(ledger.interest) })}
        explain={{ what: t('budget.rate.what') }}
      />
    </section>
  );
}
