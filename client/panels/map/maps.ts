import type { MapFile } from '../../render/index.ts';

const MAPS: Readonly<Record<string, () => Promise<MapFile>>> = {
  'cold-war-1950': async () => (await import('../../../assets/maps/cold-war-1950.json')).default as unknown as MapFile,
  concert: async () => (await import('../../../assets/maps/concert.json')).default as unknown as MapFile,
  duel: async () => (await import('../../../assets/maps/duel.json')).default as unknown as MapFile,
  'europe-1900': async () => (await import('../../../assets/maps/europe-1900.json')).default as unknown as MapFile,
  'europe-1936': async () => (await import('../../../assets/maps/europe-1936.json')).default as unknown as MapFile,
  'indo-pacific-2025': async () =>
    (await import('../../../assets/maps/indo-pacific-2025.json')).default as unknown as MapFile,
  world: async () => (await import('../../../assets/maps/world.json')).default as unknown as MapFile,
};

/**
 * A map file by its id, each in a chunk of its own.
 * @throws RangeError where there is none of that name.
 */
export async function loadMap(id: string): Promise<MapFile> {
  const load = MAPS[id];
  if (!load) throw new RangeError(`No map ${id}`);
  return load();
}
