import type { CardId, PowerId, RegionId, TreatyId, WarId } from '../core/ids.ts';
import type { Money } from '../core/money.ts';
import type { BlocState } from './bloc.ts';
import type { Card } from './card.ts';
import type { Demand, War } from './crisis.ts';
import type { Forecast } from './forecast.ts';
import type { Sanction } from './statecraft.ts';
import type { Reason, Treaty } from './treaty.ts';
import type { BudgetLine, Good, IndexName, Instruction, SanctionLevel, SupplyAim, TaxStep } from './vocabulary.ts';

/**
 * Units throughout the world: money flows are `Money` (whole millions of the scenario's currency); stocks (industry,
 * infrastructure, forces) are plain numbers in the same millions; population in millions of people; indices 0–100.
 */

/** How a power divides a year's money (rules section 4). */
export interface Budget {
  tax: TaxStep;
  /** Readiness aimed at, 0–100; paid for in the upkeep of forces. */
  readiness: number;
  lines: Record<BudgetLine, Money>;
  /** What the line for supply buys; stores where not given. */
  supplyFor?: SupplyAim;
}

/** A year's books, exact: `revenue + deficit = spent` to the million. */
export interface Ledger {
  turn: number;
  taxes: Money;
  tradeGains: Money;
  /** Received from treaties, tribute and reparations. */
  transfersIn: Money;
  services: Money;
  interest: Money;
  upkeep: Money;
  interoperability: Money;
  /** Paid under treaties, tribute and reparations. */
  transfersOut: Money;
  lines: Record<BudgetLine, Money>;
  /** Spent less received; negative pays debt back. */
  deficit: Money;
  /** Obligations due this turn that could not be paid. */
  arrears: Money;
}

export type Indices = Record<IndexName, number>;

/** What moved an index this turn: factor (text key `factor.<name>`) and points. */
export interface IndexCause {
  factor: string;
  points: number;
  params?: Record<string, string | number>;
}

/**
 * What output is made of (rules section 4): it is their product with productivity, industry, infrastructure and labour
 * under their exponents. Labour in millions of people; those after it are factors of at most 1.
 */
export interface OutputFactors {
  technology: number;
  industry: number;
  infrastructure: number;
  labour: number;
  cohesion: number;
  occupation: number;
  war: number;
  /** Strategic goods that could not be had. */
  supply: number;
  /** Trade lost to sanctions. */
  sanctions: number;
}

export interface Power {
  id: PowerId;
  industry: number;
  technology: number;
  infrastructure: number;
  cohesion: number;
  debt: Money;
  integration: number;
  homeForce: number;
  projectionForce: number;
  readiness: number;
  credibility: number;
  politicalCapital: number;
  tax: TaxStep;
  /** Output of the last resolved year. */
  output: Money;
  /** What that output was made of. */
  factors: OutputFactors;
  /** z: fixes output at the scenario's figure on turn 1. */
  productivity: number;
  population: number;
  startOutput: Money;
  /** Consumption a head at the start at normal tax, millions per million people; prosperity compares with it. */
  startConsumption: number;
  /** Science spending of past turns as a share of output, newest last; works with two turns' lag. */
  scienceShares: number[];
  /** Integration bought and not yet at work, newest last. */
  pendingIntegration: number[];
  /** Turns of austerity still to come. */
  austerity: number;
  arrears: Money;
  /** The budget of the last turn, repeated by a silent seat. */
  lastBudget: Budget;
  ledger: Ledger | null;
  /** Growth of projection force in the last turn, as a share of own output; neighbours watch it. */
  projectionGrowth: number;
  /** Military burden: forces, upkeep and integration as a share of output. */
  militaryBurden: number;
  /** Share of its need of each strategic good that a power produces, 0–1.5. */
  cover: Record<Good, number>;
  /** Strategic goods in store, in years of its whole need, 0–2. */
  stores: Record<Good, number>;
  /** Share of its need of each good that went unmet last year, 0–1. */
  shortage: Record<Good, number>;
  /** Skill at learning others' secrets and keeping one's own, 0–100. */
  intelligence: number;
  mandate: Mandate | null;
  /** Value of home force that came from each supplier. */
  armsFrom: Partial<Record<PowerId, number>>;
  indices: Indices;
  /** The signed parts that sum to each index. */
  parts: Record<IndexName, IndexCause[]>;
  /** Indices of past turns, oldest first. */
  history: Indices[];
  /** Share of the system's composite capability, 0–1; published each turn. */
  share: number;
  /** Turns running at or above the hegemony share. */
  hegemonTurns: number;
  /** Public record of promises kept and broken, oldest first. */
  record: PromiseRecord[];
  /** Demands that this power won (with the turn and the other's relative size); feeds Influence. */
  demandsWon: { turn: number; target: PowerId; size: number }[];
  /** Public: turns in which it was attacked. */
  attackedIn: number[];
}

/** Named numbers counted from events. */
export type Tally = Readonly<Record<string, number>>;

/** A power's secret national aim: an entry of content/mandates, and what was counted toward it. */
export interface Mandate {
  id: string;
  tally: Tally;
}

export interface PromiseRecord {
  turn: number;
  kind: 'honoured' | 'hedged' | 'abandoned' | 'broke' | 'backedDown' | 'conceded' | 'pledged';
  /** The partner it concerned. */
  partner: PowerId;
  change: number;
}

/** How one power stands toward another; directed, kept as `pairs[from][to]`. */
export interface Pair {
  /** How much `from` fears `to`, 0–100. */
  tension: number;
  /** How well `from` likes `to`, −100…100. */
  relations: number;
  /** Same both ways, 0–100. */
  interoperability: number;
  /** Trade of last year, same both ways. */
  trade: Money;
  /** Turn of the last demand `from` made on `to`, 0 for never. */
  lastDemand: number;
}

export interface RegionState {
  owner: PowerId | null;
  /** Owner at the start of the match. */
  home: PowerId | null;
  /** Last turn of occupation: yields half until then. 0 when settled. */
  occupiedUntil: number;
}

/** A figure as another power sees it: the truth lies within value ± error about two times in three. */
export interface Estimate {
  value: number;
  error: number;
}

/** What a power believes of another's secret figures this turn (rules section 7). */
export interface Belief {
  homeForce: Estimate;
  projectionForce: Estimate;
  readiness: Estimate;
  technology: Estimate;
  militaryBurden: Estimate;
}

/** Payments that run on outside treaties: tribute after a conceded demand or a lost war. */
export interface Obligation {
  from: PowerId;
  to: PowerId;
  amount: Money;
  /** Last turn it is paid. */
  until: number;
  reason: 'tribute' | 'settlement';
}

/** The whole state of the simulated system: plain JSON linked by ids. Never leaves the server. */
export interface World {
  /** The year being planned, from 1. */
  turn: number;
  powers: Record<PowerId, Power>;
  regions: Record<RegionId, RegionState>;
  pairs: Record<PowerId, Record<PowerId, Pair>>;
  treaties: Record<TreatyId, Treaty>;
  wars: Record<WarId, War>;
  obligations: Obligation[];
  /** Sanctions in force, by sender and then target. */
  sanctions: readonly Sanction[];
  /** What each bloc holds, by its charter. */
  blocs: Record<TreatyId, BlocState>;
  /** Events that wait for a choice this turn. */
  cards: Record<CardId, Card>;
  /** beliefs[viewer][subject]; drawn once a turn. */
  beliefs: Record<PowerId, Record<PowerId, Belief>>;
  /** Last number given to each kind of thing. */
  counters: { treaty: number; crisis: number; war: number; card: number };
}

/** What a seat does about a commitment when it is called and nobody answers; secret. */
export interface StandingOrder {
  /** Against any attacker not named below. */
  instruction: Instruction;
  against: Partial<Record<PowerId, Instruction>>;
}

/** What a seat has decided in Plan and may still undo until it locks in. */
export interface Draft {
  budget: Budget;
  demand: Demand | null;
  /** Why an AI makes the demand; published with it. */
  demandReasons?: Reason[];
  leaving: Partial<Record<TreatyId, 'notice' | 'break'>>;
  standing: Partial<Record<TreatyId, StandingOrder>>;
  /** Sanctions wanted from the next turn on; 0 lifts. What is not named stays as it is. */
  sanctions: Partial<Record<PowerId, 0 | SanctionLevel>>;
  /** Why an AI imposes or lifts them; published with them. */
  sanctionReasons?: Partial<Record<PowerId, Reason[]>>;
  /** Options chosen for the events that befell the power, by number. */
  choices: Partial<Record<CardId, number>>;
  /** What the seat expects of another power this year. */
  forecast?: Forecast;
}
