import { describe, expect, it } from 'vitest';
import { pointer } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { browserStage } from '../helpers/browserStage.ts';
import { joinMatch, openMatch } from '../helpers/server.ts';
import { SeatConnection } from '../helpers/serverSeat.ts';

const stage = browserStage();

/** Every seat of The Concert taken by a person. */
async function fullMatch(): Promise<string> {
  const { code, token } = await openMatch(stage.server.url);
  const powers = ['arden', 'velmark', 'kestria', 'sarno', 'talvi', 'osmere'];
  for (const [i, power] of powers.entries()) {
    const own = i === 0 ? token : (await joinMatch(stage.server.url, code, `Player ${i}`)).token;
    const seat = await SeatConnection.open(stage.server.url, code, own);
    expect((await seat.command({ kind: 'claimSeat', power, name: `Player ${i}` })).ok).toBe(true);
    await seat.leave();
  }
  return code;
}

async function open(path: string) {
  const visitor = await stage.visit(path);
  return { visitor, page: visitor.page, player: new Player(visitor.page, pointer(visitor.page)) };
}

describe('a way that leads nowhere says so, and where to go instead', () => {
  it('a code that does not exist, typed at Home', async () => {
    const { visitor, page } = await open('/');
    await page.getByLabel('Letter 1 of 6').click();
    await page.keyboard.type('QQQQQQ');
    await page
      .getByRole('alert')
      .getByText('No match has that code. Codes have six letters; check the last one.')
      .waitFor();
    expect(await page.getByRole('button', { name: 'Play now' }).isVisible()).toBe(true);
    // A code may be a match's or a class's: both are asked.
    visitor.allow(/404.*\/api\/(matches|classes)\/QQQQQQ/);
    expect(visitor.faults).toEqual([]);
  });

  it('a code that does not exist, in a link', async () => {
    const { visitor, page, player } = await open('/m/QQQQQQ');
    await page.getByRole('heading', { name: 'No match has that code' }).waitFor();
    await player.press('Try another code');
    await page.getByRole('heading', { name: 'Join with a code' }).waitFor();
    visitor.allow(/404.*\/api\/matches\/QQQQQQ/);
    expect(visitor.faults).toEqual([]);
  });

  it('a full match can be watched', async () => {
    const code = await fullMatch();
    const { visitor, page, player } = await open(`/m/${code}`);
    await page.getByText('No seat is free.').waitFor();
    await player.hands.write(page.getByLabel('What shall the others call you?'), 'Late');
    await player.press('Enter');
    await page.getByText('Every seat of this match is taken. You may watch.').waitFor();
    await player.press('Watch only');
    await page.getByRole('heading', { name: 'Seats' }).waitFor();
    visitor.allow(/409.*\/api\/matches\/\w+\/join/);
    expect(visitor.faults).toEqual([]);
  });

  it('a forged token is told apart, and the match can be joined again by its code', async () => {
    const { code } = await openMatch(stage.server.url);
    const { visitor, page, player } = await open(`/m/${code}`);
    await player.hands.write(page.getByLabel('What shall the others call you?'), 'Eve');
    await player.press('Enter');
    await page.getByRole('heading', { name: 'Seats' }).waitFor();
    await page.goto(stage.server.url);
    await page.evaluate((match) => {
      const kept = JSON.parse(localStorage.getItem('counterpoise.matches') ?? '{}');
      kept[match].token = `${kept[match].token.slice(0, -6)}forged`;
      kept.BROKEN = { token: 7 };
      localStorage.setItem('counterpoise.matches', JSON.stringify(kept));
    }, code);
    await page.reload();
    await player.press(new RegExp(`^Resume .*${code}`));
    await page.getByRole('heading', { name: 'This match cannot be opened' }).waitFor();
    await page.getByText('This browser’s key does not fit this match. Join again by its code.').waitFor();
    await visitor.picture('bad-token');
    await player.press('Join again by its code');
    await player.press('Join');
    await player.press('Enter');
    await page.getByRole('heading', { name: 'Seats' }).waitFor();
    visitor.allow(/matchmake/, /ERR_ABORTED/);
    expect(visitor.faults).toEqual([]);
  });

  it('a name that is too long is cut where it is typed, and taken', async () => {
    const { code } = await openMatch(stage.server.url);
    const { visitor, page, player } = await open(`/m/${code}`);
    const field = page.getByLabel('What shall the others call you?');
    await field.click();
    await page.keyboard.insertText('Maximilian of the very long name that nobody can read');
    const name = await field.inputValue();
    expect(name.length).toBeLessThan(40);
    await player.press('Enter');
    await player.press('Sit here: Arden');
    await page.getByText(name, { exact: true }).first().waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it('an address without a page', async () => {
    const { visitor, page, player } = await open('/nowhere/at/all');
    await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
    await player.press('Go to the start');
    await page.getByRole('button', { name: 'Play now' }).waitFor();
    expect(visitor.faults).toEqual([]);
  });
});

it('a host in a hurry loses nothing: a scenario may be slow to come, and a length is still being typed at the start', async () => {
  const { visitor, page, player } = await open('/host');
  let send = (): void => {};
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/\/assets\/duel-.*\.js$/, async (route) => {
    await sent;
    await route.continue();
  });
  await player.press('Open the lobby');
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
  const seat = await visitor.seat();
  await page.getByLabel('Scenario').selectOption({ label: 'Duel' });
  await seat.until((view) => view.scenario === 'duel');
  await seat.leave();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await page.getByRole('button', { name: 'Sit here: Arden' }).count()).toBe(1);
  send();
  await page.getByRole('button', { name: 'Sit here: Lowen' }).waitFor();
  await page.getByLabel('Length').fill('4');
  await player.press('Start and watch');
  await page.getByText('Turn 1 of 4').first().waitFor();
  expect(visitor.faults).toEqual([]);
});
