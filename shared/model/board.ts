import type { PowerId, RegionId, TreatyId } from '../core/ids.ts';
import type { BlocState } from './bloc.ts';
import type { Constants } from './constants.ts';
import type { War } from './crisis.ts';
import type { Geography } from './geography.ts';
import type { Sanction } from './statecraft.ts';
import type { Ties } from './ties.ts';
import type { Good } from './vocabulary.ts';
import type { Pair, RegionState } from './world.ts';

/** A power's figures as somebody knows them: exact for oneself and for the engine, estimates for others. */
export interface Figures {
  id: PowerId;
  output: number;
  population: number;
  industry: number;
  /** Civil–military integration, 0–100; of others as the scenario began. */
  integration: number;
  technology: number;
  homeForce: number;
  projectionForce: number;
  readiness: number;
  cohesion: number;
  credibility: number;
  debt: number;
  share: number;
  projectionGrowth: number;
  /** Share of its need of each strategic good that it produces; known to all. */
  cover: Record<Good, number>;
  /** Common forces of its blocs, which stand with it at home. */
  commonForce: number;
}

/**
 * The common ground of the true world and a seat's view: everything the strength, odds, tension and balance-sheet
 * formulas read. The engine builds it from the World, the client and the rivals from a SeatView, so that all three
 * use the same formulas.
 */
export interface Board {
  turn: number;
  constants: Constants;
  geography: Geography;
  powers: Record<PowerId, Figures>;
  regions: Record<RegionId, RegionState>;
  pairs: Record<PowerId, Record<PowerId, Pair>>;
  ties: Ties;
  /** What blocs hold and whom they defend; ties rest on it. */
  blocs: Readonly<Record<TreatyId, BlocState>>;
  wars: War[];
  /** In force this year, by sender, target and what obliges to them. */
  sanctions: readonly Sanction[];
}
