import type { Good } from '../model/vocabulary.ts';

/**
 * What an option does to the power it befell, at severity 1. `percent` is of the figure itself, `relief` of a year's output:
 * money that civil services need beyond the usual, negative for a windfall. Relations are how well others like the power,
 * tension how much they fear it.
 */
export type CardEffect =
  | { on: 'cohesion' | 'readiness' | 'credibility' | 'politicalCapital' | 'intelligence'; points: number }
  | { on: 'technology' | 'industry' | 'infrastructure' | 'homeForce' | 'projectionForce'; percent: number }
  | { on: 'relief'; percent: number }
  | { on: 'relations' | 'tension'; of: 'other' | 'all'; points: number }
  /** Years of need. */
  | { on: Good; years: number };

/** An event of the deck (rules section 9). The first option is what happens where nobody chooses. */
export interface CardSpec {
  /** Whom it befalls: one power, one power with another concerned, or all alike. */
  befalls: 'one' | 'pair' | 'all';
  options: readonly (readonly CardEffect[])[];
}

const cohesion = (points: number): CardEffect => ({ on: 'cohesion', points });
const readiness = (points: number): CardEffect => ({ on: 'readiness', points });
const credibility = (points: number): CardEffect => ({ on: 'credibility', points });
const capital = (points: number): CardEffect => ({ on: 'politicalCapital', points });
const intelligence = (points: number): CardEffect => ({ on: 'intelligence', points });
const technology = (percent: number): CardEffect => ({ on: 'technology', percent });
const industry = (percent: number): CardEffect => ({ on: 'industry', percent });
const infrastructure = (percent: number): CardEffect => ({ on: 'infrastructure', percent });
const relief = (percent: number): CardEffect => ({ on: 'relief', percent });
const relations = (of: 'other' | 'all', points: number): CardEffect => ({ on: 'relations', of, points });
const tension = (of: 'other' | 'all', points: number): CardEffect => ({ on: 'tension', of, points });
const stores = (good: Good, years: number): CardEffect => ({ on: good, years });

/** The whole deck; texts `card.<id>`, `card.<id>.what` and `card.<id>.option.<number>`. Figures are the designers' own. */
export const DECK = {
  breakthrough: {
    befalls: 'one',
    options: [[technology(1.5)], [technology(0.8), relations('all', 4), credibility(2)]],
  },
  energyShock: {
    befalls: 'all',
    options: [
      [industry(-0.6), cohesion(-3), stores('energy', -0.2)],
      [relief(0.5), cohesion(-1), stores('energy', -0.2)],
    ],
  },
  financialCrisis: {
    befalls: 'all',
    options: [
      [cohesion(-4), industry(-0.5)],
      [relief(1), cohesion(-1)],
    ],
  },
  drought: { befalls: 'one', options: [[cohesion(-4)], [relief(0.4), cohesion(-1)]] },
  scandal: {
    befalls: 'one',
    options: [
      [cohesion(-3), credibility(-2)],
      [capital(-1.5), cohesion(-0.5)],
    ],
  },
  newLeader: {
    befalls: 'one',
    options: [[cohesion(-2)], [capital(1), credibility(-4), relations('all', 3)]],
  },
  farawayWar: {
    befalls: 'one',
    options: [[credibility(-2)], [{ on: 'projectionForce', percent: -3 }, relief(0.2), credibility(3)]],
  },
  earthquake: {
    befalls: 'one',
    options: [
      [infrastructure(-2), cohesion(-2)],
      [relief(0.6), infrastructure(-0.6), cohesion(1)],
    ],
  },
  epidemic: { befalls: 'one', options: [[cohesion(-5)], [industry(-0.8), relief(0.3), cohesion(-1)]] },
  strikes: {
    befalls: 'one',
    options: [
      [industry(-0.6), cohesion(-2)],
      [relief(0.5), cohesion(1)],
    ],
  },
  goodHarvest: { befalls: 'one', options: [[cohesion(2)], [relations('all', 3), cohesion(0.5)]] },
  discovery: {
    befalls: 'one',
    options: [
      [infrastructure(1), stores('energy', 0.4)],
      [relief(-0.5), relations('all', 2)],
    ],
  },
  blackout: {
    befalls: 'pair',
    options: [
      [readiness(-6), intelligence(-4)],
      [tension('other', 5), relations('other', -8), credibility(2)],
    ],
  },
  spyRing: {
    befalls: 'pair',
    options: [
      [intelligence(4), relations('other', -4)],
      [cohesion(2), relations('other', -12), tension('other', 4)],
    ],
  },
  defector: {
    befalls: 'pair',
    options: [
      [relations('other', 6), credibility(-3)],
      [intelligence(5), relations('other', -8)],
    ],
  },
  accident: {
    befalls: 'one',
    options: [
      [{ on: 'homeForce', percent: -2 }, readiness(-3)],
      [readiness(-8), cohesion(1)],
    ],
  },
  dockyardFire: {
    befalls: 'one',
    options: [[{ on: 'projectionForce', percent: -3 }], [relief(0.4), { on: 'projectionForce', percent: -0.8 }]],
  },
  brainDrain: { befalls: 'one', options: [[technology(-1)], [relief(0.35)]] },
  separatists: {
    befalls: 'one',
    options: [
      [cohesion(-2), relations('all', -3)],
      [capital(-1.5), cohesion(1)],
    ],
  },
  refugees: {
    befalls: 'pair',
    options: [
      [relations('other', -6), credibility(-2)],
      [relief(0.35), relations('other', 6), cohesion(-1)],
    ],
  },
  games: { befalls: 'one', options: [[cohesion(1)], [relief(0.5), cohesion(4), relations('all', 2)]] },
  skirmish: {
    befalls: 'pair',
    options: [
      [tension('other', 3), cohesion(-1)],
      [readiness(6), tension('other', 8), cohesion(1)],
    ],
  },
  boom: { befalls: 'one', options: [[industry(1.2)], [relief(-0.8)]] },
  leakedCables: {
    befalls: 'pair',
    options: [[credibility(-4)], [relations('other', -7), credibility(1)]],
  },
  straitBlocked: {
    befalls: 'all',
    options: [[stores('materials', -0.25), industry(-0.3)], [relief(0.3)]],
  },
  chipDrought: {
    befalls: 'all',
    options: [[stores('electronics', -0.25), technology(-0.4)], [relief(0.35)]],
  },
} as const satisfies Record<string, CardSpec>;

export type CardName = keyof typeof DECK;

export const CARD_NAMES = Object.keys(DECK) as CardName[];

/** A card of the deck by its name, its exact shape forgotten. */
export function cardSpec(name: string): CardSpec {
  return DECK[name as CardName];
}
