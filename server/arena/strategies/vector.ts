import type { Weights } from '../../../shared/content/doctrines/index.ts';
import type { Random } from '../../../shared/core/random.ts';
import { linesTotal } from '../../../shared/formulas/budget.ts';
import type { BudgetLine } from '../../../shared/model/vocabulary.ts';
import { budgeting, disposable, divided, type Strategy, toward } from './strategy.ts';

/** The range of each number of a policy that the hunt draws from. The first part are weights of a doctrine. */
export const RANGES = {
  securityWeight: [0.3, 2],
  burdenMost: [0.012, 0.15],
  projectionShare: [0, 0.9],
  bar: [-2, 6],
  pactsMost: [0, 5],
  demandBias: [-3, 3],
  honourBias: [-4, 4],
  concedeBias: [-3, 3],
  containment: [0, 2],
  nonAggressionBias: [-1, 2],
  tradeBias: [-1, 2],
  guaranteeBias: [-1, 2],
  strongestBias: [-1, 2],
  institutionBias: [-1, 2],
  generosity: [0, 1],
  mediationBias: [-1, 2],
  // Parts of the civil money, by their proportion to one another
  industry: [0, 1],
  science: [0, 1],
  infrastructure: [0, 1],
  resilience: [0, 1],
  integration: [0, 0.5],
  intelligence: [0, 0.3],
  // Readiness aimed at; tax steps (0 low, 1 normal, 2 high) in the first and the second half; new debt each year, share of output
  readiness: [20, 95],
  taxEarly: [0, 2],
  taxLate: [0, 2],
  borrowing: [-0.02, 0.05],
} as const satisfies Record<string, readonly [number, number]>;

export type Gene = keyof typeof RANGES;
export const GENES = Object.keys(RANGES) as Gene[];

/** A policy as the hunt knows it: a number for each gene. */
export type Vector = Record<Gene, number>;

/** A policy drawn evenly from all ranges. */
export function randomVector(random: Random): Vector {
  return Object.fromEntries(GENES.map((gene) => [gene, drawn(gene, random)])) as Vector;
}

/** A policy near this one: about a quarter of its genes moved by up to a fifth of their range, one drawn anew. */
export function mutated(vector: Vector, random: Random): Vector {
  const next = { ...vector };
  for (const gene of GENES) {
    if (!random.chance(0.25)) continue;
    const [low, high] = RANGES[gene];
    const moved = vector[gene] + (random.next() - 0.5) * 0.4 * (high - low);
    next[gene] = rounded(Math.min(high, Math.max(low, moved)));
  }
  const anew = random.pick(GENES);
  next[anew] = drawn(anew, random);
  return next;
}

function drawn(gene: Gene, random: Random): number {
  const [low, high] = RANGES[gene];
  return rounded(low + random.next() * (high - low));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const TAXES = ['low', 'normal', 'high'] as const;

/** The doctrine's part of a policy. */
export function weightsOf(vector: Vector): Weights {
  const { pactsMost, taxEarly } = vector;
  return { ...vector, pactsMost: Math.round(pactsMost), tax: TAXES[Math.round(taxEarly)] };
}

/** The part of a policy that its budgets are bent by; the money for forces stays what the weights make of it. */
export function bentBy(vector: Vector): Strategy {
  return budgeting((budget, situation) => {
    const { own, view } = situation;
    const gene = view.turn <= view.turns / 2 ? vector.taxEarly : vector.taxLate;
    const bent = { ...budget, readiness: Math.round(vector.readiness), tax: toward(own, TAXES[Math.round(gene)]) };
    const { homeForce, projectionForce, supply } = budget.lines;
    const kept = homeForce + projectionForce + supply;
    const borrowed = own.debt < own.output ? vector.borrowing * own.output : 0;
    const total = Math.max(kept, disposable(situation, bent) + borrowed);
    const civil = Math.max(0, Math.min(total, total + linesTotal(budget.lines)) - kept);
    const lines: readonly BudgetLine[] = [
      'industry',
      'science',
      'infrastructure',
      'resilience',
      'integration',
      'intelligence',
    ];
    const sum = lines.reduce((weight, line) => weight + vector[line as Gene], 0.001);
    const weights = Object.fromEntries(lines.map((line) => [line, (civil * vector[line as Gene]) / sum]));
    return divided(bent, { ...weights, homeForce, projectionForce, supply }, total);
  });
}
