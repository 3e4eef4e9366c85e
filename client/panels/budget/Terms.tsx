import { readinessToward, taxRate } from '../../../shared/formulas/economy.ts';
import type { Constants } from '../../../shared/model/constants.ts';
import { TAX_STEPS, type TaxStep } from '../../../shared/model/vocabulary.ts';
import { preview, setTerms, taxSteps } from '../../store/budget.ts';
import { constants } from '../../store/derived.ts';
import { budget } from '../../store/draft.ts';
import { serverView } from '../../store/match.ts';
import { sum } from '../../store/names.ts';
import { num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SliderRow } from '../../ui/SliderRow.tsx';
import { ruleAt } from '../RuleLink.tsx';

const cohesionOf = (step: TaxStep, c: Constants): number =>
  ({ low: c.taxLowCohesion, normal: 0, high: c.taxHighCohesion, war: c.taxWarCohesion })[step];

/** Taxes and the readiness of the forces. */
export function Terms({ off }: { off: boolean }) {
  return (
    <section class="section budget-terms">
      <Readiness off={off} />
      <Taxes off={off} />
    </section>
  );
}

function Readiness({ off }: { off: boolean }) {
  const [drafted, own, c, shown] = [budget.value, serverView.value?.own, constants.value, preview.value];
  if (!drafted || !own || !c || !shown) return null;
  const label = t('budget.readiness');
  const reached = readinessToward(own.readiness, drafted.readiness, c);
  return (
    <SliderRow
      label={label}
      name={
        <Explain
          title={label}
          what={t('budget.readiness.what', { step: num(c.readinessStep) })}
          rule={ruleAt('readiness')}
          moved={[{ label: t('budget.upkeep'), by: sum(shown.ledger.upkeep) }]}
          wouldMove={[t('budget.readiness.now', { now: num(own.readiness) })]}
        >
          {label}
        </Explain>
      }
      value={Math.round(drafted.readiness)}
      max={100}
      step={1}
      last={Math.round(own.readiness)}
      next={num(reached)}
      five={num(drafted.readiness)}
      onInput={(readiness) => setTerms({ readiness })}
      off={off}
    />
  );
}

function Taxes({ off }: { off: boolean }) {
  const [drafted, own, c, shown] = [budget.value, serverView.value?.own, constants.value, preview.value];
  if (!drafted || !own || !c || !shown) return null;
  const open = taxSteps.value;
  const steps = TAX_STEPS.filter((step) => step !== 'war' || open.includes('war'));
  const cohesion = cohesionOf(drafted.tax, c);
  return (
    <div class="budget-tax">
      <span class="slider-name">
        <Explain title={t('budget.tax')} what={t('budget.tax.what')} rule={ruleAt('income')}>
          {t('budget.tax')}
        </Explain>
      </span>
      <Segmented
        label={t('budget.tax')}
        hideLabel
        value={drafted.tax}
        options={steps.map((value) => ({
          value,
          label: t(`budget.tax.${value}`, { rate: num(100 * taxRate(value, c)) }),
          off: !open.includes(value),
        }))}
        onChange={(tax) => setTerms({ tax })}
        off={off}
      />
      {(cohesion !== 0 || shown.capitalCost > 0) && (
        <p class="small soft">
          {cohesion !== 0 && t('budget.tax.cohesion', { points: signed(cohesion, 1) })}{' '}
          {shown.capitalCost > 0 && t('budget.tax.cost', { cost: num(shown.capitalCost) })}
        </p>
      )}
    </div>
  );
}
