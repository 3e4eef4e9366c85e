import { during, inFolder, startGame } from './child.ts';
import type { Bench } from './figure.ts';
import { many, pause } from './many.ts';
import { SEATS, seatPlayers } from './player.ts';

const MATCHES = 500;
/** Milliseconds in which what is still under way comes to rest. */
const REST = 2000;

/** Memory of a server with 500 begun matches and 3,000 clients that have each sent an order. */
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
    return { id: 'capacity', value, unit: 'MB', aim: 350, met: value <= 350 };
  },
};
