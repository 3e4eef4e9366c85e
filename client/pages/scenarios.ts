import type { ModuleId } from '../../shared/model/vocabulary.ts';
import type { Key } from '../text/index.tsx';

/** A scenario as Home offers it; its data are fetched with the chart. */
export interface ScenarioOffer {
  id: string;
  name: Key;
  note: Key;
  /** The power suggested to who plays alone. */
  power: Key;
  length: Key;
  /** Parts of the rules beside the basic ones, as its data say. */
  modules: readonly ModuleId[];
}

/** In the order they are offered. */
export const OFFERS: readonly ScenarioOffer[] = [
  {
    id: 'duel',
    name: 'home.scenario.duel.name',
    note: 'home.scenario.duel.note',
    power: 'home.scenario.duel.power',
    length: 'home.scenario.duel.length',
    modules: [],
  },
  {
    id: 'concert',
    name: 'home.scenario.concert.name',
    note: 'home.scenario.concert.note',
    power: 'home.scenario.concert.power',
    length: 'home.scenario.concert.length',
    modules: ['luck', 'blocs', 'sanctions', 'events', 'incidents'],
  },
  {
    id: 'world-2025',
    name: 'home.scenario.world2025.name',
    note: 'home.scenario.world2025.note',
    power: 'home.scenario.world2025.power',
    length: 'home.scenario.world2025.length',
    modules: ['luck', 'blocs', 'sanctions', 'supply', 'arms', 'mandates', 'events', 'incidents'],
  },
  {
    id: 'indo-pacific-2025',
    name: 'home.scenario.indoPacific2025.name',
    note: 'home.scenario.indoPacific2025.note',
    power: 'home.scenario.indoPacific2025.power',
    length: 'home.scenario.indoPacific2025.length',
    modules: ['luck', 'blocs', 'sanctions', 'supply', 'arms', 'mandates', 'events', 'incidents'],
  },
  {
    id: 'cold-war-1950',
    name: 'home.scenario.coldWar1950.name',
    note: 'home.scenario.coldWar1950.note',
    power: 'home.scenario.coldWar1950.power',
    length: 'home.scenario.coldWar1950.length',
    modules: ['luck', 'blocs', 'sanctions', 'supply', 'arms', 'secrecy', 'mandates', 'events', 'incidents'],
  },
  {
    id: 'europe-1936',
    name: 'home.scenario.europe1936.name',
    note: 'home.scenario.europe1936.note',
    power: 'home.scenario.europe1936.power',
    length: 'home.scenario.europe1936.length',
    modules: ['luck', 'blocs', 'sanctions', 'supply', 'arms', 'secrecy', 'mandates', 'events', 'incidents'],
  },
  {
    id: 'europe-1900',
    name: 'home.scenario.europe1900.name',
    note: 'home.scenario.europe1900.note',
    power: 'home.scenario.europe1900.power',
    length: 'home.scenario.europe1900.length',
    modules: ['luck', 'arms', 'secrecy', 'mandates', 'events', 'incidents'],
  },
];

/** What Play now opens, and hosting offers first, unless another is chosen. */
export const USUAL_OFFER: ScenarioOffer = OFFERS.find(({ id }) => id === 'concert') ?? OFFERS[0];
