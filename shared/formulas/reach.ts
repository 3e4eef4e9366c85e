import type { PowerId, RegionId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import { exp } from '../core/maths.ts';
import type { Board } from '../model/board.ts';
import type { Geography } from '../model/geography.ts';
import type { Ties } from '../model/ties.ts';
import type { RegionState } from '../model/world.ts';
import { numberOf, numbersOf } from './numbers.ts';

/** Where every power may fight from, by number: worked out once for a map, its owners and its bases. */
export interface ReachTable {
  turn: number;
  hosts: Ties['hostsOf'];
  /** Reach of a power in a region: at [power · regions + region]. */
  reach: Float64Array;
  /** Number of the region where a challenger would strike: at [target · powers + challenger]. */
  exposed: Int32Array;
  /** The challenger's reach there, at the same place. */
  near: Float64Array;
}

/** Who holds what, by the power's number. */
interface Holdings {
  ids: RegionId[][];
  numbers: number[][];
}

/**
 * Share of its projected strength that a power brings to bear in a region, 0–1: e^(−.22 · distance) from the nearest
 * base, which is a region of its own or of a host, leaving out freshly occupied ground; 1 on own ground (rules section 8).
 */
export function reach(board: Board, power: PowerId, region: RegionId): number {
  const { powers, regions } = numbersOf(board.geography);
  const row = powers.get(power);
  const column = regions.get(region);
  return row === undefined || column === undefined ? 0 : reachTable(board).reach[row * regions.size + column];
}

/** The regions a power holds, sorted by id. */
export function regionsOf(board: Pick<Board, 'geography' | 'regions'>, power: PowerId): readonly RegionId[] {
  const number = numbersOf(board.geography).powers.get(power);
  return number === undefined ? [] : holdingsOf(board).ids[number];
}

/**
 * Where a challenger would strike: the region of the target, other than its capital, where the challenger's reach is
 * best against the terrain. The capital only where the target holds nothing else.
 */
export function exposedRegion(board: Board, target: PowerId, challenger: PowerId): RegionId {
  const { geography } = board;
  const place = numberOf(geography, target) * geography.powerIds.length + numberOf(geography, challenger);
  return geography.regionIds[reachTable(board).exposed[place]];
}

/** The table that `reach` and `exposedRegion` read, for those who go through all pairs. */
export const reachTable: (board: Board) => ReachTable = keptWith((board) => {
  const known = tables.get(board.regions);
  // Occupation ends with time, so a table holds for one turn only; of treaties it hangs on bases alone.
  if (known !== undefined && known.turn === board.turn && sameHosts(known.hosts, board)) return known;
  const table = buildTable(board);
  tables.set(board.regions, table);
  return table;
});

const tables = new WeakMap<Record<RegionId, RegionState>, ReachTable>();

function sameHosts(hosts: Ties['hostsOf'], { ties, geography }: Board): boolean {
  if (hosts === ties.hostsOf) return true;
  return geography.powerIds.every((id) => {
    const before = hosts[id];
    const now = ties.hostsOf[id];
    return before.length === now.length && before.every((host, index) => host === now[index]);
  });
}

const holdings = new WeakMap<Record<RegionId, RegionState>, Holdings>();

function holdingsOf({ regions, geography }: Pick<Board, 'geography' | 'regions'>): Holdings {
  let held = holdings.get(regions);
  if (held === undefined) {
    held = findHoldings(regions, geography);
    holdings.set(regions, held);
  }
  return held;
}

function findHoldings(regions: Record<RegionId, RegionState>, { powerIds, regionIds }: Geography): Holdings {
  const held: Holdings = { ids: powerIds.map(() => []), numbers: powerIds.map(() => []) };
  const numbers = new Map(powerIds.map((id, number) => [id, number]));
  for (let region = 0; region < regionIds.length; region++) {
    const id = regionIds[region];
    const owner = regions[id]?.owner;
    const number = owner == null ? undefined : numbers.get(owner);
    if (number === undefined) continue;
    held.ids[number].push(id);
    held.numbers[number].push(region);
  }
  return held;
}

function buildTable(board: Board): ReachTable {
  const { regionIds, powerIds } = board.geography;
  const { numbers: held } = holdingsOf(board);
  const reach = new Float64Array(powerIds.length * regionIds.length);
  for (let power = 0; power < powerIds.length; power++) addReach(reach, board, power, held);
  return { turn: board.turn, hosts: board.ties.hostsOf, reach, ...findExposed(board.geography, held, reach) };
}

function addReach(reach: Float64Array, board: Board, power: number, held: Holdings['numbers']): void {
  const across = board.geography.regionIds.length;
  const decay = decayOf(board);
  const row = power * across;
  for (const base of basesOf(board, power, held)) {
    for (let region = 0; region < across; region++) {
      const left = decay[base * across + region];
      if (left > reach[row + region]) reach[row + region] = left;
    }
  }
  for (const own of held[power]) reach[row + own] = 1;
}

function basesOf(board: Board, power: number, held: Holdings['numbers']): number[] {
  const { regionIds, powerIds } = board.geography;
  const settled = held[power].filter((region) => board.regions[regionIds[region]].occupiedUntil < board.turn);
  const bases = settled.length > 0 ? settled : [...held[power]];
  for (const host of board.ties.hostsOf[powerIds[power]] ?? []) bases.push(...held[numberOf(board.geography, host)]);
  return bases;
}

function findExposed(
  geography: Geography,
  held: Holdings['numbers'],
  reach: Float64Array,
): Pick<ReachTable, 'exposed' | 'near'> {
  const powers = held.length;
  const across = geography.regionIds.length;
  const { capital, terrain } = numbersOf(geography);
  const exposed = new Int32Array(powers * powers);
  const near = new Float64Array(powers * powers);
  for (let target = 0; target < powers; target++) {
    for (let challenger = 0; challenger < powers; challenger++) {
      let best = capital[target];
      let most = -1;
      for (const region of held[target]) {
        if (region === capital[target]) continue;
        const exposure = reach[challenger * across + region] / terrain[region];
        if (exposure > most) {
          most = exposure;
          best = region;
        }
      }
      exposed[target * powers + challenger] = best;
      near[target * powers + challenger] = reach[challenger * across + best];
    }
  }
  return { exposed, near };
}

const decays = new WeakMap<Geography, { rate: number; decay: Float64Array }>();

/** What is left of strength from one region to another, by number: at [from · regions + to]. */
function decayOf({ geography, constants }: Board): Float64Array {
  const rate = constants.reachDecay;
  const known = decays.get(geography);
  if (known?.rate === rate) return known.decay;
  const { regionIds, distance } = geography;
  const decay = new Float64Array(regionIds.length * regionIds.length);
  regionIds.forEach((from, row) => {
    regionIds.forEach((to, column) => {
      decay[row * regionIds.length + column] = row === column ? 1 : exp(-rate * distance[from][to]);
    });
  });
  decays.set(geography, { rate, decay });
  return decay;
}
