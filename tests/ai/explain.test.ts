import { describe, expect, it } from 'vitest';
import { type AnswerGiven, answersGiven } from '../../shared/ai/answersGiven.ts';
import { appraise, standingOf } from '../../shared/ai/appraisal.ts';
import { rivalStream } from '../../shared/ai/driver.ts';
import { factsIn } from '../../shared/ai/grounds.ts';
import { DOCTRINE_WEIGHTS } from '../../shared/content/doctrines/index.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { contest } from '../../shared/formulas/contest.ts';
import { isChangeOfMind, type Reason, type TreatyTerms } from '../../shared/model/treaty.ts';
import type { PromiseRecord } from '../../shared/model/world.ts';
import { capitalFree } from '../../shared/orders/capital.ts';
import { validate } from '../../shared/orders/validate.ts';
import { boardOfView } from '../../shared/treaties/board.ts';
import { concert } from './play.ts';

const first = (count: number, seed: number): AnswerGiven[] => {
  const found: AnswerGiven[] = [];
  for (const answer of answersGiven(concert, { seed })) if (found.push(answer) === count) break;
  return found;
};

/** The terms that an answer is about: its own or those it answers. */
function termsMeant({ command, view }: AnswerGiven): TreatyTerms[] {
  if (command.kind === 'sign' || command.kind === 'refuse') return [view.proposals[command.proposal].terms];
  if (command.kind !== 'propose') return [];
  return command.counterOf === undefined ? [command.terms] : [command.terms, view.proposals[command.counterOf].terms];
}

const amounts = (answer: AnswerGiven): number[] =>
  termsMeant(answer).flatMap(({ clauses }) =>
    clauses.flatMap((clause) =>
      'amount' in clause ? [clause.amount] : 'principal' in clause ? [clause.principal] : [],
    ),
  );

const RECORDED: Record<string, PromiseRecord['kind']> = {
  abandonedInTurn: 'abandoned',
  brokeInTurn: 'broke',
  keptFaith: 'honoured',
};

/** The odds that one power could at most be said to have over another: with nobody's help, or as treaties will stand. */
function oddsMost({ view, power }: AnswerGiven): number {
  const appraisal = appraise(view, concert, DOCTRINE_WEIGHTS.external, rivalStream(1, 1, power));
  const board = boardOfView(view, concert);
  let most = 0;
  for (const one of board.geography.powerIds) {
    for (const { odds } of standingOf(appraisal, one).exposures) most = Math.max(most, odds);
    for (const other of board.geography.powerIds) {
      if (other !== one) most = Math.max(most, contest(board, one, other).oddsAlone);
    }
  }
  return Math.ceil(100 * most);
}

/** Looks every fact of a reason up in the view of who said it; 1 where any of them is a number, else 0. */
function checkFacts(answer: AnswerGiven, { factor, params }: Reason): number {
  const { view, power: me } = answer;
  const about = (params.power ?? params.partner) as PowerId | undefined;
  let checked = 0;
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'number') {
      if (name === 'power' || name === 'partner') expect(Object.keys(view.powers)).toContain(value);
      continue;
    }
    checked++;
    switch (name) {
      case 'relations':
        expect(value).toBe(Math.round(view.pairs[me][about as PowerId].relations));
        break;
      case 'tension':
        expect(value).toBe(Math.round(view.pairs[me][about as PowerId].tension));
        break;
      case 'sharePercent':
        expect(value).toBe(Math.round(100 * view.powers[about as PowerId].share));
        break;
      case 'credibility':
        expect(value).toBe(Math.round(view.powers[about ?? me].credibility));
        break;
      case 'turn': {
        const record = view.powers[about as PowerId].record.filter(({ kind }) => kind === RECORDED[factor]);
        expect(record.map(({ turn }) => turn)).toContain(value);
        break;
      }
      case 'amount':
        expect(amounts(answer)).toContain(value);
        break;
      case 'percent':
        if (factor === 'jointStandards')
          expect(value).toBe(Math.round(view.pairs[me][about as PowerId].interoperability));
        else expect(Math.abs(value)).toBeLessThanOrEqual(1000);
        break;
      case 'parties':
        expect(termsMeant(answer).map(({ parties }) => parties.length)).toContain(value);
        break;
      case 'have':
        expect(value).toBeCloseTo(capitalFree(view, concert), 1);
        break;
      case 'front':
        expect(view.wars.map(({ front }) => Math.abs(Math.round(front)))).toContain(Math.abs(value));
        break;
      case 'cohesion':
        expect(value).toBe(Math.round(view.own?.cohesion ?? Number.NaN));
        break;
      case 'oddsPercent': {
        // Who defends speaks of the chance to hold: the other side of the same odds.
        const held = answer.command.kind === 'answerCrisis' && (factor === 'oddsTooLow' || factor === 'oddsFavour');
        const said = held ? 100 - value : value;
        expect(said).toBeGreaterThanOrEqual(0);
        expect(said).toBeLessThanOrEqual(oddsMost(answer));
        break;
      }
      default:
        expect(Number.isFinite(value)).toBe(true);
        expect(Math.abs(value)).toBeLessThanOrEqual(name === 'points' ? 100 : 1000);
    }
  }
  return Math.min(1, checked);
}

describe('the answers of rivals', () => {
  it('name two facts with numbers at least, every one of them true by the view of who said it', () => {
    const answers = first(50, 7);
    expect(answers.length).toBe(50);
    for (const answer of answers) {
      expect(factsIn(answer.reasons), JSON.stringify(answer.command)).toBeGreaterThanOrEqual(2);
      let checked = 0;
      for (const reason of answer.reasons) if (!isChangeOfMind(reason)) checked += checkFacts(answer, reason);
      expect(checked).toBeGreaterThanOrEqual(2);
    }
  });

  it('say that political capital is short wherever no more than that keeps the seat from signing', () => {
    const penniless = first(50, 7).filter(({ command, view }) => {
      if (command.kind !== 'refuse') return false;
      const fault = validate(view, concert, { kind: 'sign', proposal: command.proposal });
      return fault?.code === 'order/insufficient-capital';
    });
    expect(penniless.length).toBeGreaterThan(0);
    for (const { reasons } of penniless) {
      const [short] = reasons.filter(({ factor }) => factor === 'capitalShort');
      const others = reasons.filter(({ factor }) => factor !== 'capitalShort');
      // Who would have refused anyhow needs not say so.
      if (others.reduce((sum, { weight }) => sum + weight, 0) > 0.5)
        expect(short?.params.have).toBeLessThan(short?.params.need as number);
    }
  });

  it('stay true through the crises of a match', () => {
    let crises = 0;
    for (const answer of answersGiven(concert, { seed: 2, turns: 6 })) {
      if (answer.command.kind !== 'answerCrisis' && answer.command.kind !== 'decideCrisis') continue;
      crises++;
      expect(factsIn(answer.reasons)).toBeGreaterThanOrEqual(2);
      for (const reason of answer.reasons) if (!isChangeOfMind(reason)) checkFacts(answer, reason);
    }
    expect(crises).toBeGreaterThan(0);
  });
});
