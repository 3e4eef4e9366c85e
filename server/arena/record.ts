import type { PowerId } from '../../shared/core/ids.ts';
import type {
  ClauseKind,
  CrisisOutcome,
  DemandKind,
  Doctrine,
  Instruction,
  RivalLevel,
} from '../../shared/model/vocabulary.ts';

/** What became of one seat. Shares 0–1; a `turn` is one in which the figure was counted. */
export interface SeatRecord {
  doctrine: Doctrine;
  level: RivalLevel;
  score: number;
  /** Security, prosperity, autonomy, influence as the score took them. */
  indices: number[];
  /** Capability share at the start and at the end. */
  share: [number, number];
  credibility: number;
  /** Mean share of output spent on each budget line, in the order of the vocabulary. */
  lines: number[];
  /** Mean military burden, share of output. */
  burden: number;
  readiness: number;
  /** Mean political capital, and the part of turns that began with as much as may be banked. */
  capital: number;
  capped: number;
  /** Turns under each kind of clause, two treaties counting twice. */
  clauses: Partial<Record<ClauseKind, number>>;
  /** Treaties signed, demands made. */
  signed: number;
  demands: number;
  /** How it treated its promises when they were tested. */
  answers: Record<Instruction, number>;
}

/** A crisis. Odds are the challenger's, 0–1: as it could see them itself (`stated`) and as they were; 0 of an incident, which nobody weighed. */
export interface CrisisRecord {
  turn: number;
  kind: DemandKind;
  challenger: PowerId;
  target: PowerId;
  guarantors: number;
  stated: number;
  odds: number;
  alone: number;
  outcome: CrisisOutcome | null;
}

/** A war. Odds are the attacker's on the eve of it, with those who came to help. */
export interface WarRecord {
  turn: number;
  attacker: PowerId;
  defender: PowerId;
  stated: number;
  odds: number;
  helpers: number;
  /** True where the attacker had its aim; null where the match ended first or a peace was made. */
  won: boolean | null;
  turns: number;
}

/** A coalition against one power: two or more bound to one victim that together weigh at least as much, for three turns. */
export interface CoalitionRecord {
  against: PowerId;
  /** Why it is watched: it was the strongest at the start, or a revisionist led it. */
  strongest: boolean;
  revisionist: boolean;
  formed: boolean;
  /** Most turns running in which the guardians of one victim weighed enough, and their largest joint share over its own. */
  longest: number;
  weight: number;
}

/** Burdens in the standing blocs of a match, summed over bloc-turns. */
export interface BlocRecord {
  turns: number;
  /** Turns in which the largest member carried more of the joint military spending than its part of joint output. */
  over: number;
  /** Sum of its part of spending less its part of output, and of the Gini coefficient of burdens as shares of output. */
  excess: number;
  gini: number;
}

/** One finished match in figures: all that the reports are made of. */
export interface MatchRecord {
  seed: number;
  turn: number;
  hegemon: PowerId | null;
  seats: Record<PowerId, SeatRecord>;
  crises: CrisisRecord[];
  wars: WarRecord[];
  /** By credible odds at the turn's start: ordered pairs of whom one could demand without breaking a promise, and those that did. */
  chances: number[];
  demanded: number[];
  /** Mean tension of all pairs after each turn, share of pair-turns above 80, pairs that were ever above it, pairs. */
  tension: number[];
  tense: number;
  spirals: number;
  pairs: number;
  coalitions: CoalitionRecord[];
  /** Standing blocs, and pacts of mutual defence. */
  blocs: BlocRecord;
  pacts: BlocRecord;
  /** Sum of squared capability shares at the start and at the end. */
  concentration: [number, number];
  regionsChanged: number;
}
