import { during, inFolder, startGame } from './child.ts';
import type { Bench, Figure } from './figure.ts';
import { spreadOf } from './figure.ts';
import { pause } from './many.ts';
import { type Player, seatPlayers } from './player.ts';

const MATCHES = 200;
const PEOPLE = 5;
/** Milliseconds in which the rivals come to rest, so that all that is known to the clients is what they were told. */
const REST = 1000;
/** Milliseconds before another try: before the first, and at most; and those after which coming back has failed. */
const WAIT = { first: 500, most: 8000 };
const GIVE_UP = 60_000;

/**
 * `kill -9` of a server with 200 matches and a thousand clients just after their orders were acknowledged, and a new one on its data:
 * seconds from its start until the last client has its whole view again. Met only if it listened within a second and nobody's
 * acknowledged order was lost.
 */
export const recover: Bench = {
  id: 'recover',
  run: () =>
    inFolder(async (folder) => {
      const { players, port } = await during(startGame(folder), async (game) => {
        const seated = (await seatPlayers(game.url, MATCHES, PEOPLE)).flat();
        await pause(REST);
        await Promise.all(seated.map((player) => player.order()));
        return { players: seated, port: game.port };
      });
      for (const player of players) player.drop();
      const began = performance.now();
      return during(startGame(folder, port), async (game) => {
        const ready = (performance.now() - began) / 1000;
        const back = await Promise.all(players.map((player) => comeBack(player, game.url, began)));
        return figure(ready, back);
      });
    }),
};

interface Return {
  seconds: number;
  kept: boolean;
}

/** Comes back as a browser does: where it is not let in, it waits and tries again. */
async function comeBack(player: Player, url: string, began: number): Promise<Return> {
  for (let wait = WAIT.first; ; wait = Math.min(WAIT.most, 2 * wait)) {
    try {
      const view = await player.enter(url);
      return { seconds: (performance.now() - began) / 1000, kept: view.seq >= player.acknowledged };
    } catch (error) {
      if (performance.now() - began > GIVE_UP) throw error;
      player.drop();
      await pause(wait);
    }
  }
}

function figure(ready: number, back: readonly Return[]): Figure {
  const seconds = back.map((one) => one.seconds);
  const value = Math.max(...seconds);
  const { p50, p99 } = spreadOf(seconds);
  const met = value <= 4 && ready <= 1 && back.every(({ kept }) => kept);
  return { id: 'recover', value, unit: 's', p50, p99, aim: 4, met };
}
