/** Lines of the web, in CSS px of the window: from rim to rim, bent past whoever stands between. */
import type { Curve } from '../arcs.ts';

export interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const SAMPLES = 40;
/**
 * Shares of a line's length by which it may be bowed, the least first. A second line of the same two runs outside the first;
 * a wave runs straight where it can, and on the other side where the two have a line.
 */
const BOWS = {
  line: [0.07, -0.07, 0.16, -0.16, 0.27, -0.27],
  second: [0.18, 0.28, -0.28],
  wave: [0, -0.12, 0.12, -0.22, 0.22],
  waveBeside: [-0.12, -0.22, -0.32, 0.24],
} as const;
/** Between a node's rim and the end of a line: the ring of relations. */
const RIM = 8;
const AIR = 5;

/** A curve between two discs that passes no other disc where it can; of two ways round, the outer one, for waves the inner. */
export function webCurve(a: Disc, b: Disc, others: readonly Disc[], course: keyof typeof BOWS): Curve {
  const inWay = others.filter(({ id }) => id !== a.id && id !== b.id);
  let best: Curve = [];
  let least = Number.POSITIVE_INFINITY;
  for (const bow of BOWS[course]) {
    const curve = bowed(a, b, bow * sideOf(a, b));
    const hits = inWay.filter((disc) => passes(curve, disc)).length;
    if (hits >= least) continue;
    [best, least] = [curve, hits];
    if (hits === 0) break;
  }
  return best;
}

/** Bends away from the middle of the web, else always the same way for the same two. */
function sideOf(a: Disc, b: Disc): 1 | -1 {
  const outward = ((a.x + b.x) / 2) * (b.y - a.y) - ((a.y + b.y) / 2) * (b.x - a.x);
  if (Math.abs(outward) > 1) return outward > 0 ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

function bowed(a: Disc, b: Disc, bow: number): Curve {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [cx, cy] = [a.x + dx / 2 + dy * bow * 2, a.y + dy / 2 - dx * bow * 2];
  const whole = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const k = i / SAMPLES;
    const [p, q, r] = [(1 - k) * (1 - k), 2 * k * (1 - k), k * k];
    return [p * a.x + q * cx + r * b.x, p * a.y + q * cy + r * b.y] as const;
  });
  const clear = whole.filter(
    ([x, y]) => Math.hypot(x - a.x, y - a.y) > a.radius + RIM && Math.hypot(x - b.x, y - b.y) > b.radius + RIM,
  );
  return clear.length > 1 ? clear : [whole[0], whole[SAMPLES]];
}

const passes = (curve: Curve, { x, y, radius }: Disc): boolean =>
  curve.some((point) => Math.hypot(point[0] - x, point[1] - y) < radius + AIR);

/** How far a point is from a curve, CSS px. */
export function offCurve(curve: Curve, x: number, y: number): number {
  return Math.min(...curve.map(([px, py]) => Math.hypot(px - x, py - y)));
}
