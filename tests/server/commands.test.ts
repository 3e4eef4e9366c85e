import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { experiment } from '../../server/commands/experiment.ts';
import { readJson, scenarioNamed } from '../../server/commands/files.ts';
import { record } from '../../server/commands/record.ts';
import { replay } from '../../server/commands/replay.ts';
import { report } from '../../server/commands/report.ts';
import { validateScenario } from '../../server/commands/scenario.ts';
import { sim } from '../../server/commands/sim.ts';
import { tournament } from '../../server/commands/tournament.ts';
import { DeadlineClock } from '../../server/matches/clock.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { removeFolder, temporaryFolder } from '../helpers/server.ts';
import { begin, type MatchOnDisk, matchOnDisk } from '../helpers/serverMatch.ts';

let folder: string;
let written: string[];
beforeEach(() => {
  folder = temporaryFolder();
  written = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  removeFolder(folder);
});

/** What was printed since the last call. */
const printed = (): string => written.splice(0).join('');
const save = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

describe('sim --report', () => {
  const options = { scenario: 'duel', seed: 3, turns: 4, report: '-', json: false };

  it('writes the analysis of one match with every chapter, the same each time', () => {
    report(options);
    const text = printed();
    expect(text.startsWith('# Duel, seed 3, 4 turns\n')).toBe(true);
    expect(text.match(/^## .+$/gm)).toHaveLength(14);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
    report(options);
    expect(printed()).toBe(text);
  });

  it('writes every figure as JSON into a file', () => {
    const file = join(folder, 'report.json');
    report({ ...options, report: file, json: true });
    const figures = JSON.parse(readFileSync(file, 'utf8'));
    expect(figures.strategies).toHaveLength(4 * 3);
    expect(figures.log).toBeUndefined();
    const nowhere = join(folder, 'none', 'report.md');
    expect(() => report({ ...options, report: nowhere })).toThrow(/cannot be written/);
  });
});

describe('sim', () => {
  it('prints the same finite figures each time on any number of threads, and others for another seed', async () => {
    const options = { scenario: 'concert', games: 2, seed: 1, turns: 2, json: true };
    await sim(options);
    const first = printed();
    await sim({ ...options, threads: 2 });
    expect(printed()).toBe(first);
    await sim({ ...options, seed: 2 });
    expect(printed()).not.toBe(first);
    const { powers, matches } = JSON.parse(first);
    expect(Object.keys(powers)).toHaveLength(6);
    expect(matches).toHaveLength(2);
    expect(first).not.toContain('null');
    const wins = Object.values<{ winShare: number }>(powers).reduce((sum, { winShare }) => sum + winShare, 0);
    expect(wins).toBeCloseTo(1, 3);
  });

  it('names a scenario that does not exist', async () => {
    const unknown = sim({ scenario: 'atlantis', games: 1, seed: 1, json: true });
    await expect(unknown).rejects.toThrow(/no scenario “atlantis”/);
  });
});

describe('experiment', () => {
  const options = { scenario: 'duel', games: 1, seed: 1, turns: 3, json: true };

  it('plays the same seeds with and without a policy at every seat, the same each time', async () => {
    await experiment({ ...options, policy: ['abandon', 'concedeAlways'] });
    const first = printed();
    await experiment({ ...options, policy: ['abandon', 'concedeAlways'], threads: 2 });
    expect(printed()).toBe(first);
    const { rows, whole, matches } = JSON.parse(first);
    expect(matches).toBe(1 + rows.length);
    expect(whole.map(({ policy }: { policy: string }) => policy)).toEqual(['abandon', 'concedeAlways']);
  });

  it('lets two neighbours arm against each other and talk', async () => {
    await experiment({ ...options, scenario: 'concert', turns: 6, pair: 'kestria,velmark', without: ['incidents'] });
    const { rows, modules } = JSON.parse(printed());
    expect(modules).not.toContain('incidents');
    const [usual, arming, talking] = rows.map(({ course }: { course: number[] }) => course[5]);
    expect(arming).toBeGreaterThan(usual + 20);
    expect(talking).toBeLessThan(arming - 5);
  });

  it('names what it does not know', async () => {
    await expect(experiment({ ...options, policy: ['sulk'] })).rejects.toThrow(/--policy.*sulk/);
    await expect(experiment({ ...options, pair: 'kestria' })).rejects.toThrow(/--pair/);
    await expect(experiment({ ...options, with: ['magic'] })).rejects.toThrow(/--with.*magic/);
  });
});

describe('tournament', () => {
  it('lets every doctrine play equally often, with wins that add up, the same each time', async () => {
    const options = { scenario: 'concert', games: 8, seed: 1, turns: 1, json: true };
    await tournament(options);
    const first = printed();
    const { doctrines } = JSON.parse(first);
    const lines: { wins: { share: number; trials: number } }[] = doctrines.doctrines;
    expect(lines.map(({ wins }) => wins.trials)).toEqual(Array(8).fill(6));
    expect(lines.reduce((sum, { wins }) => sum + wins.share * 6, 0)).toBeCloseTo(8, 6);
    await tournament({ ...options, threads: 2 });
    expect(printed()).toBe(first);
  });

  it('plays every part and prints it as tables', async () => {
    const parts = ['doctrines=8', 'written=2', 'revisionist=2', 'roads=3', 'levels=2', 'exploits=1'];
    await tournament({ scenario: 'duel', games: 1, seed: 1, turns: 3, json: false, parts });
    const text = printed();
    for (const heading of [
      'doctrines rotated, 8',
      'as written, 2',
      'a revisionist leads',
      'roads',
      'levels',
      'exploits',
    ]) {
      expect(text).toContain(heading);
    }
    expect(text).not.toContain('NaN');
  });

  it('names parts and levels that it does not know', async () => {
    const options = { scenario: 'duel', games: 1, seed: 1, json: true };
    await expect(tournament({ ...options, parts: ['chess'] })).rejects.toThrow(/--parts.*chess/);
    await expect(tournament({ ...options, parts: ['roads=none'] })).rejects.toThrow(/--parts.*roads=none/);
    await expect(tournament({ ...options, levels: ['genius'] })).rejects.toThrow(/--levels.*genius/);
  });

  it('names a level that is none', async () => {
    const options = { scenario: 'concert', games: 1, seed: 1, turns: 1, json: true };
    await expect(tournament({ ...options, levels: ['divine'] })).rejects.toThrow(/--levels.*divine/);
  });

  it('writes par for every seat, rising, beside the lengths already measured', async () => {
    await tournament({ scenario: 'concert', games: 16, seed: 1, turns: 3, json: true, par: true }, folder);
    const source = readFileSync(join(folder, 'concert.ts'), 'utf8');
    const table = source.slice(source.indexOf('parTable(3,')).split('}),')[0];
    const rows = [...table.matchAll(/(\w+): \[(\S+), (\S+), (\S+)\]/g)];
    expect(rows.map(([, seat]) => seat)).toEqual(['arden', 'kestria', 'osmere', 'sarno', 'talvi', 'velmark']);
    for (const [, seat, ...figures] of rows) {
      const [p10, p50, p90] = figures.map(Number);
      expect(p10 < p50 && p50 < p90, seat).toBe(true);
    }
    for (const { turns } of concert.par ?? []) expect(source).toContain(`parTable(${turns},`);
  });
});

describe('a record', () => {
  async function recorded(): Promise<{ file: string; disk: MatchOnDisk }> {
    const disk = await matchOnDisk('RECRDA', { mode: 'timed', planSeconds: 0.02, crisisSeconds: 0.02 });
    const clock = new DeadlineClock(disk.live);
    await begin(disk);
    await disk.until(({ phase }) => phase === 'ended');
    clock.stop();
    const file = join(folder, 'match.json');
    await record('recrda', { out: file, data: disk.folder, database: '' });
    printed();
    return { file, disk };
  }

  it('plays again to the same state, and one that was changed is found out', async () => {
    const { file, disk } = await recorded();
    await disk.close();
    replay(file, { verify: true, json: true });
    expect(JSON.parse(printed())).toMatchObject({ phase: 'ended', verified: true, commands: disk.live.match.seq });

    const value = readJson(file) as { setup: { seed: number; rulesVersion: number }; hashes: { hash: string }[] };
    const other = save('other.json', { ...value, setup: { ...value.setup, seed: value.setup.seed + 1 } });
    expect(() => replay(other, { verify: true, json: true })).toThrow(
      expect.objectContaining({ code: 'record/mismatch' }),
    );
    // One character of one fingerprint: the command and the turn are named.
    const [first, ...rest] = value.hashes;
    const hash = `${first.hash[0] === '0' ? '1' : '0'}${first.hash.slice(1)}`;
    const touched = save('touched.json', { ...value, hashes: [{ ...first, hash }, ...rest] });
    expect(() => replay(touched, { verify: true, json: true })).toThrow(/seq \d+, turn 1, cause fingerprint/);
    const newer = save('newer.json', { ...value, setup: { ...value.setup, rulesVersion: 99 } });
    expect(() => replay(newer, { verify: false, json: true })).toThrow(
      expect.objectContaining({ code: 'record/rules-version' }),
    );
  });

  it('that is none is refused', () => {
    const malformed = expect.objectContaining({ code: 'record/malformed' });
    expect(() => replay(save('a.json', { format: 'x' }), { verify: false, json: true })).toThrow(malformed);
    const unreadable = expect.objectContaining({ code: 'file/unreadable' });
    expect(() => replay(save('b.json', '{'), { verify: false, json: true })).toThrow(unreadable);
    expect(() => replay(join(folder, 'missing.json'), { verify: false, json: true })).toThrow(unreadable);
  });
});

describe('scenario validate', () => {
  it('passes a sound one and names every fault of another with its path', () => {
    const concert = scenarioNamed('concert');
    validateScenario(save('sound.json', concert), { json: true });
    expect(JSON.parse(printed())).toEqual({ valid: true, faults: [] });
    expect(process.exitCode).toBeUndefined();
    const [first, ...others] = concert.powers;
    const broken = { ...concert, suggested: 'nobody', powers: [{ ...first, capital: 'nowhere' }, ...others] };
    validateScenario(save('broken.json', broken), { json: true });
    const { valid, code, faults } = JSON.parse(printed());
    expect({ valid, code }).toEqual({ valid: false, code: 'scenario/invalid' });
    expect(faults.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['suggested', 'powers[0].capital']),
    );
    expect(process.exitCode).toBe(1);
  });
});
