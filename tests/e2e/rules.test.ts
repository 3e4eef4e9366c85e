import { expect, it } from 'vitest';
import { violations } from '../helpers/browserAccess.ts';
import { pointer } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

it('leads from Home to every rule, found by words and by the keyboard alone', async () => {
  const visitor = await stage.visit('/');
  const { page } = visitor;
  await page.getByRole('link', { name: 'The rules' }).click();
  await page.getByRole('heading', { name: '6. Treaties' }).waitFor();
  const entries = page.getByRole('article');
  const all = await entries.count();
  await page.keyboard.press('/');
  await page.keyboard.type('tension pact');
  await page.getByText(/^\d+ entries have these words\.$/).waitFor();
  expect(await entries.count()).toBeLessThan(all);
  expect(new Set((await page.locator('mark').allInnerTexts()).map((text) => text.toLowerCase()))).toEqual(
    new Set(['tension', 'pact']),
  );
  await page.keyboard.type(' zeppelin');
  await page.getByText('No rule has these words').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: '6. Treaties' }).waitFor();
  expect(await entries.count()).toBe(all);
  expect(await page.locator('mark').count()).toBe(0);
  expect(visitor.faults).toEqual([]);
});

it('opens at the entry that a link names, with the figures of the scenario that it names', async () => {
  const visitor = await stage.visit('/rules/europe-1900#odds');
  const { page } = visitor;
  const heading = page.getByRole('heading', { name: 'Odds and the balance sheet' });
  await heading.waitFor();
  await page.waitForFunction(() => Math.abs(document.getElementById('odds')?.getBoundingClientRect().top ?? 999) < 60);
  await page.getByText('e^(−1·distance)').waitFor();
  await page.getByLabel('Figures of').selectOption({ label: 'the usual rules' });
  await page.getByText('e^(−0.22·distance)').waitFor();
  expect(new URL(page.url()).pathname).toBe('/rules');
  expect(visitor.faults).toEqual([]);
});

it('opens from the menu of a match beside it, with the figures of what is played', async () => {
  const visitor = await stage.visit('/', { reducedMotion: 'reduce' });
  const { page } = visitor;
  const player = new Player(page, pointer(page));
  await player.hostConcert(2);
  await player.start();
  await player.skipGuide();
  await player.press('Menu');
  const opened = visitor.context.waitForEvent('page');
  await page.getByRole('link', { name: 'The rules' }).click();
  const rules = await opened;
  await rules.getByRole('heading', { name: 'The rules' }).waitFor();
  expect(new URL(rules.url()).pathname).toBe('/rules/concert');
  expect(await rules.getByLabel('Figures of').inputValue()).toBe('concert');
  // The entry on odds shows those of this match, and lets the same formula be tried.
  const odds = rules.getByRole('article').filter({ has: rules.locator('#odds') });
  await odds.getByRole('heading', { name: 'In your match, turn 1' }).waitFor();
  const rival = await odds.getByLabel('Rival').locator('option:checked').innerText();
  expect(['Velmark', 'Kestria', 'Osmere', 'Sarno', 'Talvi', 'Arden']).toContain(rival);
  const [now, what] = [odds.locator('.codex-card').nth(0), odds.locator('.codex-card').nth(1)];
  const weighted = 'dt:text-is("Odds weighted by credibility") + dd';
  const before = await what.locator(weighted).innerText();
  expect(before).toBe(await now.locator(weighted).innerText());
  await what.getByLabel('Its strength there').fill('0');
  expect(await what.locator(weighted).innerText()).toMatch(/^0\s?%$/);
  expect(visitor.faults).toEqual([]);
});

it.each(['light', 'dark'] as const)('fits a phone and breaks no rule of access, %s', async (colorScheme) => {
  const viewport = { width: 360, height: 780 };
  const visitor = await stage.visit('/rules', { colorScheme, viewport, reducedMotion: 'reduce' });
  const { page } = visitor;
  await page.getByLabel('Find in the rules').fill('tension');
  await page.locator('mark').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violations(page)).toEqual([]);
  expect(visitor.faults).toEqual([]);
});
