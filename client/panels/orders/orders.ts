import { keysOf, type PowerId, valuesInOrder } from '../../../shared/core/ids.ts';
import type { Preset } from '../../../shared/orders/budgetPreview.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { powerName } from '../../store/names.ts';
import type { PanelId } from '../../store/selection.ts';
import { t } from '../../text/index.tsx';
import { motionWords } from '../blocs/words.ts';
import { forecastWords } from '../forecast/words.ts';
import { clausesInShort, demandWords, namesOf } from '../words.ts';

/** One thing the seat has ordered this year, and the tab where it can be changed. */
export interface Ordered {
  id: string;
  text: string;
  panel: PanelId;
}

/** What the seat has ordered so far this year, drafts first; `preset` is the budget as it stands, null for one of its own. */
export function ordersOf(view: SeatView, preset: Preset | null): Ordered[] {
  const { you: me, draft } = view;
  if (me === null || draft === null || view.phase !== 'plan') return [];
  return [...draftedBy(view, me, preset), ...offersBy(view, me), ...votesBy(view, me)];
}

function draftedBy(view: SeatView, me: PowerId, preset: Preset | null): Ordered[] {
  const { draft } = view;
  if (draft === null) return [];
  const orders: Ordered[] = [];
  if (preset !== 'asLastTurn') {
    const text = preset ? t('orders.budget', { preset: t(`budget.preset.${preset}`) }) : t('orders.budget.own');
    orders.push({ id: 'budget', text, panel: 'budget' });
  }
  if (draft.demand) orders.push({ id: 'demand', text: demandWords(me, draft.demand), panel: 'crises' });
  for (const id of keysOf(draft.leaving)) {
    const partners = (view.treaties[id]?.parties ?? []).filter((power) => power !== me);
    const text = t('orders.leaving', { how: draft.leaving[id] ?? 'notice', partners: namesOf(partners) });
    orders.push({ id, text, panel: 'treaties' });
  }
  for (const power of keysOf(draft.sanctions)) {
    const text = t('orders.sanctions', { power: powerName(power), level: draft.sanctions[power] ?? 0 });
    orders.push({ id: `sanctions ${power}`, text, panel: 'treaties' });
  }
  const instructed = keysOf(draft.standing).length;
  if (instructed > 0) {
    orders.push({ id: 'standing', text: t('orders.standing', { count: instructed }), panel: 'treaties' });
  }
  if (draft.forecast) {
    orders.push({
      id: 'forecast',
      text: t('orders.forecast', { line: forecastWords(draft.forecast) }),
      panel: 'balance',
    });
  }
  return orders;
}

function offersBy(view: SeatView, me: PowerId): Ordered[] {
  return valuesInOrder(view.proposals).flatMap((offer): Ordered[] => {
    const { id, by, terms, status, signed, answers } = offer;
    const others = namesOf(terms.parties.filter((power) => power !== me));
    const clauses = clausesInShort(terms.clauses);
    const order = (text: string): Ordered[] => [{ id, text, panel: 'treaties' }];
    if (by === me) return status === 'withdrawn' ? [] : order(t('orders.offered', { status, others, clauses }));
    if (signed.includes(me)) return order(t('orders.signed', { by: powerName(by), clauses }));
    return answers[me]?.answer === 'refused' ? order(t('orders.refused', { by: powerName(by), clauses })) : [];
  });
}

function votesBy(view: SeatView, me: PowerId): Ordered[] {
  return valuesInOrder(view.motions).flatMap(({ id, by, body, votes }): Ordered[] => {
    const motion = motionWords(body);
    if (by === me) return [{ id, text: t('orders.tabled', { motion }), panel: 'treaties' }];
    const vote = votes[me];
    return vote ? [{ id, text: t('orders.voted', { vote, motion }), panel: 'treaties' }] : [];
  });
}
