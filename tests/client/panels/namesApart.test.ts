import { expect, test } from 'vitest';
import { type Named, namesApart, type Point } from '../../../client/panels/debrief/plots/apart.ts';

const SIZE = { sign: 18, letters: 15 };
const across = (y: number): Point[] => [
  [40, y],
  [680, y],
];

test('names of things that stand on one spot are written apart, though lines run all around', () => {
  const things: Named[] = [
    { x: 300, y: 460, width: 130 },
    { x: 302, y: 460, width: 124 },
    { x: 301, y: 458, width: 118 },
  ];
  // The one gap between the lines is over the signs, and has room for one name.
  const lines = [...Array(60)].map((_, i) => across(140 + 5 * i)).concat([...Array(8)].map((_, i) => across(456 + i)));
  const names = namesApart(things, lines, { width: 700, top: 24, bottom: 480 }, SIZE);
  names.forEach(([left, middle], i) => {
    for (let j = i + 1; j < names.length; j++) {
      const [otherLeft, otherMiddle] = names[j];
      const besides = left + things[i].width <= otherLeft || otherLeft + things[j].width <= left;
      expect(besides || Math.abs(middle - otherMiddle) >= SIZE.letters, `${i} and ${j}: ${names}`).toBe(true);
    }
  });
});
