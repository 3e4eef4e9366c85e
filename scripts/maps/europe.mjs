/**
 * Builds assets/maps/europe-1900.json, europe-1936.json and what borders on what, from Natural Earth (npm package
 * world-atlas, 1:50m). The shapes are stylised: present-day countries are merged, and split along lines drawn halfway
 * between the towns named in the division, made to wander a little.
 *
 *   node scripts/maps/europe.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoAzimuthalEqualArea } from 'd3-geo';
import { feature, merge, neighbors, quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { EUROPE_1900 } from './europe-1900-division.mjs';
import { EUROPE_1936 } from './europe-1936-division.mjs';
import { EUROPE_COMPASS, EUROPE_RELIEF, EUROPE_RIVERS, EUROPE_SEAS } from './europe-shape.mjs';
import { assemblePolygons, contains, inlandPoint, ringArea, round } from './geometry.mjs';
import { dropPatches, fillPolygon, makeGrid, traceRings } from './grid.mjs';
import { ISO3 } from './iso3.mjs';

const WIDTH = 1040;
const HEIGHT = 800;
const MIDDLE = [17.6, 49.8];
/** Map units to a radian at the middle: about 4.4 km to a unit. */
const SCALE = 1460;
/** Land runs on this far beyond the map, so that a wider screen shows no cut edge. */
const BLEED = [-200, -420, WIDTH + 290, HEIGHT + 290];
const STEP = 0.5;
/** Cells (a quarter of a map unit² each) below which an islet sinks, or a scrap of land goes to its neighbour. */
const ISLET = 28;
const SCRAP = 80;
/** Visvalingam weight (map units²) below which a vertex is dropped. */
const DETAIL = 0.9;
/** Emblems keep this far from the map's edge, in map units. */
const MARGIN = 26;
const SLUGS = { Kosovo: 'xkx', 'N. Cyprus': 'cyp' };

const projection = geoAzimuthalEqualArea()
  .rotate([-MIDDLE[0], -MIDDLE[1]])
  .scale(SCALE)
  .translate([WIDTH / 2, HEIGHT / 2])
  .clipAngle(60);
const project = (place) => projection(place).map(round);
/** Borders wander about a place on the globe, not on the sheet: another cut of the map leaves them where they are. */
const ORIGIN = projection([18, 50.5]);
const grid = makeGrid(BLEED, STEP);

/** A fixed value in −1…1 for a lattice point. */
function lattice(x, y, salt) {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(salt, 2246822519);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 2147483648 - 1;
}

/** Smooth noise of a wave length in map units. */
function wander(sheetX, sheetY, length, salt) {
  const [x, y] = [sheetX - ORIGIN[0] + 520, sheetY - ORIGIN[1] + 400];
  const [column, row] = [Math.floor(x / length), Math.floor(y / length)];
  const ease = (t) => t * t * (3 - 2 * t);
  const [u, v] = [ease(x / length - column), ease(y / length - row)];
  const along = (r) => lattice(column, r, salt) * (1 - u) + lattice(column + 1, r, salt) * u;
  return along(row) * (1 - v) + along(row + 1) * v;
}

const shiftBy = (x, y, salt) => wander(x, y, 34, salt) * 8 + wander(x, y, 13, salt + 1) * 3.5;

/** Each cell's country of today, as an index into `countries`; −1 at sea. */
function fillCountries() {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8'));
  const countries = [];
  const cells = new Int16Array(grid.size).fill(-1);
  for (const geometry of atlas.objects.countries.geometries) {
    const id = geometry.id ? ISO3.get(geometry.id) : SLUGS[geometry.properties.name];
    if (!id || !geometry.type) continue;
    const shape = feature(atlas, geometry).geometry;
    for (const rings of shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) {
      const flat = rings.map((ring) => ring.map((place) => projection(place)));
      if (!inReach(rings[0], flat[0])) continue;
      if (!countries.includes(id)) countries.push(id);
      fillPolygon(grid, cells, flat, countries.indexOf(id));
    }
  }
  return { countries, cells };
}

/** Whether a ring lies on this side of the globe and touches the grid's box. */
function inReach(places, points) {
  const near = places.some(([lon, lat]) => lat > 15 && lon > -40 && lon < 75);
  const [west, north, east, south] = BLEED;
  return near && points.some(([x, y]) => x > west && x < east && y > north && y < south);
}

/** Each cell's region, as an index into `ids`. A country without a division, or without a name in it, goes to `elsewhere`. */
function divide({ countries, cells }, { division, elsewhere }) {
  const ids = [];
  const indexOf = (id) => (ids.includes(id) ? ids.indexOf(id) : ids.push(id) - 1);
  const rules = countries.map((country) => {
    const rule = division[country] ?? elsewhere;
    if (typeof rule === 'string') return { only: indexOf(rule) };
    return {
      towns: rule.flatMap(([id, ...places]) => places.map((place) => ({ region: indexOf(id), at: projection(place) }))),
    };
  });
  const regions = cells.map((country, cell) => {
    if (country < 0) return -1;
    const { only, towns } = rules[country];
    return only ?? nearest(towns, cell);
  });
  return { ids, regions };
}

function nearest(towns, cell) {
  const column = cell % grid.columns;
  const [x0, y0] = [grid.west + column * STEP, grid.north + ((cell - column) / grid.columns) * STEP];
  const [x, y] = [x0 + shiftBy(x0, y0, 1), y0 + shiftBy(x0, y0, 7)];
  let best = towns[0];
  let least = Number.POSITIVE_INFINITY;
  for (const town of towns) {
    const apart = (town.at[0] - x) ** 2 + (town.at[1] - y) ** 2;
    if (apart < least) [best, least] = [town, apart];
  }
  return best.region;
}

/** A river as drawn: bends put into the straight stretches, thrown aside a little, the same on each run. */
function meander(places) {
  const points = places.map((place) => projection(place));
  const at = (i) => points[Math.max(0, Math.min(points.length - 1, i))];
  const steps = 8;
  const out = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let n = 0; n < steps; n++) {
      const t = n / steps;
      const bend = (k) =>
        b[k] +
        0.5 * t * (c[k] - a[k] + t * (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k] + t * (3 * (b[k] - c[k]) + d[k] - a[k])));
      const [x, y] = [bend(0), bend(1)];
      out.push([x + wander(x, y, 9, 21) * 2.6, y + wander(x, y, 9, 22) * 2.6].map(round));
    }
  }
  return [...out, points.at(-1).map(round)];
}

const largest = (polygons) => polygons.reduce((a, b) => (Math.abs(ringArea(a[0])) >= Math.abs(ringArea(b[0])) ? a : b));

const toFeature = (id, name, polygons) => ({
  type: 'Feature',
  id,
  properties: { name },
  geometry: { type: 'MultiPolygon', coordinates: polygons },
});

function traceRegions({ ids, regions }, names) {
  dropPatches(grid, regions, ISLET, SCRAP);
  const rings = traceRings(grid, regions);
  const features = ids.flatMap((id, i) => {
    if (!rings.has(i)) return [];
    if (!names[id]) throw new Error(`no name for ${id}`);
    return [toFeature(id, names[id], assemblePolygons(rings.get(i)))];
  });
  features.sort((a, b) => (a.id < b.id ? -1 : 1));
  const fine = buildTopology({ regions: { type: 'FeatureCollection', features } });
  return simplify(presimplify(fine), DETAIL);
}

/** Simplifying can flatten an islet to a line; such rings go. */
function cleaned(topo) {
  const within = [MARGIN, MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN];
  return topo.objects.regions.geometries.map((g) => {
    const polygons = merge(topo, [g]).coordinates.filter((p) => Math.abs(ringArea(p[0])) > 2);
    const made = toFeature(g.id, g.properties.name, polygons);
    const main = largest(polygons);
    const shown = inlandPoint(main, within);
    made.properties.at = (contains(main, shown) ? shown : inlandPoint(main)).map(round);
    return made;
  });
}

const land = fillCountries();
for (const plan of [EUROPE_1900, EUROPE_1936]) {
  const features = cleaned(traceRegions(divide(land, plan), plan.names));
  const topology = quantize(buildTopology({ regions: { type: 'FeatureCollection', features } }), 1e4);
  topology.bbox = undefined;
  const map = {
    id: plan.id,
    projection: 'plane',
    width: WIDTH,
    height: HEIGHT,
    wrap: false,
    seas: EUROPE_SEAS.map(({ at, ...rest }) => ({ ...rest, at: project(at) })),
    rivers: EUROPE_RIVERS.map(({ line, width }) => ({ line: meander(line), width })),
    relief: EUROPE_RELIEF.map(({ line, width }) => ({ line: line.map(project), width })),
    disputed: [],
    compass: { at: project(EUROPE_COMPASS.at), radius: EUROPE_COMPASS.radius },
    topology,
  };
  writeFileSync(`assets/maps/${plan.id}.json`, JSON.stringify(map));
  const around = neighbors(topology.objects.regions.geometries);
  const rows = features.map(({ id, properties }, i) =>
    JSON.stringify({ id, name: properties.name, at: properties.at, land: around[i].map((n) => features[n].id).sort() }),
  );
  writeFileSync(`assets/maps/${plan.id}.neighbours.json`, `{ "regions": [\n  ${rows.join(',\n  ')}\n] }\n`);
  process.stdout.write(`${plan.id}: ${rows.length} regions, ${topology.arcs.length} arcs\n`);
}
