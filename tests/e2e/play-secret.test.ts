import { expect, it } from 'vitest';
import { keyboard } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

it('a treaty is offered in secret where secrecy is played, by keyboard', async () => {
  const visitor = await stage.visit();
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
