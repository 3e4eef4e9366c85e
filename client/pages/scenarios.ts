import type { Key } from '../text/index.tsx';

/** A scenario as Home offers it; its data are fetched with the chart. */
export interface ScenarioOffer {
  id: string;
  name: Key;
  note: Key;
  /** The power suggested to who plays alone. */
  power: Key;
  length: Key;
}

/** In the order they are offered; the first is what Play now opens unless another is chosen. */
export const OFFERS: readonly ScenarioOffer[] = [
  {
    id: 'concert',
    name: 'home.scenario.concert.name',
    note: 'home.scenario.concert.note',
    power: 'home.scenario.concert.power',
    length: 'home.scenario.concert.length',
  },
  {
    id: 'world-2025',
    name: 'home.scenario.world2025.name',
    note: 'home.scenario.world2025.note',
    power: 'home.scenario.world2025.power',
    length: 'home.scenario.world2025.length',
  },
  {
    id: 'europe-1900',
    name: 'home.scenario.europe1900.name',
    note: 'home.scenario.europe1900.note',
    power: 'home.scenario.europe1900.power',
    length: 'home.scenario.europe1900.length',
  },
  {
    id: 'europe-1936',
    name: 'home.scenario.europe1936.name',
    note: 'home.scenario.europe1936.note',
    power: 'home.scenario.europe1936.power',
    length: 'home.scenario.europe1936.length',
  },
];
