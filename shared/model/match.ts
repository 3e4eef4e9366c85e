import type { CardId, CrisisId, MatchId, MotionId, PowerId, ProposalId, ScenarioId, TreatyId } from '../core/ids.ts';
import type { Motion, MotionBody } from './bloc.ts';
import type { Crisis, CrisisAnswer, CrisisDecision, Demand } from './crisis.ts';
import type { Scenario } from './scenario.ts';
import type { Proposal, Reason, TreatyTerms } from './treaty.ts';
import type { Doctrine, Instruction, RivalLevel, SanctionLevel } from './vocabulary.ts';
import type { Budget, Draft, Indices, StandingOrder, World } from './world.ts';

/** Version of the rules a record was played under; a replay runs on that version or says that it cannot. */
export const RULES_VERSION = 3;

/** Somebody who holds a seat token: a random id the server gives out. */
export type ParticipantId = string & { readonly __brand: 'ParticipantId' };

export type Clock =
  | { mode: 'untimed' }
  /** Seconds for Plan and for each crisis step. */
  | { mode: 'timed'; planSeconds: number; crisisSeconds: number };

/** Everything needed, with the commands, to play a match again. */
export interface MatchSetup {
  id: MatchId;
  scenario: ScenarioId;
  /** Never in a view. */
  seed: number;
  rulesVersion: number;
  /** Turns to play; the scenario's own unless changed in the lobby. */
  turns: number;
  clock: Clock;
  listed: boolean;
  /** How well rivals play unless a seat says otherwise; the scenario's own level where left out. */
  level?: RivalLevel;
  host: ParticipantId;
}

export interface Seat {
  power: PowerId;
  /** `open` seats are taken over by an AI when the match starts. */
  kind: 'human' | 'ai' | 'open';
  holder: ParticipantId | null;
  /** Display name of the holder, cleaned. */
  name: string | null;
  doctrine: Doctrine;
  level: RivalLevel;
  /** A human seat whose holder is not connected: the caretaker keeps it. */
  away: boolean;
}

export interface TalkMessage {
  id: number;
  turn: number;
  from: PowerId;
  /** Recipients, or `all`. */
  to: PowerId[] | 'all';
  text: string;
  at: number;
}

export type Phase = 'lobby' | 'plan' | 'crisis' | 'ended';

/** The end of a match: scores, and who won and why. */
export interface Verdict {
  turn: number;
  reason: 'lastTurn' | 'hegemony';
  winners: PowerId[];
  hegemon: PowerId | null;
  /**
   * `mandate`: the power's secret aim and whether it was fulfilled, where the match was played with mandates; then the score
   * holds its reward.
   *
   * `rating`: the score against the seat's par, 0 at the median and 1 at the ninetieth per cent; null without par.
   */
  scores: Record<
    PowerId,
    { score: number; rating: number | null; indices: Indices; mandate?: { id: string; fulfilled: boolean } }
  >;
}

/** One match: the fold of its commands. Plain JSON but for `scenario`, which a snapshot leaves out and restores by id. */
export interface Match {
  setup: MatchSetup;
  scenario: Scenario;
  phase: Phase;
  /** Which crisis step is being answered. */
  step: 'respond' | 'decide' | null;
  world: World;
  seats: Record<PowerId, Seat>;
  drafts: Record<PowerId, Draft>;
  /** Earlier drafts of this Plan, newest last, for undo; at most 20 a seat. */
  undo: Record<PowerId, Draft[]>;
  locked: Record<PowerId, boolean>;
  proposals: Record<ProposalId, Proposal>;
  /** Motions before the blocs this turn; counted at Resolve. */
  motions: Record<MotionId, Motion>;
  crises: Record<CrisisId, Crisis>;
  talk: TalkMessage[];
  /** Standing instructions by power and treaty; secret. */
  standing: Record<PowerId, Partial<Record<TreatyId, StandingOrder>>>;
  /** When the phase ends, milliseconds since 1970 as stamped by the server; null when untimed or paused. */
  deadline: number | null;
  /** Time left when paused, else null. */
  pausedWith: number | null;
  /** Number of the last command applied. */
  seq: number;
  proposalCounter: number;
  motionCounter: number;
  /** Number of the last event. */
  eventCounter: number;
  verdict: Verdict | null;
}

/** Who issues a command; authenticated and stamped by the server, never taken from a client. */
export type Actor =
  | { kind: 'participant'; id: ParticipantId }
  | { kind: 'ai'; power: PowerId }
  | { kind: 'clock' }
  | { kind: 'server' };

/** Everything that can happen to a match (architecture: a match is a fold over commands). */
export type Command =
  // Lobby. Host only: setSeat, setClock, setTurns, start. A participant may hold one seat.
  | { kind: 'claimSeat'; power: PowerId; name: string }
  | { kind: 'leaveSeat' }
  | { kind: 'setSeat'; power: PowerId; seat: 'ai' | 'open'; doctrine?: Doctrine; level?: RivalLevel }
  | { kind: 'setClock'; clock: Clock }
  | { kind: 'setTurns'; turns: number }
  | { kind: 'start' }
  // Plan
  | { kind: 'draftBudget'; budget: Budget }
  | { kind: 'draftDemand'; demand: Demand | null; reasons?: Reason[] }
  /** Sanctions at this level from this year on; 0 lifts them (rules section 6). */
  | { kind: 'draftSanction'; target: PowerId; level: 0 | SanctionLevel; reasons?: Reason[] }
  | { kind: 'draftLeaving'; treaty: TreatyId; how: 'notice' | 'break' | null }
  /** With `against`, for attacks by that power only; null takes the exception back. */
  | { kind: 'setStanding'; treaty: TreatyId; instruction: Instruction | null; against?: PowerId }
  | { kind: 'chooseOption'; card: CardId; option: number }
  | { kind: 'propose'; terms: TreatyTerms; counterOf?: ProposalId; reasons?: Reason[] }
  | { kind: 'sign'; proposal: ProposalId; reasons?: Reason[] }
  | { kind: 'refuse'; proposal: ProposalId; reasons?: Reason[] }
  | { kind: 'withdraw'; proposal: ProposalId }
  | { kind: 'tableMotion'; bloc: TreatyId; motion: MotionBody; reasons?: Reason[] }
  | { kind: 'withdrawMotion'; motion: MotionId }
  | { kind: 'vote'; motion: MotionId; vote: 'yes' | 'no' | null; reasons?: Reason[] }
  | { kind: 'undo' }
  | { kind: 'lockIn' }
  | { kind: 'unlock' }
  // Crisis; an answer may be changed until the step ends.
  | { kind: 'answerCrisis'; crisis: CrisisId; answer: CrisisAnswer; reasons?: Reason[] }
  | { kind: 'decideCrisis'; crisis: CrisisId; decision: CrisisDecision; reasons?: Reason[] }
  // Any time after the start
  | { kind: 'say'; to: PowerId[] | 'all'; text: string }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'extend'; seconds: number }
  // Server and clock only
  | { kind: 'setAway'; power: PowerId; away: boolean }
  | { kind: 'endPhase' };

export type CommandKind = Command['kind'];
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;

/** A command as journaled. */
export interface StampedCommand {
  seq: number;
  /** Milliseconds since 1970, from the server's clock. */
  at: number;
  by: Actor;
  command: Command;
}
