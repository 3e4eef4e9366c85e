import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, Visitor } from '../helpers/browser.ts';
import { keyboard, pointer } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { showsEnd } from '../helpers/browserSee.ts';
import { BuiltServer } from '../helpers/browserServer.ts';

let server: BuiltServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([BuiltServer.start(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const TURNS = 12;

it.each([
  ['mouse', pointer],
  ['keyboard', keyboard],
] as const)('a whole match of World 2025 is played by %s, from Play now to its end', async (_, hands) => {
  const visitor = await Visitor.open(browser, server.url);
  const { page } = visitor;
  const player = new Player(page, hands(page));
  await player.playNow('World 2025');
  const seat = await visitor.seat();
  await player.skipGuide();
  for (let turn = 1; turn <= TURNS; turn++) {
    expect(await player.lockIn(turn)).toBe(turn === TURNS ? 'end' : 'plan');
  }
  await showsEnd(player, seat);
  await seat.leave();
  expect(visitor.faults).toEqual([]);
});
