import { inFolder, startEcho, startGame } from './child.ts';
import type { Bench } from './figure.ts';
import { medianOf, spreadOf } from './figure.ts';

const STARTS = 7;

/** From the start of the server's process to its listening, on a data folder that is there; beside it the bare echo server. */
export const listen: Bench = {
  id: 'listen',
  run: () =>
    inFolder(async (folder) => {
      const times = { game: [] as number[], echo: [] as number[] };
      for (let start = 0; start <= STARTS; start++) {
        const game = await startGame(folder);
        await game.kill();
        const echo = await startEcho();
        await echo.kill();
        // The first start makes the database and fills the disk's cache.
        if (start === 0) continue;
        times.game.push(game.startTime / 1000);
        times.echo.push(echo.startTime / 1000);
      }
      const { p50, p99 } = spreadOf(times.game);
      const reference = medianOf(times.echo);
      return {
        id: 'listen',
        value: p50,
        unit: 's',
        p50,
        p99,
        aim: 0.5,
        reference,
        ratio: p50 / reference,
        met: p50 <= 0.5,
      };
    }),
};
