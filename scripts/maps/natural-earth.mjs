/** The countries of Natural Earth (npm package world-atlas, 1:50m) in Gall stereographic, as planar polygons. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoProjection } from 'd3-geo';
import { feature, neighbors } from 'topojson-client';
import { assemblePolygons, round } from './geometry.mjs';
import { ISO3 } from './iso3.mjs';

/** The globe is cut in the Bering Strait, so that no country is split at the map's edge. */
const CUT = -169;
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

/** A sheet of that width in map units between two latitudes. */
export function gallSheet({ width, north, south }) {
  const projection = geoProjection(gall)
    .rotate([-(CUT + 180), 0])
    .scale(width / (2 * Math.PI * Math.SQRT1_2))
    .translate([width / 2, 0])
    .precision(0);
  projection.translate([width / 2, -projection([0, north])[1]]);
  const project = ([lon, lat]) => projection([lon, lat]).map(round);
  return {
    projection,
    project,
    height: Math.round(projection([0, south])[1]),
    graticule: {
      meridian0: round(projection([CUT + 180, 0])[0]),
      perDegree: width / 360,
      parallels: Object.fromEntries(
        [-45, -30, -15, 0, 15, 30, 45, 60, 75].map((lat) => [lat, round(projection([0, lat])[1])]),
      ),
    },
  };
}

/** Runs a GeoJSON geometry through the projection, clipping included, and returns planar polygons. */
function projectPolygons(projection, geometry) {
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

/** Every country but Antarctica, by id: name, polygons on the sheet, ids of those it borders. */
export function readCountries({ projection }) {
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
    entry.polygons.push(...projectPolygons(projection, feature(atlas, g).geometry));
    for (const n of around[i]) if (ids[n] !== id) entry.land.add(ids[n]);
    byId.set(id, entry);
  });
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
