import { expect, it } from 'vitest';
import { pointer } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { showsEnd, staysWithinWindow } from '../helpers/browserSee.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

const TURNS = 12;

it('a whole match of World 2025 is played by touch on a phone, from Play now to its end', async () => {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
  const visitor = await stage.visit('/', phone);
  const { page } = visitor;
  const player = new Player(page, pointer(page, true));
  await staysWithinWindow(page);
  await visitor.picture('world-home');
  await player.playNow('World 2025');
  const seat = await visitor.seat();
  await page
    .getByRole('region', { name: /^Map: arrow keys/ })
    .locator('canvas')
    .first()
    .waitFor();
  await page.getByText('Drawing the map').waitFor({ state: 'hidden' });
  await visitor.picture('world-turn-1');
  await staysWithinWindow(page);
  await player.skipGuide();

  await player.press('List of powers and regions');
  const list = page.getByRole('region', { name: 'Powers and regions' });
  expect(await list.getByRole('button', { name: /of all capability/ }).count()).toBe(16);
  await visitor.picture('world-powers');
  await player.hands.press(list.getByRole('button', { name: /^China / }));
  await page.getByText(/^Seat of government of China/).waitFor();
  await visitor.picture('world-card');
  await player.press('Close');

  for (const panel of ['Treaties', 'Balance', 'Crises', 'Talk', 'Budget'] as const) {
    await player.open(panel);
    await visitor.picture(`world-${panel}`);
    await staysWithinWindow(page);
  }
  for (let turn = 1; turn <= TURNS; turn++) {
    const after = await player.lockIn(turn, async (moment) => {
      if (turn <= 3 || moment === 'end') await visitor.picture(`world-${turn}-${moment}`);
      await staysWithinWindow(page);
    });
    expect(after).toBe(turn === TURNS ? 'end' : 'plan');
  }
  await showsEnd(player, seat);
  await seat.leave();
  expect(visitor.faults).toEqual([]);
});
