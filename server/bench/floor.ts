import type { World } from '../../shared/model/world.ts';

const PASSES = 10;

/**
 * The yardstick of a turn: ten passes over powers, pairs and regions that each do a little arithmetic and copy what they change, as
 * little as any turn of such a game can do. Returns a number, so that nothing of it can be left out.
 */
export function floorTurn(world: World): number {
  const powers = Object.keys(world.powers) as (keyof World['powers'])[];
  const regions = Object.keys(world.regions) as (keyof World['regions'])[];
  let sum = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const from of powers) {
      const { output, cohesion } = world.powers[from];
      const figures = { output: output * 1.01, cohesion: cohesion + 0.06 * (62 - cohesion) };
      sum += figures.output + figures.cohesion;
      for (const to of powers) {
        if (to === from) continue;
        const pair = world.pairs[from][to];
        const next = { ...pair, tension: pair.tension + 0.3 * (figures.cohesion - pair.tension) };
        sum += next.tension;
      }
    }
    for (const region of regions) {
      const next = { ...world.regions[region] };
      sum += next.occupiedUntil;
    }
  }
  return sum;
}
