import { expect, it } from 'vitest';
import { violations } from '../helpers/browserAccess.ts';
import { pointer } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

const TURNS = 3;

/** Every kind of screen; a theme of its own to each match, as a change of it draws the whole map anew. */
it.each(['light', 'dark'] as const)('no screen breaks a rule of WCAG 2.2 AA, %s', async (colorScheme) => {
  const visitor = await stage.visit('/', { colorScheme, reducedMotion: 'reduce' });
  const { page } = visitor;
  const player = new Player(page, pointer(page));
  const found: string[] = [];
  const check = async (screen: string): Promise<void> => {
    found.push(...(await violations(page)).map((line) => `${screen}: ${line}`));
    await visitor.picture(`access-${screen}-${colorScheme}`);
  };
  await player.button('Play now').waitFor();
  await check('Home');
  await page.getByRole('link', { name: 'How to play' }).click();
  await page.getByRole('heading', { name: 'How to play' }).waitFor();
  await check('How to play');
  await page.getByRole('link', { name: 'The rules' }).click();
  await page.getByRole('heading', { name: 'The rules' }).waitFor();
  await check('Rules');
  await page.goto(stage.server.url);
  await player.hostConcert(TURNS);
  await check('Lobby');
  await player.start();
  await check('Guide');
  await player.skipGuide();
  for (const panel of ['Budget', 'Balance', 'Crises', 'Talk', 'Treaties'] as const) {
    await player.open(panel);
    await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
    if (panel === 'Crises') await player.press('Make a demand');
    await check(panel);
  }
  await player.propose('Kestria', 'trade');
  await check('Offer');
  await player.press('List of powers and regions');
  await player.press(/^Velmark \d+ % of all capability/);
  await page.getByText(/^Seat of government of Velmark/).waitFor();
  await check('Card');
  await player.press('Close');
  const seen = new Set<string>();
  for (let turn = 1; turn <= TURNS; turn++) {
    await player.lockIn(turn, async (moment) => {
      if (seen.has(moment)) return;
      seen.add(moment);
      await check(moment);
    });
  }
  expect([...seen]).toEqual(expect.arrayContaining(['report', 'plan', 'end']));
  expect(found).toEqual([]);
  expect(visitor.faults).toEqual([]);
});
