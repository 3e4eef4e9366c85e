import type { PowerId, RegionId, ScenarioId } from '../core/ids.ts';
import type { BlocRules } from './bloc.ts';
import type { Constants } from './constants.ts';
import type { Sanction } from './statecraft.ts';
import type { Clause } from './treaty.ts';
import type { Doctrine, Good, IndexName, ModuleId, RivalLevel } from './vocabulary.ts';

/** Where a figure comes from; shown beside it. */
export interface Source {
  id: string;
  text: string;
  year?: number;
}

/** A power at the start of a scenario. Money in bn of the scenario's currency. */
export interface ScenarioPower {
  id: PowerId;
  name: string;
  /** Palette slot 1–17: colour, pattern and emblem. */
  slot: number;
  capital: RegionId;
  /** Doctrine an AI leads it by unless another is picked. */
  doctrine: Doctrine;
  /** How well that AI plays; `able` where not given. */
  level?: RivalLevel;
  outputBn: number;
  populationM: number;
  /** 1.0 is the start-of-scenario frontier average. */
  technology: number;
  homeForceBn: number;
  projectionForceBn: number;
  readiness: number;
  /** Net debt; negative is savings. */
  debtBn: number;
  cohesion: number;
  credibility: number;
  integration: number;
  /** Share of its need of each strategic good that it produces at the start; 0.7 where not given. */
  cover?: Partial<Record<Good, number>>;
  /** Skill of its intelligence services, 0–100; 30 where not given. */
  intelligence?: number;
  /** Its secret aim, where not drawn from those that suit it. */
  mandate?: string;
  /** A sentence or two for the lobby: who it is and what its problem is. */
  brief: string;
  /** Field name → source id, for every figure that is not the designers' own. */
  sources: Record<string, string>;
}

/** A piece of the map. Neutral ground has no power and only trades. */
export interface ScenarioRegion {
  id: RegionId;
  name: string;
  power: PowerId | null;
  /** Share of its power's population and output at the start, 0–1; the shares of a power's regions sum to 1. Neutral: 0. */
  share: number;
  /** Multiplies the defender's strength, 0.8–1.6. */
  terrain: number;
  /** Map position: plane units, or longitude and latitude in degrees. */
  at: [number, number];
  land: RegionId[];
  sea: RegionId[];
  /** Neutral ground: output that it trades with, bn. */
  outputBn?: number;
}

/** A treaty in force when the match begins. */
export interface ScenarioTreaty {
  parties: PowerId[];
  clauses: Clause[];
  /** Turns it still runs. */
  duration: number;
  notice: number;
  /** Makes the treaty the charter of a bloc. */
  bloc?: BlocRules;
  /** Known to its parties only, where the scenario has secrecy. */
  secret?: true;
}

/** What able rivals score from a seat: tenth, fiftieth and ninetieth per cent of their scores, 0–100. */
export interface Par {
  p10: number;
  p50: number;
  p90: number;
}

/** Par of every seat in matches of this many turns (rules section 9). */
export interface ParTable {
  turns: number;
  seats: Record<PowerId, Par>;
}

/** A world to play in: typed data over the base rules. */
export interface Scenario {
  id: ScenarioId;
  name: string;
  /** One paragraph for the lobby. */
  summary: string;
  turns: number;
  /** Calendar year of turn 1, or null where years are only counted. */
  firstYear: number | null;
  currency: string;
  difficulty: 'gentle' | 'normal' | 'hard';
  minutes: number;
  /** `unit`: map units (plane) or kilometres (sphere) of one unit of distance. */
  map: { id: string; distance: 'plane' | 'sphere'; unit: number };
  modules: ModuleId[];
  weights: Record<IndexName, number>;
  /** The power offered by Play now. */
  suggested: PowerId;
  powers: ScenarioPower[];
  regions: ScenarioRegion[];
  treaties: ScenarioTreaty[];
  /** Relations and tension at the start where they are not 0 and the default; both ways. */
  pairs: { a: PowerId; b: PowerId; relations: number; tension?: number }[];
  /** Sanctions in force at the start. */
  sanctions?: Omit<Sanction, 'since' | 'under'>[];
  /** Constants that differ from the base (see model/constants). */
  constants: Partial<Constants>;
  sources: Source[];
  /** Measured par by length of match; without it the raw score decides. */
  par?: readonly ParTable[];
}
