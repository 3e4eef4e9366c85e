import { expect, it } from 'vitest';
import { pointer } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { showsBudget } from '../helpers/browserSee.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

it('two people meet by a code; one goes and returns, the server is killed and returns, and the match goes on', async () => {
  const ann = await stage.visit();
  const annPlays = new Player(ann.page, pointer(ann.page));
  await annPlays.hostConcert(4);
  const { code } = await ann.match();
  expect(code).toMatch(/^[A-Z0-9]{6}$/);

  let ben = await stage.visit();
  let benPlays = new Player(ben.page, pointer(ben.page));
  await ben.page.getByLabel('Letter 1 of 6').click();
  await ben.page.keyboard.type(code.toLowerCase());
  await benPlays.hands.write(ben.page.getByLabel('What shall the others call you?'), 'Ben');
  await benPlays.press('Enter');
  await benPlays.press('Sit here: Velmark');
  await ann.page.getByText('Ben', { exact: true }).first().waitFor();
  await ben.picture('two-lobby');
  await annPlays.start();
  await benPlays.button('Lock in turn 1').waitFor();
  await annPlays.skipGuide();
  await benPlays.skipGuide();

  await annPlays.press('Arm fast');
  const annSeat = await ann.seat();
  await showsBudget(ann.page, annSeat);
  await benPlays.open('Treaties');
  await benPlays.propose('Arden', 'neutrality');
  await annPlays.open('Treaties');
  await ann.page.getByRole('heading', { name: 'Velmark offers' }).waitFor();
  await annPlays.open('Talk');
  await annPlays.press(/^Velmark/);
  await annPlays.say('Velmark', 'Shall we keep an eye on Kestria?');
  await benPlays.open('Talk');
  await benPlays.press(/^Arden/);
  await ben.page.getByText('Shall we keep an eye on Kestria?').waitFor();
  await benPlays.say('Arden', 'We already do.');
  await ann.page.getByText('We already do.').waitFor();
  await ann.picture('two-talk');
  await annSeat.leave();

  // Ben's window is closed and opened again: same browser profile, same link, same seat.
  await ben.page.close();
  expect(ben.faults).toEqual([]);
  ben = await ben.reopen(`/m/${code}`);
  benPlays = new Player(ben.page, pointer(ben.page));
  await benPlays.button('Lock in turn 1').waitFor();
  await ben.page.getByText('Velmark', { exact: true }).first().waitFor();

  await stage.restart([ann, ben], () => ann.picture('two-lost'));

  await ann.page.getByText('We already do.').waitFor();
  await annPlays.open('Treaties');
  await ann.page.getByRole('heading', { name: 'Velmark offers' }).waitFor();
  await annPlays.open('Budget');
  const back = await ann.seat();
  expect(back.view.talk.map(({ text }) => text)).toEqual(['Shall we keep an eye on Kestria?', 'We already do.']);
  await ann.page.getByRole('button', { name: 'Arm fast', pressed: true }).waitFor();
  await showsBudget(ann.page, back);
  await back.leave();

  for (const turn of [1, 2]) {
    const plans = await Promise.all([annPlays.lockIn(turn), benPlays.lockIn(turn)]);
    expect(plans).toEqual(['plan', 'plan']);
  }
  expect(ann.faults).toEqual([]);
  expect(ben.faults).toEqual([]);
});
