import { geographyOf } from '../../shared/content/geography.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { RIVAL_LEVELS, type RivalLevel } from '../../shared/model/vocabulary.ts';
import { Failure } from '../failure.ts';

/** Levels as `--levels` names them; throws a `Failure` at a name that is none. */
export function levelsNamed(names: readonly string[] | undefined): RivalLevel[] | undefined {
  return names?.map((name) => {
    const level = RIVAL_LEVELS.find((one) => one === name);
    if (level !== undefined) return level;
    const problem = `one of ${RIVAL_LEVELS.join(', ')} is needed`;
    throw new Failure('server/config-invalid', `--levels: “${name}” will not do: ${problem}`, {
      setting: '--levels',
      problem,
    });
  });
}

/**
 * How well each power is led in one game: the levels in a row over the powers, begun one further at each game, so that over as
 * many games as there are levels each seat has had each of them. The scenario's own where no levels are given.
 */
export function levelsOf(
  scenario: Scenario,
  levels: readonly RivalLevel[] | undefined,
  game: number,
): Record<PowerId, RivalLevel> | undefined {
  if (levels === undefined || levels.length === 0) return undefined;
  return Object.fromEntries(
    geographyOf(scenario).powerIds.map((power, index) => [power, levels[(index + game) % levels.length]]),
  );
}
