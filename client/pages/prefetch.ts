/** Fetches the game's own code, so that it is here once the match is. */
export function prefetchTable(): void {
  import('./Table.tsx').catch(() => undefined);
}

/** Fetches all that a first Plan needs, the map's engine too, while somebody reads the lobby. */
export function prefetchGame(): void {
  prefetchTable();
  import('../scenes/startMap.ts').catch(() => undefined);
}
