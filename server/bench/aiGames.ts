import { simulate } from '../../shared/ai/driver.ts';
import type { Bench } from './figure.ts';
import { processorTime, spreadOf } from './figure.ts';
import { syntheticScenario } from './scenario.ts';

const GAMES = 14;
const WARM_UP = 3;

/** Whole matches of twenty turns among eight rivals, by the processor time of this one process. */
export const aiGames: Bench = {
  id: 'ai-games',
  async run() {
    const scenario = syntheticScenario(8, 20);
    const seconds: number[] = [];
    for (let game = 0; game < GAMES; game++) {
      const began = processorTime();
      simulate(scenario, { seed: game + 1 });
      if (game >= WARM_UP) seconds.push((processorTime() - began) / 1000);
    }
    const { p50, p99 } = spreadOf(seconds);
    const value = 1 / p50;
    return { id: 'ai-games', value, unit: 'games/s', p50: value, p99: 1 / p99, aim: 6, met: value >= 6 };
  },
};
