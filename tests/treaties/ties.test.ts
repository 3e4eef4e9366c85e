import { describe, expect, it } from 'vitest';
import { type PowerId, powerId, regionId, treatyId, warId } from '../../shared/core/ids.ts';
import type { Money } from '../../shared/core/money.ts';
import type { War } from '../../shared/model/crisis.ts';
import type { Clause, Treaty } from '../../shared/model/treaty.ts';
import { boundParties, isInForce, withoutParty } from '../../shared/treaties/term.ts';
import { promisesAgainst, tiesOf } from '../../shared/treaties/ties.ts';
import { transfersDue } from '../../shared/treaties/transfers.ts';

const [a, b, c] = ['a', 'b', 'c'].map(powerId) as [PowerId, PowerId, PowerId];
const money = (millions: number) => millions as Money;

function treaty(clauses: Clause[], change: Partial<Treaty> = {}): Treaty {
  const whole = { parties: [a, b], duration: 4, notice: 1, since: 2, until: 5, leaving: {}, owed: {} };
  return { id: treatyId('t1'), clauses, ...whole, ...change };
}

const tiesIn = (turn: number, ...treaties: Treaty[]) =>
  tiesOf(Object.fromEntries(treaties.map((each) => [each.id, each])), [a, b, c], [], turn);

describe('a term', () => {
  const pact = treaty([{ kind: 'mutualDefence' }]);

  it('runs from the first turn through the last', () => {
    expect([1, 2, 5, 6].map((turn) => isInForce(pact, turn))).toEqual([false, true, true, false]);
  });

  it('binds who gave notice until it has run out', () => {
    const leaving = { ...pact, parties: [a, b, c], leaving: { [b]: 3 } };
    expect(boundParties(leaving, 3)).toEqual([a, b, c]);
    expect(boundParties(leaving, 4)).toEqual([a, c]);
    expect(isInForce({ ...pact, leaving: { [b]: 3 } }, 4)).toBe(false);
  });

  it('goes on among the others, with the clauses that still have both their sides', () => {
    const aid: Clause = { kind: 'aid', from: a, to: b, amount: money(5) };
    const loan: Clause = { kind: 'loan', from: a, to: c, principal: money(30), ratePercent: 0 };
    const three = treaty([aid, loan, { kind: 'trade' }], {
      parties: [a, b, c],
      owed: { 1: money(20) },
      leaving: { [b]: 3 },
    });
    expect(withoutParty(three, b)).toMatchObject({
      parties: [a, c],
      clauses: [loan, { kind: 'trade' }],
      owed: { 0: 20 },
      leaving: {},
    });
    expect(withoutParty(treaty([aid]), b)).toBeNull();
    expect(withoutParty(treaty([aid], { parties: [a, b, c] }), b)).toBeNull();
  });
});

describe('ties', () => {
  it('are those of treaties in force', () => {
    const pact = treaty([{ kind: 'mutualDefence' }, { kind: 'trade' }]);
    expect(tiesIn(1, pact).pacts).toEqual({ a: [], b: [], c: [] });
    const ties = tiesIn(2, pact);
    expect(ties.pacts).toEqual({ a: [b], b: [a], c: [] });
    expect(ties.trade).toEqual({ a: [b], b: [a], c: [] });
    expect(ties.protectorsOf[a]).toEqual([
      { protector: b, protected: a, against: null, treaty: 't1', kind: 'mutualDefence' },
    ]);
    expect(ties.protectedBy[a].map((promise) => promise.protected)).toEqual([b]);
    expect(ties.bonds).toEqual({ a: 1, b: 1, c: 0 });
  });

  it('bind one side of a guarantee and of a base', () => {
    const ties = tiesIn(
      2,
      treaty([
        { kind: 'guarantee', guarantor: a, protected: b, against: c },
        { kind: 'basing', host: b, guest: a },
      ]),
    );
    expect(ties.protections).toEqual([{ protector: a, protected: b, against: c, treaty: 't1', kind: 'guarantee' }]);
    expect(ties.bonds).toEqual({ a: 1, b: 0, c: 0 });
    expect(ties.hostsOf).toEqual({ a: [b], b: [], c: [] });
    expect(ties.guestsOf).toEqual({ a: [], b: [a], c: [] });
    expect(promisesAgainst(ties, b, c)).toHaveLength(1);
    expect(promisesAgainst(ties, b, a)).toEqual([]);
  });

  it('hold between every two parties, and once however often they are promised', () => {
    const first = treaty([{ kind: 'consultation' }], { parties: [a, b, c] });
    const second = treaty([{ kind: 'consultation' }], { id: treatyId('t2') });
    expect(tiesIn(3, first, second).consultation).toEqual({ a: [b, c], b: [a, c], c: [a, b] });
  });

  it('are suspended between enemies, and between them alone', () => {
    const war: War = {
      id: warId('w1'),
      since: 1,
      attacker: a,
      defender: c,
      aim: { kind: 'tribute', target: c },
      theatre: regionId('c-march'),
      front: 0,
      fought: 0,
      helpers: [{ power: b, share: 1 }],
    };
    const all = treaty([{ kind: 'mutualDefence' }, { kind: 'trade' }, { kind: 'basing', host: a, guest: b }], {
      parties: [a, b, c],
    });
    const ties = tiesOf({ [all.id]: all }, [a, b, c], [war], 2);
    expect(ties.pacts).toEqual({ a: [], b: [c], c: [b] });
    expect(ties.trade).toEqual({ a: [], b: [c], c: [b] });
    expect(ties.hostsOf[b]).toEqual([]);
  });
});

describe('payments', () => {
  const due = (turn: number, clause: Clause) =>
    transfersDue({ [treatyId('t1')]: treaty([{ kind: 'trade' }, clause]) }, [], turn);

  it('of aid and arms fall due each turn in force', () => {
    const aid: Clause = { kind: 'aid', from: a, to: b, amount: money(7) };
    expect(due(1, aid)).toEqual([]);
    expect(due(2, aid)).toEqual([{ from: a, to: b, amount: 7, reason: 'aid', treaty: 't1', clause: 1 }]);
    expect(due(6, aid)).toEqual([]);
    expect(due(5, { ...aid, kind: 'armsTransfer' })[0].reason).toBe('arms');
  });

  it('of a loan are the principal, then equal parts with interest on what is owed', () => {
    const loan: Clause = { kind: 'loan', from: a, to: b, principal: money(1000), ratePercent: 10 };
    const paid = [2, 3, 4, 5]
      .flatMap((turn) => due(turn, loan))
      .map(({ from, amount, reason }) => [from, amount, reason]);
    expect(paid).toEqual([
      [a, 1000, 'loan'],
      [b, 334 + 100, 'repayment'],
      [b, 333 + 67, 'repayment'],
      [b, 333 + 33, 'repayment'],
    ]);
  });

  it('of obligations run through their last turn', () => {
    const tribute = { from: a, to: b, amount: money(9), until: 3, reason: 'tribute' } as const;
    expect(transfersDue({}, [tribute], 3)).toEqual([{ from: a, to: b, amount: 9, reason: 'tribute', treaty: null }]);
    expect(transfersDue({}, [tribute], 4)).toEqual([]);
  });

  it('are the same whether all treaties are looked at at once or one after the other has been signed, in any order', () => {
    const powers = [a, b, c];
    const treaties = [
      treaty([{ kind: 'mutualDefence' }, { kind: 'armsControl', capPercent: 12 }], { id: treatyId('t1') }),
      treaty([{ kind: 'guarantee', guarantor: c, protected: a }], { id: treatyId('t2'), parties: [a, c] }),
      treaty([{ kind: 'guarantee', guarantor: b, protected: a }, { kind: 'trade' }], { id: treatyId('t3') }),
      treaty(
        [
          { kind: 'basing', host: a, guest: c },
          { kind: 'licence', from: b, to: a },
        ],
        {
          id: treatyId('t4'),
          parties: [a, b, c],
        },
      ),
      treaty([{ kind: 'armsControl', capPercent: 9 }, { kind: 'consultation' }], {
        id: treatyId('t5'),
        parties: [a, b, c],
        leaving: { [c]: 2 },
      }),
    ];
    const recordOf = (places: readonly number[]) =>
      Object.fromEntries(places.map((place) => [treaties[place].id, treaties[place]]));
    // Another list of powers has no tables yet that these ties could be written on.
    const alone = (places: readonly number[]) => tiesOf(recordOf(places), [...powers], [], 3);
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [2, 4, 0, 3, 1],
    ]) {
      const shared = [...powers];
      const steps = order.map((_, count) => order.slice(0, count + 1));
      const written = steps.map((places) => tiesOf(recordOf(places), shared, [], 3));
      // Looked at when all are written: none may have changed what it was written on.
      expect(written).toEqual(steps.map(alone));
    }
  });

  it('are the very same where no treaty ties otherwise, and those of the treaties without what was never signed', () => {
    const powers = [a, b, c];
    const pact = treaty([{ kind: 'mutualDefence' }]);
    const offered = treaty([{ kind: 'trade' }], { id: treatyId('a1'), parties: [b, c] });
    const first = tiesOf({ [pact.id]: pact }, powers, [], 3);
    const more = tiesOf({ [offered.id]: offered, [pact.id]: pact }, powers, [], 3);
    expect(tiesOf({ [pact.id]: { ...pact, owed: { 0: money(1) } } }, powers, [], 3)).toBe(first);
    expect(more.trade).toEqual({ a: [], b: [c], c: [b] });
    expect(more.hostsOf).toBe(first.hostsOf);
    expect(first.trade).toEqual({ a: [], b: [], c: [] });
  });
});
