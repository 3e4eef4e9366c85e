/**
 * Builds assets/maps/cold-war-1950.json and indo-pacific-2025.json, each with its <id>.neighbours.json, from Natural Earth
 * (npm package world-atlas, 1:50m). The shapes are stylised: countries of today are merged, and cut along hand-drawn lines.
 *
 *   node scripts/maps/theatres.mjs
 */
import { writeFileSync } from 'node:fs';
import { merge, mergeArcs, neighbors, quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { carve } from './carve.mjs';
import { COLD_WAR } from './cold-war-1950-plan.mjs';
import { inlandPoint, ringArea, round } from './geometry.mjs';
import { INDO_PACIFIC } from './indo-pacific-2025-plan.mjs';
import { gallSheet, readCountries } from './natural-earth.mjs';
import { WORLD_RELIEF, WORLD_SEAS } from './world-features.mjs';

/** Width of the world map, for which the sizes of names and ranges were chosen. */
const WORLD_WIDTH = 2000;

const size = (rings) => Math.abs(ringArea(rings[0]));
const largest = (polygons) => polygons.reduce((a, b) => (size(a) >= size(b) ? a : b));

const toFeature = (id, name, polygons) => ({
  type: 'Feature',
  id,
  properties: { name },
  geometry: { type: 'MultiPolygon', coordinates: polygons },
});

/** Every arc of what was drawn larger than life keeps its corners. */
function spareDrawn(topo, drawn) {
  topo.objects.pieces.geometries.forEach((g, i) => {
    if (!drawn[i]) return;
    for (const arc of g.arcs.flat(2)) for (const corner of topo.arcs[arc < 0 ? ~arc : arc]) corner[2] = Infinity;
  });
}

/** Pieces simplified together and joined to regions. */
function joined(pieces, { islet, detail, names }) {
  const kept = pieces.filter(({ drawn, polygons }) => drawn || polygons.some((rings) => size(rings) >= islet));
  const lost = new Set(pieces.map(({ region }) => region));
  for (const { region } of kept) lost.delete(region);
  if (lost.size > 0) throw new Error(`nothing is left of ${[...lost].join(' ')}`);
  const features = kept.map(({ polygons, drawn }, i) =>
    toFeature(i, '', drawn ? polygons : polygons.filter((rings) => size(rings) >= islet)),
  );
  let topo = presimplify(buildTopology({ pieces: { type: 'FeatureCollection', features } }, 2e5));
  spareDrawn(
    topo,
    kept.map(({ drawn }) => drawn),
  );
  topo = simplify(topo, detail);
  const ids = [...new Set(kept.map(({ region }) => region))].sort();
  return ids.map((id) => {
    if (!names[id]) throw new Error(`no name for ${id}`);
    const own = topo.objects.pieces.geometries.filter((_, i) => kept[i].region === id);
    // Merging twice: the first drops borders within the region, the second the seam where the atlas cuts the globe.
    const once = mergeArcs(topo, own);
    const polygons = merge(topo, [once]).coordinates.filter((rings) => size(rings) > 0.05);
    return toFeature(id, names[id], polygons);
  });
}

function drawTheatre(plan) {
  const sheet = gallSheet(plan.sheet);
  const { project, projection } = sheet;
  const features = joined(carve(readCountries(sheet), plan, project), plan);
  for (const { properties, geometry } of features)
    properties.at = inlandPoint(largest(geometry.coordinates)).map(round);
  const topology = quantize(buildTopology({ regions: { type: 'FeatureCollection', features } }), 6e3);
  topology.bbox = undefined;
  const rate = plan.sheet.width / WORLD_WIDTH;
  const map = {
    id: plan.id,
    projection: 'gall',
    width: plan.sheet.width,
    height: sheet.height,
    wrap: true,
    opens: { ...plan.opens, at: project(plan.opens.at) },
    steps: plan.steps,
    graticule: sheet.graticule,
    seas: WORLD_SEAS.map(({ key, at, ...rest }) => ({ key, at: project(at), ...rest })),
    rivers: [],
    relief: WORLD_RELIEF.map(({ line, width }) => ({ line: line.map(project), width: round(width * rate) })),
    disputed: plan.disputed,
    topology,
  };
  writeFileSync(`assets/maps/${plan.id}.json`, JSON.stringify(map));
  const around = neighbors(topology.objects.regions.geometries);
  const rows = features.map(({ id, properties }, i) => {
    const at = projection.invert(properties.at).map(round);
    return JSON.stringify({ id, name: properties.name, at, land: around[i].map((n) => features[n].id).sort() });
  });
  writeFileSync(`assets/maps/${plan.id}.neighbours.json`, `{ "regions": [\n  ${rows.join(',\n  ')}\n] }\n`);
  process.stdout.write(`${plan.id}: ${rows.length} regions, ${topology.arcs.length} arcs, height ${sheet.height}\n`);
}

for (const plan of [COLD_WAR, INDO_PACIFIC]) drawTheatre(plan);
