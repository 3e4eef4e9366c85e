import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, Visitor } from '../helpers/browser.ts';
import { violations } from '../helpers/browserAccess.ts';
import { pointer } from '../helpers/browserHands.ts';
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

it('a first match teaches both roads by taking one, gives tips where they fit, and ends them', async () => {
  const visitor = await Visitor.open(browser, server.url);
  const { page } = visitor;
  const player = new Player(page, pointer(page, false));
  await player.press('Learn in ten minutes');
  const guide = page.locator('.guide');
  await guide.getByText('Your first turn, 1 of 4').waitFor();
  await guide.getByRole('button', { name: 'Next' }).click();
  // Both roads stand beside each other with what they would do to the odds.
  await guide.getByRole('button', { name: /^Build at home.*now \d+\s%.*in five \d+\s%/ }).waitFor();
  await guide.getByRole('button', { name: /^Borrow abroad, from Senn.*kept \d+\s%.*broken \d+\s%/ }).click();
  await player.press(/^Offer it to Senn/);
  await visitor.picture('lesson-roads');
  expect(await violations(page)).toEqual([]);

  const seen: string[] = [];
  let turn = 1;
  for (let where = ''; where !== 'end'; turn++) {
    where = await player.lockIn(turn);
    for (const title = guide.getByRole('heading'); where !== 'end' && (await title.count()) > 0; ) {
      const said = (await title.textContent()) ?? '';
      seen.push(said);
      const last = said === 'You know enough';
      await guide
        .getByRole('button', { name: last ? 'End the tips' : 'Read', exact: true })
        .last()
        .click();
      await guide.getByText(said).waitFor({ state: 'hidden' });
    }
  }
  // Each comes once, the last one ends them.
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toContain('Now weigh the other road');
  expect(seen.at(-1)).toBe('You know enough');
  expect(visitor.faults).toEqual([]);
});
