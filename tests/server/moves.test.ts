import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SlimEvent } from '../../shared/protocol/eventList.ts';
import { withoutTexts, withTexts } from '../../shared/protocol/moves.ts';

const event = (body: object): SlimEvent => body as SlimEvent;

const names = fc.constantFrom(...Array.from({ length: 240 }, (_, index) => `power-${index}`));
const figure = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
  fc.constantFrom(0, 0.5, -0.5, 16, 2.5e-7, 1e21, 1234567.8),
);
const kinds = fc.constantFrom(
  ...['tensionChanged', 'relationsChanged'].map((kind) => ({ kind, mutual: true })),
  ...['cohesionChanged', 'credibilityChanged', 'outputChanged', 'capitalChanged', 'turnBegan'].map((kind) => ({
    kind,
    mutual: false,
  })),
);
const move = fc
  .record({
    of: kinds,
    power: names,
    toward: names,
    causes: fc.dictionary(fc.constantFrom('baseline', 'fading', 'pact', 'event', 'other', 'another'), figure),
    more: fc.record(
      { from: figure, to: figure, skip: fc.nat(90), turn: fc.nat(30), audience: fc.constant(['power-1']) },
      { requiredKeys: [] },
    ),
  })
  .map(({ of, power, toward, causes, more }) =>
    event({ kind: of.kind, power, ...(of.mutual && { toward }), causes, ...more }),
  );

describe('moves as texts', () => {
  it('come back as they were, whatever they tell and however many names there are', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), fc.uniqueArray(names, { maxLength: 20 }), (events, known) => {
        const wire = JSON.parse(JSON.stringify(withTexts(events, known)));
        expect(withoutTexts(wire, known)).toEqual(events);
      }),
    );
  });

  it('are a few characters each, and points that are as they were last are not told again', () => {
    const year = (power: string, fading: number) =>
      event({ kind: 'tensionChanged', power, toward: 'c', causes: { baseline: 6, pact: -4.5, fading } });
    const { events, names: told } = withTexts([year('a', -0.7), year('b', -1)]);
    expect(told).toEqual(['a', 'c', 'b']);
    expect(events).toHaveLength(1);
    const [first, second] = String(events[0]).split(' ');
    expect(first).toMatch(/^T\p{L}{3}6\p{L}-4\.5\p{L}-\.7$/u);
    expect(second).toMatch(/^T\p{L}{5}-1$/u);
  });

  it('are refused where they are none', () => {
    expect(() => withoutTexts({ events: ['nonsense'] })).toThrow(TypeError);
  });
});
