import { describe, expect, it } from 'vitest';
import { keptWith } from '../../shared/core/kept.ts';

describe('keptWith', () => {
  it('works a thing out once for each object, in whatever order they are asked about', () => {
    const asked: string[] = [];
    const length = keptWith(({ name }: { name: string }) => {
      asked.push(name);
      return name.length;
    });
    const [one, three] = [{ name: 'one' }, { name: 'three' }];
    expect([one, three, one, one, three].map(length)).toEqual([3, 5, 3, 3, 5]);
    expect(asked).toEqual(['one', 'three']);
  });

  it('tells objects apart that look alike, and keeps undefined too', () => {
    let worked = 0;
    const nothing = keptWith((_key: object) => {
      worked++;
      return undefined;
    });
    const alike = [{}, {}];
    for (const key of [...alike, ...alike]) expect(nothing(key)).toBeUndefined();
    expect(worked).toBe(2);
  });
});
