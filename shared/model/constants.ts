/**
 * The measured constants of the rules. Shares are of output unless said; a scenario may override any of them.
 * Section numbers are those of docs/rules.md.
 */
export const CONSTANTS = {
  // Score (section 9)
  lastTurnWeight: 1.5,
  legacyTurns: 2,
  /** Consumption lost in each legacy turn, as a share of the debt added during the match. */
  legacyDebt: 0.04,
  /** Growth of consumption a head that keeps Prosperity where it is. */
  prosperityPace: 0.012,
  /** Chance a turn that an event befalls a power, and that one befalls all: each power meets one about every fourth turn. */
  eventForOne: 0.22,
  eventForAll: 0.06,
  influenceCover: 2.5,
  /** For a demand won against an equal, and at most: at 5 and 12 no power that coerced won as much as it lost by it. */
  influenceDemand: 8,
  influenceDemandsMost: 20,
  /** Points of the final score for a fulfilled mandate: about a third of what parts the median from the best tenth. */
  mandateReward: 3,
  // Stocks (section 4)
  industryDepreciation: 0.05,
  infrastructureDepreciation: 0.04,
  forceDepreciation: 0.1,
  startIndustryPerOutput: 2.5,
  startInfrastructurePerOutput: 0.5,
  upkeepBase: 0.015,
  /** Grows with the cube of readiness: at .06 of its square the last thirty points were the cheapest strength there was. */
  upkeepReadiness: 0.13,
  readinessStep: 25,
  projectionPrice: 1.3,
  projectionAtHome: 0.75,
  integrationCheapness: 200,
  // Growth (section 4)
  technologyDrift: 0.006,
  technologyScience: 0.055,
  /** At .05 a power far behind outgrew everybody (3.6 % a turn against 2 % of the leaders with default budgets). */
  technologyCatchUp: 0.03,
  opennessFull: 0.3,
  privateInvestment: 0.18,
  /** Private investment lost at full integration. */
  integrationDrag: 0.05,
  /** Points of integration bought: gain·x/(1 + x) with x the spending in per cent of output, less as it fills up. */
  integrationGain: 12,
  /** Share of industry that turns into home force each turn of war at full integration. */
  integrationSurge: 0.01,
  /** Points of cohesion bought by resilience: gain·x/(1 + x) with x in per cent of output, less above cohesion 60. */
  resilienceGain: 8,
  /** Output lost by a defender on whose soil a war is fought. */
  warDamage: 0.02,
  industryAbsorption: 2.6,
  industrySaturation: 0.04,
  infrastructureAbsorption: 2.0,
  infrastructureSaturation: 0.03,
  crowdingDeficit: 0.5,
  crowdingMilitary: 0.6,
  crowdingMilitaryFree: 0.03,
  crowdingMost: 0.6,
  // Money (section 4)
  services: 0.15,
  taxLow: 0.26,
  taxNormal: 0.3,
  taxHigh: 0.34,
  taxWar: 0.42,
  taxLowCohesion: 0.5,
  taxHighCohesion: -1.5,
  taxWarCohesion: -4,
  interestBase: 0.02,
  interestAbove60: 0.03,
  interestAbove100: 0.1,
  /** Spread on debt for each point of credibility below 60: who breaks its word to partners is lent to as dearly. */
  interestDistrust: 0.0005,
  interestTrusted: 60,
  debtCeiling: 1.2,
  deficitMost: 0.12,
  austerityTurns: 2,
  austerityShare: 0.5,
  austerityCohesion: -10,
  // Trade (section 4 and 6)
  tradeScale: 0.55,
  tradeDistance: 0.6,
  tradeTreaty: 1.3,
  tradeRevenue: 0.03,
  tradeConsumption: 0.02,
  // Sanctions (section 6): what is left of a pair's trade, by level, and the loss as measured
  sanctionTariffs: 0.75,
  sanctionFinance: 0.5,
  sanctionEmbargo: 0.1,
  /** Output lost at level 1 by a target all of whose trade the senders hold; grows with the 1.5th power of that share. */
  sanctionLoss: 0.06,
  /** Share of the trade lost that those who stay out take over. */
  sanctionDiversion: 0.25,
  /** Cohesion that a public gains in the first year under sanctions, and loses later by level and the senders' share. */
  sanctionRally: 2,
  sanctionFatigue: 1,
  /** Relations of the target with the sender, for each level imposed; as much better for each that is lifted. */
  sanctionRelations: -6,
  /** What the target's relations and its tension toward the sender tend to, for each level in force. */
  sanctionRelationsLevel: -12,
  sanctionTension: 10,
  // Strategic goods (section 5)
  /** Cover bought: gain·(most − cover)·x/(1 + x) with x in per cent of output; 5 points for 1 % from a cover of .7. */
  supplyCoverGain: 0.12,
  supplyCoverMost: 1.5,
  /** Share of the uncovered need of energy that 1 % of output spent on infrastructure covers. */
  supplyInfrastructure: 0.008,
  /** A year's need of one good in store, as a share of output; judged from the price of oil and metals held by states. */
  supplyStorePrice: 0.03,
  supplyStoresMost: 2,
  /** Of what was cut a year ago or earlier, at most this share is taken over, and by as much of what the others deliver. */
  supplyReplaced: 0.6,
  supplyLossMost: 0.25,
  /** Share of readiness lost where all goods are missing. */
  supplyReadiness: 0.5,
  /** Points of Autonomy that producing nothing at home costs. */
  autonomySupply: 20,
  // Political capital (section 6)
  capitalSanction: 1,
  /** At 2 and a bank of 8 half of all powers had as much as they could keep, at 1.2 and 6 a third; nothing had to be chosen. */
  capitalBase: 0.7,
  capitalPerCohesion: 50,
  capitalBank: 6,
  capitalPact: 2,
  capitalTreaty: 1,
  /** What a treaty costs more to who stands below this credibility: it must be talked into each signature. */
  capitalDistrust: 1,
  capitalTrusted: 50,
  capitalDemand: 2,
  capitalDemandRegion: 3,
  capitalMediation: 1,
  capitalPactUpkeep: 0.5,
  capitalTaxChange: 1,
  // Odds and war (section 8)
  qualityReadinessLeast: 0.4,
  qualityCohesionLeast: 0.7,
  qualityCohesionFull: 60,
  oddsExponent: 2.7,
  oddsEdge: 1.13,
  attackConcentration: 1.5,
  reachDecay: 0.22,
  coordinationBase: 0.75,
  coordinationInteroperability: 0.25,
  stretchShare: 0.6,
  warLuck: 0.8,
  warSpeed: 80,
  warSpeedCap: 60,
  warNoise: 8,
  warLoss: 0.1,
  warTurns: 4,
  warAttackerWins: 100,
  warDefenderWins: -60,
  warStatusQuoAbove: 25,
  wearinessAttacker: 5,
  wearinessDefender: 3,
  wearinessAllyMost: 6,
  collapseCohesion: 12,
  // Commitments (section 8)
  credibilityStart: 70,
  /** At .04 an abandoned partner was forgotten within three turns; now half of a loss is left after thirty-five. */
  credibilityReversion: 0.02,
  /** Help that a power without any credibility may still count on, as a share; all of it at `credibilityStart`. */
  reciprocityLeast: 0.3,
  reciprocityMost: 1.1,
  honourCredibility: 8,
  /** Who stands by a partner mobilises for another's quarrel: at nothing, to honour every promise cost nothing at all. */
  honourCohesion: -8,
  /** Share of its projection force that whoever honours uses up, in a full test: cohesion alone came back within three years. */
  honourForces: 0.1,
  hedgeCredibility: -6,
  abandonCredibility: -20,
  hedgeShare: 0.35,
  testIfConceded: 0.3,
  testIfBackedDown: 0.6,
  /** Who carries its point is believed the next time; the other side of backing down, and less for lesser demands alike. */
  wonCredibility: 6,
  backDownCredibility: -12,
  backDownCohesion: -6,
  lesserDemandBackDown: 0.5,
  concedeCredibility: -8,
  concedeCohesion: -10,
  lesserDemandConcede: 0.4,
  breakPactCredibility: -20,
  breakTreatyCredibility: -10,
  breakPartnerRelations: -15,
  breakOtherRelations: -5,
  conflictCredibility: -3,
  tributeShare: 0.02,
  tributeTurns: 4,
  aidMost: 0.01,
  disarmShare: 0.34,
  /** Amends for an incident, paid once, as a share of the output of who makes them. */
  redressShare: 0.003,
  /** Chance of an incident a turn between two powers whose mean tension is 100; it falls with the square of tension. */
  incidentChance: 0.6,
  /** Share of its strength that one of two powers must bring to bear on the other for all that happens between them to matter. */
  incidentReach: 0.5,
  /** Mean tension at which letting an incident rest costs as much face as dropping a lesser demand; it goes with the square. */
  incidentHeat: 70,
  /** What an incident leaves of a test of commitments. */
  incidentTest: 0.5,
  demandOddsLeast: 0.3,
  demandEvery: 5,
  // Hegemony (section 9)
  hegemonyShare: 0.47,
  hegemonyTurns: 2,
  // Interoperability (section 6)
  interoperabilityGain: 7,
  interoperabilityDecay: 2,
  interoperabilityPrice: 0.001,
  // Blocs (section 6)
  /** A motion costs what a treaty does: an act of diplomacy among those already bound. */
  capitalMotion: 1,
  /** Under an integrated command common standards grow faster than by the clause between two (7). */
  blocInteroperability: 10,
  /** Share of the fund that an integrated command spends on common forces each year; the rest may be voted on. */
  blocForcesShare: 0.75,
  /** A member under the floor is shamed: less than for hedging (−6), as nobody was left alone. */
  floorCredibility: -3,
  floorRelations: -5,
  expelRelations: -10,
  /** Turns after the one of the motion in which a bloc stands behind a power. */
  blocDefendTurns: 2,
  /** Good offices: tension taken off both ways, relations won between the two and with the bloc's leader, its credibility. */
  mediateTension: -10,
  mediateRelations: 6,
  mediateCredibility: 2,
  /** Influence of the largest contributor to a bloc of at least three. */
  influenceBloc: 10,
  // Occupation (section 8)
  occupationTurns: 3,
  occupationYield: 0.65,
  warMovesStock: 0.6,
  cessionMovesStock: 0.9,
  conquestRelations: -9,
  occupationCohesion: -3,
  // Pacts (section 6)
  pactDuration: 6,
  pactNotice: 2,
  // Tension (section 8)
  tensionSpeed: 0.3,
  hostilityBase: 0.4,
  hostilityTension: 0.6,
  hostilityPact: 0.35,
  hostilityNonAggression: 0.75,
  securityRegions: 0.3,
  securityAttacked: 10,
  tensionFloor: 20,
  /** Fear answers fear: this share of the other's tension above what is usual between neighbours. */
  tensionAnswered: 0.6,
  tensionUsual: 30,
  /** An army made to go abroad is feared for it: by the share of projection among forces above what is usual. */
  tensionPosture: 60,
  tensionPostureUsual: 0.6,
  tensionStrength: 45,
  /** At 120 an arms race between equals added three points in all, and no two who armed against each other spiralled. */
  tensionGrowth: 400,
  tensionRelations: 0.2,
  tensionPact: 15,
  tensionNonAggression: 10,
  tensionTrade: 5,
  tensionConsultation: 8,
  tensionWar: 50,
  /** Drawn in: tension between the challenger and a guarantor that honours, both ways, in a full test; a third if it hedges. */
  tensionDrawnIn: 15,
  tensionArmsControl: 12,
  // Arms (section 6)
  /** Share of the giver's lead in technology that a licence carries over in a turn. */
  licenceFlow: 0.06,
  /** Chance a turn to find out who passes a cap: bare, with shared eyes, and by a hundred points of skill more. */
  verifyBase: 0.3,
  verifyShared: 0.4,
  verifySkill: 0.5,
  /** Share of industry that a power could turn into home force at full integration, which deters. */
  latentShare: 0.02,
  // Estimates (section 7)
  estimateError: 0.3,
  estimateErrorLeast: 0.04,
  /** Skill in intelligence that leaves estimates as they are, and what a hundred points more of it take off an error. */
  intelligenceUsual: 30,
  intelligenceEyes: 0.4,
  /** Points bought: gain·x/(1 + x) with x in per cent of output, less as it fills up; and the share that withers in a year. */
  intelligenceGain: 10,
  intelligenceDecay: 0.04,
  /** Chance a turn that a usual power far away finds out about a secret treaty, at most, and that it is noticed against none. */
  secretLeak: 0.04,
  secretLeakMost: 0.5,
  secretNotice: 1,
} as const satisfies Record<string, number>;

/** Every constant by name, open to a scenario's own value. */
export type Constants = { [K in keyof typeof CONSTANTS]: number };
