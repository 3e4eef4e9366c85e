import { resolveTurn } from '../../shared/engine/resolveTurn.ts';
import type { Bench } from './figure.ts';
import { medianOf, spreadOf } from './figure.ts';
import { floorTurn } from './floor.ts';
import { type RecordedTurn, record } from './recorded.ts';
import { syntheticScenario } from './scenario.ts';

const SEED = 3;

/** What to measure a turn with. */
interface TurnSetting {
  id: string;
  powers: number;
  /** Turns of rivals that are recorded and then resolved again and again. */
  turns: number;
  rounds: number;
  /** Milliseconds. */
  aim: number;
}

/** Resolves the turns of a recorded match of rivals over and over, the yardstick between them. */
export function turnBench({ id, powers, turns, rounds, aim }: TurnSetting): Bench {
  return {
    id,
    async run() {
      const recorded = record(syntheticScenario(powers, turns + 1), SEED, turns).turns;
      measure(recorded, Math.ceil(rounds / 4));
      const { turn, floor } = measure(recorded, rounds);
      const { p50, p99 } = spreadOf(turn);
      const reference = medianOf(floor);
      return { id, value: p50, unit: 'ms', p50, p99, aim, reference, ratio: p50 / reference, met: p50 <= aim };
    },
  };
}

function measure(recorded: readonly RecordedTurn[], rounds: number): { turn: number[]; floor: number[] } {
  const times = { turn: [] as number[], floor: [] as number[] };
  let kept = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { world, context } of recorded) {
      const began = performance.now();
      kept += resolveTurn(world, context).events.length;
      const between = performance.now();
      kept += floorTurn(world);
      times.turn.push(between - began);
      times.floor.push(performance.now() - between);
    }
  }
  if (!Number.isFinite(kept)) throw new Error('turnBench: a figure is not finite');
  return times;
}
