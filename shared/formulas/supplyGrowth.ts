import type { Constants } from '../model/constants.ts';
import { GOODS, type SupplyAim } from '../model/vocabulary.ts';
import type { Power } from '../model/world.ts';

/** What a power produces and keeps of the strategic goods. */
export type Provision = Pick<Power, 'cover' | 'stores'>;

/**
 * The provision after a year's spending on one aim (rules section 5): production at home rises with diminishing returns, the
 * less the nearer it is to half more than the need; stores of all goods rise alike, at a price a year's need, up to two years.
 */
export function supplied(has: Provision, aim: SupplyAim, spending: number, output: number, c: Constants): Provision {
  if (spending <= 0) return has;
  if (aim === 'stores') {
    const bought = spending / (c.supplyStorePrice * output * GOODS.length);
    const stores = { ...has.stores };
    for (const good of GOODS) stores[good] = Math.min(c.supplyStoresMost, stores[good] + bought);
    return { ...has, stores };
  }
  const percent = (100 * spending) / output;
  const raised = has.cover[aim] + (c.supplyCoverGain * percent * (c.supplyCoverMost - has.cover[aim])) / (1 + percent);
  return { ...has, cover: { ...has.cover, [aim]: Math.min(c.supplyCoverMost, raised) } };
}

/** Cover of energy after a year in which so much went into infrastructure: a little more of it. */
export function energyCovered(cover: number, spending: number, output: number, c: Constants): number {
  const percent = (100 * spending) / output;
  return Math.min(c.supplyCoverMost, cover + c.supplyInfrastructure * percent * Math.max(0, 1 - cover));
}
