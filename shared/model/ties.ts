import type { PowerId, TreatyId } from '../core/ids.ts';

/** One power's promise to help another. */
export interface Protection {
  protector: PowerId;
  protected: PowerId;
  /** Only against this power; null against any. */
  against: PowerId | null;
  treaty: TreatyId;
  kind: 'mutualDefence' | 'guarantee';
}

/** What all treaties in force amount to between powers: look-up tables, derived (never stored) by treaties/ties.ts. */
export interface Ties {
  protections: Protection[];
  /** protectorsOf[p]: promises made to p; protectedBy[p]: promises p made. */
  protectorsOf: Record<PowerId, Protection[]>;
  protectedBy: Record<PowerId, Protection[]>;
  /** Hosts whose regions count as the guest's bases. */
  hostsOf: Record<PowerId, PowerId[]>;
  guestsOf: Record<PowerId, PowerId[]>;
  /** Those whose know-how flows to a power under licence. */
  licensorsOf: Record<PowerId, PowerId[]>;
  /** Largest projection force that arms control leaves a power, as a share of output; absent for none. */
  caps: Partial<Record<PowerId, number>>;
  /** Symmetric relations as sorted partner lists. */
  nonAggression: Record<PowerId, PowerId[]>;
  neutrality: Record<PowerId, PowerId[]>;
  consultation: Record<PowerId, PowerId[]>;
  intelligence: Record<PowerId, PowerId[]>;
  interoperability: Record<PowerId, PowerId[]>;
  trade: Record<PowerId, PowerId[]>;
  armsControl: Record<PowerId, PowerId[]>;
  /** Members of blocs under an integrated command with it. */
  command: Record<PowerId, PowerId[]>;
  /** Pact partners: mutual defence, or guarantee either way. */
  pacts: Record<PowerId, PowerId[]>;
  /** Promises to fight, given or had, counted for their upkeep: one a partner, and one for all of a bloc. */
  kept: Record<PowerId, number>;
  /** Commitments that bind, counted for Autonomy. */
  bonds: Record<PowerId, number>;
}
