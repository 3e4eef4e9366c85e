import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Rgb,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { SLOTS, slotColours, type Theme } from '../../../client/render/palette.ts';

/** How colours look to who sees all of them, and to the three who lack one kind of cone. */
const EYES = {
  'all colours': (colour: Rgb) => colour,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** Slots given out first, which tell apart best. */
const FIRST = 8;

const difference = differenceCiede2000();

function colourOf(hex: string): Rgb {
  const colour = parse(hex);
  if (colour?.mode !== 'rgb') throw new Error(`${hex} is no colour`);
  return colour;
}

/** The two slots of these whose fills are nearest, and how near, in ΔE2000. */
function nearest(theme: Theme, count: number, see: (colour: Rgb) => Rgb): { pair: string; apart: number } {
  const seen = SLOTS.slice(0, count).map(({ slot, name }) => {
    return { name, colour: see(colourOf(slotColours(slot, theme).fill)) };
  });
  let found = { pair: '', apart: Number.POSITIVE_INFINITY };
  for (const [i, a] of seen.entries()) {
    for (const b of seen.slice(i + 1)) {
      const apart = difference(a.colour, b.colour);
      if (apart < found.apart) found = { pair: `${a.name} and ${b.name}`, apart };
    }
  }
  return found;
}

describe.each(Object.entries(EYES))('seen with %s', (_, see) => {
  it.each([
    ['light', FIRST, 11],
    ['dark', FIRST, 11],
    ['light', SLOTS.length, 7],
    ['dark', SLOTS.length, 7],
  ] as const)('the %s fills of the first %i powers are ΔE2000 %i apart or more', (theme, count, least) => {
    const { pair, apart } = nearest(theme, count, see);
    expect(apart, pair).toBeGreaterThanOrEqual(least);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('every emblem stands out from its disc', () => {
    for (const { slot, name } of SLOTS) {
      const { fill, mark } = slotColours(slot, theme);
      expect(wcagContrast(fill, mark), name).toBeGreaterThanOrEqual(3);
    }
  });
});
