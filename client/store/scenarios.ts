import type { Scenario } from '../../shared/model/scenario.ts';

/** Each scenario in a chunk of its own, so that nobody loads a world that is not played. */
const LOADERS: Readonly<Record<string, () => Promise<Scenario>>> = {
  'cold-war-1950': async () => (await import('../../shared/content/scenarios/cold-war-1950.ts')).coldWar1950,
  concert: async () => (await import('../../shared/content/scenarios/concert.ts')).concert,
  duel: async () => (await import('../../shared/content/scenarios/duel.ts')).duel,
  'europe-1900': async () => (await import('../../shared/content/scenarios/europe-1900.ts')).europe1900,
  'europe-1936': async () => (await import('../../shared/content/scenarios/europe-1936.ts')).europe1936,
  'indo-pacific-2025': async () =>
    (await import('../../shared/content/scenarios/indo-pacific-2025.ts')).indoPacific2025,
  'world-2025': async () => (await import('../../shared/content/scenarios/world-2025.ts')).world2025,
};

/**
 * The scenario of that id.
 * @throws RangeError where this client has none of that name.
 */
export function loadScenario(id: string): Promise<Scenario> {
  const load = LOADERS[id];
  if (!load) throw new RangeError(`No scenario ${id}`);
  return load();
}
