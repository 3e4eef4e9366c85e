import { Piscina } from 'piscina';
import { threadFile } from '../rivals/pool.ts';
import type { Game } from './game.ts';
import type { Keep } from './keep.ts';
import playGame from './playGame.ts';
import type { MatchRecord } from './record.ts';

/** How matches are played. */
export interface Runner {
  /** The records of these matches, in their order: those kept are not played again, equal ones once. */
  play(games: readonly Game[], title: string): Promise<MatchRecord[]>;
  close(): Promise<void>;
}

/** Tells how far a run is. */
export type Progress = (title: string, done: number, of: number) => void;

/** Plays on so many threads; records come in the order of the matches, and are the same for any number of threads. */
export function runnerOf(threads: number, keep: Keep | null, progress: Progress = () => {}): Runner {
  let pool: Piscina | null = null;
  const playOne = (game: Game): Promise<MatchRecord> | MatchRecord => {
    if (threads <= 1) return playGame(game);
    pool ??= new Piscina({
      ...threadFile('arena.js', new URL('./playGame.ts', import.meta.url)),
      minThreads: threads,
      maxThreads: threads,
      maxQueue: Number.POSITIVE_INFINITY,
    });
    return pool.run(game);
  };
  return {
    async play(games, title) {
      const records = new Map<string, MatchRecord>();
      const waiting = new Map<string, Game>();
      for (const game of games) {
        const key = JSON.stringify(game);
        const kept = keep?.get(game);
        if (kept !== undefined) records.set(key, kept);
        else waiting.set(key, game);
      }
      const total = waiting.size;
      let done = 0;
      progress(title, 0, total);
      const queue = [...waiting];
      // As many at a time as there are threads: a stop loses no more than those.
      const worker = async (): Promise<void> => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          const [key, game] = next;
          const record = await playOne(game);
          keep?.put(game, record);
          records.set(key, record);
          done++;
          progress(title, done, total);
        }
      };
      await Promise.all(Array.from({ length: Math.max(1, threads) }, worker));
      return games.map((game) => records.get(JSON.stringify(game)) as MatchRecord);
    },
    close: async () => {
      if (pool !== null) await pool.destroy();
    },
  };
}
