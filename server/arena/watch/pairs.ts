import { constantsOf } from '../../../shared/content/geography.ts';
import { type PowerId, valuesInOrder } from '../../../shared/core/ids.ts';
import { isAtWar } from '../../../shared/formulas/budget.ts';
import { oddsOn } from '../../../shared/formulas/contest.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Match } from '../../../shared/model/match.ts';
import { fourDigits } from '../digits.ts';
import { binOf, emptyBins } from '../stats/bins.ts';
import { concentration } from '../stats/gini.ts';
import type { Watcher } from './watcher.ts';

/** Mean tension of two powers above which they are in a spiral. */
export const SPIRAL = 80;

/** Who could demand of whom at what odds and did; fear between pairs, turn by turn; and how concentrated power is. */
export function pairWatcher(): Watcher {
  const chances = emptyBins();
  const demanded = emptyBins();
  const odds = new Map<string, number>();
  const tension: number[] = [];
  const spiralling = new Set<string>();
  let tense = 0;
  let pairTurns = 0;
  let pairs = 0;
  const concentrations: number[] = [];
  return {
    turn({ board, match }, over) {
      concentrations.push(concentration(board.geography.powerIds.map((power) => match.world.powers[power].share)));
      let sum = 0;
      pairs = 0;
      for (const [a, b] of couples(board.geography.powerIds)) {
        const mean = (board.pairs[a][b].tension + board.pairs[b][a].tension) / 2;
        pairs++;
        pairTurns++;
        sum += mean;
        if (mean <= SPIRAL) continue;
        tense++;
        spiralling.add(`${a} ${b}`);
      }
      tension.push(fourDigits(sum / pairs));
      if (over) return;
      odds.clear();
      for (const [key, value] of openOdds(board, match)) {
        odds.set(key, value);
        chances[binOf(value)]++;
      }
    },
    event(event) {
      // Nobody ordered an incident.
      if (event.kind !== 'demandMade' || event.demand.kind === 'redress') return;
      const value = odds.get(`${event.challenger} ${event.demand.target}`);
      if (value !== undefined) demanded[binOf(value)]++;
    },
    finish: () => ({
      chances,
      demanded,
      tension,
      tense: fourDigits(tense / pairTurns),
      spirals: spiralling.size,
      pairs,
      concentration: [fourDigits(concentrations[0]), fourDigits(concentrations[concentrations.length - 1])],
    }),
  };
}

/**
 * Credible odds of each power over each other of whom it may demand something without breaking a promise: no pact or promise of
 * non-aggression binds the two, the last demand is long enough ago, and who demands is at war with nobody.
 */
function openOdds(board: Board, { world, scenario }: Match): [string, number][] {
  const found: [string, number][] = [];
  const { powerIds } = board.geography;
  const { demandEvery } = constantsOf(scenario);
  const wars = valuesInOrder(world.wars);
  const isOpen = (power: PowerId, target: PowerId): boolean => {
    const { lastDemand } = world.pairs[power][target];
    const { pacts, nonAggression } = board.ties;
    const bound = pacts[target]?.includes(power) || nonAggression[target]?.includes(power);
    return !bound && !isAtWar(power, wars) && (lastDemand === 0 || world.turn >= lastDemand + demandEvery);
  };
  for (const target of powerIds) {
    const on = oddsOn(board, target);
    powerIds.forEach((power, number) => {
      if (power !== target && isOpen(power, target)) found.push([`${power} ${target}`, on(number).credible]);
    });
  }
  return found;
}

function couples(powers: readonly PowerId[]): [PowerId, PowerId][] {
  return powers.flatMap((a, index) => powers.slice(index + 1).map((b): [PowerId, PowerId] => [a, b]));
}
