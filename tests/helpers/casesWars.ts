import { powerId, regionId } from '../../shared/core/ids.ts';
import type { War } from '../../shared/model/crisis.ts';
import type { World } from '../../shared/model/world.ts';
import { does, lock, type Step } from './cases.ts';
import { power, spend, war } from './casesArrange.ts';
import { latentIn, projected, qualityOf, reachOf } from './casesRules.ts';
import { calm } from './casesScenarios.ts';

/** These powers spend nothing, so that cohesion stays, and the year goes by. */
export const idle = (...ids: string[]): Step[] => [...ids.map((id) => does(id, spend({}))), ...lock(...ids)];

/** Osmere's home force such that it holds Sarre against Kestria about evenly. */
export function matched(world: World): World {
  const attack =
    1.5 *
    projected(world.powers[powerId('kestria')]) *
    reachOf(calm, world, powerId('kestria'), regionId('osmere-sarre'));
  const own = world.powers[powerId('osmere')];
  const homeForce = attack / qualityOf(own) - latentIn(own) - 0.75 * own.projectionForce;
  return power('osmere', { homeForce })(world);
}

/** Kestria attacks Osmere at Sarre. */
export const sarreWar = (change: Partial<War> = {}) => war('kestria', 'osmere', 'osmere-sarre', change);
