import type { CrisisId, PowerId, RegionId, TreatyId, WarId } from '../core/ids.ts';
import type { Reason } from './treaty.ts';
import type { CrisisOutcome, Instruction } from './vocabulary.ts';

/** What is asked of the target (rules section 8). */
export type Demand =
  | { kind: 'region'; target: PowerId; region: RegionId }
  /** 1.2 % of the target's output for four turns. */
  | { kind: 'tribute'; target: PowerId }
  | { kind: 'leaveTreaty'; target: PowerId; treaty: TreatyId }
  /** Give up a third of projection force. */
  | { kind: 'disarm'; target: PowerId }
  /** A trade treaty on the challenger's terms. */
  | { kind: 'openMarket'; target: PowerId }
  /** Leave every pact that does not include the challenger, and promise non-aggression and consultation. */
  | { kind: 'realign'; target: PowerId }
  /** Lift every sanction on the challenger. */
  | { kind: 'endSanctions'; target: PowerId }
  /** Amends for an incident that nobody ordered; no seat can order this demand. */
  | { kind: 'redress'; target: PowerId };

/** What a side may answer in the respond step. Which answers are open depends on the role (see `rolesIn`). */
export type CrisisAnswer =
  | 'concede'
  | 'standFirm'
  | Instruction
  | 'backTarget'
  | 'backChallenger'
  | 'mediate'
  | 'stayOut';

export type CrisisRole = 'challenger' | 'target' | 'guarantor' | 'other';

/** What the challenger does once the answers are known; `settle` needs a mediator. */
export type CrisisDecision = 'backDown' | 'settle' | 'attack';

export interface Crisis {
  id: CrisisId;
  turn: number;
  challenger: PowerId;
  demand: Demand;
  /** Where it would be fought: the demanded region, or the target's most exposed one. */
  theatre: RegionId;
  /** Powers bound to help the target against this challenger, and by which treaties. */
  guarantors: { power: PowerId; treaty: TreatyId }[];
  step: 'respond' | 'decide' | 'done';
  /** Answers given so far; secret until the step ends. */
  answers: Partial<Record<PowerId, { answer: CrisisAnswer; reasons: Reason[] }>>;
  decision: { decision: CrisisDecision; reasons: Reason[] } | null;
  outcome: CrisisOutcome | null;
}

/** Who fights beside the defender. */
export interface WarHelper {
  power: PowerId;
  /** Share of its projection force it sends (honour 1, hedge 0.35). */
  share: number;
}

export interface War {
  id: WarId;
  /** Turn of the attack. */
  since: number;
  attacker: PowerId;
  defender: PowerId;
  aim: Demand;
  theatre: RegionId;
  /** −100 (defender) … +100 (attacker). */
  front: number;
  /** Resolves fought so far; at most four. */
  fought: number;
  helpers: WarHelper[];
}
