import { DOCTRINE_WEIGHTS } from '../content/doctrines/index.ts';
import { proposalId, valuesInOrder } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import { clamp } from '../core/maths.ts';
import { money } from '../core/money.ts';
import { stream } from '../core/random.ts';
import type { TurnOrders } from '../engine/phase.ts';
import { divideLines, linesTotal } from '../formulas/budget.ts';
import type { TreatyTerms } from '../model/treaty.ts';
import { BUDGET_LINES, type BudgetLine, DOCTRINES, TAX_STEPS } from '../model/vocabulary.ts';
import type { Budget, World } from '../model/world.ts';
import { isAtWar } from '../orders/rule.ts';
import { validate } from '../orders/validate.ts';
import type { SeatView } from '../view/view.ts';
import { scoreAhead } from './ahead.ts';
import { type Appraisal, tenth } from './appraisal.ts';
import { chooseBudget } from './budget.ts';
import { imagine } from './imagine.ts';
import { because } from './reasons.ts';
import type { Worth } from './worth.ts';

/**
 * Years of one power that may be imagined for one decision, at about a third of a second on one core; fewer years for more powers.
 * A count and not a clock, so that the same view gives the same decision.
 */
const YEARS_OF_POWERS = 480;
/** Years ahead that a plan is followed. */
const HORIZON = 4;
/** Points by which a plan must be better to be taken for better. */
const MARGIN = 0.01;

/** The imagined worlds of one decision, and how many years may still be played in them. */
export interface Foresight {
  worlds: { world: World; seed: number }[];
  turns: number;
  yearsLeft: number;
}

/** Imagines so many worlds from what the seat sees. */
export function foresee(appraisal: Appraisal, samples: number): Foresight {
  const { view, scenario, salt, turnsLeft } = appraisal;
  const worlds = Array.from({ length: samples }, (_, sample) => {
    const random = stream(salt, 'imagined', view.turn, sample);
    return { world: imagine(view, scenario, random), seed: random.int(0, 0xffff_ffff) };
  });
  const years = Math.floor(YEARS_OF_POWERS / scenario.powers.length);
  return { worlds, turns: Math.min(HORIZON, turnsLeft), yearsLeft: years };
}

/** What the seat would score on this budget, on the mean of the imagined worlds; null where no years are left to imagine. */
function worthOfBudget(appraisal: Appraisal, foresight: Foresight, budget: Budget): number | null {
  const { scenario, me, view } = appraisal;
  const { worlds, turns } = foresight;
  if (foresight.yearsLeft < turns * worlds.length) return null;
  if (validate(view, scenario, { kind: 'draftBudget', budget }) !== null) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const { world, seed } of worlds) {
    sum += scoreAhead(world, me, { budgets: { [me]: budget } }, { scenario, seed, turns, lastTurn: view.turns });
    foresight.yearsLeft -= turns;
  }
  return sum / worlds.length;
}

/** Years ahead that a treaty is followed, with and without it. */
const TREATY_YEARS = 2;
/** Reasons of a treaty that playing ahead does not show: what others may do about it, and what was done before. */
const BEYOND_PLAY: ReadonlySet<string> = new Set([
  'entanglement',
  'abandonedInTurn',
  'brokeInTurn',
  'keptFaith',
  'againstOurAim',
  'servesOurAim',
  'containsRival',
  'rivalGrows',
  'freeHand',
]);

/**
 * What a treaty is worth to a seat that looks ahead: the points a turn that it brings where the engine plays the coming years with it
 * and without it, and what no play shows. The reasons say both.
 */
export function worthAhead(appraisal: Appraisal, terms: TreatyTerms, reckoned: Worth): Worth {
  const { me, scenario, view, turnsLeft } = appraisal;
  const { worlds } = foreseen(appraisal);
  const [{ world, seed }] = worlds;
  const turns = Math.min(TREATY_YEARS, turnsLeft);
  const rolling = { scenario, seed, turns, lastTurn: view.turns };
  const signed = [{ proposal: proposalId('imagined'), terms }];
  const others = signedAlready(view);
  const without = scoreAhead(world, me, { signed: others }, rolling);
  const points = scoreAhead(world, me, { signed: [...others, ...signed] }, rolling) - without;
  const kept = reckoned.reasons.filter(({ factor }) => BEYOND_PLAY.has(factor));
  const value = kept.reduce((sum, { weight }) => sum + weight, points);
  const played = because('playedAhead', points, { points: tenth(points), years: turns });
  return { value, reasons: [played, ...reckoned.reasons] };
}

function signedAlready({ proposals, turn }: SeatView): TurnOrders['signed'] {
  return valuesInOrder(proposals)
    .filter((proposal) => proposal.status === 'signed' && proposal.turn === turn)
    .map(({ id, terms }) => ({ proposal: id, terms }));
}

/** The one world that all treaties of a turn are tried on. */
const foreseen = keptWith((appraisal: Appraisal) => foresee(appraisal, 1));

/**
 * The budget of a seat that looks ahead: the plans of every doctrine, and then the best of them changed step by step for the
 * better, each tried by letting the engine play the coming years on imagined worlds.
 */
export function budgetAhead(appraisal: Appraisal, foresight: Foresight): Budget {
  const plans = [chooseBudget(appraisal), ...DOCTRINES.map((doctrine) => chooseBudget(as(appraisal, doctrine)))];
  let best = plans[0];
  let top = Number.NEGATIVE_INFINITY;
  for (const plan of plans) {
    const worth = worthOfBudget(appraisal, foresight, plan);
    if (worth === null) return best;
    if (worth > top + MARGIN) [best, top] = [plan, worth];
  }
  for (;;) {
    let improved = false;
    for (const change of CHANGES) {
      const plan = change(best, appraisal);
      if (plan === null) continue;
      const worth = worthOfBudget(appraisal, foresight, plan);
      if (worth === null) return best;
      if (worth <= top + MARGIN) continue;
      [best, top] = [plan, worth];
      improved = true;
    }
    if (!improved) return best;
  }
}

const as = (appraisal: Appraisal, doctrine: keyof typeof DOCTRINE_WEIGHTS): Appraisal => ({
  ...appraisal,
  weights: DOCTRINE_WEIGHTS[doctrine],
});

type Change = (budget: Budget, appraisal: Appraisal) => Budget | null;

/** Steps from one plan to another that are tried in turn. */
const CHANGES: readonly Change[] = [
  arms(0.5),
  arms(1.5),
  reach(0.5),
  reach(2),
  shift(['science', 'infrastructure'], 'industry'),
  shift(['industry', 'infrastructure'], 'science'),
  shift(['industry', 'science'], 'infrastructure'),
  shift(['industry', 'science', 'infrastructure'], 'resilience'),
  shift(['resilience'], 'industry'),
  shift(['homeForce', 'projectionForce'], 'integration'),
  ready(-15),
  ready(15),
  taxes(-1),
  taxes(1),
  total(0.93),
  total(1.07),
];

/** More or less money for arms, at the cost or for the good of the civil lines. */
function arms(factor: number): Change {
  return (budget) => scaled(budget, { homeForce: factor, projectionForce: factor });
}

function reach(factor: number): Change {
  return (budget) => {
    const { homeForce, projectionForce } = budget.lines;
    const arms = homeForce + projectionForce;
    const abroad = Math.min(arms, factor * Math.max(projectionForce, 0.05 * arms));
    return divided(budget, { ...budget.lines, homeForce: arms - abroad, projectionForce: abroad });
  };
}

/** A third of some lines to another. */
function shift(from: readonly BudgetLine[], to: BudgetLine): Change {
  return (budget) => {
    const lines: Record<BudgetLine, number> = { ...budget.lines };
    for (const line of from) {
      lines[to] += lines[line] / 3;
      lines[line] -= lines[line] / 3;
    }
    return divided(budget, lines);
  };
}

function ready(step: number): Change {
  return (budget) => {
    const readiness = clamp(budget.readiness + step, 20, 95);
    return readiness === budget.readiness ? null : { ...budget, readiness };
  };
}

function taxes(step: number): Change {
  return (budget, { view, own }) => {
    const tax = TAX_STEPS[TAX_STEPS.indexOf(budget.tax) + step];
    if (tax === undefined || (tax === 'war' && !isAtWar(view, own.id))) return null;
    return { ...budget, tax };
  };
}

/** More or less money altogether: what is over pays debt back, what is short is borrowed. */
function total(factor: number): Change {
  return (budget) => ({
    ...budget,
    lines: divideLines(money(Math.floor(factor * linesTotal(budget.lines))), budget.lines),
  });
}

function scaled(budget: Budget, factors: Partial<Record<BudgetLine, number>>): Budget {
  const lines: Record<BudgetLine, number> = { ...budget.lines };
  for (const line of BUDGET_LINES) lines[line] *= factors[line] ?? 1;
  return divided(budget, lines);
}

/** The same money on lines in these proportions. */
function divided(budget: Budget, lines: Record<BudgetLine, number>): Budget {
  return { ...budget, lines: divideLines(linesTotal(budget.lines), lines) };
}
