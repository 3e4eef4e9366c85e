import type { PowerId } from '../core/ids.ts';
import type { Instruction } from './vocabulary.ts';

/** Somebody who holds a token of a match: a random id the server gives out, never in a view. */
export type ParticipantId = string & { readonly __brand: 'ParticipantId' };

/**
 * Somebody who was let into a match. Everything a person may do follows from here, from the seat that names them as its holder, and
 * from being the host; further offices, such as those of a class, are further roles.
 */
export interface Person {
  /** What others call this person by in commands; counts up from 1. */
  number: number;
  /** Display name, cleaned. */
  name: string;
  /** A `watcher` never holds a seat. */
  role: 'player' | 'watcher';
  /** `seat`: voted out, may only watch; `match`: shown the door. */
  barred: 'seat' | 'match' | null;
  /** Seconds since 1970: tokens issued before are void. */
  keysFrom: number;
  /** In a class: the power led together with others, and as what. */
  post?: { power: PowerId; office: Office };
  /** In a class: whether no connection is open. */
  absent?: boolean;
  /** In a class: whether the instructor has stopped what this person says. */
  muted?: boolean;
}

/** Offices of a cabinet: several people may lead one power together (shared/orders/offices.ts says who may do what). */
export const OFFICES = ['head', 'treasury', 'defence', 'foreign'] as const;
export type Office = (typeof OFFICES)[number];

/** Offices that an invitation leads to: leading a seat for a while, taking it over, watching. */
export const INVITE_KINDS = ['substitute', 'successor', 'watcher'] as const;
export type InviteKind = (typeof INVITE_KINDS)[number];

/** A link that was given out. What proves it is signed by the server and not in the match. */
export interface Invite {
  number: number;
  as: InviteKind;
  /** The seat it leads to; null for watching. */
  power: PowerId | null;
  by: ParticipantId;
  /** Whom it is for; such a one serves once. */
  name: string | null;
  open: boolean;
}

/** What those at the table may decide together. */
export type Matter =
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'extend' }
  /** The seat's holder is to leave it. */
  | { kind: 'remove'; power: PowerId }
  /** The holder of this seat is to be the host. */
  | { kind: 'host'; power: PowerId };

/** A matter that was put to the vote, and how it stands. */
export interface Ballot {
  matter: Matter;
  by: PowerId;
  votes: Record<PowerId, 'yes' | 'no'>;
}

/** What the caretaker does for a seat whose holder is away, beside repeating the budget; secret. */
export interface CareOrders {
  /** Answer to a demand. */
  demand: 'standFirm' | 'concede';
  /** Answer to a call for help where no instruction stands for that commitment. */
  commitments: Instruction;
}

/** What the caretaker does unless told otherwise. */
export const USUAL_CARE: CareOrders = { demand: 'standFirm', commitments: 'hedge' };
