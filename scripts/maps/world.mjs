/**
 * Builds assets/maps/world.json and assets/maps/world.regions.json from Natural Earth (npm package world-atlas, 1:50m).
 *
 *   node scripts/maps/world.mjs
 *
 * Gall stereographic, cut in the Bering Strait so that no country is split at the map's edge; Antarctica is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoProjection } from 'd3-geo';
import { feature, merge, mergeArcs, neighbors, quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { assemblePolygons, inlandPoint, ringArea, round } from './geometry.mjs';
import { ISO3 } from './iso3.mjs';
import { WORLD_DISPUTED, WORLD_RELIEF, WORLD_SEAS } from './world-features.mjs';

const WIDTH = 2000;
const NORTH = 83.8;
const SOUTH = -57;
const CUT = -169;
/** Visvalingam weight (map units²) below which a vertex is dropped. */
const DETAIL = 1.0;
/** Islands smaller than this (map units²) go, unless a country has no larger piece. */
const SMALLEST_ISLAND = 3;
const SLUGS = {
  Somaliland: 'somaliland',
  Kosovo: 'xkx',
  'N. Cyprus': 'ncyprus',
  'Indian Ocean Ter.': 'indianocean',
  'Siachen Glacier': 'siachen',
};

const gall = Object.assign((lambda, phi) => [lambda * Math.SQRT1_2, (1 + Math.SQRT1_2) * Math.tan(phi / 2)], {
  invert: (x, y) => [x * Math.SQRT2, 2 * Math.atan(y / (1 + Math.SQRT1_2))],
});
const scale = WIDTH / (2 * Math.PI * Math.SQRT1_2);
const projection = geoProjection(gall)
  .rotate([-(CUT + 180), 0])
  .scale(scale)
  .translate([WIDTH / 2, 0])
  .precision(0);
const top = projection([0, NORTH])[1];
projection.translate([WIDTH / 2, -top]);
const height = Math.round(projection([0, SOUTH])[1]);
const project = ([lon, lat]) => projection([lon, lat]).map(round);

/** Runs a GeoJSON geometry through the projection, clipping included, and returns planar polygons. */
function projectPolygons(geometry) {
  const polygons = [];
  let rings = [];
  let ring = [];
  const sink = projection.stream({
    polygonStart: () => {
      rings = [];
    },
    polygonEnd: () => {
      if (rings.length > 0) polygons.push(...assemblePolygons(rings));
    },
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      if (ring.length > 2) rings.push([...ring, ring[0]]);
    },
    point: (x, y) => ring.push([x, y]),
    sphere: () => {},
  });
  for (const coordinates of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
    sink.polygonStart();
    for (const line of coordinates) {
      sink.lineStart();
      for (const [lon, lat] of line.slice(0, -1)) sink.point(lon, lat);
      sink.lineEnd();
    }
    sink.polygonEnd();
  }
  return polygons;
}

function readCountries() {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8'));
  const geometries = atlas.objects.countries.geometries.filter((g) => g.id !== '010' && g.type);
  const around = neighbors(geometries);
  const byId = new Map();
  const ids = geometries.map((g) => (g.id ? ISO3.get(g.id) : SLUGS[g.properties.name]));
  geometries.forEach((g, i) => {
    const id = ids[i];
    if (!id) throw new Error(`no region id for ${g.properties.name}`);
    const entry = byId.get(id) ?? { id, name: g.properties.name, polygons: [], land: new Set() };
    entry.polygons.push(...projectPolygons(feature(atlas, g).geometry));
    for (const n of around[i]) if (ids[n] !== id) entry.land.add(ids[n]);
    byId.set(id, entry);
  });
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function keepIslands(polygons) {
  const sizes = polygons.map((p) => Math.abs(ringArea(p[0])));
  const largest = Math.max(...sizes);
  return polygons.filter((_, i) => sizes[i] >= SMALLEST_ISLAND || sizes[i] === largest);
}

function toFeature({ id, name, polygons }) {
  return { type: 'Feature', id, properties: { name }, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}

const countries = readCountries();
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
  graticule: {
    meridian0: round(projection([CUT + 180, 0])[0]),
    perDegree: WIDTH / 360,
    parallels: Object.fromEntries(
      [-45, -30, -15, 0, 15, 30, 45, 60, 75].map((lat) => [lat, round(projection([0, lat])[1])]),
    ),
  },
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
