import type { CardId, MatchId, MotionId, PowerId, ProposalId, RegionId, TreatyId } from '../core/ids.ts';
import type { Money } from '../core/money.ts';
import type { BlocState, Motion } from '../model/bloc.ts';
import type { Card } from '../model/card.ts';
import type { Crisis, War } from '../model/crisis.ts';
import type { Clock, Phase, TalkMessage, TalkReport, Verdict } from '../model/match.ts';
import type { GraveAct, Limits } from '../model/oversight.ts';
import type { Ballot, CareOrders, InviteKind, Office } from '../model/people.ts';
import type { Policies } from '../model/policies.ts';
import type { Sanction } from '../model/statecraft.ts';
import type { Proposal, Treaty } from '../model/treaty.ts';
import type { DialId, Doctrine, Good, ModuleId, RivalLevel, TaxStep } from '../model/vocabulary.ts';
import type {
  Belief,
  Draft,
  Obligation,
  Pair,
  Power,
  PromiseRecord,
  RegionState,
  StandingOrder,
} from '../model/world.ts';

/** What everybody knows of a power. */
export interface PublicPower {
  id: PowerId;
  output: Money;
  population: number;
  debt: Money;
  cohesion: number;
  credibility: number;
  /** Capability share, 0–1. */
  share: number;
  hegemonTurns: number;
  tax: TaxStep;
  record: PromiseRecord[];
  /** Growth of projection force as the public sees it (rounded to a tenth of a per cent of output). */
  projectionGrowth: number;
  /** Share of its need of each strategic good that it produces, in matches played with them. */
  cover?: Record<Good, number>;
}

export interface SeatInfo {
  power: PowerId;
  kind: 'human' | 'ai' | 'open';
  name: string | null;
  doctrine: Doctrine;
  level: RivalLevel;
  away: boolean;
  locked: boolean;
  /** True for the seat this view belongs to. */
  you: boolean;
  /** Name of whom a substitute leads the seat for, else null. */
  owner: string | null;
  /** Whether the viewer is that owner. */
  yours: boolean;
  /** Extensions and days of vacation left to the seat, by the match's policies. */
  extensionsLeft: number;
  vacationLeft: number;
  /** End of a vacation, milliseconds since 1970, or null. */
  vacationUntil: number | null;
}

/** Somebody who was let in, as all in the match see them. */
export interface PersonInfo {
  number: number;
  name: string;
  role: 'player' | 'watcher';
  /** The seat held, or null. */
  power: PowerId | null;
  host: boolean;
}

/** A link that the viewer gave out. */
export interface InviteInfo {
  number: number;
  as: InviteKind;
  power: PowerId | null;
  name: string | null;
}

/** Somebody who leads a power together with others. */
export interface CabinetMember {
  /** As in `people`. */
  number: number;
  name: string;
  office: Office;
  here: boolean;
  you: boolean;
}

/** How the viewer's power is led in a class. */
export interface CabinetView {
  office: Office;
  members: CabinetMember[];
  /** Grave acts that are drafted: carried out only with all their keys and, where asked for, the instructor's leave. */
  grave: GraveAct[];
  /** What the instructor holds the power to, or null. */
  limits: Limits | null;
  /** Turns until the power may make its next demand. */
  cooling: number;
  /** Whether the instructor has stopped what the viewer says. */
  muted: boolean;
}

/** All that a seat may know: an allow-list, built, never a scrubbed copy. */
export interface SeatView {
  match: MatchId;
  scenario: string;
  rulesVersion: number;
  phase: Phase;
  step: 'respond' | 'decide' | null;
  turn: number;
  turns: number;
  /** How the rules differ from the scenario's own; null where they do not. */
  dial: DialId | null;
  modules: ModuleId[] | null;
  policies: Policies;
  listed: boolean;
  /** Whether newcomers are turned away. */
  closed: boolean;
  /** Code of the match that the same group played before, or null. */
  previous: MatchId | null;
  clock: Clock;
  deadline: number | null;
  pausedWith: number | null;
  pauseEnds: number | null;
  you: PowerId | null;
  /** Whether the viewer may start, set seats, and what else is the host's. */
  host: boolean;
  role: 'player' | 'watcher';
  /** Whether the viewer was voted out of a seat. */
  barred: boolean;
  /** The viewer's number among the people, or null. */
  me: number | null;
  people: PersonInfo[];
  /** The viewer's own links that still lead somewhere. */
  invites: InviteInfo[];
  /** Matters before the table, by key. */
  ballots: Record<string, Ballot>;
  seq: number;
  seats: Record<PowerId, SeatInfo>;
  /** The viewer's own power, whole; null for an onlooker. */
  own: Power | null;
  powers: Record<PowerId, PublicPower>;
  /** What the viewer believes of others; empty for an onlooker. */
  beliefs: Record<PowerId, Belief>;
  regions: Record<RegionId, RegionState>;
  pairs: Record<PowerId, Record<PowerId, Pair>>;
  /** Public treaties, and secret ones the viewer is a party to or found out. */
  treaties: Record<TreatyId, Treaty>;
  wars: War[];
  obligations: Obligation[];
  sanctions: readonly Sanction[];
  /** What each bloc holds, by its charter. */
  blocs: Record<TreatyId, BlocState>;
  /** Motions before the viewer's own blocs. */
  motions: Record<MotionId, Motion>;
  /** Events that wait for the viewer's choice. */
  cards: Record<CardId, Card>;
  /** Offers the viewer is a party to. */
  proposals: Record<ProposalId, Proposal>;
  /** Crises of this turn; others' answers are in them only when the step has ended. */
  crises: Crisis[];
  /** In a crisis: whose answer or decision is still awaited. */
  awaited: PowerId[];
  talk: TalkMessage[];
  muted: PowerId[];
  silenced: PowerId[];
  /** What was brought before the viewer as host. */
  reports: TalkReport[];
  care: CareOrders;
  draft: Draft | null;
  canUndo: boolean;
  standing: Partial<Record<TreatyId, StandingOrder>>;
  locked: boolean;
  verdict: Verdict | null;
  /** In a class only: the world's number, whose instructor may read all talk. */
  class?: { code: string; world: number };
  /** In a class, for who leads a power. */
  cabinet?: CabinetView;
}
