import type { MotionId, PowerId, TreatyId } from '../core/ids.ts';
import type { Money } from '../core/money.ts';
import type { Reason } from './reason.ts';
import type { SanctionLevel } from './vocabulary.ts';

/** How members decide: all, more than half, or more than half weighted by what they contribute (rules section 6). */
export const DECISION_RULES = ['unanimity', 'majority', 'weighted'] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

/** How a common fund is shared out: alike, by output, or by the threat each member faces. */
export const BURDEN_KEYS = ['equal', 'output', 'threat'] as const;
export type BurdenKey = (typeof BURDEN_KEYS)[number];

/** The standing rules of a bloc, written into its charter as a clause. */
export interface BlocRules {
  /** Shown to everybody; 1–40 characters. */
  name: string;
  admission: DecisionRule;
  decision: DecisionRule;
  key: BurdenKey;
  /** Share of the members' joint output paid into the common fund each turn, 0–0.02. */
  fund: number;
  /** Least military burden of every member, as a share of output, checked each turn; 0 for none. */
  floor: number;
  /** Integrated command: interoperability grows faster, and the fund buys common forces. */
  command: boolean;
}

/** What a bloc holds beside its charter, which is a treaty among its members. */
export interface BlocState {
  /** The charter. */
  treaty: TreatyId;
  /** The charter's, for when it is no more. */
  name: string;
  /** Money in the common fund. */
  fund: Money;
  /** Common forces, in the same unit as projection force; they help to defend every member. */
  pool: number;
  /** What each member has paid in since it joined; an entry for every member. */
  contributed: Partial<Record<PowerId, Money>>;
  /** What each member paid in last year. */
  paid: Partial<Record<PowerId, Money>>;
  /** Members whose military burden was under the floor last year, sorted. */
  missed: PowerId[];
  /** Powers admitted this turn, who are members from the next on; empty between turns. */
  joining: PowerId[];
  /** Money voted out of the fund this turn and not yet paid; empty between turns. */
  granted: { to: PowerId; amount: Money }[];
  /** Powers that a motion put under the bloc's protection, with the last turn of it. */
  defending: Partial<Record<PowerId, number>>;
}

/** What members may move in Plan and vote on (rules section 6). */
export type MotionBody =
  | { kind: 'admit'; power: PowerId }
  | { kind: 'expel'; power: PowerId }
  /** All members sanction the target at this level, which each may raise but not lower; level 0 lifts it. */
  | { kind: 'sanction'; target: PowerId; level: 0 | SanctionLevel }
  /** The bloc stands behind a power, member or not, in this turn and the next two. */
  | { kind: 'defend'; power: PowerId }
  | { kind: 'changeKey'; key: BurdenKey }
  /** Pays a member or another power out of the common fund. */
  | { kind: 'spendFund'; to: PowerId; amount: Money }
  /** Good offices between two powers: calms both, if neither is at war with a member. */
  | { kind: 'mediate'; between: [PowerId, PowerId] };

export type MotionKind = MotionBody['kind'];

/** A motion before a bloc; votes are open among members. Not voting abstains, and a tie fails. */
export interface Motion {
  id: MotionId;
  bloc: TreatyId;
  by: PowerId;
  turn: number;
  body: MotionBody;
  votes: Partial<Record<PowerId, 'yes' | 'no'>>;
  reasons: Reason[];
}
