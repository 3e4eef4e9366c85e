import { decide } from '../../shared/ai/decide.ts';
import { rivalStream } from '../../shared/ai/driver.ts';
import { scenarioById } from '../../shared/content/scenarios/index.ts';
import type { Command } from '../../shared/model/match.ts';
import type { DecisionTask } from './task.ts';

/** Decides for one seat, on a thread of the pool. Throws where the scenario is unknown. */
export default function work({ scenario: id, power, doctrine, level, view, seed }: DecisionTask): Command[] {
  const scenario = scenarioById(id);
  if (scenario === undefined) throw new Error(`there is no scenario ${id}`);
  return decide(view, scenario, { doctrine, level }, rivalStream(seed, view.turn, power));
}
