/** The part of the games between two that the first won, out of so many. */
export interface Pairing<T extends string> {
  a: T;
  b: T;
  /** Games won by `a`; parts of a game may be won. */
  wins: number;
  games: number;
}

/** Rounds of the fixed-point iteration; a few dozen suffice for a handful of players. */
const ROUNDS = 500;

/**
 * Elo ratings that explain these pairings best: the Bradley–Terry model by Hunter's minorisation (2004), on the scale on which
 * 400 points are odds of ten to one, with `anchor` at 1500. Half a game is added to each side, so that no rating is infinite.
 */
export function eloOf<T extends string>(pairings: readonly Pairing<T>[], anchor: T): Record<T, number> {
  const players = [...new Set(pairings.flatMap(({ a, b }) => [a, b]))].sort();
  let strength = new Map(players.map((player) => [player, 1]));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Map<T, number>();
    for (const player of players) {
      let wins = 0;
      let weight = 0;
      for (const { a, b, wins: won, games } of pairings) {
        if (a !== player && b !== player) continue;
        wins += (a === player ? won : games - won) + 0.5;
        weight += (games + 1) / ((strength.get(a) as number) + (strength.get(b) as number));
      }
      next.set(player, wins / weight);
    }
    strength = next;
  }
  const base = strength.get(anchor) ?? 1;
  return Object.fromEntries(
    players.map((player) => [player, 1500 + 400 * Math.log10((strength.get(player) as number) / base)]),
  ) as Record<T, number>;
}

/** How many Elo points a share of wins, strictly between 0 and 1, is ahead. */
export function eloAhead(share: number): number {
  return 400 * Math.log10(share / (1 - share));
}
