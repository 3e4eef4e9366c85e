import { beforeEach, describe, expect, it } from 'vitest';
import { reasonsSaid } from '../../../client/panels/reasonWords.ts';
import { because } from '../../../shared/ai/reasons.ts';
import { powerId } from '../../../shared/core/ids.ts';
import { ARDEN, FakeServer } from '../store/fixture.ts';

const kestria = powerId('kestria');

beforeEach(() => {
  new FakeServer().open();
});

describe('reasons in words', () => {
  it('say once what several clauses take of Autonomy, and first what speaks for the deed', () => {
    const said = reasonsSaid([
      because('autonomyCost', -0.33, { points: 1.7 }),
      because('autonomyCost', -0.3, { points: 1.5 }),
      because('tradeGain', 0.84, { percent: 1.1 }),
    ]);
    expect(said.map(({ text }) => text)).toEqual([
      'It would bind our hands: 3.2 points of Autonomy.',
      'Trade with you would grow by 1.1\u00a0% of our output.',
    ]);
    expect(said[0].weight).toBeCloseTo(-0.63);
  });

  it('speak to the reader of itself, and give nought no sign', () => {
    const texts = (power: typeof kestria) =>
      reasonsSaid([because('standsRelations', 0, { power, relations: 0 })]).map(({ text }) => text);
    expect(texts(ARDEN)).toEqual(['Our relations with you stand at 0.']);
    expect(texts(kestria)).toEqual(['Our relations with Kestria stand at 0.']);
  });
});
