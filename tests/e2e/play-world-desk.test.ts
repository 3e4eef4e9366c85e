import { expect, it } from 'vitest';
import { keyboard, pointer } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { showsEnd } from '../helpers/browserSee.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

const TURNS = 12;

it.each([
  ['mouse', pointer, 6],
  ['keyboard', keyboard, null],
] as const)('a whole match of World 2025 is played by %s, from Play now to its end', async (_, hands, restartAt) => {
  const visitor = await stage.visit();
  const { page } = visitor;
  const player = new Player(page, hands(page));
  await player.playNow('World 2025');
  await player.skipGuide();
  for (let turn = 1; turn <= TURNS; turn++) {
    // The server falls in the middle and comes back; the page says so and heals by itself.
    if (turn === restartAt) await stage.restart([visitor]);
    expect(await player.lockIn(turn)).toBe(turn === TURNS ? 'end' : 'plan');
  }
  const seat = await visitor.seat();
  await showsEnd(player, seat);
  await seat.leave();
  expect(visitor.faults).toEqual([]);
});
