import { chmodSync, existsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { powerId } from '../../shared/core/ids.ts';
import { CLOSE_CODES } from '../../shared/protocol/room.ts';
import { ask, joinMatch, openMatch, removeFolder, ServerProcess, temporaryFolder } from '../helpers/server.ts';
import { nonce, SeatConnection } from '../helpers/serverSeat.ts';

let folder: string;
const running: ServerProcess[] = [];

async function start(...flags: string[]): Promise<ServerProcess> {
  const server = await ServerProcess.start('--data', folder, '--away-seconds', '600', ...flags);
  running.push(server);
  return server;
}

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.kill()));
  removeFolder(folder);
});

const [arden, kestria] = ['arden', 'kestria'].map(powerId);

/** Two people in the middle of a Plan, with drafts, an offer and talk. */
async function midPlan(server: ServerProcess) {
  const { code, token } = await openMatch(server.url);
  const ann = await SeatConnection.open(server.url, code, token);
  await ann.do({ kind: 'claimSeat', power: arden, name: 'Ann' });
  const guest = await joinMatch(server.url, code, 'Ben');
  const ben = await SeatConnection.open(server.url, code, guest.token);
  await ben.do({ kind: 'claimSeat', power: kestria, name: 'Ben' });
  await ann.do({ kind: 'start' });
  await ann.until((view) => view.phase === 'plan' && view.draft !== null);
  const draft = ann.view.draft;
  if (draft === null) throw new Error('no draft');
  await ann.do({ kind: 'draftBudget', budget: { ...draft.budget, readiness: draft.budget.readiness + 1 } });
  const terms = { parties: [arden, kestria], clauses: [{ kind: 'trade' as const }], duration: 5, notice: 1 };
  await ann.do({ kind: 'propose', terms });
  await ben.do({ kind: 'say', to: [arden], text: 'let us trade' });
  await ann.until((view) => view.talk.length > 0);
  return { code, tokens: [token, guest.token], ann, ben };
}

describe('after kill -9', () => {
  it('every acknowledged draft, offer and word is there, and both go on', async () => {
    const first = await start();
    const { code, tokens, ann, ben } = await midPlan(first);
    const id = nonce();
    const said = await ben.command({ kind: 'say', to: 'all', text: 'the last word' }, id);
    await first.kill();
    await Promise.all([ann.closed, ben.closed]);

    const second = await start();
    const [annBack, benBack] = await Promise.all(tokens.map((token) => SeatConnection.open(second.url, code, token)));
    expect(await benBack.command({ kind: 'say', to: 'all', text: 'the last word' }, id)).toEqual(said);
    expect(annBack.view).toMatchObject({
      phase: 'plan',
      you: 'arden',
      draft: { budget: { readiness: ann.view.draft?.budget.readiness } },
      talk: [{ text: 'let us trade' }, { text: 'the last word' }],
    });
    const [offer] = Object.values(annBack.view.proposals).filter(({ by }) => by === arden);
    expect(offer).toMatchObject({ status: 'open', signed: ['arden'] });
    expect((await benBack.history()).filter(({ kind }) => kind === 'said')).toHaveLength(2);
    await benBack.do({ kind: 'sign', proposal: offer.id });
    await annBack.until((view) => view.proposals[offer.id].signed.length === 2);
  });

  it('cuts a journal tail that cannot be read, keeps it aside and says so', async () => {
    const first = await start();
    const { code, tokens, ann } = await midPlan(first);
    await ann.do({ kind: 'say', to: 'all', text: 'whole' });
    const kept = ann.view.seq;
    await ann.do({ kind: 'say', to: 'all', text: 'torn' });
    await ann.do({ kind: 'say', to: 'all', text: 'after the tear' });
    await first.kill();
    const file = new Sqlite(join(folder, 'counterpoise.sqlite'));
    file.prepare('update commands set body = substr(body, 1, length(body) / 2) where body like ?').run('%torn%');
    file.close();

    const second = await start();
    const back = await SeatConnection.open(second.url, code, tokens[0]);
    const line = await second.logged('journal tail cut');
    expect(line).toMatchObject({ match: code, reason: 'not readable' });
    expect(Number(line.from)).toBeGreaterThan(kept);
    expect(back.view.talk.map(({ text }) => text)).toEqual(['let us trade', 'whole']);
    expect((await back.history()).filter(({ kind }) => kind === 'said')).toHaveLength(2);
    await back.do({ kind: 'say', to: 'all', text: 'and on' });
    await second.kill();
    const after = new Sqlite(join(folder, 'counterpoise.sqlite'), { readonly: true });
    expect(after.prepare('select reason from quarantine where match_code = ?').all(code)).toHaveLength(
      Number(line.rows),
    );
    after.close();
  });

  it('goes on from the last whole transaction when the file itself was cut', async () => {
    const first = await start();
    const { code, tokens, ann } = await midPlan(first);
    await ann.do({ kind: 'say', to: 'all', text: 'lost with the page' });
    await first.kill();
    const wal = join(folder, 'counterpoise.sqlite-wal');
    truncateSync(wal, statSync(wal).size - 1000);
    const second = await start();
    const back = await SeatConnection.open(second.url, code, tokens[0]);
    expect(back.view.talk[0].text).toBe('let us trade');
    await back.do({ kind: 'say', to: 'all', text: 'and on' });
  });
});

describe('starting and stopping', () => {
  it('closes connections as restarting, lets the port go and keeps everything', async () => {
    const first = await start();
    const { code, token } = await openMatch(first.url, { solo: 'suggested' });
    const seat = await SeatConnection.open(first.url, code, token);
    await seat.do({ kind: 'say', to: 'all', text: 'see you' });
    first.child.kill('SIGTERM');
    expect(await seat.closed).toBe(CLOSE_CODES.restarting);
    expect(await first.exited).toBe(0);
    const second = await start('--port', String(first.port));
    expect(second.port).toBe(first.port);
    const back = await SeatConnection.open(second.url, code, token);
    expect(back.view.talk.map(({ text }) => text)).toEqual(['see you']);
  });

  it('says that a port is taken, and leaves the server that has it alone', async () => {
    const first = await start();
    const second = await start('--port', String(first.port), '--data', join(folder, 'other'));
    expect(await second.exited).toBe(1);
    expect(second.errors).toMatch(/^server\/port-taken: /);
    expect((await ask(first.url, '/healthz')).status).toBe(200);
  });

  it('says that a data folder cannot be used', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const inFile = await start('--data', join(file, 'data'));
    expect(await inFile.exited).toBe(1);
    expect(inFile.errors).toMatch(/^server\/data-unusable: /);
    const readOnly = readOnlyFolder();
    const denied = await start('--data', readOnly);
    expect(await denied.exited).toBe(1);
    expect(denied.errors).toMatch(/^server\/data-unusable: /);
  });

  it('names the setting that will not do', async () => {
    const server = await start('--port', '123456');
    expect(await server.exited).toBe(1);
    expect(server.errors).toMatch(/^server\/config-invalid: --port \(COUNTERPOISE_PORT\)/);
  });
});

/** A folder that nobody may write to: the kernel's own for those whom permissions do not stop. */
function readOnlyFolder(): string {
  if (process.getuid?.() === 0 && existsSync('/proc/self')) return '/proc/counterpoise';
  chmodSync(folder, 0o500);
  return folder;
}
