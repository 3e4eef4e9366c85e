import type { PowerId } from '../../core/ids.ts';
import { startOutputOf } from '../../formulas/economy.ts';
import { pairTrade } from '../../formulas/trade.ts';
import { pairWith, worldWith } from '../../model/copies.ts';
import type { World } from '../../model/world.ts';
import { boardOfWorld } from '../../treaties/board.ts';
import type { Phase } from '../phase.ts';

/** The year's trade between all powers (rules section 6), on last year's outputs and this year's tension and treaties. */
export const trade: Phase = (world, { scenario }) => {
  const board = boardOfWorld(world, scenario);
  const startOutput = startOutputOf(scenario);
  const { powerIds } = board.geography;
  const rows: World['pairs'] = { ...world.pairs };
  for (const id of powerIds) rows[id] = { ...world.pairs[id] };
  for (let first = 0; first < powerIds.length; first++) {
    for (let second = first + 1; second < powerIds.length; second++) {
      const a: PowerId = powerIds[first];
      const b: PowerId = powerIds[second];
      const amount = pairTrade(board, a, b, startOutput);
      if (amount === rows[a][b].trade && amount === rows[b][a].trade) continue;
      rows[a][b] = pairWith(rows[a][b], { trade: amount });
      rows[b][a] = pairWith(rows[b][a], { trade: amount });
    }
  }
  return worldWith(world, { pairs: rows });
};
