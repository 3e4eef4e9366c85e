import { activePreset } from '../../store/budget.ts';
import { view } from '../../store/draft.ts';
import { openPanel } from '../../store/selection.ts';
import { t } from '../../text/index.tsx';
import { ordersOf } from './orders.ts';

/** What the reader has ordered this year: each line leads to where it is changed. Nothing where nothing was ordered. */
export function OrderLog() {
  const known = view.value;
  const orders = known ? ordersOf(known, activePreset.value) : [];
  if (orders.length === 0) return null;
  return (
    <details class="order-log small">
      <summary>{t('orders.title', { count: orders.length })}</summary>
      <ul>
        {orders.map(({ id, text, panel }) => (
          <li key={id}>
            <button type="button" onClick={() => openPanel(panel)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
