import { type Policies, simulate } from '../../shared/ai/driver.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { scenarioId } from '../../shared/core/ids.ts';
import type { Match } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Doctrine, ModuleId, RivalLevel } from '../../shared/model/vocabulary.ts';
import { scenarioNamed } from './files.ts';
import { type Outcome, outcomeOf } from './simulations.ts';

/** A match of rivals alone as it is handed to a thread. */
export interface Game {
  /** Id of the scenario. */
  scenario: string;
  seed: number;
  /** The scenario's own where left out. */
  turns?: number;
  /** Doctrines that differ from the scenario's. */
  doctrines?: Record<PowerId, Doctrine>;
  /** Levels that differ from the scenario's. */
  levels?: Record<PowerId, RivalLevel>;
  /** The parts of the rules that are played, where not the scenario's own. */
  modules?: ModuleId[];
  policies?: Policies;
  /** Two powers whose tension is followed. */
  pair?: [PowerId, PowerId];
}

/** Plays a match to its end. Throws where there is no such scenario. */
export default function playGame({
  scenario: id,
  seed,
  turns,
  doctrines,
  levels,
  modules,
  policies,
  pair,
}: Game): Outcome {
  const scenario = playedWith(id, modules);
  const tension: number[] = [];
  const follow = ({ world }: Match): void => {
    if (pair === undefined) return;
    const [a, b] = pair;
    tension.push((world.pairs[a][b].tension + world.pairs[b][a].tension) / 2);
  };
  const played = simulate(scenario, { seed, turns, doctrines, levels, policies, onTurn: follow });
  follow(played.match);
  return { ...outcomeOf(seed, played), tension };
}

const known = new Map<string, Scenario>();

/** The same object for the same parts, as much is worked out once a scenario. */
function playedWith(id: string, modules: readonly ModuleId[] | undefined): Scenario {
  const base = scenarioNamed(id);
  if (modules === undefined) return base;
  const name = [base.id, ...modules].join('-');
  let scenario = known.get(name);
  if (scenario === undefined) {
    scenario = { ...base, id: scenarioId(name), modules: [...modules] };
    known.set(name, scenario);
  }
  return scenario;
}
