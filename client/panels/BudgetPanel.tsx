import { budgetUnsaved } from '../store/draft.ts';
import { serverView } from '../store/match.ts';
import { t } from '../text/index.tsx';
import { Chip } from '../ui/Chip.tsx';
import { PHONE, useMedia } from '../ui/useMedia.ts';
import { Lines } from './budget/Lines.tsx';
import { Income, MoneyBar } from './budget/MoneyBar.tsx';
import { Presets } from './budget/Presets.tsx';
import { Strip } from './budget/Strip.tsx';
import { Supply } from './budget/Supply.tsx';
import { Terms } from './budget/Terms.tsx';
import { Trouble } from './budget/Trouble.tsx';
import { EventCards } from './lazy.tsx';
import { Onlooker } from './Onlooker.tsx';
import { OrderLog } from './orders/OrderLog.tsx';

/** How the year's money is divided, and what that would do. */
export function BudgetPanel() {
  const known = serverView.value;
  const phone = useMedia(PHONE);
  if (!known?.own) return <Onlooker />;
  const off = known.locked || known.phase !== 'plan';
  return (
    <div class="budget">
      {Object.keys(known.cards).length > 0 && <EventCards />}
      <section class="section budget-head">
        <div class="row between baseline">
          <h2>{t('budget.title')}</h2>
          {budgetUnsaved.value ? <span class="small soft">{t('budget.saving')}</span> : <Income />}
        </div>
        {off && (
          <p class="budget-off">
            <Chip tone="accent" icon="lock">
              {t(known.locked && known.phase === 'plan' ? 'budget.locked' : 'budget.phase')}
            </Chip>
          </p>
        )}
        <MoneyBar />
        <Trouble off={off} />
      </section>
      <Presets off={off} />
      <Lines off={off} />
      <Terms off={off} />
      <Strip />
      <Supply />
      {phone && (
        <div class="section">
          <OrderLog />
        </div>
      )}
    </div>
  );
}
