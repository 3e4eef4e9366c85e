import type { RegionId } from '../../shared/core/ids.ts';
import type { Board } from '../../shared/model/board.ts';

/** A region with its neighbours: what a chart of it should show. */
export function regionsNear(board: Board, region: RegionId): RegionId[] {
  const { land, sea } = board.geography;
  return [...new Set([region, ...(land[region] ?? []), ...(sea[region] ?? [])])];
}
