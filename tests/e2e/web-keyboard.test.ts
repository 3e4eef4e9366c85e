import { expect, it } from 'vitest';
import { violations } from '../helpers/browserAccess.ts';
import { keyboard } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

it('the web of powers is opened, read, looked back through and left by keyboard', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  const player = new Player(page, keyboard(page));
  await player.hostConcert(4);
  await player.start();
  await player.skipGuide();
  await player.lockIn(1);

  const web = page.getByRole('region', { name: /^Web of powers/ });
  await player.hands.press(page.getByRole('button', { name: 'Web', exact: true }));
  await web.locator('canvas').waitFor();
  expect(page.url()).toMatch(/#web$/);

  await player.press('List of powers and their ties');
  const list = page.getByRole('region', { name: 'Powers and their ties' });
  expect(await list.getByRole('button', { name: /of all capability/ }).count()).toBe(6);
  await player.hands.press(list.getByRole('button', { name: /^Kestria/ }));
  const dossier = page.getByRole('region', { name: 'Dossier of Kestria' });
  await dossier.getByText('What it thinks of you').waitFor();
  await dossier.getByText('Record of promises').waitFor();
  expect(page.url()).toMatch(/#web=kestria$/);
  expect(await violations(page)).toEqual([]);
  await visitor.picture('web-dossier');

  const turn = page.getByRole('slider', { name: 'Turn that the web shows' });
  await turn.focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByText('The web, turn 1').waitFor();
  await player.press('To the present');
  await page.getByText('The web, turn 2').waitFor();

  await page.goBack();
  await web.waitFor({ state: 'detached' });
  await player.hands.press(page.getByRole('button', { name: 'Political' }));
  expect(page.url()).not.toContain('#web');
  expect(visitor.faults).toEqual([]);

  const again = await visitor.reopen(`${new URL(page.url()).pathname}#web=velmark`);
  await again.page.getByRole('region', { name: 'Dossier of Velmark' }).waitFor();
  expect(again.faults).toEqual([]);
});
