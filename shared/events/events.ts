import type { CrisisId, MotionId, PowerId, ProposalId, RegionId, TreatyId, WarId } from '../core/ids.ts';
import type { Money } from '../core/money.ts';
import type { Motion, MotionBody } from '../model/bloc.ts';
import type { CardChange } from '../model/card.ts';
import type { CrisisAnswer, CrisisDecision, Demand } from '../model/crisis.ts';
import type { Forecast } from '../model/forecast.ts';
import type { Verdict } from '../model/match.ts';
import type { GraveMatter } from '../model/oversight.ts';
import type { Commitment, OddsThreeWays, Position } from '../model/position.ts';
import type { Reason, TreatyTerms } from '../model/treaty.ts';
import type {
  CrisisOutcome,
  Good,
  IndexName,
  Instruction,
  SanctionLevel,
  TaxStep,
  WarOutcome,
} from '../model/vocabulary.ts';
import type { IndexCause, Indices, Ledger } from '../model/world.ts';

/**
 * Who may learn of an event: everybody, or these powers only. Set where the event is emitted. Nobody (an empty list): the
 * event is for the record and is read only when the match is over.
 */
export type Audience = 'public' | PowerId[];

/** A named contribution to a change, in the unit of what changed; text key `factor.<factor>`. */
export interface Cause {
  factor: string;
  points: number;
}

/** What became of the clock: `host`, `seat` and `vote` lengthened the phase, `grace` was given, `downtime` does not count. */
export const CLOCK_MOVES = ['paused', 'resumed', 'host', 'seat', 'vote', 'grace', 'downtime'] as const;
export type ClockMove = (typeof CLOCK_MOVES)[number];

/**
 * What happened, in the past tense, with numbers and reasons. Report, ticker, animation, replay, debrief and the rivals'
 * explanations are renderers over these and nothing else. Half-secret facts are two events.
 */
export type EventBody =
  // Lobby and seats
  | { kind: 'seatTaken'; power: PowerId; name: string }
  | { kind: 'seatLeft'; power: PowerId; name: string }
  | { kind: 'seatAway'; power: PowerId; away: boolean }
  /** Somebody else leads the power for a while, or for good; or its owner does so again. */
  | { kind: 'seatHanded'; power: PowerId; name: string; how: 'substitute' | 'successor' | 'takenBack' }
  /** Voted out; an AI leads the power. */
  | { kind: 'seatRemoved'; power: PowerId; name: string }
  | { kind: 'vacationTaken'; power: PowerId; days: number }
  | { kind: 'hostChanged'; name: string }
  /** `by` a seat, where one brought it about; the phase now ends at `deadline`, milliseconds since 1970, null while paused. */
  | { kind: 'clockMoved'; how: ClockMove; by: PowerId | null; deadline: number | null }
  | { kind: 'matchStarted' }
  | { kind: 'turnBegan' }
  /** The instructor had the turn begun anew: what happened since it began did not, but for what was said. */
  | { kind: 'turnUndone' }
  /** A grave act lacked a key or the instructor's leave when its time was up, or was forbidden. */
  | { kind: 'graveActLapsed'; power: PowerId; matter: GraveMatter }
  | { kind: 'graveActForbidden'; power: PowerId; act: GraveMatter['kind'] }
  | { kind: 'phaseEnded'; phase: 'plan' | 'respond' | 'decide'; by: 'all' | 'clock' }
  | { kind: 'said'; from: PowerId; to: PowerId[] | 'all'; text: string; id: number; reasons?: Reason[] }
  | { kind: 'talkEdited'; message: number; from: PowerId; text: string }
  /** The host took a message from the table. */
  | { kind: 'talkHeld'; message: number; from: PowerId }
  // Treaties
  | {
      kind: 'treatyProposed';
      proposal: ProposalId;
      by: PowerId;
      terms: TreatyTerms;
      counterOf: ProposalId | null;
      reasons: Reason[];
    }
  | { kind: 'treatySignedBy'; proposal: ProposalId; power: PowerId; reasons: Reason[] }
  | { kind: 'treatyRefused'; proposal: ProposalId; by: PowerId; reasons: Reason[] }
  | { kind: 'proposalWithdrawn'; proposal: ProposalId; by: PowerId }
  | { kind: 'proposalLapsed'; proposal: ProposalId }
  /** `proposal` is null for a treaty that a conceded demand or a won war brought about. */
  | { kind: 'treatySigned'; treaty: TreatyId; proposal: ProposalId | null; terms: TreatyTerms }
  | { kind: 'treatyExpired'; treaty: TreatyId; terms: TreatyTerms }
  | { kind: 'noticeGiven'; treaty: TreatyId; by: PowerId; boundUntil: number }
  | { kind: 'treatyLeft'; treaty: TreatyId; by: PowerId; ended: boolean }
  | { kind: 'treatyBroken'; treaty: TreatyId; by: PowerId; partners: PowerId[] }
  /** A power found out about a secret treaty. The parties, where they notice, are told so without how. */
  | { kind: 'secretLearned'; treaty: TreatyId; terms: TreatyTerms; power: PowerId; how: SecretLearnedHow }
  /** A secret treaty became known to everybody; `by` whom, where one power brought it about. */
  | { kind: 'secretRevealed'; treaty: TreatyId; terms: TreatyTerms; how: SecretRevealedHow; by: PowerId | null }
  | { kind: 'treatyVoided'; treaty: TreatyId; cause: 'war' | 'abandoned' | 'demand' | 'unable' }
  /** A party keeps more projection force than arms control allows, and knows it; `share` and `cap` of its output. */
  | { kind: 'capPassed'; treaty: TreatyId; power: PowerId; share: number; cap: number }
  /** Its partners found out. */
  | { kind: 'capBroken'; treaty: TreatyId; power: PowerId; by: PowerId[]; share: number; cap: number }
  // Crises
  | {
      kind: 'demandMade';
      crisis: CrisisId;
      challenger: PowerId;
      demand: Demand;
      theatre: RegionId;
      guarantors: PowerId[];
      reasons: Reason[];
    }
  | { kind: 'crisisAnswered'; crisis: CrisisId; power: PowerId; answer: CrisisAnswer; reasons: Reason[] }
  /**
   * A seat gave no answer in time, and this was given for it: by the instruction it had left for that promise, by its general wish for
   * when it is away, or by what is usual. Told to that seat alone; the others see an answer like any other, and learn of this when the
   * match is over.
   */
  | {
      kind: 'silenceAnswered';
      crisis: CrisisId;
      power: PowerId;
      answer: CrisisAnswer;
      by: 'instruction' | 'care' | 'custom';
    }
  | { kind: 'crisisDecided'; crisis: CrisisId; challenger: PowerId; decision: CrisisDecision; reasons: Reason[] }
  | {
      kind: 'crisisEnded';
      crisis: CrisisId;
      challenger: PowerId;
      target: PowerId;
      demand: Demand;
      outcome: CrisisOutcome;
      mediators: PowerId[];
    }
  | {
      kind: 'commitmentTested';
      crisis: CrisisId | WarId;
      power: PowerId;
      protected: PowerId;
      treaty: TreatyId;
      answer: Instruction;
      credibility: number;
    }
  // War
  | {
      kind: 'warBegan';
      war: WarId;
      attacker: PowerId;
      defender: PowerId;
      theatre: RegionId;
      aim: Demand;
      helpers: PowerId[];
    }
  | {
      kind: 'frontMoved';
      war: WarId;
      from: number;
      to: number;
      attackerStrength: number;
      defenderStrength: number;
      luck: number;
    }
  | { kind: 'lossesTaken'; war: WarId; power: PowerId; homeForce: number; projectionForce: number; cohesion: number }
  | { kind: 'warEnded'; war: WarId; attacker: PowerId; defender: PowerId; outcome: WarOutcome; front: number }
  | { kind: 'regionChanged'; region: RegionId; from: PowerId; to: PowerId; how: 'war' | 'conceded' | 'ceded' }
  // Sanctions
  /** New, or raised from `was`; `under` is the treaty that obliges to them. */
  | {
      kind: 'sanctionImposed';
      from: PowerId;
      target: PowerId;
      level: SanctionLevel;
      was: 0 | SanctionLevel;
      under: TreatyId | null;
      reasons: Reason[];
    }
  /** Ended, or eased to `level`. */
  | {
      kind: 'sanctionLifted';
      from: PowerId;
      target: PowerId;
      level: 0 | SanctionLevel;
      was: SanctionLevel;
      reasons: Reason[];
    }
  /** A year under sanctions: trade and output lost, and the senders' share of the target's trade, 0–1. */
  | {
      kind: 'sanctionBit';
      target: PowerId;
      senders: PowerId[];
      share: number;
      tradeLost: Money;
      outputLost: Money;
    }
  // Blocs; `name` is the bloc's, for when it is no more
  | ({ kind: 'motionTabled'; motion: MotionId; by: PowerId; body: MotionBody; reasons: Reason[] } & InBloc)
  | ({ kind: 'motionWithdrawn'; motion: MotionId; by: PowerId; body: MotionBody } & InBloc)
  | ({ kind: 'voteCast'; motion: MotionId; power: PowerId; vote: 'yes' | 'no' | null; reasons: Reason[] } & InBloc)
  | ({ kind: 'motionCounted'; motion: MotionId; by: PowerId; body: MotionBody; votes: Motion['votes'] } & InBloc & {
        /** `unable`: passed, but no longer possible when it was to take effect. */
        result: 'carried' | 'failed' | 'unable';
      })
  | ({ kind: 'blocJoined'; power: PowerId } & InBloc)
  | ({ kind: 'memberExpelled'; power: PowerId } & InBloc)
  | ({ kind: 'blocDissolved'; fund: Money } & InBloc)
  | ({ kind: 'floorMissed'; power: PowerId; floor: number } & InBloc)
  | ({ kind: 'fundPaid'; power: PowerId; amount: Money } & InBloc)
  | ({ kind: 'fundMissed'; power: PowerId; amount: Money } & InBloc)
  | ({ kind: 'fundGranted'; to: PowerId; amount: Money } & InBloc)
  /** Common forces after a year's wear and what the fund bought. */
  | ({ kind: 'commonForcesChanged'; from: number; to: number; spent: Money } & InBloc)
  // Strategic goods: shares of a year's need before and after, what is left in store, and whose links are cut
  | {
      kind: 'shortageBegan';
      power: PowerId;
      good: Good;
      unmet: number;
      was: number;
      stores: number;
      by: PowerId[];
    }
  | { kind: 'shortageEased'; power: PowerId; good: Good; unmet: number; was: number; stores: number }
  // Money
  | { kind: 'transferPaid'; from: PowerId; to: PowerId; amount: Money; reason: TransferReason; treaty: TreatyId | null }
  | {
      kind: 'transferMissed';
      from: PowerId;
      to: PowerId;
      amount: Money;
      reason: TransferReason;
      treaty: TreatyId | null;
    }
  | { kind: 'budgetExecuted'; power: PowerId; ledger: Ledger; debt: Money }
  | { kind: 'taxChanged'; power: PowerId; from: TaxStep; to: TaxStep }
  | { kind: 'fiscalCrisis'; power: PowerId; debtShare: number; turns: number }
  | { kind: 'austerityEnded'; power: PowerId }
  | { kind: 'outputChanged'; power: PowerId; from: Money; to: Money; causes: Cause[] }
  | {
      kind: 'forcesChanged';
      power: PowerId;
      homeForce: number;
      projectionForce: number;
      readiness: number;
      technology: number;
      homeForceWas: number;
      projectionForceWas: number;
    }
  /** What the public can see of a large change in projection force: rounded to a tenth. */
  | { kind: 'buildUpSeen'; power: PowerId; growth: number }
  // Standing
  | { kind: 'tensionChanged'; power: PowerId; toward: PowerId; from: number; to: number; causes: Cause[] }
  | { kind: 'relationsChanged'; power: PowerId; toward: PowerId; from: number; to: number; causes: Cause[] }
  | { kind: 'credibilityChanged'; power: PowerId; from: number; to: number; causes: Cause[] }
  | { kind: 'cohesionChanged'; power: PowerId; from: number; to: number; causes: Cause[] }
  | { kind: 'capitalChanged'; power: PowerId; from: number; to: number; causes: Cause[] }
  // Events of the deck
  | { kind: 'cardDrawn'; card: string; power: PowerId; other: PowerId | null; severity: number }
  | {
      kind: 'cardMet';
      card: string;
      power: PowerId;
      other: PowerId | null;
      option: number;
      changes: CardChange[];
    }
  // End of turn
  | { kind: 'indicesScored'; power: PowerId; indices: Indices; was: Indices; causes: Record<IndexName, IndexCause[]> }
  | { kind: 'sharesPublished'; shares: Record<PowerId, number>; outputs: Record<PowerId, Money> }
  | { kind: 'hegemonyLooms'; power: PowerId; share: number; turnsLeft: number }
  | { kind: 'matchEnded'; verdict: Verdict }
  /** A seat's forecast at the end of its year: whether it came true, and its points, 0–100 (`forecastPoints`). For that seat alone. */
  | { kind: 'forecastScored'; power: PowerId; forecast: Forecast; came: boolean; points: number }
  // For the record, told to nobody: what debrief and tournament read when the match is over
  /** How all stood after so many years, 0 before the first, with the promises in force. */
  | { kind: 'positionsRecorded'; years: number; positions: Record<PowerId, Position>; commitments: Commitment[] }
  /** The challenger's odds when a demand was made: as they were, and as the two sides saw them. */
  | {
      kind: 'crisisWeighed';
      crisis: CrisisId;
      truth: OddsThreeWays;
      challenger: OddsThreeWays;
      target: OddsThreeWays;
    };

export type TransferReason = 'aid' | 'loan' | 'repayment' | 'arms' | 'tribute' | 'settlement' | 'reparations' | 'fund';

/** How a power came to know of a secret treaty: its own services, those of a partner, or an event; unknown to the parties. */
export type SecretLearnedHow = 'intelligence' | 'shared' | 'event' | 'unknown';

/** Why a secret treaty is none any more: a party left it or broke it, or it was called upon, or named, in a crisis. */
export type SecretRevealedHow = 'left' | 'broken' | 'crisis';

/** The bloc that an event is about. */
export interface InBloc {
  bloc: TreatyId;
  name: string;
}

export type GameEvent = EventBody & {
  /** Turn it belongs to. */
  turn: number;
  /** Running number within the match, from 1. */
  id: number;
  audience: Audience;
};

export type EventKind = EventBody['kind'];
export type EventOf<K extends EventKind> = Extract<GameEvent, { kind: K }>;
