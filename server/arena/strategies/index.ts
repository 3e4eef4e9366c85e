import { steer } from '../../../shared/ai/steer.ts';
import { conqueror, lastTurnAttack, tributeBluff, tributeFarm, warAtOnce } from './force.ts';
import {
  alwaysReady,
  debtBinge,
  emergencyTax,
  neverReady,
  noArms,
  onlyInto,
  spoiler,
  stripInvestment,
  taxCycle,
} from './money.ts';
import type { Strategy } from './strategy.ts';
import {
  aidGiver,
  aidTaker,
  alliesEverywhere,
  alone,
  blocPatron,
  freeRider,
  stagedCession,
  stagedTribute,
  yielder,
} from './ties.ts';

const fixed = (policy: 'honour' | 'hedge' | 'abandon' | 'concedeNever' | 'concedeAlways'): Strategy => {
  return ({ view, scenario }, decided) => steer(view, scenario, { policy }, decided);
};

/** What may be played whatever the case, by name. */
export const STRATEGIES = {
  honour: fixed('honour'),
  hedge: fixed('hedge'),
  abandon: fixed('abandon'),
  concedeNever: fixed('concedeNever'),
  concedeAlways: fixed('concedeAlways'),
  emergencyTax,
  taxCycle,
  stripInvestment,
  spoiler,
  debtBinge,
  allIndustry: onlyInto('industry'),
  allScience: onlyInto('science'),
  noArms,
  alwaysReady,
  neverReady,
  alone,
  alliesEverywhere,
  blocPatron,
  freeRider,
  tributeBluff,
  tributeFarm,
  warAtOnce,
  conqueror,
  lastTurnAttack,
  aidTaker,
  stagedTribute,
  stagedCession,
  aidGiver,
  yielder,
} satisfies Record<string, Strategy>;

export type StrategyName = keyof typeof STRATEGIES;

/** A strategy that is tried at every seat, and what a second seat does for it where it takes two. */
export interface Exploit {
  name: StrategyName;
  /** What it is in words, for reports. */
  says: string;
  accomplice?: StrategyName;
}

/** The exploits that the constants are meant to close, and the fixed answers in a crisis. */
export const EXPLOITS: readonly Exploit[] = [
  { name: 'emergencyTax', says: 'high taxes at once to begin from low consumption' },
  { name: 'taxCycle', says: 'high taxes early, low late' },
  { name: 'stripInvestment', says: 'nothing invested in the last three turns' },
  { name: 'aidTaker', says: 'a friend pays aid', accomplice: 'aidGiver' },
  { name: 'stagedTribute', says: 'a friend concedes tribute on demand', accomplice: 'yielder' },
  { name: 'stagedCession', says: 'a friend concedes regions on demand', accomplice: 'yielder' },
  { name: 'spoiler', says: 'a tenth of output into projection' },
  { name: 'tributeFarm', says: 'tribute demanded always, and fought for' },
  { name: 'tributeBluff', says: 'tribute demanded always, never fought for' },
  { name: 'warAtOnce', says: 'war in the first turn' },
  { name: 'conqueror', says: 'a region demanded and fought for whenever one may be' },
  { name: 'debtBinge', says: 'as much debt as lenders carry, invested' },
  { name: 'allIndustry', says: 'all free money into industry' },
  { name: 'allScience', says: 'all free money into science' },
  { name: 'noArms', says: 'no arms' },
  { name: 'alliesEverywhere', says: 'pacts with everybody' },
  { name: 'blocPatron', says: 'few arms, everybody protected' },
  { name: 'freeRider', says: 'pacts, no arms, no word kept' },
  { name: 'alone', says: 'no pact at all' },
  { name: 'lastTurnAttack', says: 'all treaties broken and an attack at the end' },
  { name: 'alwaysReady', says: 'readiness at 90' },
  { name: 'neverReady', says: 'readiness at 45' },
  { name: 'honour', says: 'every promise kept' },
  { name: 'hedge', says: 'every promise half kept' },
  { name: 'abandon', says: 'every promise abandoned' },
  { name: 'concedeNever', says: 'nothing ever conceded' },
  { name: 'concedeAlways', says: 'everything conceded' },
];
