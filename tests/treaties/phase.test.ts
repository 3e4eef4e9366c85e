import { describe, expect, it } from 'vitest';
import { constantsOf, geographyOf } from '../../shared/content/geography.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { type PowerId, powerId, proposalId, regionId, treatyId, warId } from '../../shared/core/ids.ts';
import type { Money } from '../../shared/core/money.ts';
import { createWorld } from '../../shared/engine/createWorld.ts';
import { noOrders, type TurnContext, type TurnOrders } from '../../shared/engine/phase.ts';
import { treatiesLapse, treatiesTakeEffect } from '../../shared/engine/phases/treaties.ts';
import type { EventBody } from '../../shared/events/events.ts';
import type { Clause, Treaty, TreatyTerms } from '../../shared/model/treaty.ts';
import type { World } from '../../shared/model/world.ts';

const [arden, kestria, osmere, sarno, velmark] = ['arden', 'kestria', 'osmere', 'sarno', 'velmark'].map(powerId) as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];

function run(phase: typeof treatiesLapse, world: World, orders: Partial<TurnOrders> = {}) {
  const context: TurnContext = {
    scenario: concert,
    geography: geographyOf(concert),
    constants: constantsOf(concert),
    seed: 1,
    orders: { ...noOrders, ...orders },
    lastTurn: 10,
  };
  const events: EventBody[] = [];
  const next = phase(world, context, (_audience, body) => events.push(body));
  return { next, events };
}

const start = createWorld(concert, 1);
const offer = (clauses: Clause[], parties: PowerId[], duration = 4): TreatyTerms => ({
  parties,
  clauses,
  duration,
  notice: 1,
});
const signed = (...all: TreatyTerms[]) => all.map((terms, index) => ({ proposal: proposalId(`p${index + 1}`), terms }));
const holding = (world: World, ...treaties: Treaty[]): World => ({
  ...world,
  treaties: Object.fromEntries(treaties.map((treaty) => [treaty.id, treaty])),
});
const treaty = (clauses: Clause[], change: Partial<Treaty> = {}): Treaty => ({
  ...offer(clauses, [arden, velmark]),
  id: treatyId('t1'),
  since: 1,
  until: 4,
  leaving: {},
  owed: {},
  ...change,
});

describe('treaties take effect', () => {
  it('with a number, from the next turn, at the price of a signature a side', () => {
    const { next, events } = run(treatiesTakeEffect, start, {
      signed: signed(offer([{ kind: 'trade' }], [arden, osmere])),
    });
    expect(next.treaties[treatyId('t4')]).toMatchObject({ since: 2, until: 5, parties: [arden, osmere] });
    expect(next.counters.treaty).toBe(4);
    expect(start.powers[arden].politicalCapital - next.powers[arden].politicalCapital).toBe(1);
    expect(events.map(({ kind }) => kind)).toEqual(['treatySigned', 'capitalChanged', 'capitalChanged']);
  });

  it('unless two of them promise what only one can keep', () => {
    const aid = (from: PowerId): TreatyTerms =>
      offer([{ kind: 'aid', from, to: sarno, amount: 12_000 as Money }], [from, sarno].sort());
    const { next, events } = run(treatiesTakeEffect, start, { signed: signed(aid(arden), aid(osmere)) });
    expect(Object.keys(next.treaties)).toEqual(['t1', 't2', 't3', 't4']);
    expect(events.filter(({ kind }) => kind === 'treatyVoided')).toEqual([
      { kind: 'treatyVoided', treaty: 't5', cause: 'unable' },
    ]);
    expect(next.powers[osmere].politicalCapital).toBe(start.powers[osmere].politicalCapital);
  });

  it('and end a war on its terms', () => {
    const war = {
      id: warId('w1'),
      since: 1,
      attacker: kestria,
      defender: velmark,
      aim: { kind: 'tribute', target: velmark } as const,
      theatre: regionId('velmark-brask'),
      front: 20,
      fought: 1,
      helpers: [],
    };
    const clauses: Clause[] = [
      { kind: 'peace', war: war.id },
      { kind: 'cession', from: velmark, to: kestria, region: regionId('velmark-brask') },
      { kind: 'disarmament', power: velmark, share: 0.25 },
      { kind: 'reparations', from: velmark, to: kestria, amount: 100 as Money },
    ];
    const world = { ...start, wars: { [war.id]: war } };
    const { next, events } = run(treatiesTakeEffect, world, { signed: signed(offer(clauses, [kestria, velmark])) });
    expect(next.wars).toEqual({});
    expect(next.regions[regionId('velmark-brask')].owner).toBe(kestria);
    expect(next.powers[velmark].projectionForce).toBe(0.75 * start.powers[velmark].projectionForce);
    expect(next.powers[velmark].politicalCapital).toBe(start.powers[velmark].politicalCapital);
    expect(events.filter(({ kind }) => kind === 'warEnded')).toMatchObject([{ war: 'w1', outcome: 'peace' }]);
  });

  it('after the turn’s other acts are paid for, down to nothing', () => {
    const spent = {
      [arden]: [
        { factor: 'demand', points: 3 },
        { factor: 'taxChange', points: 9 },
      ],
    };
    const { next, events } = run(treatiesTakeEffect, start, { spent });
    expect(next.powers[arden].politicalCapital).toBe(0);
    expect(events).toEqual([
      {
        kind: 'capitalChanged',
        power: arden,
        from: start.powers[arden].politicalCapital,
        to: 0,
        causes: [
          { factor: 'demand', points: -3 },
          { factor: 'taxChange', points: -9 },
        ],
      },
    ]);
  });
});

describe('leaving', () => {
  const pact = treaty([{ kind: 'mutualDefence' }], { notice: 2 });
  const other = treaty([{ kind: 'trade' }], { id: treatyId('t2'), parties: [arden, sarno] });

  it('with notice binds for as long as agreed, and costs nothing', () => {
    const { next, events } = run(treatiesTakeEffect, holding(start, pact), {
      leaving: [{ power: arden, treaty: pact.id, how: 'notice' }],
    });
    expect(next.treaties[pact.id].leaving).toEqual({ arden: 3 });
    expect(next.powers[arden].credibility).toBe(start.powers[arden].credibility);
    expect(events).toEqual([{ kind: 'noticeGiven', treaty: 't1', by: arden, boundUntil: 3 }]);
    const early = run(treatiesLapse, { ...next, turn: 2 });
    expect(early.next.treaties[pact.id]).toBeDefined();
    const due = run(treatiesLapse, { ...next, turn: 3 });
    expect(due.next.treaties).toEqual({});
    expect(due.events).toEqual([{ kind: 'treatyLeft', treaty: 't1', by: arden, ended: true }]);
  });

  it.each([
    ['a pact', pact, 20],
    ['another treaty', { ...pact, clauses: [{ kind: 'trade' } as const] }, 10],
  ])('by breaking %s costs credibility and friends', (_what, broken, credibility) => {
    const world = holding(start, broken, other);
    const { next, events } = run(treatiesTakeEffect, world, {
      leaving: [{ power: arden, treaty: broken.id, how: 'break' }],
    });
    expect(Object.keys(next.treaties)).toEqual(['t2']);
    expect(world.powers[arden].credibility - next.powers[arden].credibility).toBe(credibility);
    expect(next.powers[arden].record).toEqual([{ turn: 1, kind: 'broke', partner: velmark, change: -credibility }]);
    expect(world.pairs[velmark][arden].relations - next.pairs[velmark][arden].relations).toBe(15);
    expect(world.pairs[sarno][arden].relations - next.pairs[sarno][arden].relations).toBe(5);
    expect(next.pairs[kestria][arden]).toBe(world.pairs[kestria][arden]);
    expect(events[0]).toEqual({ kind: 'treatyBroken', treaty: broken.id, by: arden, partners: [velmark] });
  });

  it('a treaty that a partner broke this very turn is no matter', () => {
    const { next, events } = run(treatiesTakeEffect, holding(start, pact), {
      leaving: [
        { power: arden, treaty: pact.id, how: 'break' },
        { power: velmark, treaty: pact.id, how: 'notice' },
      ],
    });
    expect(next.treaties).toEqual({});
    expect(events.filter(({ kind }) => kind === 'noticeGiven')).toEqual([]);
  });
});

describe('treaties lapse', () => {
  it('at the end of their last turn', () => {
    const world = holding({ ...start, turn: 4 }, treaty([{ kind: 'trade' }]));
    expect(run(treatiesLapse, { ...world, turn: 3 }).events).toEqual([]);
    const { next, events } = run(treatiesLapse, world);
    expect(next.treaties).toEqual({});
    expect(events).toMatchObject([{ kind: 'treatyExpired', treaty: 't1', terms: { clauses: [{ kind: 'trade' }] } }]);
  });

  it('and go on among those who stay', () => {
    const three = treaty([{ kind: 'trade' }], { parties: [arden, osmere, velmark], leaving: { [osmere]: 2 } });
    const { next, events } = run(treatiesLapse, holding({ ...start, turn: 2 }, three));
    expect(next.treaties[three.id]).toMatchObject({ parties: [arden, velmark], leaving: {} });
    expect(events).toEqual([{ kind: 'treatyLeft', treaty: 't1', by: osmere, ended: false }]);
  });
});
