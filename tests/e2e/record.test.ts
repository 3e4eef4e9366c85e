import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BuiltServer } from '../helpers/browserServer.ts';
import { openMatch, removeFolder, temporaryFolder } from '../helpers/server.ts';
import { SeatConnection } from '../helpers/serverSeat.ts';

const program = resolve(import.meta.dirname, '../../dist/server/cli.js');
const folder = temporaryFolder();
let server: BuiltServer;

beforeAll(async () => {
  server = await BuiltServer.start();
});
afterAll(async () => {
  await server.close();
  removeFolder(folder);
});

/** `counterpoise replay FILE --verify` in a process of its own. */
function verify(file: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'replay', file, '--verify'], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

it('a record that a server gave out is verified elsewhere, and a changed byte is found with its place', async () => {
  const opened = await openMatch(server.url, { scenario: 'duel', solo: 'suggested', turns: 3 });
  const seat = await SeatConnection.open(server.url, opened.code, opened.token);
  await seat.playQuietly((view) => view.phase === 'ended');
  await seat.leave();
  const answer = await fetch(`${server.url}/api/matches/${opened.code}/record`);
  expect(answer.status).toBe(200);
  const file = join(folder, 'match.json');
  writeFileSync(file, await answer.text());
  await server.close();

  const whole = verify(file);
  expect(whole.said).toMatch(/verified\s+true/);
  expect(whole.status).toBe(0);

  // One digit: of an order of a later turn, of the time and of the number of a command, of a mark.
  const text = readFileSync(file, 'utf8');
  for (const [name, place] of [
    ['order', text.lastIndexOf('"homeForce":') + '"homeForce":'.length],
    ['time', text.lastIndexOf('"at":') + '"at":1'.length],
    ['number', text.indexOf('"seq":20,') + '"seq":'.length],
    ['mark', text.indexOf('"seq":', text.indexOf('"hashes":')) + '"seq":'.length],
  ] as const) {
    const digit = text[place] === '1' ? '2' : '1';
    const changed = join(folder, `${name}.json`);
    writeFileSync(changed, text.slice(0, place) + digit + text.slice(place + 1));
    const broken = verify(changed);
    expect(broken.said, name).toMatch(/record\/mismatch/);
    expect(broken.said, name).toMatch(/seq \d+, turn \d/);
    expect(broken.status, name).not.toBe(0);
  }
});
