import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, Visitor } from '../helpers/browser.ts';
import { keyboard } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
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

it('a treaty is offered in secret where secrecy is played, by keyboard', async () => {
  const visitor = await Visitor.open(browser, server.url);
  const { page } = visitor;
  const player = new Player(page, keyboard(page));
  await player.playNow('Europe 1900–1914');
  const seat = await visitor.seat();
  await player.skipGuide();
  await player.open('Treaties');
  await player.press('Draft a treaty');
  await player.press(/^Italy$/);
  await player.press(/^trade /);
  const secret = page.getByRole('checkbox', { name: 'Keep it secret' });
  await secret.focus();
  await page.keyboard.press('Space');
  expect(await secret.isChecked()).toBe(true);
  await player.press('Offer it to Italy');
  const offer = page.locator('article', { hasText: 'To Italy' });
  await offer.getByText('Secret', { exact: true }).waitFor();
  await expect
    .poll(() =>
      Object.values(seat.view?.proposals ?? {}).filter(({ by, terms }) => by === seat.view?.you && terms.secret),
    )
    .toHaveLength(1);
  await seat.leave();
  expect(visitor.faults).toEqual([]);
});
