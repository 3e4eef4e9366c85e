import type { CrisisId, TreatyId } from '../core/ids.ts';

/** Acts that a cabinet takes with two keys. */
export type GraveMatter =
  | { kind: 'demand' }
  | { kind: 'break'; treaty: TreatyId }
  | { kind: 'attack'; crisis: CrisisId };

/** A grave act that a seat has drafted. It is carried out only when nothing is missing. */
export interface GraveAct {
  /** Names it in `turnKey` and in the instructor's `rule`. */
  key: string;
  matter: GraveMatter;
  /** Numbers of the people who turned a key, whoever drafted it first; 0 is the instructor. */
  keys: number[];
  /** Keys that are needed in all. */
  needed: number;
  /** Whether it waits for the instructor's leave. */
  leave: boolean;
}
