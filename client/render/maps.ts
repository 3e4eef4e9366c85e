/** The map files that ship with the game, fetched when first asked for. */
import concertUrl from '../../assets/maps/concert.json?url';
import worldUrl from '../../assets/maps/world.json?url';
import type { MapFile } from './mapfile.ts';

const URLS: Readonly<Record<string, string>> = { concert: concertUrl, world: worldUrl };

const fetched = new Map<string, Promise<MapFile>>();

async function fetchMap(id: string): Promise<MapFile> {
  const url = URLS[id];
  if (!url) throw new Error(`unknown map ${id}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`map ${id}: ${response.status}`);
  return (await response.json()) as MapFile;
}

/** Fetches a shipped map by id, once. Rejects for an unknown id or a failed request; a failed request may be tried again. */
export function loadMapFile(id: string): Promise<MapFile> {
  const known = fetched.get(id);
  if (known) return known;
  const loading = fetchMap(id);
  fetched.set(id, loading);
  loading.catch(() => fetched.delete(id));
  return loading;
}
