import type { CardId, CrisisId, MatchId, MotionId, PowerId, ProposalId, ScenarioId, TreatyId } from '../core/ids.ts';
import type { Motion, MotionBody } from './bloc.ts';
import type { Crisis, CrisisAnswer, CrisisDecision, Demand } from './crisis.ts';
import type { Forecast } from './forecast.ts';
import type { Limits, Oversight } from './oversight.ts';
import type { Ballot, CareOrders, Invite, InviteKind, Matter, Office, ParticipantId, Person } from './people.ts';
import type { Policies } from './policies.ts';
import type { Scenario } from './scenario.ts';
import type { Proposal, Reason, TreatyTerms } from './treaty.ts';
import type { DialId, Doctrine, Instruction, ModuleId, RivalLevel, SanctionLevel } from './vocabulary.ts';
import type { Budget, Draft, Indices, StandingOrder, World } from './world.ts';

/** Version of the rules a record was played under; a replay runs on that version or says that it cannot. */
export const RULES_VERSION = 5;

/** Shortest and longest match, in turns. */
export const TURNS_LEAST = 2;
export const TURNS_MOST = 40;

export type { ParticipantId } from './people.ts';

export type Clock =
  | { mode: 'untimed' }
  /** Seconds for Plan and for each crisis step; no deadline falls into quiet time. */
  | { mode: 'timed'; planSeconds: number; crisisSeconds: number; quiet?: QuietTime };

/** Hours, and where wished Saturdays and Sundays, in which no phase ends. */
export interface QuietTime {
  /** Minutes of the day, 0–1439; where both are alike there are no quiet hours. */
  from: number;
  to: number;
  weekends: boolean;
  /** Minutes that the day is ahead of UTC, when the clock was set. */
  offset: number;
  /** The zone that the day goes by, as calendars name it: “Europe/Berlin”. */
  zone?: string;
  /** When that zone's offset changes, in order: looked up by the server when the clock was set, milliseconds since 1970. */
  shifts?: readonly { from: number; offset: number }[];
}

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
  /** How the rules differ from the scenario's (shared/content/dials). */
  dial?: DialId | null;
  modules?: ModuleId[] | null;
  /** Those of `USUAL_POLICIES` where not settled. */
  policies?: Policies;
  /** Whether newcomers are turned away. */
  locked?: boolean;
  /** Code of the match that the same group played before under this one's code; its results are there. */
  previous?: MatchId;
  /** When the group met, milliseconds since 1970, where that was in an earlier match: tokens from then on hold. */
  since?: number;
  /** The class whose world it is, and its number there. */
  class?: { code: string; world: number };
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
  /** Who gave the seat to a substitute and may take it back. */
  owner?: { id: ParticipantId; name: string } | null;
  /** What the holder wants done while away; secret. */
  care?: CareOrders;
  /** Extensions and days of vacation that were used up. */
  extensionsUsed?: number;
  vacationUsed?: number;
  /** End of a vacation, milliseconds since 1970. */
  vacationUntil?: number | null;
  /** Whether an AI leads the power in place of its people, as the instructor wished. */
  relieved?: boolean;
}

export interface TalkMessage {
  id: number;
  turn: number;
  from: PowerId;
  /** Recipients, or `all`. */
  to: PowerId[] | 'all';
  text: string;
  /** What a rival said, to be worded by the reader's catalogue in place of the text. */
  reasons?: Reason[];
  at: number;
  /** Whether its author changed it. */
  edited?: true;
  /** Taken from the table by the host: its text is empty. */
  held?: true;
  /** In a class: the number of who wrote it. */
  by?: number;
}

/** A message that somebody brought before the host. */
export interface TalkReport {
  message: TalkMessage;
  by: PowerId;
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
  /** When the pause ends by itself, else null. */
  pauseEnds: number | null;
  /** Whether this phase has had its time of grace. */
  graced: boolean;
  /** Everybody who was let in. */
  people: Record<ParticipantId, Person>;
  /** Links given out, by number. */
  invites: Record<number, Invite>;
  /** Matters before the table, by their key. */
  ballots: Record<string, Ballot>;
  /** Whom a seat does not want to hear, by seat; seen by it alone. */
  muted: Record<PowerId, PowerId[]>;
  /** Seats whose talk the host has stopped. */
  silenced: PowerId[];
  /** Before the host. */
  reports: TalkReport[];
  /** Until when the clock has been made up for time in which the server was down. */
  madeUpTo: number;
  /** Number of the last command applied. */
  seq: number;
  proposalCounter: number;
  motionCounter: number;
  /** Number of the last event. */
  eventCounter: number;
  verdict: Verdict | null;
  /** Only in a class's world. */
  oversight?: Oversight;
}

/** Who issues a command; authenticated and stamped by the server, never taken from a client. */
export type Actor =
  | { kind: 'participant'; id: ParticipantId }
  | { kind: 'ai'; power: PowerId }
  /** Of the class whose world the match is. */
  | { kind: 'instructor' }
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
  /** Another world: seats that it has too are kept. */
  | { kind: 'setScenario'; scenario: ScenarioId }
  | { kind: 'setRules'; dial: DialId | null; modules: ModuleId[] | null }
  | { kind: 'setPolicies'; policies: Partial<Policies> }
  | { kind: 'setListed'; listed: boolean }
  /** Deals those who wait, and those seated, over the seats that are no AI's. */
  | { kind: 'dealSeats' }
  | { kind: 'setReady'; ready: boolean }
  | { kind: 'start' }
  // The host, at any time
  | { kind: 'setLocked'; locked: boolean }
  | { kind: 'kick'; person: number }
  | { kind: 'handHost'; person: number }
  // Seats
  | { kind: 'invite'; as: InviteKind; name?: string }
  | { kind: 'closeInvite'; invite: number }
  /** Takes the seat that an invitation leads to. */
  | { kind: 'acceptInvite'; invite: number; name: string }
  /** The owner takes a seat back from its substitute. */
  | { kind: 'takeBack'; power: PowerId }
  | { kind: 'setCare'; care: CareOrders }
  | { kind: 'takeVacation'; days: number }
  | { kind: 'endVacation' }
  | { kind: 'ballot'; matter: Matter; vote: 'yes' | 'no' | null }
  // Plan
  | { kind: 'draftBudget'; budget: Budget }
  | { kind: 'draftDemand'; demand: Demand | null; reasons?: Reason[] }
  /** Sanctions at this level from this year on; 0 lifts them (rules section 6). */
  | { kind: 'draftSanction'; target: PowerId; level: 0 | SanctionLevel; reasons?: Reason[] }
  | { kind: 'draftLeaving'; treaty: TreatyId; how: 'notice' | 'break' | null }
  /** With `against`, for attacks by that power only; null takes the exception back. */
  | { kind: 'setStanding'; treaty: TreatyId; instruction: Instruction | null; against?: PowerId }
  | { kind: 'chooseOption'; card: CardId; option: number }
  /** Secret, and only for the seat's own record; null takes it back. */
  | { kind: 'draftForecast'; forecast: Forecast | null }
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
  /** Turns a key of a cabinet to a grave act that is drafted, or back. */
  | { kind: 'turnKey'; act: string; on: boolean }
  // Crisis; an answer may be changed until the step ends.
  | { kind: 'answerCrisis'; crisis: CrisisId; answer: CrisisAnswer; reasons?: Reason[] }
  | { kind: 'decideCrisis'; crisis: CrisisId; decision: CrisisDecision; reasons?: Reason[] }
  // Any time after the start
  /** A rival says what it has to say as reasons, which each reader's catalogue words. */
  | { kind: 'say'; to: PowerId[] | 'all'; text: string; reasons?: Reason[] }
  | { kind: 'editTalk'; message: number; text: string }
  | { kind: 'mute'; power: PowerId; on: boolean }
  | { kind: 'report'; message: number }
  | { kind: 'holdTalk'; message: number }
  | { kind: 'silence'; power: PowerId; on: boolean }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'extend'; seconds: number }
  /** Lengthens the phase once more, from the seat's own bank. */
  | { kind: 'useExtension' }
  // Server and clock only
  | { kind: 'setAway'; power: PowerId; away: boolean }
  /** Lets somebody in, by an invitation where `invite` is given. */
  | { kind: 'admit'; participant: ParticipantId; name: string; role: Person['role']; invite?: number }
  /** Voids the tokens that a participant was given before a moment, in seconds since 1970. */
  | { kind: 'revokeKeys'; participant: ParticipantId; before: number }
  /** Taken in from a record: somebody here is the host, and an AI leads every seat until people sit down. */
  | { kind: 'adopt'; host: ParticipantId; name: string }
  /** The server was down between these moments: that time does not count. */
  | { kind: 'makeUp'; from: number; to: number }
  | { kind: 'endPhase' }
  // In a class's world. From the class itself: who leads what, and who is there
  | { kind: 'appoint'; participant: ParticipantId; name: string; post: { power: PowerId; office: Office } | null }
  | { kind: 'setPresent'; participant: ParticipantId; present: boolean }
  // From the instructor
  /** Ends the match with the running turn, resolved and scored. */
  | { kind: 'finish' }
  /** Back to where that turn began. */
  | { kind: 'undoTurn'; turn: number }
  /** Other clocks and another last turn from now on; the running phase begins anew. */
  | { kind: 'setPace'; planSeconds: number; crisisSeconds: number; turns: number }
  | { kind: 'setTalk'; talk: Policies['talk'] }
  | { kind: 'setMuted'; participant: ParticipantId; on: boolean }
  /** A message that was brought before the instructor stays as it is. */
  | { kind: 'letPass'; message: number }
  | { kind: 'inject'; card: string; power: PowerId | null }
  | { kind: 'recall'; number: number }
  | { kind: 'relieve'; power: PowerId; on: boolean }
  | { kind: 'limit'; power: PowerId; limits: Limits }
  /** Allows a grave act, or takes it out of the draft. */
  | { kind: 'rule'; power: PowerId; act: string; allow: boolean }
  /** Whether what was secret stays so though the match is over. */
  | { kind: 'setSealed'; sealed: boolean };

/** What only the instructor of a class does in one of its worlds. */
export const INSTRUCTOR_COMMANDS = [
  'finish',
  'undoTurn',
  'setPace',
  'setTalk',
  'setMuted',
  'letPass',
  'inject',
  'recall',
  'relieve',
  'limit',
  'rule',
  'setSealed',
] as const;

/** Commands that come from the server, its clock and a class, never from a client of a match. */
export const SYSTEM_COMMANDS = [
  'setAway',
  'admit',
  'adopt',
  'revokeKeys',
  'makeUp',
  'endPhase',
  'appoint',
  'setPresent',
  ...INSTRUCTOR_COMMANDS,
] as const;

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
