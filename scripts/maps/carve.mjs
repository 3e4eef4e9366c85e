/** Cuts countries into the regions of a scenario. Polygons are planar: lists of closed rings, the outer one first. */
import { contains, ringArea } from './geometry.mjs';

const apart = ([x1, y1], [x2, y2]) => Math.hypot(x2 - x1, y2 - y1);

function nearestIndex(ring, point) {
  let best = 0;
  for (let i = 1; i < ring.length - 1; i++) if (apart(ring[i], point) < apart(ring[best], point)) best = i;
  return best;
}

/** A small seeded displacement, so that a drawn line does not look ruled. Its ends stay. */
function wander(line) {
  const out = [line[0]];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const steps = Math.max(1, Math.round(apart(a, b) / 4));
    for (let k = 1; k <= steps; k++) {
      const t = k / steps;
      const sway = k === steps ? 0 : Math.sin(12.9898 * (a[0] + k) + 78.233 * (a[1] - k)) * 0.9;
      const span = apart(a, b) || 1;
      out.push([
        a[0] + (b[0] - a[0]) * t - ((b[1] - a[1]) / span) * sway,
        a[1] + (b[1] - a[1]) * t + ((b[0] - a[0]) / span) * sway,
      ]);
    }
  }
  return out;
}

/** The ring from one corner to another, forwards, both included. */
const stretch = (ring, from, to) =>
  from <= to ? ring.slice(from, to + 1) : [...ring.slice(from, -1), ...ring.slice(0, to + 1)];

/**
 * Cuts the polygon that the line's middle lies in, from the corner nearest its start to the corner nearest its end. Corners
 * and not crossings, so that neighbours keep every border in common.
 */
function cut(polygons, line) {
  const middle = line[Math.floor(line.length / 2)];
  const at = polygons.findIndex((rings) => contains(rings, middle));
  if (at < 0) throw new Error(`no land under the line through ${middle}`);
  const [outer, ...holes] = polygons[at];
  const [from, to] = [nearestIndex(outer, line[0]), nearestIndex(outer, line.at(-1))];
  if (from === to) throw new Error(`the line through ${middle} does not cross`);
  const inner = wander([outer[from], ...line.slice(1, -1), outer[to]]).slice(1, -1);
  const rings = [
    [...stretch(outer, from, to), ...[...inner].reverse(), outer[from]],
    [...stretch(outer, to, from), ...inner, outer[to]],
  ];
  const pieces = rings.map((ring) => [ring, ...holes.filter((hole) => contains([ring], hole[0]))]);
  return [...polygons.slice(0, at), ...pieces, ...polygons.slice(at + 1)];
}

/** A small round place, larger than life, its corners uneven. */
function dot([x, y], radius) {
  const ring = Array.from({ length: 14 }, (_, i) => {
    const angle = (i / 14) * 2 * Math.PI;
    const r = radius * (1 + 0.16 * Math.sin(i * 2.3 + x));
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
  return [...ring, ring[0]];
}

/** The seed a polygon belongs to: one that lies in it, or else the nearest to any of its corners. */
function seedOf(seeds, rings) {
  const inside = seeds.find(({ at }) => contains(rings, at));
  if (inside) return inside;
  const distance = ({ at }) => Math.min(...rings[0].map((corner) => apart(corner, at)));
  return seeds.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

/**
 * Countries as pieces, each with the id of its region. `plan.countries[id]` is a region's id for the whole country, or
 * `{ cuts, seeds }`: lines to cut along and, for each region, places that lie in its pieces. What is not named goes by
 * `plan.elsewhere(country)`. `plan.dots` are places drawn larger than life, on land or at sea. Degrees throughout.
 */
export function carve(countries, plan, project) {
  const pieces = countries.flatMap((country) => {
    const rule = plan.countries[country.id] ?? plan.elsewhere(country);
    if (typeof rule === 'string') return [{ region: rule, polygons: country.polygons }];
    const seeds = Object.entries(rule.seeds).flatMap(([region, places]) =>
      places.map((place) => ({ region, at: project(place) })),
    );
    let { polygons } = country;
    for (const line of rule.cuts ?? []) polygons = cut(polygons, line.map(project));
    return polygons.map((rings) => ({ region: seedOf(seeds, rings).region, polygons: [rings] }));
  });
  for (const { region, at, radius } of plan.dots ?? []) {
    const ring = dot(project(at), radius);
    const host = pieces.flatMap((piece) => piece.polygons).find((rings) => contains(rings, ring[0]));
    if (host) host.push([...ring].reverse());
    pieces.push({ region, polygons: [[ring]], drawn: true });
  }
  return pieces.filter(({ polygons }) => polygons.some((rings) => Math.abs(ringArea(rings[0])) > 0));
}
