import { expect, it } from 'vitest';
import { pointer } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { showsBudget, showsEnd, showsMoney } from '../helpers/browserSee.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

const TURNS = 6;

it('a whole match of The Concert is played by mouse, from Home to its end', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  const player = new Player(page, pointer(page));
  await visitor.picture('concert-home');
  await player.hostConcert(TURNS);
  await visitor.picture('concert-lobby');
  await player.start();
  await visitor.picture('concert-turn-1');
  await player.skipGuide();
  const seat = await visitor.seat();

  await player.open('Budget');
  await player.press('Arm fast');
  await player.hands.raise(page.getByRole('slider', { name: 'Science' }));
  await visitor.picture('concert-budget');
  await showsBudget(page, seat);

  await player.open('Treaties');
  await player.propose('Kestria', 'trade');
  await visitor.picture('concert-treaty');
  const answer = page.getByRole('article').filter({ hasText: 'To Kestria' });
  await answer.getByText(/^Kestria (signs|refuses|makes another offer)\.$/).waitFor();
  expect(await answer.getByRole('listitem').count(), 'the clause and a reason').toBeGreaterThanOrEqual(2);
  await visitor.picture('concert-answer');

  for (let turn = 1; turn <= TURNS; turn++) {
    const after = await player.lockIn(turn, async (moment) => {
      await visitor.picture(`concert-${turn}-${moment}`);
      if (moment === 'report') await showsMoney(page, seat);
    });
    expect(after).toBe(turn === TURNS ? 'end' : 'plan');
  }
  expect(player.met.filter((moment) => moment === 'report')).toHaveLength(TURNS - 1);
  await showsEnd(player, seat);
  await visitor.picture('concert-end');
  await seat.leave();
  expect(visitor.faults).toEqual([]);
});
