/**
 * Where each power stands in the web: a force layout from a seeded start, so that the same match always looks the same, and from
 * turn to turn each power stays near where it was. Units are CSS px at scale 1, about the middle.
 */
import {
  type Force,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { stream } from '../../../shared/core/random.ts';
import { insideHull, webHull } from './hull.ts';

export interface WebNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface WebTie {
  readonly a: string;
  readonly b: string;
  /** 0–1: how closely the two are drawn together. */
  readonly strength: number;
}

export interface WebGraph {
  /** Capability shares, 0–1, by power. */
  readonly shares: Readonly<Record<string, number>>;
  readonly ties: readonly WebTie[];
  /** Members of each bloc. */
  readonly blocs: readonly (readonly string[])[];
  /** The power in the middle, if any. */
  readonly centre: string | null;
}

export type Places = Readonly<Record<string, WebNode>>;

interface Body extends SimulationNodeDatum {
  id: string;
  radius: number;
  x: number;
  y: number;
  /** Where it was a turn ago. */
  homeX: number;
  homeY: number;
}

type Link = SimulationLinkDatum<Body> & { strength: number };

/** Air about a node for its ring and its name. */
const AIR = 30;
/** Starts tried for the first layout of a match; the clearest picture is kept. */
const STARTS = 8;
const FIRST_TICKS = 220;
const NEXT_TICKS = 60;
/** How strongly a power is held where it stood a turn ago. */
const HELD = 0.9;
/** Width to height of the window that the web is to fill. */
const SHAPE = 1.3;
/** Pull to the middle: sideways, and how much more up and down among many. */
const SIDEWAYS = 0.035;
const FLATTER = 0.085;
/** Powers for which the forces are tuned; fewer stand farther apart. */
const MANY = 16;

/** A node's radius: its area follows the share, within what an emblem needs and a screen can bear. */
export const webRadius = (share: number): number => Math.max(19, Math.min(60, 108 * Math.sqrt(Math.max(0, share))));

/** The first layout of a match: from several seeded starts the one whose lines cross least. */
export function firstPlaces(graph: WebGraph, seed: string): Places {
  let best: Places = {};
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start < STARTS; start++) {
    const bodies = seededBodies(graph, seed, start);
    run(bodies, graph, FIRST_TICKS, 1, stream(seed, 'web', start, 'jiggle').next);
    const places = placesOf(bodies);
    const found = muddle(places, graph);
    if (found >= least) continue;
    least = found;
    best = places;
  }
  return best;
}

/** The layout of the next turn: every power is drawn to its new friends, and held by where it was. */
export function nextPlaces(graph: WebGraph, before: Places, seed: string): Places {
  const bodies = Object.keys(graph.shares)
    .sort()
    .map((id, i): Body => {
      const { x, y } = before[id] ?? { x: 40 * (i + 1), y: 300 };
      return { id, radius: webRadius(graph.shares[id]), x, y, homeX: x, homeY: y };
    });
  run(bodies, graph, NEXT_TICKS, 0.1, stream(seed, 'web', 'jiggle').next);
  return placesOf(bodies);
}

function seededBodies(graph: WebGraph, seed: string, start: number): Body[] {
  const draw = stream(seed, 'web', start);
  const ids = draw.shuffle(Object.keys(graph.shares).sort());
  return ids.map((id, i): Body => {
    const turn = ((i + draw.next() * 0.4) / ids.length) * 2 * Math.PI;
    const [x, y] = [250 * Math.cos(turn), 250 * Math.sin(turn)];
    return { id, radius: webRadius(graph.shares[id]), x, y, homeX: 0, homeY: 0 };
  });
}

/** `alpha` 1 lays out anew; less moves from where the bodies stand, and holds them there. */
function run(bodies: Body[], graph: WebGraph, ticks: number, alpha: number, random: () => number): void {
  const known = new Set(bodies.map(({ id }) => id));
  const links: Link[] = graph.ties
    .filter(({ a, b }) => known.has(a) && known.has(b))
    .map(({ a, b, strength }) => ({ source: a, target: b, strength }));
  const centre = bodies.find(({ id }) => id === graph.centre);
  if (centre) Object.assign(centre, { x: 0, y: 0, fx: 0, fy: 0 });
  const held = alpha < 1;
  const simulation = forceSimulation<Body>(bodies)
    .randomSource(random)
    .stop()
    .alpha(alpha)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'link',
      forceLink<Body, Link>(links)
        .id(({ id }) => id)
        .distance(({ source, target, strength }) => {
          const room = (source as Body).radius + (target as Body).radius;
          return room + (70 + 130 * (1 - strength)) * Math.sqrt(MANY / Math.max(4, bodies.length));
        })
        .strength(({ strength }) => 0.04 + 0.3 * strength),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-620 * Math.sqrt(MANY / Math.max(2, bodies.length)))
        .distanceMax(700),
    )
    .force('collide', forceCollide<Body>(({ radius }) => radius + AIR).iterations(4))
    // Screens are wider than they are high; a few powers leave height to spare.
    .force('x', forceX<Body>(0).strength(SIDEWAYS))
    .force('y', forceY<Body>(0).strength(SIDEWAYS + FLATTER * Math.min(1, bodies.length / MANY)))
    .force('homeX', forceX<Body>(({ homeX }) => homeX).strength(held ? HELD : 0))
    .force('homeY', forceY<Body>(({ homeY }) => homeY).strength(held ? HELD : 0))
    .force('blocs', blocForce(graph.blocs));
  simulation.tick(ticks);
}

/** Draws members of a bloc together and others out from among them. */
function blocForce(blocs: WebGraph['blocs']): Force<Body, never> {
  let bodies: Body[] = [];
  const force = (alpha: number): void => {
    for (const bloc of blocs) {
      const members = bodies.filter(({ id }) => bloc.includes(id));
      if (members.length < 2) continue;
      const x = members.reduce((sum, one) => sum + one.x, 0) / members.length;
      const y = members.reduce((sum, one) => sum + one.y, 0) / members.length;
      for (const one of members) {
        one.vx = (one.vx ?? 0) + (x - one.x) * alpha * 0.14;
        one.vy = (one.vy ?? 0) + (y - one.y) * alpha * 0.14;
      }
      const reach = Math.max(...members.map((one) => Math.hypot(one.x - x, one.y - y) + one.radius)) + AIR;
      for (const other of bodies) {
        if (bloc.includes(other.id)) continue;
        const [dx, dy] = [other.x - x, other.y - y];
        const off = Math.hypot(dx, dy) || 1;
        const inside = reach + other.radius - off;
        if (inside <= 0) continue;
        other.vx = (other.vx ?? 0) + (dx / off) * inside * alpha * 0.35;
        other.vy = (other.vy ?? 0) + (dy / off) * inside * alpha * 0.35;
      }
    }
  };
  return Object.assign(force, {
    initialize: (given: Body[]) => {
      bodies = given;
    },
  });
}

const placesOf = (bodies: readonly Body[]): Places =>
  Object.fromEntries(bodies.map(({ id, x, y, radius }) => [id, { id, x, y, radius }]));

/** How hard a layout is to read: crossings of lines, lines through powers, strangers inside a bloc's hull. */
function muddle(places: Places, { ties, blocs }: WebGraph): number {
  const lines = ties.flatMap(({ a, b, strength }) => (places[a] && places[b] ? [{ a, b, strength }] : []));
  const all = Object.values(places);
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  let sum = 1;
  lines.forEach((one, i) => {
    for (const other of lines.slice(i + 1)) if (crosses(places, one, other)) sum += 0.3 + one.strength * other.strength;
    for (const node of Object.values(places)) {
      if (node.id === one.a || node.id === one.b) continue;
      if (offLine(node, places[one.a], places[one.b]) < node.radius + 6) sum += 1.5;
    }
  });
  for (const bloc of blocs) {
    const hull = webHull(bloc.flatMap((id) => places[id] ?? []));
    for (const node of Object.values(places)) {
      if (!bloc.includes(node.id) && insideHull(hull, node)) sum += 8;
    }
  }
  const wide = Math.max(...xs) - Math.min(...xs);
  const high = Math.max(...ys) - Math.min(...ys);
  return sum * (1 + 1 * Math.abs(Math.log(wide / (SHAPE * Math.max(1, high)))));
}

function crosses(places: Places, one: WebTie, other: WebTie): boolean {
  if (one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b) return false;
  const side = (p: WebNode, q: WebNode, r: WebNode) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  const [a, b, c, d] = [places[one.a], places[one.b], places[other.a], places[other.b]];
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** How far a node's middle is from the stretch between two others. */
function offLine(node: WebNode, a: WebNode, b: WebNode): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((node.x - a.x) * dx + (node.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const k = Math.max(0, Math.min(1, along));
  return Math.hypot(a.x + k * dx - node.x, a.y + k * dy - node.y);
}
