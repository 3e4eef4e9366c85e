import { expect, it } from 'vitest';
import { type PowerId, powerId } from '../../shared/core/ids.ts';
import type { Matter } from '../../shared/model/people.ts';
import type { MatchSummary } from '../../shared/protocol/http.ts';
import { browserStage } from '../helpers/browserStage.ts';
import { ask, joinMatch } from '../helpers/server.ts';
import { SeatConnection } from '../helpers/serverSeat.ts';

const [arden, kestria, velmark, osmere] = ['arden', 'kestria', 'velmark', 'osmere'].map(powerId);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** What is agreed here. */
const GRACE = 30_000;

const stage = browserStage();

/** What a browser reports while there is no server to answer it, and of a picture it no longer needs when a page is loaded anew. */
const WHILE_DOWN = [
  /icon\.svg net::ERR_ABORTED/,
  /ERR_CONNECTION_REFUSED/,
  /WebSocket connection to/,
  /ERR_CONNECTION_RESET/,
  /ERR_EMPTY_RESPONSE/,
];

/** Prints what was seen to hold. */
const seen = (what: string): void => void process.stdout.write(`  ✓ ${what}\n`);

/** Somebody who plays over the SDK. */
async function friend(code: string, name: string, power: PowerId): Promise<{ seat: SeatConnection; token: string }> {
  const { token } = await joinMatch(stage.server.url, code, name);
  const seat = await SeatConnection.open(stage.server.url, code, token);
  await seat.do({ kind: 'claimSeat', power, name });
  return { seat, token };
}

/** Lets the phase's clock run out, and waits for what the server makes of that: another phase, or another end of this one. */
async function runOut(seat: SeatConnection): Promise<void> {
  const { deadline } = seat.view;
  if (deadline === null) throw new Error('no clock runs');
  stage.server.passTime(Math.max(0, deadline - stage.server.now()) + 1000);
  await seat.until((view) => view.deadline !== deadline);
}

const vote = (seat: SeatConnection, matter: Matter) => seat.do({ kind: 'ballot', matter, vote: 'yes' });

it('five friends go through what real life does to a match', async () => {
  // Two browsers, three over the SDK.
  const ann = await stage.visit('/host');
  await ann.page.getByLabel('What shall the others call you?').fill('Ann');
  await ann.page.getByRole('button', { name: 'Open the lobby' }).click();
  await ann.page.getByRole('button', { name: 'Sit here: Arden' }).click();
  const { code, token: annToken } = await ann.match();
  const ben = await stage.visit(`/m/${code}`, { viewport: { width: 390, height: 844 } });
  await ben.page.getByLabel('What shall the others call you?').fill('Ben');
  await ben.page.getByRole('button', { name: 'Enter' }).click();
  await ben.page.getByRole('button', { name: 'Sit here: Sarno' }).click();
  const cleo = await friend(code, 'Cleo', kestria);
  const dot = await friend(code, 'Dot', velmark);
  const eve = await friend(code, 'Eve', osmere);
  await ann.page.getByText('5 people', { exact: true }).waitFor();
  seen('five people sit in one lobby: two browsers, one of them a phone, and three SDK clients');

  // Several devices at once: the host's second one settles what is agreed; the first shows it.
  let annToo = await SeatConnection.open(stage.server.url, code, annToken);
  await annToo.do({ kind: 'setTurns', turns: 3 });
  await annToo.do({ kind: 'setClock', clock: { mode: 'timed', planSeconds: 180, crisisSeconds: 60 } });
  await annToo.do({
    kind: 'setPolicies',
    policies: { pause: 'vote', extensions: 1, graceSeconds: GRACE / 1000, pauseMinutes: 10, watchDelay: 1 },
  });
  await ben.page.getByText('Anyone may ask, most must agree').waitFor();
  seen('the host’s second device settles the clock and the policies; a guest reads them before the start');
  const same = { kind: 'setReady', ready: true } as const;
  const [once, twice] = await Promise.all([
    annToo.command(same, 'the-same-nonce'),
    annToo.command(same, 'the-same-nonce'),
  ]);
  expect(once).toEqual(twice);
  seen('an order sent twice under one nonce is given once');
  await ben.page.getByRole('button', { name: 'Ready', exact: true }).click();
  await ann.page.getByText(/^Waiting for Cleo/).waitFor();
  await ann.page.getByRole('button', { name: 'Start without waiting' }).click();
  await cleo.seat.until(({ phase }) => phase === 'plan');

  // The live clock, driven by this test: time, grace, the next turn.
  const planned = cleo.seat.view.deadline ?? 0;
  await runOut(cleo.seat);
  expect(cleo.seat.view).toMatchObject({ turn: 1, phase: 'plan' });
  expect(cleo.seat.view.deadline).toBeGreaterThanOrEqual(planned + GRACE);
  while (cleo.seat.view.turn === 1) await runOut(cleo.seat);
  await annToo.until(({ turn }) => turn === 2);
  seen('the live clock runs out, gives grace once to who is at work, and ends the turn');

  // A pause by vote, which ends by itself; an extension out of a seat's bank, in the browser.
  const before = annToo.view.deadline ?? 0;
  await vote(cleo.seat, { kind: 'pause' });
  expect(await cleo.seat.command({ kind: 'pause' })).toMatchObject({ ok: false, error: { code: 'clock/put-to-vote' } });
  await vote(dot.seat, { kind: 'pause' });
  await vote(eve.seat, { kind: 'pause' });
  await ann.page.getByText('The clock is paused').first().waitFor();
  await annToo.until(({ deadline }) => deadline === null);
  stage.server.passTime(10 * MINUTE);
  await annToo.until(({ deadline }) => deadline !== null);
  expect(annToo.view.deadline).toBeGreaterThan(before + 9 * MINUTE);
  seen('three of five vote for a pause; after ten minutes it ends by itself with the time that was left');
  const left = annToo.view.deadline ?? 0;
  await ben.page.getByRole('button', { name: 'Menu' }).click();
  await ben.page.getByRole('button', { name: 'The table: seats, clock, votes' }).click();
  await ben.page.getByRole('button', { name: /Give everybody half a phase more/ }).click();
  await annToo.until(({ deadline }) => deadline === left + 90_000);
  await ben.picture('friends-table-phone');
  seen('on the phone Ben gives everybody half a phase out of his bank of one');

  // An onlooker is a turn behind and sees no secrets.
  const wim = await joinMatch(stage.server.url, code, 'Wim', true);
  await annToo.do({ kind: 'say', to: 'all', text: 'Not yet for onlookers' });
  const wims = await SeatConnection.open(stage.server.url, code, wim.token);
  expect(wims.view).toMatchObject({ you: null, own: null, beliefs: {}, proposals: {}, draft: null, role: 'watcher' });
  expect(JSON.stringify(wims.view)).not.toContain('Not yet for onlookers');
  expect(JSON.stringify(await wims.history())).not.toContain('Not yet for onlookers');
  expect(await wims.command({ kind: 'claimSeat', power: powerId('talvi'), name: 'Wim' })).toMatchObject({ ok: false });
  seen('an onlooker stands a turn behind, sees no secret, and cannot take a seat');

  // Another device by the private link, then every other one is signed out.
  const link = await ben.page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('counterpoise.matches') ?? '{}') as Record<string, { token: string }>;
    return `${location.pathname}#seat=${Object.values(kept)[0].token}`;
  });
  const benLaptop = await stage.visit(link);
  await benLaptop.page.getByRole('button', { name: /Lock in turn 2/ }).waitFor();
  expect(await benLaptop.page.evaluate(() => location.hash)).toBe('');
  const benKey = (await benLaptop.match()).token;
  const benToo = await SeatConnection.open(stage.server.url, code, benKey);
  const renewed = await benToo.room.request<object, { ok: true; token: string }>('renewKey', {});
  expect(renewed.ok).toBe(true);
  await expect(SeatConnection.open(stage.server.url, code, benKey)).rejects.toThrow('token/invalid');
  await benLaptop.page.getByText(/signed out here from another device/).waitFor();
  await ben.page.goto(`${stage.server.url}/m/${code}#seat=${renewed.token}`);
  await ben.page.getByRole('button', { name: /Lock in turn 2/ }).waitFor();
  seen('Ben’s seat opens on a laptop by its link; signing out elsewhere voids every key but the new one');
  await benLaptop.context.close();

  // A substitute for Dot, who takes the seat back.
  await dot.seat.do({ kind: 'invite', as: 'substitute' });
  const key = await dot.seat.room.request<object, { ok: true; token: string }>('inviteKey', { invite: 1 });
  const theirs = await cleo.seat.room.request<object, { ok: boolean }>('inviteKey', { invite: 1 });
  expect(theirs.ok).toBe(false);
  const sub = await ask<{ token: string }>(stage.server.url, `/api/matches/${code}/join`, {
    name: 'Sue',
    invite: key.token,
  });
  expect(sub.status).toBe(201);
  const again = await ask(stage.server.url, `/api/matches/${code}/join`, { name: 'Max', invite: key.token });
  expect(again.status).toBe(409);
  const sue = await SeatConnection.open(stage.server.url, code, sub.body.token);
  expect(sue.view.you).toBe(velmark);
  await dot.seat.until(({ you }) => you === null);
  expect(dot.seat.view.own).toBeNull();
  await dot.seat.do({ kind: 'takeBack', power: velmark });
  await sue.until(({ you }) => you === null);
  await sue.leave();
  seen('a substitute leads Velmark by a link that serves once, and Dot takes the seat back');

  // Eve is gone for good: the others vote, an AI takes over, somebody joins late.
  await eve.seat.leave();
  await vote(cleo.seat, { kind: 'remove', power: osmere });
  await vote(dot.seat, { kind: 'remove', power: osmere });
  await vote(annToo, { kind: 'remove', power: osmere });
  await cleo.seat.until(({ seats }) => seats[osmere].kind === 'ai');
  const eveBack = await SeatConnection.open(stage.server.url, code, eve.token);
  expect(await eveBack.command({ kind: 'claimSeat', power: osmere, name: 'Eve' })).toMatchObject({
    error: { code: 'seat/barred' },
  });
  await eveBack.leave();
  const fay = await friend(code, 'Fay', osmere);
  seen('Eve is voted out of her seat and cannot come back to it; Fay joins late into it');

  // The server falls in the middle of a phase and comes back an hour later.
  await cleo.seat.do({ kind: 'say', to: [arden], text: 'Before the fall' });
  const due = cleo.seat.view.deadline ?? 0;
  const [fallen, remaining] = [stage.server.now(), due - stage.server.now()];
  await stage.server.kill();
  stage.server.passTime(HOUR);
  await stage.server.again();
  const back = async (token: string) => SeatConnection.open(stage.server.url, code, token);
  cleo.seat = await back(cleo.token);
  annToo = await back(annToken);
  expect(annToo.view.talk.map(({ text }) => text)).toContain('Before the fall');
  const next = cleo.seat.view.deadline ?? 0;
  expect(next - due).toBeGreaterThanOrEqual(HOUR);
  // Whatever the machine was slow at in between, no more is left than was, but for the seconds since the server last noted that it ran.
  expect(next).toBeLessThan(stage.server.now() + Math.max(remaining, MINUTE) + 20_000);
  expect(cleo.seat.view.deadline).toBeGreaterThan(fallen + HOUR);
  await ann.page.getByText(/^(Connection lost|The server is restarting)\./).waitFor({ state: 'hidden' });
  await ann.page.getByRole('button', { name: 'Menu' }).waitFor();
  seen(
    'after kill -9 and an hour in the dark nothing is lost, the hour does not count, and browsers come back by themselves',
  );

  // To the end, by the clock.
  dot.seat = await back(dot.token);
  fay.seat = await back(fay.token);
  while (annToo.view.phase !== 'ended') await runOut(annToo);
  await ann.page.getByRole('button', { name: 'Play again' }).waitFor();
  seen('the match ends and is scored');

  // Again: the same link, the same people, a slow clock this time.
  const first = annToo.view.match;
  await ann.page.getByRole('button', { name: 'Play again' }).click();
  await Promise.all([annToo, cleo.seat, dot.seat, fay.seat].map((one) => one.until(({ phase }) => phase === 'lobby')));
  expect(annToo.view.match).not.toBe(first);
  expect(annToo.view.seats[arden].name).toBe('Ann');
  expect(annToo.view.seats[osmere].name).toBe('Fay');
  expect(annToo.view.policies.pause).toBe('vote');
  await ben.page.getByRole('heading', { name: 'Seats' }).waitFor();
  const previous = annToo.view.previous ?? '';
  const over = await ask<MatchSummary>(stage.server.url, `/api/matches/${previous}`);
  expect(over.body).toMatchObject({ phase: 'ended', turn: 3 });
  const record = await ask<object>(stage.server.url, `/api/matches/${previous}/record`);
  expect(JSON.stringify(record.body)).not.toContain('Before the fall');
  for (const secret of [annToken, cleo.token, annToken.split('.')[2]]) {
    expect(JSON.stringify(record.body)).not.toContain(secret);
  }
  const taken = await ask<{ code: string }>(stage.server.url, '/api/matches/import', {
    name: 'Ann',
    record: record.body,
  });
  expect(taken.status).toBe(201);
  seen(
    'Again keeps link, group and settings; the results stay under a code of their own, and their record can be taken in',
  );

  await annToo.do({ kind: 'setClock', clock: { mode: 'timed', planSeconds: 86_400, crisisSeconds: 43_200 } });
  await annToo.do({ kind: 'start' });
  await cleo.seat.until(({ phase }) => phase === 'plan');
  const slow = cleo.seat.view.deadline ?? 0;
  expect(slow - stage.server.now()).toBeGreaterThan(23 * HOUR);
  await stage.server.kill();
  stage.server.passTime(30 * HOUR);
  await stage.server.again();
  cleo.seat = await back(cleo.token);
  const slowed = cleo.seat.view.deadline ?? 0;
  expect(slowed - stage.server.now()).toBeGreaterThan(23 * HOUR);
  seen('a slow clock survives a day and more in the dark with its time');
  stage.server.passTime(25 * HOUR);
  await cleo.seat.until(({ deadline }) => deadline !== slowed);
  while (cleo.seat.view.turn === 1 && cleo.seat.view.phase === 'plan') await runOut(cleo.seat);
  seen('and runs out when its day is over');

  for (const visitor of [ann, ben]) visitor.allow(...WHILE_DOWN);
  expect(ann.faults).toEqual([]);
  expect(ben.faults).toEqual([]);
  await ann.context.close();
});
