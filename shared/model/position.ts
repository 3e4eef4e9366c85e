import type { PowerId, RegionId, TreatyId } from '../core/ids.ts';
import type { Money } from '../core/money.ts';

/** An attacker's chance to prevail, 0–1: over the defender alone, with its allies honouring, and with them at what they count. */
export interface OddsThreeWays {
  alone: number;
  honest: number;
  credible: number;
}

/**
 * What one rival may do to a power: its odds, how likely they are to be used, 0–1, and how much the power fears it, 0–100
 * (rules sections 8 and 9).
 */
export interface Exposure extends OddsThreeWays {
  hostility: number;
  tension: number;
}

/** Another's promise to help as it counts beforehand, in strength at the threatened place; see formulas/contest. */
export interface CountedHelp {
  power: PowerId;
  /** If it honours in full, millions. */
  strength: number;
  credibility: number;
  stretch: number;
  earned: number;
  /** `strength` by the three factors before it, millions. */
  counted: number;
}

/** The defence of a power against the rival it has most to fear from when it stands alone. */
export interface Defence {
  rival: PowerId;
  theatre: RegionId;
  /** The rival's strength there, millions. */
  attack: number;
  /** The power's own strength there, millions. */
  own: number;
  helpers: CountedHelp[];
}

/** What a power believed of another, and the standard error as a share of each figure (of technology three tenths of it). */
export interface BelievedFigures {
  homeForce: number;
  projectionForce: number;
  readiness: number;
  technology: number;
  militaryBurden: number;
  error: number;
}

/** How a power stood when a year began, as it was and not as anybody saw it. */
export interface Position {
  output: Money;
  debt: Money;
  industry: number;
  homeForce: number;
  projectionForce: number;
  readiness: number;
  technology: number;
  /** Share of output, of the year before. */
  militaryBurden: number;
  cohesion: number;
  credibility: number;
  politicalCapital: number;
  /** Share of the system's capability, 0–1. */
  share: number;
  rivals: Record<PowerId, Exposure>;
  defence: Defence;
  /** Share of its defence at its capital that protectors would bring, each at what its word counts, 0–1. */
  borrowed: number;
  /** With whom it is bound by non-aggression or neutrality, by id. */
  truces: PowerId[];
  /** Whom it has promised to help. */
  protects: PowerId[];
  /** What it was shown of the others for this year's Plan. */
  beliefs: Record<PowerId, BelievedFigures>;
}

/** A treaty in force that holds a promise to fight for another, or a bloc. */
export interface Commitment {
  treaty: TreatyId;
  /** The bloc's; null for a treaty that is none. */
  name: string | null;
  /** Those bound this year, by id. */
  members: PowerId[];
  secret: boolean;
}
