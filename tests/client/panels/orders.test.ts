import { beforeEach, describe, expect, it } from 'vitest';
import { ordersOf } from '../../../client/panels/orders/orders.ts';
import { serverView } from '../../../client/store/match.ts';
import { powerId, proposalId, treatyId } from '../../../shared/core/ids.ts';
import type { Proposal } from '../../../shared/model/treaty.ts';
import type { Draft } from '../../../shared/model/world.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { ARDEN, FakeServer } from '../store/fixture.ts';

const [kestria, velmark] = ['kestria', 'velmark'].map(powerId);

beforeEach(() => {
  new FakeServer().open();
});

/** Arden's view with this much of its draft changed, and these offers on the table. */
function seen(draft: Partial<Draft>, offers: Partial<Proposal>[] = []): SeatView {
  const view = serverView.value;
  if (!view?.draft) throw new Error('there is no seat');
  const terms = { parties: [ARDEN, velmark], clauses: [{ kind: 'trade' as const }], duration: 4, notice: 1 };
  const proposals = offers.map(
    (offer, i): Proposal => ({
      id: proposalId(`q${i + 1}`),
      by: ARDEN,
      turn: 1,
      terms,
      counterOf: null,
      signed: [],
      answers: {},
      reasons: [],
      status: 'open',
      ...offer,
    }),
  );
  return {
    ...view,
    draft: { ...view.draft, ...draft },
    proposals: Object.fromEntries(proposals.map((offer) => [offer.id, offer])),
  };
}

const texts = (view: SeatView, preset: Parameters<typeof ordersOf>[1] = 'asLastTurn') =>
  ordersOf(view, preset).map(({ text }) => text);

describe('the log of orders', () => {
  it('is empty while nothing differs from last year', () => {
    expect(texts(seen({}))).toEqual([]);
  });

  it('names the budget, a demand, a forecast and sanctions, each with its tab', () => {
    const view = seen({
      demand: { kind: 'disarm', target: kestria },
      forecast: { power: kestria, deed: 'attacks', chance: 25 },
      sanctions: { [velmark]: 2 },
    });
    const orders = ordersOf(view, 'armFast');
    expect(orders.map(({ panel }) => panel)).toEqual(['budget', 'crises', 'treaties', 'balance']);
    expect(orders[0].text).toBe('Budget: Arm fast');
    expect(orders[2].text).toBe('Sanctions on Velmark, level 2');
    expect(orders[3].text).toMatch(/^Forecast: Kestria attacks somebody: 25\s%$/);
    expect(texts(seen({}), null)).toEqual(['A budget of your own']);
  });

  it('tells offers made, signed and refused, and none that were withdrawn', () => {
    const view = seen({}, [
      {},
      { status: 'withdrawn' },
      { by: velmark, signed: [velmark, ARDEN] },
      { by: velmark, answers: { [ARDEN]: { answer: 'refused', reasons: [] } } },
      { by: velmark },
    ]);
    expect(texts(view)).toEqual([
      'Offered to Velmark: trade',
      'Signed what Velmark offered: trade',
      'Refused what Velmark offered: trade',
    ]);
  });

  it('tells which treaties are to be left', () => {
    const view = seen({ leaving: { [treatyId('t1')]: 'break' } });
    expect(texts(view)).toHaveLength(1);
    expect(texts(view)[0]).toMatch(/^Break the treaty with /);
  });
});
