import { describe, expect, it } from 'vitest';
import { nameKey, PSEUDONYMS, readRoster, suggestedName, uniqueName } from '../../shared/classes/roster.ts';

describe('a roster', () => {
  it('is read from lines and from CSV, without its heading', () => {
    expect(readRoster('Heron\r\n\n  Basalt \nFen')).toEqual(['Heron', 'Basalt', 'Fen']);
    expect(readRoster('Name,Group\n"Ito, Ann",4\nBo;5\nCy\t6')).toEqual(['Ito, Ann', 'Bo', 'Cy']);
    expect(readRoster('"He said ""hi""",1')).toEqual(['He said "hi"']);
    expect(readRoster('')).toEqual([]);
  });

  it('tells names apart as people do', () => {
    expect(nameKey('  É lise ')).toBe(nameKey('elise'));
    expect(nameKey('Heron')).not.toBe(nameKey('Herons'));
  });

  it('makes doubles unique within the length of a name', () => {
    const taken = new Set(['heron', 'heron2'].map(nameKey));
    expect(uniqueName('Heron', taken, 24)).toBe('Heron 3');
    const long = 'x'.repeat(24);
    expect(uniqueName(long, new Set([nameKey(long)]), 24)).toBe(`${'x'.repeat(22)} 2`);
  });

  it('suggests pseudonyms that are free, and goes on when all are taken', () => {
    const taken = new Set<string>();
    for (let count = 0; count < PSEUDONYMS.length + 5; count++) {
      const name = suggestedName(7, taken, 24);
      expect(taken.has(nameKey(name))).toBe(false);
      taken.add(nameKey(name));
    }
    expect(new Set(PSEUDONYMS.map(nameKey)).size).toBe(PSEUDONYMS.length);
  });
});
