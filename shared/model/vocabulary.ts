/** Closed vocabularies of the game. Unions derive from these arrays, so that look-up tables can be checked for completeness. */

/** The lines a budget divides the year's money over (rules section 4). `abroad` is not a line: it follows from treaties. */
export const BUDGET_LINES = [
  'industry',
  'science',
  'infrastructure',
  'homeForce',
  'projectionForce',
  'integration',
  'resilience',
  'supply',
  'intelligence',
] as const;
export type BudgetLine = (typeof BUDGET_LINES)[number];

/** Tax steps from lightest to heaviest; `war` is allowed only to a power at war (rules section 4). */
export const TAX_STEPS = ['low', 'normal', 'high', 'war'] as const;
export type TaxStep = (typeof TAX_STEPS)[number];

/** The four indices a power is scored by (rules section 9). */
export const INDICES = ['security', 'prosperity', 'autonomy', 'influence'] as const;
export type IndexName = (typeof INDICES)[number];

/** Clauses a treaty may hold (rules section 6). Cession, reparations and disarmament belong to peace treaties (rules section 8). */
export const CLAUSE_KINDS = [
  'mutualDefence',
  'guarantee',
  'nonAggression',
  'neutrality',
  'consultation',
  'basing',
  'intelligence',
  'interoperability',
  'armsTransfer',
  'aid',
  'loan',
  'trade',
  'peace',
  'cession',
  'reparations',
  'disarmament',
  'sanctions',
  'bloc',
  'licence',
  'armsControl',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** What one power may demand of another (rules section 8). */
export const DEMAND_KINDS = [
  'region',
  'tribute',
  'leaveTreaty',
  'disarm',
  'openMarket',
  'realign',
  'endSanctions',
  'redress',
] as const;
export type DemandKind = (typeof DEMAND_KINDS)[number];

/** How a power treats a commitment when it is called (rules section 8). */
export const INSTRUCTIONS = ['honour', 'hedge', 'abandon'] as const;
export type Instruction = (typeof INSTRUCTIONS)[number];

/** The eight doctrines of the rivals (rules section 11). */
export const DOCTRINES = [
  'internal',
  'external',
  'hedger',
  'bandwagoner',
  'offshore',
  'buckPasser',
  'institutionalist',
  'revisionist',
] as const;
export type Doctrine = (typeof DOCTRINES)[number];

/** How well a rival plays (rules section 11): none sees hidden things or gets a bonus. */
export const RIVAL_LEVELS = ['novice', 'able', 'master'] as const;
export type RivalLevel = (typeof RIVAL_LEVELS)[number];

/** Strategic goods (rules section 5). */
export const GOODS = ['energy', 'materials', 'electronics'] as const;
export type Good = (typeof GOODS)[number];

/** What money for supply buys: production of one good at home, or stores of all of them. */
export const SUPPLY_AIMS = [...GOODS, 'stores'] as const;
export type SupplyAim = (typeof SUPPLY_AIMS)[number];

/** Sanctions: 1 tariffs, 2 finance, 3 embargo (rules section 6). */
export type SanctionLevel = 1 | 2 | 3;

/** How a crisis ended. */
export const CRISIS_OUTCOMES = ['conceded', 'backedDown', 'settled', 'war'] as const;
export type CrisisOutcome = (typeof CRISIS_OUTCOMES)[number];

/** How a war ended. */
export const WAR_OUTCOMES = ['attackerWon', 'defenderWon', 'statusQuo', 'peace', 'collapse'] as const;
export type WarOutcome = (typeof WAR_OUTCOMES)[number];

/** Optional parts of the rules that a scenario switches on. */
export const MODULES = [
  'luck',
  'blocs',
  'sanctions',
  'supply',
  'arms',
  'secrecy',
  'mandates',
  'events',
  'incidents',
] as const;
export type ModuleId = (typeof MODULES)[number];

/** Theory dials: named sets of rules over a scenario's own (shared/content/dials). */
export const DIAL_IDS = ['offensiveRealist', 'defensiveRealist', 'institutionalist'] as const;
export type DialId = (typeof DIAL_IDS)[number];

/** What a power may be forecast to do within the year. */
export const FORECAST_DEEDS = ['demands', 'attacks', 'signs', 'breaks', 'gains'] as const;
export type ForecastDeed = (typeof FORECAST_DEEDS)[number];
