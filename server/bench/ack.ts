import { during, inFolder, startEcho, startGame } from './child.ts';
import type { Bench, Figure, Spread } from './figure.ts';
import { medianOf, spreadOf } from './figure.ts';
import { pause } from './many.ts';
import { SEATS, seatEchoes, seatPlayers } from './player.ts';

const MATCHES = 167;
/** Blocks of each kind, which take turns, and the milliseconds of one; the first part of each is left out. */
const BLOCKS = 3;
const BLOCK = 4500;
const SETTLING = 1000;

/** How long the acknowledgement of an order takes with a thousand clients that each send one a second; it is on disk by then. */
export const ack: Bench = {
  id: 'ack',
  run: () => acknowledged('ack', MATCHES, 1),
};

/**
 * The acknowledgement of orders of so many matches' clients against as many echoes, in blocks that take turns. `most`: milliseconds
 * that the median may take. `beside` is begun before the first block, and ended by what it returns.
 */
export function acknowledged(
  id: string,
  matches: number,
  most: number,
  beside: (url: string) => () => Promise<void> = () => async () => {},
): Promise<Figure> {
  return inFolder((folder) =>
    during(startGame(folder), (game) =>
      during(startEcho(), async (echo) => {
        const players = (await seatPlayers(game.url, matches, SEATS.length)).flat();
        const echoes = await seatEchoes(echo.url, players.length);
        const orders = players.map((player) => () => player.order());
        const measured: Record<'game' | 'echo', Spread[]> = { game: [], echo: [] };
        const end = beside(game.url);
        for (let block = 0; block < BLOCKS; block++) {
          measured.echo.push(await steadily(echoes));
          measured.game.push(await steadily(orders));
        }
        await end();
        const p50 = medianOf(measured.game.map((spread) => spread.p50));
        const p99 = medianOf(measured.game.map((spread) => spread.p99));
        const reference = medianOf(measured.echo.map((spread) => spread.p99));
        const [aim, ratio] = [1.5 * reference, p99 / reference];
        return { id, value: p99, unit: 'ms', p50, p99, aim, reference, ratio, met: p50 <= most && p99 <= aim };
      }),
    ),
  );
}

/** Every sender once a second, evenly spread; the milliseconds their calls took. */
async function steadily(senders: readonly (() => Promise<void>)[]): Promise<Spread> {
  const times: number[] = [];
  const began = performance.now();
  const pending: Promise<void>[] = [];
  let sent = 0;
  while (performance.now() - began < BLOCK) {
    const due = ((performance.now() - began) / 1000) * senders.length;
    for (; sent < due; sent++) {
      const at = performance.now();
      const done = senders[sent % senders.length]();
      pending.push(
        done.then(() => {
          if (at - began >= SETTLING) times.push(performance.now() - at);
        }),
      );
    }
    await pause(1);
  }
  await Promise.all(pending);
  return spreadOf(times);
}
