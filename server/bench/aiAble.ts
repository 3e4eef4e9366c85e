import { decide } from '../../shared/ai/decide.ts';
import { rivalStream } from '../../shared/ai/driver.ts';
import type { Bench } from './figure.ts';
import { spreadOf } from './figure.ts';
import { record } from './recorded.ts';
import { syntheticScenario } from './scenario.ts';

const SEED = 5;
const TURNS = 8;
const ROUNDS = 12;

/** One decision of a rival on its view of eight powers, in Plan, as it stands when the turn begins. */
export const aiAble: Bench = {
  id: 'ai-able',
  async run() {
    const scenario = syntheticScenario(8, TURNS);
    const { views, steps } = record(scenario, SEED, TURNS);
    const { seats } = steps[0].before;
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const { power, view } of views) {
        // A view of its own: nothing worked out for the last decision on it may help this one.
        const fresh = structuredClone(view);
        const random = rivalStream(SEED, view.turn, power);
        const began = performance.now();
        decide(fresh, scenario, seats[power], random);
        if (round > 1) times.push(performance.now() - began);
      }
    }
    const { p50, p99 } = spreadOf(times);
    return { id: 'ai-able', value: p50, unit: 'ms', p50, p99, aim: 1, met: p50 <= 1 && p99 <= 5 };
  },
};
