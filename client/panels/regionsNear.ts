import type { RegionId } from '../../shared/core/ids.ts';
import type { Board } from '../../shared/model/board.ts';

/** A region with its neighbours by land, or by sea where it has none: what a chart of it should show. */
export function regionsNear(board: Board, region: RegionId): RegionId[] {
  const { land, sea } = board.geography;
  const near = land[region]?.length ? land[region] : (sea[region] ?? []);
  return [region, ...near];
}
