import { expect, it } from 'vitest';
import { SEATS, seatPlayers } from '../../server/bench/player.ts';
import { resolveTogether } from '../../server/bench/resolveAll.ts';
import { removeFolder, ServerProcess, temporaryFolder } from '../helpers/server.ts';

it('the benchmark of turns that resolve together sees every client into the next turn, incidents on the way met', async () => {
  const folder = temporaryFolder();
  const server = await ServerProcess.start('--data', folder);
  try {
    const matches = await seatPlayers(server.url, 2, SEATS.length);
    for (let turn = 1; turn <= 3; turn++) expect(await resolveTogether(matches)).toHaveLength(2 * SEATS.length);
  } finally {
    await server.kill();
    removeFolder(folder);
  }
});
