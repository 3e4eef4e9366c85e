import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityTree, type Hands, keyboard, withoutPictures } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { showsBudget, showsEnd } from '../helpers/browserSee.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

const TURNS = 6;

it.each<[string, (page: Page) => Hands]>([
  ['keyboard', keyboard],
  ['the tree of accessibility', accessibilityTree],
])('a whole match of Duel is played by %s alone, from Home to the seals of its debrief', async (way, hands) => {
  const visitor = await stage.visit();
  const { page } = visitor;
  const player = new Player(page, hands(page));
  if (way !== 'keyboard') await withoutPictures(page);
  await player.playNow('Duel');
  await player.skipGuide();
  const seat = await visitor.seat();

  await player.open('Budget');
  await player.press('Steady growth');
  await player.hands.raise(page.getByRole('slider', { name: 'Home force' }));
  await showsBudget(page, seat);
  await player.open('Treaties');
  await player.propose('Senn', 'mutual defence');
  await player.open('Balance');
  await page.getByRole('heading', { name: 'The odds against you' }).waitFor();
  for (let turn = 1; turn <= TURNS; turn++) {
    expect(await player.lockIn(turn)).toBe(turn === TURNS ? 'end' : 'plan');
  }
  await showsEnd(player, seat);

  await player.press('Debrief');
  for (const next of [/^Next: two roads/, /^Next: strategies/, /^Next: promises/, 'Break the seals']) {
    await player.press(next);
  }
  await page.getByRole('heading', { name: 'What was sealed' }).waitFor();
  await seat.leave();
  expect(visitor.faults).toEqual([]);
});
