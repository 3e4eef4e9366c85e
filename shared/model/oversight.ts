import type { CrisisId, PowerId, TreatyId } from '../core/ids.ts';
import type { StandingOrder, World } from './world.ts';

/** Acts that a cabinet takes with two keys. */
export type GraveMatter =
  | { kind: 'demand' }
  | { kind: 'break'; treaty: TreatyId }
  | { kind: 'attack'; crisis: CrisisId };

/** A grave act that a seat has drafted. It is carried out only when nothing is missing. */
export interface GraveAct {
  /** Names it in `turnKey` and in the instructor's `rule`: another for another demand. */
  key: string;
  matter: GraveMatter;
  /** Numbers of the people who turned a key, whoever drafted it first; 0 is the instructor. */
  keys: number[];
  /** Keys that are needed in all. */
  needed: number;
  /** Whether it waits for the instructor's leave. */
  leave: boolean;
}

/** What a power that runs wild is held to. */
export interface Limits {
  /** Whether grave acts need a second key though only one person leads the power: then it is the instructor's. */
  secondKey: boolean;
  /** Turns after a demand of its own in which it makes no other. */
  coolingTurns: number;
  /** Whether grave acts wait for the instructor's leave. */
  veto: boolean;
}

/** An event that the instructor has sent and that has not struck yet. */
export interface Injection {
  number: number;
  /** An entry of the deck. */
  card: string;
  /** Whom it befalls; null for every power. */
  power: PowerId | null;
}

/** Where a turn began, to go back to. */
export interface TurnStart {
  turn: number;
  world: World;
  standing: Record<PowerId, Partial<Record<TreatyId, StandingOrder>>>;
}

/** What the instructor of a class holds over a match that is one of its worlds. */
export interface Oversight {
  limits: Record<PowerId, Limits>;
  /** Keys turned this turn, by power and act: numbers of people, 0 for the instructor. */
  keys: Record<PowerId, Record<string, number[]>>;
  /** Acts of this turn that have the instructor's leave, by power. */
  leave: Record<PowerId, string[]>;
  /** Turn of each power's last demand. */
  demanded: Record<PowerId, number>;
  injected: Injection[];
  injections: number;
  /** Newest last; the first turn's is kept beside the latest. */
  starts: TurnStart[];
  /** Whether secret treaties and aims stay secret though the match is over. */
  sealed: boolean;
}

/** What a match has where nobody has done anything about it yet. */
export const NO_OVERSIGHT: Oversight = {
  limits: {},
  keys: {},
  leave: {},
  demanded: {},
  injected: [],
  injections: 0,
  starts: [],
  sealed: true,
};
