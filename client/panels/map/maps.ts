import type { MapFile } from '../../render/index.ts';

const MAPS: Readonly<Record<string, () => Promise<MapFile>>> = {
  concert: async () => (await import('../../../assets/maps/concert.json')).default as unknown as MapFile,
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
