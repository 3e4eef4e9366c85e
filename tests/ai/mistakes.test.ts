import { describe, expect, it } from 'vitest';
import { appraise } from '../../shared/ai/appraisal.ts';
import { chooseBudget } from '../../shared/ai/budget.ts';
import { crisisCommands } from '../../shared/ai/crisis.ts';
import { decide } from '../../shared/ai/decide.ts';
import { rivalStream } from '../../shared/ai/driver.ts';
import { REASON_FACTORS } from '../../shared/ai/reasons.ts';
import { worthOf } from '../../shared/ai/worth.ts';
import { DOCTRINE_WEIGHTS } from '../../shared/content/doctrines/index.ts';
import { MISTAKES, type Mistake, mistakesOf } from '../../shared/content/mistakes.ts';
import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import { linesTotal } from '../../shared/formulas/budget.ts';
import type { Command } from '../../shared/model/match.ts';
import type { TreatyTerms } from '../../shared/model/treaty.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { arden, osmere, velmark } from '../helpers/turn.ts';
import { concert, moments, started } from './play.ts';

/** A seat that makes these mistakes and no others. */
const seat = (view: SeatView, ...mistakes: Mistake[]) =>
  appraise(
    view,
    concert,
    DOCTRINE_WEIGHTS.external,
    rivalStream(1, view.turn, view.you as PowerId),
    'novice',
    new Set(mistakes),
  );

const pact = (...parties: PowerId[]): TreatyTerms => ({
  parties: parties.sort(),
  clauses: [{ kind: 'mutualDefence' }],
  duration: 6,
  notice: 2,
});

const worthTo = (view: SeatView, terms: TreatyTerms, ...mistakes: Mistake[]) => {
  const appraisal = seat(view, ...mistakes);
  return worthOf(appraisal, terms, appraisal.me, appraisal.weights);
};

const begin = (power: PowerId): SeatView => viewOfPower(started(1, 8), power);

describe('a novice', () => {
  it('alone makes mistakes, each told by a factor that has a text', () => {
    expect(mistakesOf('able').size + mistakesOf('master').size).toBe(0);
    expect([...mistakesOf('novice')].sort()).toEqual(keysOf(MISTAKES).sort());
    for (const { told } of Object.values(MISTAKES)) if (told !== null) expect(REASON_FACTORS).toHaveProperty(told);
  });

  it('counts heads: a partner’s word makes no difference', () => {
    const view = begin(osmere);
    const doubted = { ...view, powers: { ...view.powers, [arden]: { ...view.powers[arden], credibility: 5 } } };
    const [sound, naive] = [
      (seen: SeatView) => worthTo(seen, pact(arden, osmere)).value,
      (seen: SeatView) => worthTo(seen, pact(arden, osmere), 'countsHeads').value,
    ];
    expect(sound(doubted)).toBeLessThan(sound(view));
    expect(naive(doubted)).toBeCloseTo(naive(view), 6);
    expect(worthTo(view, pact(arden, osmere), 'countsHeads').reasons.map(({ factor }) => factor)).toContain(
      'manyFriends',
    );
  });

  it('bears grudges against who made a demand, for two years', () => {
    const view = begin(osmere);
    const wronged = (turn: number): SeatView => {
      const pair = { ...view.pairs[arden][osmere], lastDemand: 1 };
      return { ...view, turn, pairs: { ...view.pairs, [arden]: { ...view.pairs[arden], [osmere]: pair } } };
    };
    const factors = (turn: number) =>
      worthTo(wronged(turn), pact(arden, osmere), 'bearsGrudges').reasons.map(({ factor }) => factor);
    expect(factors(3)).toContain('insultedInTurn');
    expect(factors(4)).not.toContain('insultedInTurn');
  });

  it('does not ask into whose quarrels a treaty leads', () => {
    const view = begin(arden);
    const factors = (...mistakes: Mistake[]) =>
      worthTo(view, pact(arden, velmark), ...mistakes).reasons.map(({ factor }) => factor);
    expect(factors()).toContain('entanglement');
    expect(factors('signsAnything')).not.toContain('entanglement');
  });

  it('spends on show, forgets upkeep and lives for today', () => {
    const view = begin(osmere);
    const sound = chooseBudget(seat(view));
    const show = chooseBudget(seat(view, 'spendsOnShow'));
    expect(show.lines.projectionForce).toBeGreaterThan(2 * show.lines.homeForce);
    expect(chooseBudget(seat(view, 'forgetsUpkeep')).readiness).toBeLessThan(sound.readiness);
    const today = chooseBudget(seat(view, 'livesForToday'));
    expect(today.lines.science).toBeLessThan(0.5 * sound.lines.science);
    expect(linesTotal(today.lines)).toBeGreaterThan(linesTotal(sound.lines));
  });

  it('does nothing by halves in a crisis', () => {
    let answered = 0;
    for (const { view } of moments(6, 6)) {
      if (view.phase !== 'crisis') continue;
      for (const command of crisisCommands(seat(view, 'neverHedges'))) {
        if (command.kind !== 'answerCrisis') continue;
        expect(command.answer).not.toBe('hedge');
        answered++;
      }
    }
    expect(answered).toBeGreaterThan(0);
  });

  it('says so', () => {
    const told = new Set<string>();
    for (const { view, match } of moments(3, 5)) {
      const leader = { doctrine: match.seats[view.you as PowerId].doctrine, level: 'novice' } as const;
      const random = rivalStream(3, view.turn, view.you as PowerId);
      for (const command of decide(view, concert, leader, random))
        for (const factor of factorsOf(command)) told.add(factor);
    }
    expect([...told]).toEqual(expect.arrayContaining(['manyFriends', 'askedKindly']));
  });
});

const factorsOf = (command: Command): string[] =>
  'reasons' in command ? (command.reasons ?? []).map(({ factor }) => factor) : [];
