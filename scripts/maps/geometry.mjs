/** Planar helpers of the map generators. Points are [x, y], rings are closed lists of points. */

/** Twice-signed shoelace area halved: positive for one winding, negative for the other. */
export function ringArea(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return sum / 2;
}

/** Even-odd containment over all rings of a polygon. */
export function contains(rings, [x, y]) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

function distanceToSegment([x, y], [ax, ay], [bx, by]) {
  const dx = bx - ax;
  const dy = by - ay;
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function edgeDistance(rings, point) {
  let best = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) best = Math.min(best, distanceToSegment(point, ring[i - 1], ring[i]));
  }
  return contains(rings, point) ? best : -best;
}

/** How far a point lies inside a box (west, north, east, south); negative outside. */
const boxDistance = ([x0, y0, x1, y1], [x, y]) => Math.min(x - x0, y - y0, x1 - x, y1 - y);

const EVERYWHERE = [-Infinity, -Infinity, Infinity, Infinity];

/** The inland point farthest from the polygon's edge, and from that of the box it has to lie in, by a grid refined five times. */
export function inlandPoint(rings, within = EVERYWHERE) {
  const xs = rings[0].map((p) => p[0]);
  const ys = rings[0].map((p) => p[1]);
  let box = [
    Math.max(Math.min(...xs), within[0]),
    Math.max(Math.min(...ys), within[1]),
    Math.min(Math.max(...xs), within[2]),
    Math.min(Math.max(...ys), within[3]),
  ];
  let best = rings[0][0];
  let bestDistance = Number.NEGATIVE_INFINITY;
  for (let pass = 0; pass < 5; pass++) {
    const cells = pass === 0 ? 24 : 8;
    const [x0, y0, x1, y1] = box;
    for (let i = 0; i <= cells; i++) {
      for (let j = 0; j <= cells; j++) {
        const point = [x0 + ((x1 - x0) * i) / cells, y0 + ((y1 - y0) * j) / cells];
        const distance = Math.min(edgeDistance(rings, point), boxDistance(within, point));
        if (distance > bestDistance) [best, bestDistance] = [point, distance];
      }
    }
    const [w, h] = [(x1 - x0) / cells, (y1 - y0) / cells];
    box = [best[0] - w, best[1] - h, best[0] + w, best[1] + h];
  }
  return best;
}

/** Rounds to one decimal: a tenth of a map unit is below any pixel drawn. */
export const round = (n) => Math.round(n * 10) / 10;

/** Splits loose rings into polygons: outer rings with the holes that lie in them. */
export function assemblePolygons(rings) {
  const outerSign = Math.sign(rings.reduce((sum, ring) => sum + ringArea(ring), 0));
  const polygons = rings.filter((ring) => Math.sign(ringArea(ring)) === outerSign).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => Math.sign(ringArea(ring)) !== outerSign)) {
    const owner = polygons.find((polygon) => contains([polygon[0]], hole[0]));
    if (owner) owner.push(hole);
  }
  return polygons;
}
