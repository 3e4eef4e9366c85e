import type { ScenarioPower } from '../../model/scenario.ts';
import { type Means, withMeans } from './means.ts';

const energy = 'energy';

/** Strategic goods and intelligence of today. Energy is one less net imports as a share of use, at most 1.5, where a source has it. */
const MEANS: Record<string, Means> = {
  // A net exporter of energy since 2019: the source's figure is older.
  usa: { cover: [1.06, 0.75, 0.7], intelligence: 65 },
  china: { cover: [0.85, 1.1, 0.9], intelligence: 60, energy },
  // Germany, France and Poland by their output.
  europe: { cover: [0.48, 0.55, 0.6], intelligence: 45, energy },
  russia: { cover: [1.5, 1.3, 0.35], intelligence: 60, energy },
  // Non-alignment by another name.
  india: { cover: [0.66, 0.75, 0.45], intelligence: 42, mandate: 'freeHand', energy },
  japan: { cover: [0.07, 0.45, 1.1], intelligence: 38, energy },
  uk: { cover: [0.65, 0.5, 0.5], intelligence: 60, energy },
  brazil: { cover: [1.05, 1.4, 0.35], intelligence: 25 },
  turkiye: { cover: [0.25, 0.65, 0.45], intelligence: 42, energy },
  'saudi-arabia': { cover: [1.5, 0.6, 0.2], energy },
  indonesia: { cover: [1.5, 1.2, 0.35], intelligence: 25, energy },
  'south-korea': { cover: [0.18, 0.45, 1.4], intelligence: 45, energy },
  australia: { cover: [1.5, 1.5, 0.25], intelligence: 48 },
  iran: { cover: [1.33, 0.9, 0.3], intelligence: 48, energy },
  pakistan: { cover: [0.76, 0.5, 0.2], intelligence: 45, energy },
  // The four noes: no alliance, no side, no foreign base, no force.
  vietnam: { cover: [0.85, 0.8, 0.75], intelligence: 35, mandate: 'noForeignBases' },
  'north-korea': { cover: [1.5, 1, 0.3], intelligence: 48, energy },
  taiwan: { cover: [0.03, 0.35, 1.5], intelligence: 45 },
  philippines: { cover: [0.54, 0.9, 0.6], intelligence: 28, energy },
};

/** The powers of today with their means; `energy` and `designers` are to be among the scenario's sources. */
export const withMeansOfToday = (powers: readonly ScenarioPower[]): ScenarioPower[] =>
  withMeans(powers, MEANS, 'designers');

/** Where the cover of energy is from. */
export const energySource = {
  id: energy,
  text: 'World Bank and International Energy Agency, energy imports, net, per cent of energy use, 2013–15, as reprinted; exporters capped at half as much again as their use',
  year: 2015,
};
