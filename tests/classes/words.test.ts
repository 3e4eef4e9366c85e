import { describe, expect, it } from 'vitest';
import { countWords } from '../../shared/classes/words.ts';

describe('words of a reflection', () => {
  it('are what stands between spaces and marks', () => {
    expect(countWords('  We kept faith, and it cost us 12 points. ')).toBe(9);
    expect(countWords('L’alliance n’a pas tenu — hélas.')).toBe(5);
    expect(countWords('التحالف لم يصمد')).toBe(3);
    expect(countWords('')).toBe(0);
    expect(countWords(' – … ')).toBe(0);
  });

  it('are counted where a script puts no spaces between them', () => {
    expect(countWords('我们遵守了承诺，代价是安全。')).toBe(8);
  });
});
