import { concert } from '../../shared/content/scenarios/concert.ts';
import { world2025 } from '../../shared/content/scenarios/world-2025.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { ThinkerPool } from '../rivals/pool.ts';
import { acknowledged } from './ack.ts';
import type { Bench, Figure } from './figure.ts';
import { spreadOf } from './figure.ts';
import { type Player, seatPlayers } from './player.ts';
import { record } from './recorded.ts';
import { resolveTogether } from './resolveAll.ts';

const SEED = 5;
const TURNS = 4;
/** Milliseconds a decision may take in 99 of 100 cases. */
const BUDGET = 300;
/** Milliseconds after which a decision that hangs is given up, so that a slow one is measured rather than cut short. */
const GIVEN_UP = 30_000;
/** Matches of six people who send an order a second each, while the matches of masters are played. */
const MATCHES = 100;
const AGAINST_MASTERS = 2;

/**
 * Masters on a thread of the server's pool: what one decision takes in The Concert and in World 2025, and the acknowledgement of
 * orders of 600 clients while two matches against five masters each go from turn to turn as fast as they can.
 */
export const aiMaster: Bench = {
  id: 'ai-master',
  run: async (): Promise<Figure[]> => [
    await decisions('ai-master', concert),
    await decisions('ai-master-world', world2025),
    await acknowledged('ai-master-ack', MATCHES, Number.POSITIVE_INFINITY, playAgainstMasters),
  ],
};

async function decisions(id: string, scenario: Scenario): Promise<Figure> {
  const { views, steps } = record(scenario, SEED, TURNS);
  const { seats } = steps[0].before;
  const pool = new ThinkerPool({ budget: GIVEN_UP, threads: 1 });
  const times: number[] = [];
  try {
    for (const round of [0, 1]) {
      for (const { power, view } of views) {
        const { doctrine } = seats[power];
        const variant = { dial: null, modules: null };
        const began = performance.now();
        await pool.think({ scenario: scenario.id, variant, power, doctrine, level: 'master', view, seed: SEED });
        // The first round finds code that nothing has warmed up.
        if (round > 0) times.push(performance.now() - began);
      }
    }
  } finally {
    await pool.close();
  }
  const { p50, p99 } = spreadOf(times);
  return { id, value: p99, unit: 'ms', p50, p99, aim: BUDGET, met: p99 <= BUDGET };
}

/** Plays matches of one person against five masters until it is told to stop. Throws then where no turn was played. */
function playAgainstMasters(url: string): () => Promise<void> {
  let stopped = false;
  let turns = 0;
  const playing = (async () => {
    while (!stopped) {
      const matches: Player[][] = await seatPlayers(url, AGAINST_MASTERS, 1, 'master');
      for (let turn = 1; turn < concert.turns && !stopped; turn++) {
        await resolveTogether(matches);
        turns++;
      }
    }
  })();
  return async () => {
    stopped = true;
    await playing;
    if (turns === 0) throw new Error('ai-master: no turn against masters was played');
  };
}
