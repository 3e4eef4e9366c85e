import { powerId } from '../../core/ids.ts';
import type { Scenario } from '../../model/scenario.ts';

/** How two powers stand to each other at the start, both ways; tension is worked out by the rules where it is left out. */
export const pair = (a: string, b: string, relations: number, tension?: number): Scenario['pairs'][number] => ({
  a: powerId(a),
  b: powerId(b),
  relations,
  ...(tension === undefined ? {} : { tension }),
});
