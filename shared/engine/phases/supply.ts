import { plays } from '../../content/modules.ts';
import type { PowerId } from '../../core/ids.ts';
import { startOutputOf } from '../../formulas/economy.ts';
import { type GoodSupply, type Supply, supplyOf, unmetOf } from '../../formulas/supply.ts';
import { powerWith, worldWith } from '../../model/copies.ts';
import { GOODS, type Good } from '../../model/vocabulary.ts';
import type { Power, World } from '../../model/world.ts';
import { boardOfWorld } from '../../treaties/board.ts';
import type { Emit, Phase } from '../phase.ts';

/** Share of a need from which a shortage is told, and by which it must change to be told again. */
const TOLD = 0.01;

/**
 * The year's strategic goods (rules section 5): what is short after imports and stores. It comes before the year's trade, so
 * that last year's still shows which links were open until now.
 */
export const supply: Phase = (world, { scenario }, emit) => {
  if (!plays(scenario, 'supply')) return world;
  const board = boardOfWorld(world, scenario);
  const startOutput = startOutputOf(scenario);
  const powers: World['powers'] = {};
  for (const id of board.geography.powerIds) {
    const power = world.powers[id];
    powers[id] = provided(power, supplyOf(board, id, power.stores, startOutput), emit);
  }
  return worldWith(world, { powers });
};

function provided(power: Power, met: Supply, emit: Emit): Power {
  const stores = { ...power.stores };
  const shortage = unmetOf(met);
  for (const good of GOODS) {
    stores[good] = power.stores[good] - met[good].fromStores;
    tell(power, good, met[good], stores[good], emit);
  }
  return powerWith(power, { stores, shortage });
}

function tell({ id, shortage }: Power, good: Good, met: GoodSupply, stores: number, emit: Emit): void {
  const [was, is] = [shortage[good], met.unmet];
  if (Math.abs(is - was) < TOLD) return;
  if (is > was) {
    const by = met.links.flatMap(({ from, cut }): PowerId[] => (from !== null && cut !== null ? [from] : []));
    emit([id], { kind: 'shortageBegan', power: id, good, unmet: is, was, stores, by });
  } else emit([id], { kind: 'shortageEased', power: id, good, unmet: is, was, stores });
}
