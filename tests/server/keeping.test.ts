import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openLog } from '../../server/log.ts';
import { DeadlineClock } from '../../server/matches/clock.ts';
import { Presence } from '../../server/matches/presence.ts';
import { RivalKeeper } from '../../server/rivals/keeper.ts';
import { type Thinker, ThinkerPool, threadFile } from '../../server/rivals/pool.ts';
import { keysOf, type PowerId, powerId } from '../../shared/core/ids.ts';
import type { TreatyTerms } from '../../shared/model/treaty.ts';
import { begin, HOST, type MatchOnDisk, matchOnDisk } from '../helpers/serverMatch.ts';

const host = { kind: 'participant', id: HOST } as const;
const arden = powerId('arden');

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(...args: Parameters<typeof matchOnDisk>): Promise<MatchOnDisk> {
  const disk = await matchOnDisk(...args);
  closing.push(() => disk.close());
  return disk;
}

function keep(disk: MatchOnDisk, thinker: Thinker): RivalKeeper {
  const tools = { thinker, log: openLog('silent'), metrics: disk.metrics };
  const keeper = new RivalKeeper(disk.live, tools, () => {});
  closing.push(() => thinker.close());
  closing.push(() => keeper.stop());
  return keeper;
}

/** A rival that says nothing when asked. */
const silent: Thinker['opine'] = () => Promise.reject(new Error('silent'));

describe('rivals', () => {
  it('that fail leave their seats quiet, and the turn goes on', async () => {
    const disk = await open('RIVALA');
    let asked = 0;
    const broken: Thinker = {
      think: () => {
        asked++;
        return Promise.reject(new Error('worker lost'));
      },
      opine: silent,
      close: async () => {},
    };
    keep(disk, broken);
    await begin(disk);
    await disk.until(({ locked }) => Object.values(locked).filter(Boolean).length === 5);
    await disk.live.submit(host, { kind: 'lockIn' });
    await disk.until(({ world }) => world.turn === 2);
    expect(asked).toBeGreaterThanOrEqual(5);
  });

  it('that wait for the answer of one that fails do not wait for ever', async () => {
    const disk = await open('RIVALW');
    const [kestria, talvi] = [powerId('kestria'), powerId('talvi')];
    const terms: TreatyTerms = { parties: [kestria, talvi], clauses: [{ kind: 'trade' }], duration: 6, notice: 1 };
    const offering: Thinker = {
      think: async ({ power }) => {
        if (power === kestria) throw new Error('too slow');
        return power === talvi ? [{ kind: 'propose', terms }] : [{ kind: 'lockIn' }];
      },
      opine: silent,
      close: async () => {},
    };
    keep(disk, offering);
    await begin(disk);
    const match = await disk.until(({ locked }) => Object.values(locked).filter(Boolean).length === 5);
    expect(Object.values(match.proposals).map(({ by, status }) => [by, status])).toEqual([[talvi, 'open']]);
  });

  it('that decide nothing are not asked without end', async () => {
    const disk = await open('RIVALB');
    const idle: Thinker = { think: async () => [], opine: silent, close: async () => {} };
    keep(disk, idle);
    await begin(disk);
    const match = await disk.until(({ locked }) => Object.values(locked).filter(Boolean).length === 5);
    expect(match.phase).toBe('plan');
  });

  it('that try what is not allowed are refused without harm', async () => {
    const disk = await open('RIVALC');
    const cheat: Thinker = {
      think: async () => [{ kind: 'endPhase' }, { kind: 'lockIn' }],
      opine: silent,
      close: async () => {},
    };
    keep(disk, cheat);
    await begin(disk);
    const match = await disk.until(({ locked }) => Object.values(locked).filter(Boolean).length === 5);
    expect(match.world.turn).toBe(1);
  });

  it('think on threads', async () => {
    const disk = await open('RIVALD');
    const pool = new ThinkerPool({ budget: 60_000, threads: 1 });
    let thoughts = 0;
    const counting: Thinker = {
      async think(task) {
        const commands = await pool.think(task);
        thoughts += commands.length;
        return commands;
      },
      opine: (task) => pool.opine(task),
      close: () => pool.close(),
    };
    const keeper = keep(disk, counting);
    await begin(disk);
    await disk.until(({ locked }) => Object.values(locked).filter(Boolean).length === 5);
    // The last lock may not be the last word: who has locked in still answers offers.
    while (keeper.busy) await new Promise(setImmediate);
    const { match } = disk.live;
    expect(thoughts).toBeGreaterThan(5);
    const by = keysOf<PowerId>(match.seats).find((power) => match.seats[power].kind === 'human') as PowerId;
    const of = keysOf<PowerId>(match.seats).find((power) => power !== by) as PowerId;
    const terms: TreatyTerms = { parties: [by, of].sort(), clauses: [{ kind: 'trade' }], duration: 6, notice: 1 };
    const opinion = await keeper.opinion(of, { terms, by });
    expect(opinion?.reasons.length).toBeGreaterThanOrEqual(1);
    expect(disk.live.match.seq).toBe(match.seq);
  });
});

describe('threads', () => {
  it('that hang or crash are given up within their budget and replaced', async () => {
    const disk = await open('RIVALE');
    // A file that stays: a thread may still be starting when the match's folder goes.
    const worker = resolve(import.meta.dirname, '../helpers/stuckThread.mjs');
    keep(disk, new ThinkerPool({ budget: 50, startBudget: 50, threads: 1, worker }));
    await begin(disk);
    const match = await disk.until(({ locked }) => Object.values(locked).filter(Boolean).length === 5);
    expect(match.world.turn).toBe(1);
  });
});

describe('the worker', () => {
  it('is missed at once where it is not there, by name', () => {
    expect(() => threadFile('nothing.js', new URL('file:///nowhere/nothing.ts'))).toThrow(
      expect.objectContaining({ code: 'server/worker-missing', message: expect.stringContaining('nothing.js') }),
    );
  });
});

describe('the clock', () => {
  it('ends phases at their deadlines though nobody acts', async () => {
    const disk = await open('CLOCKA', { mode: 'timed', planSeconds: 0.05, crisisSeconds: 0.05 });
    const clock = new DeadlineClock(disk.live);
    closing.push(() => clock.stop());
    await begin(disk);
    const match = await disk.until(({ phase }) => phase === 'ended');
    expect(match.verdict?.turn).toBe(2);
  });

  it('stands while the match is paused', async () => {
    const disk = await open('CLOCKB', { mode: 'timed', planSeconds: 600, crisisSeconds: 600 });
    const clock = new DeadlineClock(disk.live);
    closing.push(() => clock.stop());
    await begin(disk);
    expect((await disk.live.submit(host, { kind: 'pause' })).ok).toBe(true);
    expect(disk.live.match.deadline).toBeNull();
    expect((await disk.live.submit(host, { kind: 'resume' })).ok).toBe(true);
    expect(disk.live.match.deadline).toBeGreaterThan(Date.now());
  });
});

describe('presence', () => {
  it('counts connections, and takes a seat only when the last is gone', async () => {
    const disk = await open('PRESNC');
    const presence = new Presence(disk.live, 0);
    closing.push(() => presence.stop());
    presence.arrived(HOST);
    presence.arrived(HOST);
    await begin(disk);
    presence.left(HOST);
    await disk.live.submit(host, { kind: 'say', to: 'all', text: 'still here' });
    expect(disk.live.match.seats[arden].away).toBe(false);
    presence.left(HOST);
    await disk.until(({ seats }) => seats[arden].away);
    presence.arrived(HOST);
    await disk.until(({ seats }) => !seats[arden].away);
  });
});

describe('the journal', () => {
  it('holds what was acknowledged, with its events and a snapshot for each turn', async () => {
    const disk = await open('JRNALA', { mode: 'timed', planSeconds: 0.02, crisisSeconds: 0.02 });
    const clock = new DeadlineClock(disk.live);
    closing.push(() => clock.stop());
    await begin(disk);
    const { seq, eventCounter } = await disk.until(({ phase }) => phase === 'ended');
    const commands = await disk.store.commandsAfter('JRNALA', 0);
    expect(commands.map((row) => row.seq)).toEqual(Array.from({ length: seq }, (_, index) => index + 1));
    await disk.store.settled();
    const stored = await disk.store.find('JRNALA');
    expect(stored?.status).toBe('ended');
    expect(stored?.snapshots.map((snapshot) => snapshot.seq)[0]).toBe(seq);
    expect(stored?.snapshots).toHaveLength(2);
    const events = (await disk.store.eventsAfter('JRNALA', 0, 100)).flatMap((row) => row.events);
    expect(events.map(({ id }) => id)).toEqual(Array.from({ length: eventCounter }, (_, index) => index + 1));
    expect(await disk.store.unfinished()).toEqual([]);
  });
});
