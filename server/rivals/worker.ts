import { decide } from '../../shared/ai/decide.ts';
import { rivalStream } from '../../shared/ai/driver.ts';
import { opinionOn } from '../../shared/ai/opinion.ts';
import type { Variant } from '../../shared/content/dials.ts';
import { scenarioOf } from '../../shared/content/scenarios/index.ts';
import type { Command } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Opinion } from '../../shared/model/treaty.ts';
import type { DecisionTask, OpinionTask } from './task.ts';

/** Decides for one seat, on a thread of the pool, and says to people what would change its mind. Throws where the scenario is unknown. */
export default function work({ scenario, variant, power, doctrine, level, view, seed }: DecisionTask): Command[] {
  const random = rivalStream(seed, view.turn, power);
  return decide(view, known({ scenario, ...variant }), { doctrine, level }, random, { explain: 'toPeople' });
}

/** What a rival thinks of a draft, on a thread of the pool. Throws where the scenario is unknown. */
export function opine({ scenario, variant, power, doctrine, level, view, seed, asked }: OpinionTask): Opinion {
  return opinionOn(
    view,
    known({ scenario, ...variant }),
    { doctrine, level },
    rivalStream(seed, view.turn, power),
    asked,
  );
}

function known(setup: Pick<DecisionTask, 'scenario'> & Variant): Scenario {
  const scenario = scenarioOf(setup);
  if (scenario === undefined) throw new Error(`there is no scenario ${setup.scenario}`);
  return scenario;
}
