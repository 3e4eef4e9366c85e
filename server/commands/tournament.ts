import { simulate } from '../../shared/ai/driver.ts';
import { geographyOf } from '../../shared/content/geography.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { DOCTRINES, type Doctrine } from '../../shared/model/vocabulary.ts';
import { scenarioNamed } from './files.ts';
import { printJson, printTable } from './print.ts';
import type { SimOptions } from './sim.ts';
import { outcomeOf, rounded, wilson, winOf } from './simulations.ts';

interface Tally {
  played: number;
  wins: number;
  score: number;
}

/**
 * Plays `games` matches for each of eight ways of seating the doctrines, so that each plays every power equally often, and
 * prints each doctrine's part of the wins with its 95 per cent interval. `even` is what chance alone would give it.
 */
export function tournament({ scenario: id, games, seed, turns, json }: SimOptions): void {
  const scenario = scenarioNamed(id);
  const tallies = playAll(scenario, games, seed, turns);
  const even = rounded(1 / scenario.powers.length);
  const doctrines = DOCTRINES.map((doctrine) => {
    const { played, wins, score } = tallies[doctrine];
    const { low, high } = wilson(wins, played);
    return { doctrine, played, winShare: rounded(wins / played), low, high, score: rounded(score / played) };
  });
  if (json) {
    printJson({ scenario: id, games, seed, turns: turns ?? scenario.turns, even, doctrines });
    return;
  }
  printTable(
    ['doctrine', 'played', 'win share', 'low', 'high', 'score'],
    doctrines.map(({ doctrine, played, winShare, low, high, score }) => [doctrine, played, winShare, low, high, score]),
  );
  process.stdout.write(`\nChance alone: ${even}\n`);
}

function playAll(scenario: Scenario, games: number, seed: number, turns?: number): Record<Doctrine, Tally> {
  const tallies = Object.fromEntries(DOCTRINES.map((name) => [name, { played: 0, wins: 0, score: 0 }])) as Record<
    Doctrine,
    Tally
  >;
  for (let rotation = 0; rotation < DOCTRINES.length; rotation++) {
    const doctrines = seating(scenario, rotation);
    for (let game = 0; game < games; game++) {
      const { verdict } = outcomeOf(seed + game, simulate(scenario, { seed: seed + game, turns, doctrines }));
      for (const [power, doctrine] of Object.entries(doctrines) as [PowerId, Doctrine][]) {
        const tally = tallies[doctrine];
        tally.played++;
        tally.wins += winOf(verdict, power);
        tally.score += verdict.scores[power].score;
      }
    }
  }
  return tallies;
}

/** Which doctrine leads which power: the eight in a row over the powers, begun one further at each rotation. */
function seating(scenario: Scenario, rotation: number): Record<PowerId, Doctrine> {
  const powers = geographyOf(scenario).powerIds;
  return Object.fromEntries(
    powers.map((power, index) => [power, DOCTRINES[(index + rotation) % DOCTRINES.length]]),
  ) as Record<PowerId, Doctrine>;
}
