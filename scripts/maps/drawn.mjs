/**
 * Draws a fictional map from hand-drawn control points (a *-shape.mjs file), its lines roughened by seeded midpoint
 * displacement so that each run gives the same coast, and writes assets/maps/<id>.json and <id>.neighbours.json.
 */
import { writeFileSync } from 'node:fs';
import { neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import { inlandPoint, round } from './geometry.mjs';

/** A small seeded generator (mulberry32); each line is seeded by its own name, so editing one leaves the others alone. */
function random(seed) {
  let state = [...seed].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0, 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Centripetal-looking smoothing: one Catmull-Rom point halfway along each span. */
function smooth(points, closed) {
  const at = (i) =>
    closed ? points[(i + points.length) % points.length] : points[Math.max(0, Math.min(points.length - 1, i))];
  const out = [];
  const spans = closed ? points.length : points.length - 1;
  for (let i = 0; i < spans; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    out.push(
      b,
      [0, 1].map((k) => (-a[k] + 9 * b[k] + 9 * c[k] - d[k]) / 16),
    );
  }
  if (!closed) out.push(points[points.length - 1]);
  return out;
}

/** Midpoint displacement until spans are short; `rough` is the throw as a share of the span. */
function roughen(points, rough, shortest, draw) {
  const out = [points[0]];
  const walk = (a, b) => {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const span = Math.hypot(dx, dy);
    if (span <= shortest) {
      out.push(b);
      return;
    }
    const throwBy = (draw() * 2 - 1) * rough;
    const along = 0.5 + (draw() - 0.5) * 0.24;
    const middle = [a[0] + dx * along - dy * throwBy, a[1] + dy * along + dx * throwBy];
    walk(a, middle);
    walk(middle, b);
  };
  for (let i = 1; i < points.length; i++) walk(points[i - 1], points[i]);
  return out;
}

/** Puts arcs of a drawing end to end into a closed ring; a leading minus walks an arc backwards. */
function joinArcs(lines, names) {
  const ring = [];
  for (const name of names) {
    const line = name.startsWith('-') ? [...lines[name.slice(1)]].reverse() : lines[name];
    if (!line) throw new Error(`no arc ${name}`);
    const last = ring.at(-1);
    if (last && (last[0] !== line[0][0] || last[1] !== line[0][1]))
      throw new Error(`${name} does not join on in ${names.join(' ')}`);
    ring.push(...(last ? line.slice(1) : line));
  }
  if (ring[0].join() !== ring.at(-1).join()) throw new Error(`open ring ${names.join(' ')}`);
  return ring;
}

/** Regions as features, each with its islands and the inland point farthest from any edge. */
function drawRegions({ JUNCTIONS, ARCS, REGIONS, ISLANDS }, tidy) {
  const lines = Object.fromEntries(
    Object.entries(ARCS).map(([name, arc]) => {
      const control = smooth([JUNCTIONS[arc.from], ...arc.points, JUNCTIONS[arc.to]], false);
      return [name, tidy(roughen(control, arc.coast ? 0.27 : 0.15, arc.coast ? 3.2 : 4.5, random(name)))];
    }),
  );
  const island = (points, seed) => tidy(roughen([...smooth(points, true), points[0]], 0.25, 3.2, random(seed)));
  return REGIONS.map(({ id, name, rings }) => {
    const main = rings.map((ring) => joinArcs(lines, ring));
    const islands = ISLANDS.filter((i) => i.region === id).map((i, n) => [island(i.points, `${id}${n}`)]);
    return {
      type: 'Feature',
      id,
      properties: { name, at: inlandPoint(main).map(round) },
      geometry: { type: 'MultiPolygon', coordinates: [main, ...islands] },
    };
  });
}

/** What scenarios need of the map: whose each region is, where, and its neighbours by land and by sea lane. */
function writeNeighbours(id, features, topo, lanes, unit) {
  const around = neighbors(topo.objects.regions.geometries);
  const regions = features.map((feature, i) => ({
    id: feature.id,
    power: feature.id.split('-')[0],
    name: feature.properties.name,
    at: feature.properties.at,
    units: feature.properties.at.map((n) => Math.round((n / unit) * 100) / 100),
    land: around[i].map((n) => features[n].id).sort(),
    sea: lanes
      .filter((lane) => lane.includes(feature.id))
      .map(([a, b]) => (a === feature.id ? b : a))
      .sort(),
  }));
  writeFileSync(
    `assets/maps/${id}.neighbours.json`,
    `{ "regions": [\n${regions.map((r) => `  ${JSON.stringify(r)}`).join(',\n')}\n] }\n`,
  );
  process.stdout.write(`${regions.map((r) => `${r.id}: ${r.land.join(' ')}`).join('\n')}\n`);
}

/** Draws a shape file's map. `offset` moves the drawing on the sheet; `unit` is map units to one of the engine's distances. */
export function drawMap({ id, width, height, offset, unit, shape }) {
  const { SEAS, RIVERS, RELIEF, COMPASS, SEA_LANES } = shape;
  const shift = ([x, y]) => [x + offset[0], y + offset[1]];
  const tidy = (points) => points.map((p) => shift(p).map(round));
  const features = drawRegions(shape, tidy);
  const topo = topology({ regions: { type: 'FeatureCollection', features } }, 1e4);
  topo.bbox = undefined;
  const map = {
    id,
    projection: 'plane',
    width,
    height,
    wrap: false,
    seas: SEAS.map((s) => ({ ...s, at: shift(s.at) })),
    rivers: RIVERS.map((r, i) => ({
      line: tidy(roughen(smooth(r.points, false), 0.16, 4.5, random(`river${i}`))),
      width: r.width,
    })),
    relief: RELIEF.map((r) => ({ line: r.line.map(shift), width: r.width })),
    disputed: [],
    compass: { at: shift(COMPASS.at), radius: COMPASS.radius },
    topology: topo,
  };
  writeFileSync(`assets/maps/${id}.json`, JSON.stringify(map));
  writeNeighbours(id, features, topo, SEA_LANES, unit);
}
