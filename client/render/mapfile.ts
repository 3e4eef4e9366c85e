/** The map file (assets/maps/*.json) and the geometry prepared from it once, in map units. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RegionId } from './picture.ts';

export type Point = readonly [number, number];
/** West, north, east, south in map units. */
export type Box = readonly [number, number, number, number];

export interface SeaName {
  readonly key: string;
  readonly at: Point;
  /** Type size in CSS px. */
  readonly size: number;
  /** Degrees; clockwise is positive. */
  readonly angle?: number;
  /** Sag of the baseline in map units; positive bends down. */
  readonly curve?: number;
}

export interface MapFile {
  readonly id: string;
  readonly projection: 'gall' | 'plane';
  readonly width: number;
  readonly height: number;
  /** Whether the map repeats sideways. */
  readonly wrap: boolean;
  /**
   * Where a wrapping map of one theatre opens: its middle, and how many map units a wide screen shows across; a narrow one
   * shows `near` across about the reader's home.
   */
  readonly opens?: { readonly at: Point; readonly across: number; readonly near: number };
  /** Scales, in CSS px a map unit, from which regions and then their details are drawn; the renderer's own where not given. */
  readonly steps?: readonly [theatre: number, region: number];
  readonly graticule?: {
    readonly meridian0: number;
    readonly perDegree: number;
    readonly parallels: Readonly<Record<string, number>>;
  };
  readonly seas: readonly SeaName[];
  readonly rivers: readonly { readonly line: readonly Point[]; readonly width: number }[];
  readonly relief: readonly { readonly line: readonly Point[]; readonly width: number }[];
  readonly disputed: readonly { readonly a: RegionId; readonly b: RegionId; readonly within?: Box }[];
  readonly compass?: { readonly at: Point; readonly radius: number };
  readonly topology: Topology<{ regions: GeometryCollection<{ name: string; at: [number, number] }> }>;
}

export interface Shape {
  readonly id: RegionId;
  readonly name: string;
  /** The inland point farthest from any edge: emblem, label, ends of arcs. */
  readonly at: Point;
  readonly polygons: readonly (readonly (readonly Point[])[])[];
  readonly box: Box;
  /** Box and area (map units²) of each polygon, for culling and hit tests. */
  readonly parts: readonly { readonly box: Box; readonly area: number }[];
}

/** A stretch of line shared by at most two regions. `right` is null on a coast. */
export interface Line {
  readonly points: readonly Point[];
  readonly box: Box;
  readonly left: RegionId;
  readonly right: RegionId | null;
  /** Coast of an islet too small for more than one water line. */
  readonly islet: boolean;
}

export interface Geometry {
  readonly file: MapFile;
  readonly shapes: ReadonlyMap<RegionId, Shape>;
  readonly lines: readonly Line[];
}

/** Islands under this many map units² get one water line. */
const ISLET_AREA = 60;

/** Bounding box of some points. */
export function boxOf(points: readonly Point[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return [x0, y0, x1, y1];
}

const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  let previous = ring[ring.length - 1] as Point;
  for (const p of ring) {
    sum += previous[0] * p[1] - p[0] * previous[1];
    previous = p;
  }
  return Math.abs(sum / 2);
}

type RegionTopology = MapFile['topology'];

/** The arcs of the topology decoded to map units. */
function decodeArcs(topology: RegionTopology): Point[][] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((p) => {
      if (topology.transform) {
        x += p[0] ?? 0;
        y += p[1] ?? 0;
      } else [x, y] = [p[0] ?? 0, p[1] ?? 0];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

/** A midpoint on each span, on the cubic through its four neighbours: corners turn into bends, the ends stay. */
function refine(points: readonly Point[]): Point[] {
  const last = points.length - 1;
  // A closed arc bends through its own seam.
  const closed = last > 2 && points[0][0] === points[last][0] && points[0][1] === points[last][1];
  const at = (i: number) => {
    if (i < 0) return closed ? points[last + i] : points[0];
    if (i > last) return closed ? points[i - last] : points[last];
    return points[i];
  };
  const out: Point[] = [];
  for (let i = 0; i < last; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    out.push(b, [(9 * (b[0] + c[0]) - a[0] - d[0]) / 16, (9 * (b[1] + c[1]) - a[1] - d[1]) / 16]);
  }
  out.push(points[last]);
  return out;
}

function linesOf(topology: RegionTopology): Line[] {
  const decoded = decodeArcs(topology);
  const users: { id: RegionId; ringArea: number }[][] = decoded.map(() => []);
  for (const g of topology.objects.regions.geometries) {
    const polygons = g.type === 'Polygon' ? [g.arcs] : g.type === 'MultiPolygon' ? g.arcs : [];
    for (const ring of polygons.flat()) {
      const area = ringArea(ring.flatMap((i) => (i < 0 ? [...(decoded[~i] ?? [])].reverse() : (decoded[i] ?? []))));
      for (const i of ring) users[i < 0 ? ~i : i]?.push({ id: String(g.id), ringArea: area });
    }
  }
  return decoded.flatMap((points, i) => {
    const [left, right] = users[i] ?? [];
    if (!left) return [];
    const islet = !right && left.ringArea < ISLET_AREA && points.length < 60;
    return [{ points, box: boxOf(points), left: left.id, right: right?.id ?? null, islet }];
  });
}

function shapeOf(id: RegionId, name: string, at: Point, polygons: Point[][][]): Shape {
  const parts = polygons.map((rings) => ({ box: boxOf(rings[0] ?? []), area: ringArea(rings[0] ?? []) }));
  const box = parts.map((p) => p.box).reduce(union);
  return { id, name, at, polygons, box, parts };
}

function build(file: MapFile, topology: RegionTopology): Geometry {
  const shapes = new Map<RegionId, Shape>();
  for (const f of feature(topology, topology.objects.regions).features) {
    const g = f.geometry;
    const polygons = g.type === 'Polygon' ? [g.coordinates] : g.type === 'MultiPolygon' ? g.coordinates : [];
    const id = String(f.id);
    shapes.set(id, shapeOf(id, f.properties.name, f.properties.at, polygons as unknown as Point[][][]));
  }
  return { file, shapes, lines: linesOf(topology) };
}

const prepared = new WeakMap<MapFile, Geometry>();
const refined = new WeakMap<MapFile, Geometry>();

/** Prepares a map file's shapes and lines; the result is kept, so asking twice is free. */
export function prepareGeometry(file: MapFile): Geometry {
  const known = prepared.get(file);
  if (known) return known;
  const geometry = build(file, file.topology);
  prepared.set(file, geometry);
  return geometry;
}

/** Scale in CSS px a map unit from which the world's simplified outlines would look angular. */
const FINE_FROM = 2;

/** The geometry to draw at a scale: near to, the world's lines are bent smoothly through their points. */
export function geometryAt(geometry: Geometry, scale: number): Geometry {
  const { file } = geometry;
  if (!file.wrap || scale < FINE_FROM) return geometry;
  const known = refined.get(file);
  if (known) return known;
  const arcs = decodeArcs(file.topology).map((arc) => refine(refine(arc)).map(([x, y]) => [x, y]));
  const made = build(file, { ...file.topology, transform: undefined, arcs });
  refined.set(file, made);
  return made;
}

/** Even-odd test of a point against one polygon with holes. */
export function insidePolygon(rings: readonly (readonly Point[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let previous = ring[ring.length - 1] as Point;
    for (const p of ring) {
      if (p[1] > y !== previous[1] > y && x < ((previous[0] - p[0]) * (y - p[1])) / (previous[1] - p[1]) + p[0]) {
        inside = !inside;
      }
      previous = p;
    }
  }
  return inside;
}

/** Whether a point in map units lies on a region. */
export function insideShape(shape: Shape, x: number, y: number): boolean {
  const [x0, y0, x1, y1] = shape.box;
  if (x < x0 || x > x1 || y < y0 || y > y1) return false;
  return shape.polygons.some((rings, i) => {
    const box = shape.parts[i]?.box;
    return box && x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3] && insidePolygon(rings, x, y);
  });
}

/** The region under a point in map units, or null at sea. Wraps sideways where the map does. */
export function regionAt(geometry: Geometry, x: number, y: number): RegionId | null {
  const { wrap, width } = geometry.file;
  const at = wrap ? ((x % width) + width) % width : x;
  for (const shape of geometry.shapes.values()) if (insideShape(shape, at, y)) return shape.id;
  return null;
}
