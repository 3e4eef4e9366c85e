/**
 * Builds assets/maps/world.json and assets/maps/world.regions.json from Natural Earth (npm package world-atlas, 1:50m).
 *
 *   node scripts/maps/world.mjs
 *
 * Gall stereographic, cut in the Bering Strait so that no country is split at the map's edge; Antarctica is left out.
 */
import { writeFileSync } from 'node:fs';
import { merge, mergeArcs, quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { inlandPoint, ringArea, round } from './geometry.mjs';
import { gallSheet, readCountries } from './natural-earth.mjs';
import { WORLD_DISPUTED, WORLD_RELIEF, WORLD_SEAS } from './world-features.mjs';

const WIDTH = 2000;
/** Visvalingam weight (map units²) below which a vertex is dropped. */
const DETAIL = 1.0;
/** Islands smaller than this (map units²) go, unless a country has no larger piece. */
const SMALLEST_ISLAND = 3;

const sheet = gallSheet({ width: WIDTH, north: 83.8, south: -57 });
const { project, projection, height } = sheet;

function keepIslands(polygons) {
  const sizes = polygons.map((p) => Math.abs(ringArea(p[0])));
  const largest = Math.max(...sizes);
  return polygons.filter((_, i) => sizes[i] >= SMALLEST_ISLAND || sizes[i] === largest);
}

function toFeature({ id, name, polygons }) {
  return { type: 'Feature', id, properties: { name }, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}

const countries = readCountries(sheet);
let topo = buildTopology(
  {
    regions: {
      type: 'FeatureCollection',
      features: countries.map((c) => toFeature({ ...c, polygons: keepIslands(c.polygons) })),
    },
  },
  2e5,
);
topo = simplify(presimplify(topo), DETAIL);

// The atlas cuts Russia and Fiji at 180°; after the turn of the globe both halves meet, and merging drops the seam.
for (const g of topo.objects.regions.geometries) {
  const merged = mergeArcs(topo, [g]);
  g.arcs = merged.arcs;
  g.type = merged.type;
}
// Simplifying can flatten an islet to a line; such rings go, and with them arcs nothing uses.
const simplified = topo.objects.regions.geometries.map((g) => {
  const polygons = merge(topo, [g]).coordinates.filter((p) => Math.abs(ringArea(p[0])) > 0.02);
  return { id: g.id, name: g.properties.name, polygons };
});
const missing = simplified.filter((c) => c.polygons.length === 0).map((c) => c.id);
const rescued = simplified.map((c) => {
  if (c.polygons.length > 0) return c;
  const polygons = countries.find((o) => o.id === c.id).polygons;
  return { ...c, polygons: [polygons.reduce((a, b) => (Math.abs(ringArea(a[0])) > Math.abs(ringArea(b[0])) ? a : b))] };
});

const land = new Map(countries.map((c) => [c.id, [...c.land].sort()]));
const features = rescued.map((c) => {
  const main = c.polygons.reduce((a, b) => (Math.abs(ringArea(a[0])) > Math.abs(ringArea(b[0])) ? a : b));
  const made = toFeature(c);
  made.properties.at = inlandPoint(main).map(round);
  return made;
});
let shipped = buildTopology({ regions: { type: 'FeatureCollection', features } });
shipped = quantize(shipped, 5e3);
shipped.bbox = undefined;

const map = {
  id: 'world',
  projection: 'gall',
  width: WIDTH,
  height,
  wrap: true,
  graticule: sheet.graticule,
  seas: WORLD_SEAS.map(({ key, at, ...rest }) => ({ key, at: project(at), ...rest })),
  rivers: [],
  relief: WORLD_RELIEF.map(({ line, width }) => ({ line: line.map(project), width })),
  disputed: WORLD_DISPUTED.map(({ a, b, within }) => ({
    a,
    b,
    ...(within && { within: [...project([within[0], within[3]]), ...project([within[2], within[1]])] }),
  })),
  topology: shipped,
};
writeFileSync('assets/maps/world.json', JSON.stringify(map));

const regions = features.map(({ id, properties }) => {
  const [lon, lat] = projection.invert(properties.at);
  return {
    id,
    name: properties.name,
    lon: Math.round(lon * 100) / 100,
    lat: Math.round(lat * 100) / 100,
    land: land.get(id),
  };
});
writeFileSync('assets/maps/world.regions.json', `[\n${regions.map((r) => `  ${JSON.stringify(r)}`).join(',\n')}\n]\n`);
process.stdout.write(`${regions.length} regions, height ${height}, restored ${missing.join(' ')}\n`);
