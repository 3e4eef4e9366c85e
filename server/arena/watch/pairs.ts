import type { PowerId } from '../../../shared/core/ids.ts';
import { oddsOn } from '../../../shared/formulas/contest.ts';
import { atWar } from '../../../shared/formulas/guarantors.ts';
import type { Board } from '../../../shared/model/board.ts';
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
      for (const [key, value] of openOdds(board)) {
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

/** Credible odds of each power over each other that it neither has a pact nor a war with. */
function openOdds(board: Board): [string, number][] {
  const found: [string, number][] = [];
  const { powerIds } = board.geography;
  for (const target of powerIds) {
    const on = oddsOn(board, target);
    powerIds.forEach((power, number) => {
      if (power === target || board.ties.pacts[target]?.includes(power) || atWar(board, power, target)) return;
      found.push([`${power} ${target}`, on(number).credible]);
    });
  }
  return found;
}

function couples(powers: readonly PowerId[]): [PowerId, PowerId][] {
  return powers.flatMap((a, index) => powers.slice(index + 1).map((b): [PowerId, PowerId] => [a, b]));
}
