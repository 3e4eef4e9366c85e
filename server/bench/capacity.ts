import { during, inFolder, startEcho, startGame } from './child.ts';
import type { Bench } from './figure.ts';
import { many, pause } from './many.ts';
import { SEATS, seatEchoes, seatPlayers } from './player.ts';

const MATCHES = 500;
/** Milliseconds in which what is still under way comes to rest. */
const REST = 2000;

/** Memory of a server with 500 begun matches and 3,000 clients that have each sent an order; the echo server with as many. */
export const capacity: Bench = {
  id: 'capacity',
  run: async () => {
    const value = await inFolder((folder) =>
      during(startGame(folder), async (game) => {
        const players = (await seatPlayers(game.url, MATCHES, SEATS.length)).flat();
        await many(players, 100, (player) => player.order());
        await pause(REST);
        return game.memory();
      }),
    );
    const reference = await during(startEcho(), async (echo) => {
      await many(await seatEchoes(echo.url, MATCHES * SEATS.length), 100, (say) => say());
      await pause(REST);
      return echo.memory();
    });
    return { id: 'capacity', value, unit: 'MB', aim: 350, reference, ratio: value / reference, met: value <= 350 };
  },
};
