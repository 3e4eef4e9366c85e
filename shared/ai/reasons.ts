import type { Reason } from '../model/treaty.ts';

/**
 * Every factor a rival may name for what it does, with the facts its text mentions (text key `reason.<factor>`). Facts
 * called `power`, `partner` or `rival` are ids of powers; `treaty` is an id of a treaty; `clause` is a kind of clause; all others are
 * numbers.
 */
export const REASON_FACTORS = {
  // Treaties: what they would do for us
  securityGain: ['points'],
  securityLittle: ['points'],
  reachTooShort: ['power', 'reachPercent'],
  wordDoubted: ['power', 'credibility'],
  recordDoubted: ['credibility'],
  spreadThin: ['power', 'coverPercent'],
  sharedThreat: ['power', 'oddsPercent'],
  containsRival: ['power', 'sharePercent'],
  strongestPower: ['power', 'sharePercent'],
  calmsRival: ['power', 'oddsPercent'],
  calmsTension: ['power', 'tension'],
  tradeGain: ['percent'],
  technologyGain: ['partner'],
  sharperEyes: ['partner', 'relations'],
  jointStandards: ['partner', 'percent'],
  basesAbroad: ['partner'],
  instrumentOfOrder: ['parties'],
  raisesStanding: ['partner'],
  paymentReceived: ['amount', 'partner'],
  playedAhead: ['points', 'years'],
  keptFaith: ['partner', 'turn'],
  worthTrying: [],
  goodRelations: ['partner', 'relations'],
  // Treaties: what speaks against them
  autonomyCost: ['points'],
  entanglement: ['partner', 'power', 'oddsPercent'],
  abandonedInTurn: ['partner', 'turn'],
  brokeInTurn: ['partner', 'turn'],
  badRelations: ['partner', 'relations'],
  ownStrength: [],
  pactsEnough: ['count'],
  basesOnOurSoil: ['partner'],
  priceTooHigh: ['amount', 'percent'],
  freeHand: ['power', 'oddsPercent'],
  capitalShort: ['have', 'need'],
  atWarWith: ['power'],
  nothingNew: [],
  againstOurAim: [],
  servesOurAim: [],
  littleToGain: [],
  termsTooSevere: [],
  // Secret treaties
  coveredBack: ['partner'],
  shelterUnseen: ['power', 'oddsPercent'],
  // Counter-offers
  askPayment: ['amount'],
  offerPayment: ['amount'],
  lighterBond: [],
  offerBases: [],
  linkedWith: ['clause'],
  halfAsMuch: [],
  helpWanted: ['power', 'oddsPercent'],
  warnDemand: ['power', 'oddsPercent'],
  warnLeaving: ['partner', 'turns'],
  // Blocs
  blocDues: ['percent'],
  blocSharesBurden: ['percent'],
  blocLeads: [],
  blocStronger: ['power'],
  underFloor: ['power'],
  sharedFate: ['power'],
  lightensDues: [],
  raisesDues: [],
  fundWellSpent: ['power'],
  fundNotTheirs: ['power'],
  quarrelHurts: ['power'],
  rivalBusy: ['power'],
  punishes: ['power'],
  ownTrade: ['power'],
  // Demands and crises
  tensionHigh: ['power', 'tension'],
  amendsCalm: ['power'],
  prizeWorth: ['points'],
  stakeHigh: ['points'],
  stakeSmall: ['points'],
  oddsFavour: ['power', 'oddsPercent'],
  oddsTooLow: ['power', 'oddsPercent'],
  likelyToYield: ['power', 'percent'],
  warLikely: ['power', 'percent'],
  bluffLikely: ['power', 'percent'],
  warTooCostly: [],
  rivalGrows: ['power', 'sharePercent'],
  helpComes: ['power'],
  theyHaveHelp: ['power'],
  standAlone: [],
  credibilityAtRisk: ['credibility'],
  audienceWatches: [],
  wordGiven: ['partner'],
  littleAtStakeForUs: ['partner'],
  settlementOffered: ['power'],
  changeOfHelp: ['partner', 'oddsPercent'],
  friendInNeed: ['partner', 'relations'],
  sideWithStrength: ['power', 'sharePercent'],
  peaceServesUs: ['partner'],
  notOurQuarrel: [],
  // Sanctions
  sanctionThreat: ['power', 'oddsPercent'],
  sanctionAggressor: ['power'],
  sanctionBites: ['power', 'percent'],
  sanctionTogether: ['power', 'percent'],
  sanctionOwnCost: ['percent'],
  sanctionCalm: ['power'],
  sanctionConcession: ['power'],
  sanctionsEase: ['partner', 'percent'],
  // War and peace
  warGoesBadly: ['power', 'front'],
  warGoesWell: ['power', 'front'],
  weary: ['cohesion'],
  // What stands behind an answer
  standsOdds: ['power', 'oddsPercent'],
  standsRelations: ['power', 'relations'],
  // What would change the seat's mind
  mindWithoutClause: ['clause'],
  mindWithClause: ['clause'],
  mindAid: ['amount', 'partner'],
  mindCredibility: ['power', 'from', 'to'],
  mindProjection: ['power', 'percent'],
  mindHomeForce: ['power', 'percent'],
  mindRelations: ['power', 'from', 'to'],
  // Mistakes of a novice
  manyFriends: ['count'],
  nobodyElseCounts: ['power'],
  insultedInTurn: ['partner', 'turn'],
  askedKindly: ['partner'],
  noHalfMeasures: [],
} as const satisfies Record<string, readonly string[]>;

export type ReasonFactor = keyof typeof REASON_FACTORS;

/** The facts that the text of a factor mentions. */
export type ReasonParams<F extends ReasonFactor> = Record<(typeof REASON_FACTORS)[F][number], string | number>;

/** One reason: a factor, its weight in points of the decision, and the facts it rests on, which must be facts of the view. */
export function because<F extends ReasonFactor>(factor: F, weight: number, params: ReasonParams<F>): Reason {
  return { factor, weight: Math.round(weight * 100) / 100, params };
}

const REASONS_MOST = 4;
const WEIGHT_LEAST = 0.1;

/**
 * The two to four reasons that weigh most, heaviest first; where all are light, the two heaviest. With `lean`, reasons
 * that speak the other way come after those that speak for the answer given (1) or against (−1), so that the first
 * one read explains the answer.
 */
export function ranked(reasons: readonly Reason[], lean: 1 | -1): Reason[] {
  const byWeight = merged(reasons).sort(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.factor < b.factor ? -1 : a.factor > b.factor ? 1 : 0),
  );
  const heavy = byWeight.filter((reason, index) => index < 2 || Math.abs(reason.weight) >= WEIGHT_LEAST);
  const kept = heavy.slice(0, REASONS_MOST);
  return [...kept.filter((reason) => reason.weight * lean > 0), ...kept.filter((reason) => reason.weight * lean <= 0)];
}

/** Reasons of the same text as one, their weights together. */
function merged(reasons: readonly Reason[]): Reason[] {
  const found: Reason[] = [];
  for (const reason of reasons) {
    const same = found.findIndex((one) => one.factor === reason.factor && sameParams(one.params, reason.params));
    if (same < 0) found.push(reason);
    else found[same] = { ...reason, weight: Math.round((found[same].weight + reason.weight) * 100) / 100 };
  }
  return found;
}

function sameParams(a: Reason['params'], b: Reason['params']): boolean {
  return Object.keys(a).every((name) => a[name] === b[name]);
}
