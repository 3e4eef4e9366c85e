import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { worldFaults } from '../../shared/model/invariants.ts';
import { playScripted, throughJson } from '../helpers/scripted.ts';

describe('the same commands', () => {
  const { hashes, answers, match } = playScripted();

  it('make four turns of a sound match, with a treaty or two on the way', () => {
    expect(new Set(hashes).size).toBe(4);
    expect(match.world.turn).toBe(5);
    expect(worldFaults(match.world, match.scenario)).toEqual([]);
    expect(Object.keys(match.world.treaties).length).toBeGreaterThan(2);
    expect(answers.filter((answer) => answer !== 'ok').length).toBeLessThan(4);
  });

  it('make the same match in another process', async () => {
    const script = join(import.meta.dirname, '../helpers/scriptedPrint.ts');
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script]);
    expect(JSON.parse(stdout)).toEqual(hashes);
  });

  it('make the same match when it is put away as JSON after every turn', () => {
    expect(playScripted(throughJson).hashes).toEqual(hashes);
  });
});
