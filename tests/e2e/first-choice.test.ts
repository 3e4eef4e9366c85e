import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { PATIENCE } from '../helpers/browser.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

/** Presses that somebody new may need until a choice of theirs is drafted: half a minute, with the reading. */
const MOST = 3;

it.each([
  ['a phone', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }],
  ['a laptop', { viewport: { width: 1440, height: 900 } }],
])('somebody new on %s who only follows what the screen says comes to a choice that counts', async (_, window) => {
  const visitor = await stage.visit('/', window);
  const { page } = visitor;
  let presses = 0;
  const press = async (target: Locator): Promise<void> => {
    presses += 1;
    await target.scrollIntoViewIfNeeded();
    await target.click();
  };
  // The first page has one filled button.
  const filled = page.locator('.btn.primary');
  await filled.waitFor();
  expect(await filled.allTextContents()).toEqual(['Play now']);
  await press(filled);
  // The match opens on the guide, which says who is to be feared and how to go on.
  const guide = page.getByRole('complementary').filter({ hasText: 'Your first turn' });
  await guide.getByText(/^\w+ would prevail over you with a chance of \d+\s% where it would strike/).waitFor();
  await press(guide.getByRole('button', { name: 'Next' }));
  await guide.getByRole('heading', { name: 'Build at home, or borrow abroad?' }).waitFor();
  await press(guide.getByRole('button', { name: /^Build at home/ }));

  const seat = await visitor.seat();
  const spent = () => Number(seat.view.draft?.budget.lines.homeForce ?? 0);
  await expect.poll(() => seat.view.canUndo && spent() > 0, { timeout: PATIENCE }).toBe(true);
  expect(presses).toBeLessThanOrEqual(MOST);

  await visitor.picture(`first-choice-${window.viewport.width}`);
  // The other road lies beside it: terms for a pact are drawn up, with what they would do.
  await guide.getByRole('button', { name: /^Borrow abroad/ }).click();
  await page.getByRole('heading', { name: 'What it would do' }).first().waitFor();
  await page.getByRole('button', { name: /^Offer it to / }).waitFor();
  await seat.leave();
  expect(visitor.faults).toEqual([]);
});
