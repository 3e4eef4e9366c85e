import { Piscina } from 'piscina';
import { threadFile } from '../rivals/pool.ts';
import playGame, { type Game } from './playGame.ts';
import type { Outcome } from './simulations.ts';

/** Plays matches on so many threads. The outcomes are in the order of the matches, and the same for any number of threads. */
export async function playGames(games: readonly Game[], threads = 1): Promise<Outcome[]> {
  const most = Math.min(threads, games.length);
  if (most <= 1) return games.map(playGame);
  const pool = new Piscina({
    ...threadFile('game.js', new URL('./playGame.ts', import.meta.url)),
    minThreads: most,
    maxThreads: most,
    maxQueue: Number.POSITIVE_INFINITY,
  });
  try {
    return await Promise.all(games.map((game): Promise<Outcome> => pool.run(game)));
  } finally {
    await pool.destroy();
  }
}
