/** A point of a drawing, in its pixels. */
export type Point = readonly [x: number, y: number];

/** Something at a point that wants its name beside it. */
export interface Named {
  x: number;
  y: number;
  /** Width of its name. */
  width: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * What lies under a name counts so much: another name, with which neither could be read, a sign, a line's point, the edge of the
 * drawing; and the sign beside it of one that is elsewhere, whose name it would be taken for.
 */
const COSTS = { name: 400, sign: 40, line: 1, edge: 400, mistaken: 12 } as const;
/** Between two points that stand for a line, px. */
const STEP = 4;

/**
 * Where the names of things go, as the left end and the middle of each: beside, under, over or askew of its thing, where the
 * least lies under it.
 */
export function namesApart(
  things: readonly Named[],
  lines: readonly (readonly Point[])[],
  whole: { width: number; top: number; bottom: number },
  size: { sign: number; letters: number },
): Point[] {
  const half = size.letters / 2;
  const traces = lines.flatMap(trace);
  const signs = things.map(({ x, y }) => around(x, y, size.sign / 2));
  const names: Box[] = [];
  return things.map(({ x, y, width }) => {
    const off = size.sign / 2 + 5;
    const [beside, over] = [off, off + half];
    const spots: Point[] = [
      [x + beside, y],
      [x - beside - width, y],
      [x - width / 2, y - over],
      [x - width / 2, y + over],
      [x + beside - 4, y - over + 4],
      [x + beside - 4, y + over - 4],
      [x - beside - width + 4, y - over + 4],
      [x - beside - width + 4, y + over - 4],
      [x - width / 2, y - over - size.letters],
      [x - width / 2, y + over + size.letters],
      // Where many stand together, further up: signs at the foot of a drawing leave room above.
      ...[2, 3, 4].flatMap((rows): Point[] => {
        const middle = y - over - rows * size.letters;
        return [
          [x - width / 2, middle],
          [x - width, middle],
          [x, middle],
        ];
      }),
    ];
    const elsewhere = things
      .filter((other) => Math.hypot(other.x - x, other.y - y) > 3 * size.sign)
      .map((other) => around(other.x, other.y, size.sign / 2 + 8));
    const costs = spots.map(([left, middle], rank) => {
      const box = { left, right: left + width, top: middle - half, bottom: middle + half };
      const out = box.left < 0 || box.right > whole.width || box.top < whole.top || box.bottom > whole.bottom;
      const hidden = signs.filter((one) => touch(one, box)).length;
      const written = names.filter((one) => touch(one, box)).length;
      const crossed = traces.filter((point) => holds(box, point)).length;
      const mistaken = elsewhere.filter((one) => touch(one, box)).length;
      const under = COSTS.name * written + COSTS.sign * hidden + COSTS.line * crossed;
      return rank * 0.5 + (out ? COSTS.edge : 0) + under + COSTS.mistaken * mistaken;
    });
    const best = spots[costs.indexOf(Math.min(...costs))];
    names.push({ left: best[0], right: best[0] + width, top: best[1] - half, bottom: best[1] + half });
    return best;
  });
}

const around = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

const touch = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const holds = ({ left, right, top, bottom }: Box, [x, y]: Point): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Points all along a line. */
function trace(line: readonly Point[]): Point[] {
  return line.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = line[i];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP));
    return Array.from({ length: steps }, (_, step): Point => {
      const share = (step + 1) / steps;
      return [fromX + share * (x - fromX), fromY + share * (y - fromY)];
    });
  });
}
