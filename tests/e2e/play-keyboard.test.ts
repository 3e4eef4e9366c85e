import { expect, it } from 'vitest';
import { keyboard } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { showsBudget, showsEnd } from '../helpers/browserSee.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

const TURNS = 6;

it('a whole match of The Concert is played by keyboard alone, from Home to its end', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  const player = new Player(page, keyboard(page));
  await player.hostConcert(TURNS);
  await player.start();
  await player.skipGuide();
  const seat = await visitor.seat();

  await player.open('Budget');
  await player.press('Steady growth');
  await player.hands.raise(page.getByRole('slider', { name: 'Home force' }));
  await showsBudget(page, seat);
  await player.open('Treaties');
  await player.propose('Velmark', 'trade');
  await player.open('Balance');
  await player.press('List of powers and regions');
  await player.press(/^Kestria/);
  await page.getByText(/^Seat of government of Kestria/).waitFor();
  await visitor.picture('keyboard-card');

  for (let turn = 1; turn <= TURNS; turn++) {
    expect(await player.lockIn(turn)).toBe(turn === TURNS ? 'end' : 'plan');
  }
  await showsEnd(player, seat);
  await seat.leave();
  expect(visitor.faults).toEqual([]);
});
