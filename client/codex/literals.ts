/** A figure that stands in the middle of a formula: its value, and the code that holds it, so that a check can compare. */
export interface Literal {
  value: number;
  file: string;
  code: string;
}

const at =
  (file: string) =>
  (value: number, code: string): Literal => ({ value, file: `shared/${file}`, code });

const economy = at('formulas/economy.ts');
const indices = at('formulas/indices.ts');
const tension = at('formulas/tension.ts');
const war = at('formulas/war.ts');
const standing = at('engine/phases/standing.ts');
const crises = at('engine/phases/crises.ts');
const commitments = at('engine/commitments.ts');
const estimates = at('view/estimates.ts');
const world = at('engine/createWorld.ts');
const geography = at('content/geography.ts');

/** Figures of the rules that the engine does not give a name that can be loaded here. */
export const LITERALS = {
  labourExponent: economy(0.5, "change('labour', 0.5)"),
  cohesionOutputLeast: economy(0.85, '0.85 + 0.15 * Math.min(1, cohesion / 60)'),
  cohesionOutputFull: economy(60, 'Math.min(1, cohesion / 60)'),
  debtHigh: economy(0.6, 'debtShare - 0.6'),
  debtSteep: economy(1, 'debtShare - 1)'),
  tensionTrade150: at('formulas/trade.ts')(150, 'tension / 150'),
  tensionRatioMost: tension(2, 'Math.min(2, arriving / home)'),
  consumed: indices(0.82, '0.82 * (1 - taxRate) * output'),
  prosperityScale: indices(200, '-200 * c.prosperityPace'),
  autonomyConcentration: indices(30, '(30 * squares)'),
  autonomyOpenness: indices(7.5, '7.5 * opennessOf'),
  autonomyBases: indices(10, '10 * (board.ties.guestsOf'),
  autonomyBonds: indices(1.5, '1.5 * (board.ties.bonds'),
  autonomyBorrowed: indices(45, '45 * borrowedDefence'),
  autonomyDebt: indices(40, '40 * Math.min(1, i.owed'),
  autonomyArms: indices(20, '20 * Math.min(1, i.foreignArms'),
  autonomyTribute: indices(12, '12 * Math.min(1, i.tributePaid'),
  autonomyAid: indices(6, '6 * Math.min(1, i.aidReceived'),
  influenceCredibility: indices(0.45, '0.45 * board.powers[me].credibility'),
  influenceFear: indices(0.2, '-0.2 * feared'),
  influenceFearFree: indices(22, 'tension / others - 22'),
  influenceCoverMost: indices(3, 'Math.min(3, coverDelivered'),
  influenceShare: indices(60, '60 * (share / i.startShare - 1)'),
  influenceHonour: indices(3, '3 * recent'),
  influenceHonourMost: indices(6, 'Math.min(6, 3 * recent)'),
  influenceHonourTurns: indices(3, 'turn - 3'),
  shareOutput: indices(0.4, 'const weights = [0.4, 0.3, 0.15, 0.15]'),
  shareArms: indices(0.3, 'const weights = [0.4, 0.3, 0.15, 0.15]'),
  shareIndustry: indices(0.15, 'const weights = [0.4, 0.3, 0.15, 0.15]'),
  sharePeople: indices(0.15, 'const weights = [0.4, 0.3, 0.15, 0.15]'),
  hegemonPartners: at('engine/verdict.ts')(0.5, 'partners.includes(id) ? 0.5 : 0'),
  resilienceFull: at('formulas/growth.ts')(40, 'Math.max(0, 100 - cohesion) / 40'),
  warLossMost: war(0.3, 'const LOSS_MOST = 0.3'),
  warStrengthLeast: war(0.1, 'const STRENGTH_LEAST = 0.1'),
  detectionLeast: at('formulas/verification.ts')(0.05, '0.05, 0.95'),
  detectionMost: at('formulas/verification.ts')(0.95, '0.05, 0.95'),
  reparationsMost: at('treaties/reparations.ts')(1.5, 'const TRIBUTES_MOST = 1.5'),
  loanRateMost: at('treaties/loan.ts')(20, 'const RATE_MOST = 20'),
  licenceBonds: at('treaties/licence.ts')(2, 'power === to ? 2 : 0'),
  demandReachLeast: at('orders/demand.ts')(0.25, 'const REACH_LEAST = 0.25'),
  demandRelations: crises(-15, 'const DEMAND_RELATIONS = -15'),
  demandTension: crises(10, 'const DEMAND_TENSION = 10'),
  lesserDemand: crises(0.6, 'const LESSER_DEMAND = 0.6'),
  sideRelations: crises(5, 'const SIDE_RELATIONS = 5'),
  mediatorRelations: crises(4, 'const MEDIATOR_RELATIONS = 4'),
  warRelations: crises(-25, 'const WAR_RELATIONS = -25'),
  honourRelations: commitments(10, 'honour: { protected: 10, partners: 3,'),
  honourPartners: commitments(3, 'honour: { protected: 10, partners: 3,'),
  abandonRelations: commitments(-20, 'abandon: { protected: -20, partners: -8, challenger: 0 }'),
  abandonPartners: commitments(-8, 'abandon: { protected: -20, partners: -8, challenger: 0 }'),
  relationsSpeed: standing(0.1, 'const RELATIONS_SPEED = 0.1'),
  relationsPact: standing(35, 'const RELATIONS_PACT = 35'),
  relationsNonAggression: standing(10, 'const RELATIONS_NON_AGGRESSION = 10'),
  relationsTradeTreaty: standing(10, 'const RELATIONS_TRADE_TREATY = 10'),
  relationsTradeMost: standing(10, 'const RELATIONS_TRADE_MOST = 10'),
  relationsWar: standing(-60, 'const RELATIONS_WAR = -60'),
  cohesionSpeed: standing(0.06, 'const COHESION_SPEED = 0.06'),
  cohesionLevel: standing(62, 'const COHESION_LEVEL = 62'),
  freePacts: standing(2, 'const FREE_PACTS = 2'),
  seesBorder: estimates(0.25, 'const BORDER = 0.25'),
  seesTrade: estimates(0.2, 'const TRADE = 0.2'),
  seesTradeFull: estimates(0.05, 'const TRADE_FULL = 0.05'),
  seesBasing: estimates(0.3, 'const BASING = 0.3'),
  seesTechnology: estimates(0.3, 'const TECHNOLOGY = 0.3'),
  startCapital: world(4, 'const START_CAPITAL = 4'),
  startCover: world(0.7, 'const START_COVER = 0.7'),
  startStores: world(0.25, 'const START_STORES = 0.25'),
  landNeighbour: geography(0.4, 'const LAND_NEIGHBOUR = 0.4'),
  seaNeighbour: geography(0.8, 'const SEA_NEIGHBOUR = 0.8'),
  leastApart: geography(1, 'const LEAST_APART = 1'),
  severityLeast: at('engine/phases/events.ts')(0.5, 'severity: 0.5 + random.next()'),
} as const satisfies Record<string, Literal>;
