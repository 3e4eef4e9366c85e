import { type LineUnit, playsLine } from '../../../shared/content/lines.ts';
import type { BudgetLine } from '../../../shared/model/vocabulary.ts';
import { inSteps, ofBn, preview, sliderEnd, sliderStep } from '../../store/budget.ts';
import { budget, setLine } from '../../store/draft.ts';
import { scenario, serverView } from '../../store/match.ts';
import { bn, inUnits, num, perBillion, signed, signedPct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { SliderHead, SliderRow } from '../../ui/SliderRow.tsx';
import { ruleAt } from '../RuleLink.tsx';
import { SupplyAimField } from './Supply.tsx';

/** Civil lines first, then forces, as a rule divides them. */
const ORDER: readonly (readonly BudgetLine[])[] = [
  ['industry', 'science', 'infrastructure', 'resilience', 'supply'],
  ['homeForce', 'projectionForce', 'integration', 'intelligence'],
];

const isPlayed = (line: BudgetLine): boolean => scenario.value !== null && playsLine(scenario.value, line);

const effect = (value: number, unit: LineUnit) => (unit === 'points' ? signed(value, 1) : signedPct(value, 1));

/** One slider a line, with what it would do. */
export function Lines({ off }: { off: boolean }) {
  return (
    <section class="section budget-lines" aria-label={t('budget.lines')}>
      <SliderHead unit={t('budget.unit')} />
      {ORDER.map((lines) => (
        <div key={lines[0]} class="budget-block">
          {lines.filter(isPlayed).map((line) => (
            <Line key={line} line={line} off={off} />
          ))}
          {lines.includes('supply') && isPlayed('supply') && <SupplyAimField off={off} />}
        </div>
      ))}
    </section>
  );
}

function Line({ line, off }: { line: BudgetLine; off: boolean }) {
  const [drafted, shown, own] = [budget.value, preview.value, serverView.value?.own];
  if (!drafted || !shown || !own) return null;
  const amount = inSteps(drafted.lines[line]);
  const last = inSteps(own.lastBudget.lines[line]);
  const digits = sliderStep.value < 1 ? 1 : 0;
  const { next, five, unit } = shown.lines[line];
  const label = t(`budget.line.${line}`);
  return (
    <SliderRow
      label={label}
      name={
        <Explain
          title={label}
          what={t(`budget.line.${line}.what`)}
          rule={ruleAt('lines')}
          moved={[
            { label: t('kit.nextTurn'), by: effect(next, unit) },
            { label: t('kit.inFive'), by: effect(five, unit) },
          ]}
          wouldMove={[
            t(`budget.effect.${unit}`),
            t('budget.moved.last', { value: bn(last, digits) }),
            ...(line === 'intelligence' ? [t('budget.intelligence.now', { skill: num(own.intelligence) })] : []),
          ]}
        >
          {label}
        </Explain>
      }
      value={inUnits(amount)}
      max={inUnits(Math.max(sliderEnd.value, amount))}
      step={inUnits(sliderStep.value)}
      last={inUnits(last)}
      next={effect(next, unit)}
      five={effect(five, unit)}
      valueText={`${bn(amount, digits)}; ${t('budget.effects', { next: effect(next, unit), five: effect(five, unit) })}`}
      onInput={(value) => setLine(line, ofBn(value / perBillion()))}
      off={off}
    />
  );
}
