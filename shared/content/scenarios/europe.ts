import { powerId, type RegionId, regionId } from '../../core/ids.ts';
import type { ScenarioPower, ScenarioRegion } from '../../model/scenario.ts';
import type { Doctrine } from '../../model/vocabulary.ts';
import { neutral } from './ground.ts';

/** Figures of one power of a historical Europe. Money in bn of 2011 international dollars unless said. */
export interface EuropeFigures {
  id: string;
  name: string;
  slot: number;
  capital: string;
  doctrine: Doctrine;
  outputBn: number;
  /** Military spending of the seven years before, summed, in bn of the source's own money. */
  spentBn: number;
  populationM: number;
  /** Designers' judgements: technology against the frontier, share of forces that can project, debt as a share of output. */
  technology: number;
  projects: number;
  debt: number;
  cohesion: number;
  credibility: number;
  integration: number;
  brief: string;
  /** Source ids of output and of military spending. */
  sources: { outputBn: string; spentBn: string };
}

/**
 * Powers from figures: the forces in being are what seven years bought, turned into the money of output at `rate`. What is
 * no measurement is marked as the designers' estimate.
 */
export function europeanPower(f: EuropeFigures, rate: number): ScenarioPower {
  const forces = f.spentBn * rate;
  return {
    id: powerId(f.id),
    name: f.name,
    slot: f.slot,
    capital: regionId(f.capital),
    doctrine: f.doctrine,
    outputBn: f.outputBn,
    populationM: f.populationM,
    technology: f.technology,
    homeForceBn: forces * (1 - f.projects),
    projectionForceBn: forces * f.projects,
    readiness: 60,
    debtBn: f.outputBn * f.debt,
    cohesion: f.cohesion,
    credibility: f.credibility,
    integration: f.integration,
    brief: f.brief,
    sources: {
      outputBn: f.sources.outputBn,
      populationM: 'nmc-people',
      homeForceBn: f.sources.spentBn,
      projectionForceBn: f.sources.spentBn,
      technology: 'designers',
      debtBn: 'designers',
      cohesion: 'designers',
      credibility: 'designers',
      integration: 'designers',
    },
  };
}

/** A region of a power: id, power, name, share of the power, terrain, longitude and latitude of its chief town. */
export type Ground = [
  id: string,
  power: string,
  name: string,
  share: number,
  terrain: number,
  longitude: number,
  latitude: number,
];

/** A land without a seat: id, name, longitude and latitude, and output in bn where the source has it. */
export type Neutral = [id: string, name: string, longitude: number, latitude: number, outputBn?: number];

/** Regions with their neighbours. `borders` and `lanes` list each pair once: `one: another third`. */
export function europeanRegions(
  ground: readonly Ground[],
  neutrals: readonly Neutral[],
  borders: readonly string[],
  lanes: readonly string[],
): ScenarioRegion[] {
  const land = bothWays(borders);
  const sea = bothWays(lanes);
  return [
    ...ground.map(([id, power, name, share, terrain, longitude, latitude]) => ({
      id: regionId(id),
      name,
      power: powerId(power),
      share,
      terrain,
      at: [longitude, latitude] as [number, number],
      land: land.get(id) ?? [],
      sea: sea.get(id) ?? [],
    })),
    ...neutrals.map(([id, name, longitude, latitude, outputBn]) => neutral(id, name, [longitude, latitude], outputBn)),
  ];
}

function bothWays(lines: readonly string[]): Map<string, RegionId[]> {
  const around = new Map<string, RegionId[]>();
  const add = (a: string, b: string) => around.set(a, [...(around.get(a) ?? []), regionId(b)]);
  for (const line of lines) {
    const [one, others] = line.split(': ');
    for (const other of others.split(' ')) {
      add(one, other);
      add(other, one);
    }
  }
  for (const ids of around.values()) ids.sort();
  return around;
}
