import type { PowerId, RegionId } from '../core/ids.ts';
import { exp } from '../core/maths.ts';
import type { Board } from '../model/board.ts';
import type { Geography } from '../model/geography.ts';
import type { Ties } from '../model/ties.ts';
import type { RegionState } from '../model/world.ts';

/** Where every power may fight from: worked out once for a map, its owners and its bases. */
interface ReachTable {
  turn: number;
  held: Record<PowerId, RegionId[]>;
  reach: Record<PowerId, Record<RegionId, number>>;
  /** By target, then by challenger, as far as asked. */
  exposed: Map<PowerId, Map<PowerId, RegionId>>;
}

type Decay = Record<RegionId, Record<RegionId, number>>;

const decays = new WeakMap<Geography, { rate: number; decay: Decay }>();
// Keyed by owners and ties rather than by board: boards that differ in figures alone share a table.
const tables = new WeakMap<Record<RegionId, RegionState>, WeakMap<Ties, ReachTable>>();

/**
 * Share of its projected strength that a power brings to bear in a region, 0–1: e^(−.22 · distance) from the nearest
 * base, which is a region of its own or of a host, leaving out freshly occupied ground; 1 on own ground (rules section 8).
 */
export function reach(board: Board, power: PowerId, region: RegionId): number {
  return tableOf(board).reach[power]?.[region] ?? 0;
}

/** The regions a power holds, sorted by id. */
export function regionsOf(board: Board, power: PowerId): readonly RegionId[] {
  return tableOf(board).held[power] ?? [];
}

/**
 * Where a challenger would strike: the region of the target, other than its capital, where the challenger's reach is
 * best against the terrain. The capital only where the target holds nothing else.
 */
export function exposedRegion(board: Board, target: PowerId, challenger: PowerId): RegionId {
  const { exposed } = tableOf(board);
  let row = exposed.get(target);
  if (row === undefined) {
    row = new Map();
    exposed.set(target, row);
  }
  let region = row.get(challenger);
  if (region === undefined) {
    region = findExposed(board, target, challenger);
    row.set(challenger, region);
  }
  return region;
}

function findExposed(board: Board, target: PowerId, challenger: PowerId): RegionId {
  const { held, reach } = tableOf(board);
  const { terrain } = board.geography;
  const capital = board.geography.capital[target];
  const near = reach[challenger] ?? {};
  let best = capital;
  let most = -1;
  for (const region of held[target] ?? []) {
    if (region === capital) continue;
    const exposure = (near[region] ?? 0) / terrain[region];
    if (exposure > most) {
      most = exposure;
      best = region;
    }
  }
  return best;
}

// One board is asked thousands of times in a row; it never changes, so its table is remembered with it.
let lastBoard: Board | null = null;
let lastTable: ReachTable | null = null;

function tableOf(board: Board): ReachTable {
  if (board === lastBoard && lastTable !== null) return lastTable;
  lastTable = findTable(board);
  lastBoard = board;
  return lastTable;
}

function findTable(board: Board): ReachTable {
  const byTies = tables.get(board.regions) ?? new WeakMap<Ties, ReachTable>();
  const known = byTies.get(board.ties);
  // Occupation ends with time, so a table holds for one turn only.
  if (known !== undefined && known.turn === board.turn) return known;
  const table = buildTable(board);
  tables.set(board.regions, byTies.set(board.ties, table));
  return table;
}

function buildTable(board: Board): ReachTable {
  const { regionIds, powerIds } = board.geography;
  const held: Record<PowerId, RegionId[]> = {};
  for (const power of powerIds) held[power] = [];
  for (const region of regionIds) {
    const owner = board.regions[region]?.owner;
    if (owner != null) held[owner]?.push(region);
  }
  const decay = decayOf(board);
  const reachOf: ReachTable['reach'] = {};
  for (const power of powerIds) reachOf[power] = reachFrom(board, power, held, decay);
  return { turn: board.turn, held, reach: reachOf, exposed: new Map() };
}

function reachFrom(board: Board, power: PowerId, held: ReachTable['held'], decay: Decay): Record<RegionId, number> {
  const from = basesOf(board, power, held).map((base) => decay[base]);
  const row: Record<RegionId, number> = {};
  for (const region of board.geography.regionIds) {
    let best = 0;
    if (board.regions[region]?.owner === power) best = 1;
    else {
      for (const falling of from) {
        const left = falling[region];
        if (left > best) best = left;
      }
    }
    row[region] = best;
  }
  return row;
}

function basesOf(board: Board, power: PowerId, held: ReachTable['held']): RegionId[] {
  const settled = held[power].filter((region) => board.regions[region].occupiedUntil < board.turn);
  const bases = settled.length > 0 ? settled : [...held[power]];
  for (const host of board.ties.hostsOf[power] ?? []) bases.push(...(held[host] ?? []));
  return bases;
}

function decayOf(board: Board): Decay {
  const rate = board.constants.reachDecay;
  const known = decays.get(board.geography);
  if (known?.rate === rate) return known.decay;
  const { regionIds, distance } = board.geography;
  const decay: Decay = {};
  for (const from of regionIds) {
    decay[from] = {};
    for (const to of regionIds) decay[from][to] = from === to ? 1 : exp(-rate * distance[from][to]);
  }
  decays.set(board.geography, { rate, decay });
  return decay;
}
