import { means, preview } from '../../store/budget.ts';
import { amount, bn } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { SegmentedBar } from '../../ui/SegmentedBar.tsx';
import type { Segment } from '../../ui/segments.ts';
import { ruleAt } from '../RuleLink.tsx';

/** Less than half of what is shown, millions: neither a deficit nor a remainder that anybody sees. */
const LEAST = 500;

type Part = 'services' | 'interest' | 'upkeep' | 'promised' | 'yours' | 'unspent' | 'deficit';

const whole = (millions: number) => amount(millions / 1000);

/** Where the year's money goes: what is spoken for, what is left to divide, and what is borrowed. */
export function MoneyBar() {
  const [shown, has] = [preview.value, means.value];
  if (!shown || !has) return null;
  const { ledger, deficit } = shown;
  const promised = ledger.transfersOut + ledger.interoperability;
  const granted = Object.values(ledger.lines).reduce((sum, amount) => sum + amount, 0);
  const part = (id: Part, value: number, tone: Segment['tone']): Segment => ({
    id,
    label: t(`budget.${id}`),
    value,
    text: whole(value),
    tone,
    what: t(id === 'deficit' ? 'explain.deficit' : `budget.${id}.what`),
  });
  const segments = [
    part('services', ledger.services, 'neutral'),
    part('interest', ledger.interest, 'warn'),
    part('upkeep', ledger.upkeep, 'muted'),
    part('promised', promised, 'away'),
    part('yours', granted - Math.max(0, deficit), 'accent'),
    part('unspent', -deficit < LEAST ? 0 : -deficit, 'good'),
    part('deficit', deficit < LEAST ? 0 : deficit, 'deficit'),
  ];
  return <SegmentedBar segments={segments} label={t('budget.bar')} inside={26} />;
}

/** The year's income, with where it comes from. */
export function Income() {
  const shown = preview.value;
  if (!shown) return null;
  const { taxes, tradeGains, transfersIn } = shown.ledger;
  const flow = (label: string, value: number) => ({ label, by: bn(value / 1000) });
  return (
    <span class="small soft">
      <Explain
        title={t('budget.income')}
        what={t('budget.income.what')}
        rule={ruleAt('income')}
        moved={[
          flow(t('budget.income.taxes'), taxes),
          flow(t('budget.income.trade'), tradeGains),
          flow(t('budget.income.transfers'), transfersIn),
        ]}
      >
        {t('budget.income.sum', { sum: whole(taxes + tradeGains + transfersIn) })}
      </Explain>
    </span>
  );
}
