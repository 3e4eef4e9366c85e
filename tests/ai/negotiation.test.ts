import { describe, expect, it } from 'vitest';
import { answerOffers } from '../../shared/ai/answers.ts';
import { appraise } from '../../shared/ai/appraisal.ts';
import { callsForHelp, sweeteners } from '../../shared/ai/bargains.ts';
import { warningToGive } from '../../shared/ai/demands.ts';
import { rivalStream, simulate } from '../../shared/ai/driver.ts';
import { worthOf } from '../../shared/ai/worth.ts';
import { DOCTRINE_WEIGHTS } from '../../shared/content/doctrines/index.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { proposalId } from '../../shared/core/ids.ts';
import { money } from '../../shared/core/money.ts';
import type { Clause, Proposal, TreatyTerms } from '../../shared/model/treaty.ts';
import type { Doctrine } from '../../shared/model/vocabulary.ts';
import type { PromiseRecord } from '../../shared/model/world.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { arden, kestria, osmere, velmark } from '../helpers/turn.ts';
import { apply, concert, started } from './play.ts';

const seat = (view: SeatView, doctrine: Doctrine = 'external') =>
  appraise(view, concert, DOCTRINE_WEIGHTS[doctrine], rivalStream(1, view.turn, view.you as PowerId));

const pact = (...parties: PowerId[]): TreatyTerms => ({
  parties: parties.sort(),
  clauses: [{ kind: 'mutualDefence' }],
  duration: 6,
  notice: 2,
});

/** The view with a promise in a power's public record. */
function remembering(view: SeatView, power: PowerId, entry: PromiseRecord, turn: number): SeatView {
  const powers = { ...view.powers, [power]: { ...view.powers[power], record: [entry] } };
  return { ...view, turn, powers, beliefs: { ...view.beliefs } };
}

describe('a rival remembers', () => {
  const view = viewOfPower(started(1, 14), arden);
  const worth = (kind: PromiseRecord['kind'], turn: number): number => {
    const seen = remembering(view, velmark, { turn: 1, kind, partner: osmere, change: 0 }, turn);
    const appraisal = seat(seen);
    return worthOf(appraisal, pact(arden, velmark), arden, appraisal.weights)
      .reasons.filter(({ factor }) => factor === 'keptFaith' || factor === 'abandonedInTurn')
      .reduce((sum, { weight }) => sum + weight, 0);
  };

  it('who kept faith and who did not, less as years go by, and at last not at all', () => {
    expect(worth('honoured', 2)).toBeGreaterThan(worth('honoured', 6));
    expect(worth('honoured', 6)).toBeGreaterThan(0);
    expect(worth('honoured', 12)).toBe(0);
    expect(worth('abandoned', 2)).toBeLessThan(worth('abandoned', 6));
    expect(worth('abandoned', 12)).toBe(0);
  });
});

describe('a rival bargains', () => {
  it('asks for help before a crisis, linked with what the other may lack', () => {
    const view = viewOfPower(started(1, 8), osmere);
    const threatened = { ...view.beliefs };
    for (const rival of [kestria]) {
      const { projectionForce } = threatened[rival];
      threatened[rival] = {
        ...threatened[rival],
        projectionForce: { ...projectionForce, value: 4 * projectionForce.value },
      };
    }
    const drafts = callsForHelp(seat({ ...view, beliefs: threatened }), arden);
    expect(drafts.length).toBeGreaterThan(0);
    for (const clauses of drafts) {
      expect(clauses[0]).toEqual({ kind: 'guarantee', guarantor: arden, protected: osmere });
      expect(clauses.length).toBe(2);
    }
    const calm = { ...view.beliefs };
    for (const other of Object.keys(calm) as PowerId[]) {
      calm[other] = { ...calm[other], projectionForce: { value: 1, error: 0 } };
    }
    expect(callsForHelp(seat({ ...view, beliefs: calm }), arden)).toEqual([]);
  });

  it('has a cheap loan to put in where it owes little and the other can bear it', () => {
    const view = viewOfPower(started(1, 8), arden);
    const lends = (debt: number): Clause[] => {
      const own = { ...view.own, debt: money(debt) } as SeatView['own'];
      return sweeteners(seat({ ...view, own, beliefs: { ...view.beliefs } }), pact(arden, osmere), arden, osmere);
    };
    expect(lends(0).map(({ kind }) => kind)).toContain('loan');
    expect(lends(10_000_000).map(({ kind }) => kind)).not.toContain('loan');
  });

  it('counters what falls short rather than refuse it, where both could gain', () => {
    const kinds = new Set<string>();
    const added = new Set<string>();
    for (const seed of [1, 2, 3]) {
      const { events } = simulate(concert, { seed, turns: 4 });
      for (const event of events) {
        if (event.kind === 'treatyRefused') kinds.add('refused');
        if (event.kind !== 'treatyProposed' || event.counterOf === null) continue;
        kinds.add('countered');
        for (const { factor } of event.reasons) added.add(factor);
      }
    }
    expect([...kinds].sort()).toEqual(['countered', 'refused']);
    const levers = ['linkedWith', 'halfAsMuch', 'askPayment', 'lighterBond', 'offerBases'];
    expect(levers.filter((factor) => added.has(factor)).length).toBeGreaterThanOrEqual(2);
  });

  it('does not sign away more than it is worth', () => {
    const view = viewOfPower(started(1, 8), arden);
    const terms: TreatyTerms = {
      parties: [arden, velmark].sort(),
      clauses: [{ kind: 'trade' }, { kind: 'aid', from: arden, to: velmark, amount: money(9000) }],
      duration: 6,
      notice: 1,
    };
    const offer: Proposal = {
      id: proposalId('p1'),
      by: velmark,
      turn: view.turn,
      terms,
      counterOf: null,
      signed: [velmark],
      answers: {},
      reasons: [],
      status: 'open',
    };
    const [answer] = answerOffers(seat({ ...view, proposals: { [offer.id]: offer } })).commands;
    expect(answer.kind).not.toBe('sign');
  });
});

describe('a rival warns', () => {
  it('a person of a demand that is near, with the odds, and not again at once', () => {
    const match = started(1, 10, [osmere]);
    const base = { ...viewOfPower(match, kestria), turn: 5 };
    const belief = base.beliefs[osmere];
    const weak = { ...belief, homeForce: { value: 1, error: 0 }, projectionForce: { value: 1, error: 0 } };
    const pair = { ...base.pairs[kestria][osmere], relations: -60, tension: 60 };
    const view: SeatView = {
      ...base,
      beliefs: { ...base.beliefs, [osmere]: weak },
      pairs: { ...base.pairs, [kestria]: { ...base.pairs[kestria], [osmere]: pair } },
    };
    const [word] = warningToGive(seat(view, 'hedger'), 0);
    expect(word).toMatchObject({ kind: 'say', to: [osmere], reasons: [{ factor: 'warnDemand' }] });
    const said = apply(match, { kind: 'ai', power: kestria }, word).talk;
    expect(said[0].reasons?.[0].factor).toBe('warnDemand');
    const talk = said.map((message) => ({ ...message, turn: 5 }));
    expect(warningToGive(seat({ ...view, talk, beliefs: { ...view.beliefs } }, 'hedger'), 0)).toEqual([]);
    expect(warningToGive(seat({ ...view, beliefs: { ...view.beliefs } }, 'revisionist'), 0)).toEqual([]);
  });
});
