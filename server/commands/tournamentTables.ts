import type { Calibration, Overview, Results } from '../arena/parts.ts';
import { eloAhead } from '../arena/stats/elo.ts';
import { type Share, wilson } from '../arena/stats/interval.ts';
import { printTable } from './print.ts';

/** Per cent with one decimal. */
const percent = (share: number): number => Math.round(share * 1000) / 10;
const two = (value: number): number => Math.round(value * 100) / 100;
const range = ({ low, high }: Share): string => `${percent(low)}–${percent(high)}`;

/** Prints what was measured as tables, part by part. */
export function printResults(results: Results): void {
  const { doctrines, written, revisionist, roads, levels, exploits, hunt, wars } = results;
  if (doctrines !== undefined) {
    printTable(
      ['doctrine', 'seats', 'wins %', '95 %', 'rating', 'score'],
      doctrines.doctrines.map(({ doctrine, wins, merit, score }) => [
        doctrine,
        wins.trials,
        percent(wins.share),
        range(wins),
        two(merit.mean),
        two(score),
      ]),
    );
    printOverview(doctrines, 'doctrines rotated');
  }
  if (written !== undefined) printOverview(written, 'doctrines as written');
  if (revisionist !== undefined) {
    printOverview(revisionist, `a revisionist leads ${revisionist.seat} (wins ${percent(revisionist.wins.share)} %)`);
  }
  if (roads !== undefined) {
    heading('roads');
    printTable(
      ['road', 'wins %', '95 %'],
      roads.roads.map(({ road, wins }) => [road, percent(wins.share), range(wins)]),
    );
  }
  if (wars !== undefined) printWars(wars);
  if (levels !== undefined) {
    heading('levels');
    printTable(
      ['first', 'second', 'games', 'first wins %', '95 %', 'Elo ahead'],
      levels.pairings.map(({ a, b, wins, games }) => {
        const share = wilson(wins, games);
        return [a, b, games, percent(share.share), range(share), Math.round(eloAhead((wins + 0.5) / (games + 1)))];
      }),
    );
    printTable(
      ['level', 'Elo'],
      Object.entries(levels.elo).map(([level, elo]) => [level, Math.round(elo)]),
    );
  }
  if (exploits !== undefined) {
    heading('exploits');
    printTable(
      ['strategy', 'wins %', '95 %', 'without %', 'effect sd', '±', 'changed %'],
      exploits.lines.map(({ name, wins, usual, effect, bites }) => [
        name,
        percent(wins.share),
        range(wins),
        percent(usual.share),
        two(effect.mean),
        two(effect.high - effect.mean),
        percent(bites),
      ]),
    );
  }
  if (hunt !== undefined) {
    heading(`hunt: ${hunt.vectors} policies`);
    printTable(
      ['confirmed wins %', '95 %', 'screened %', 'policy'],
      hunt.confirmed.map(({ wins, screened, vector }) => [
        percent(wins.share),
        range(wins),
        percent(screened.share),
        JSON.stringify(vector),
      ]),
    );
    printTable(
      ['gene', 'whole range, sd', '95 %'],
      hunt.slopes.map(({ name, slope, low, high }) => [name, two(slope), `${two(low)}…${two(high)}`]),
    );
  }
}

function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

function printWars(wars: Calibration): void {
  heading('odds on the eve of wars, all parts together');
  for (const [name, of] of [
    ['stated odds', wars.stated],
    ['true odds', wars.true],
  ] as const) {
    printTable(
      [name, 'mean %', 'wars', 'won %', '95 %', 'off'],
      of.map(({ odds: bin, stated, won, off }) => [
        bin,
        percent(stated),
        won.trials,
        percent(won.share),
        range(won),
        percent(off),
      ]),
    );
  }
}

function printOverview(overview: Overview, title: string): void {
  const { matches, seats, crises, odds, balancing, habits, lines, clauses } = overview;
  heading(`${title}, ${matches} matches`);
  printTable(
    ['seat', 'wins %', '95 %', 'score'],
    seats.map(({ seat, wins, score }) => [seat, percent(wins.share), range(wins), two(score.mean)]),
  );
  const { all } = crises.ends;
  printTable(
    ['figure', 'value'],
    [
      ['demands a match', two(crises.demands)],
      ['incidents a match', two(crises.incidents)],
      ['wars a match', two(crises.wars)],
      ['regions changed a match', two(crises.regionsChanged)],
      ['crises: conceded %', percent(all.conceded.share)],
      ['crises: backed down %', percent(all.backedDown.share)],
      ['crises: settled %', percent(all.settled.share)],
      ['crises: war %', `${percent(all.war.share)} (${range(all.war)})`],
      ['demands: war %', `${percent(crises.ends.demands.war.share)} (${range(crises.ends.demands.war)})`],
      ['attacker wins %', `${percent(crises.attackerWins.share)} (${range(crises.attackerWins)})`],
      [
        'coalition against the strongest %',
        `${percent(balancing.againstStrongest.share)} (${range(balancing.againstStrongest)})`,
      ],
      ['coalition against revisionists %', percent(balancing.againstRevisionists.share)],
      ['guardians over the strongest', two(balancing.weight)],
      ['hegemony %', `${percent(balancing.hegemony.share)} (${range(balancing.hegemony)})`],
      ['bloc turns a match', two(balancing.blocs.turns)],
      ['blocs: largest over its share %', percent(balancing.blocs.over.share)],
      ['pact turns a match', two(balancing.pacts.turns)],
      ['pacts: largest over its share %', percent(balancing.pacts.over.share)],
      ['pair-turns above 80 %', percent(balancing.tense)],
      ['pairs ever in a spiral %', percent(balancing.spirals.share)],
      [
        'tension, first and last',
        `${two(balancing.tension[0])} ${two(balancing.tension[balancing.tension.length - 1])}`,
      ],
      ['concentration', balancing.concentration.map(two).join(' ')],
      ['promises tested a match', two(habits.tested)],
      [
        'honour, hedge, abandon %',
        Object.values(habits.answers)
          .map(({ share }) => percent(share))
          .join(' '),
      ],
      ['readiness', two(habits.readiness.mean)],
      ['burden %', percent(habits.burden.mean)],
      ['political capital', two(habits.capital.mean)],
      ['turns at its cap %', percent(habits.capped)],
      ['credibility at the end', two(habits.credibility.mean)],
      ['treaties signed a seat', two(habits.signed)],
    ],
  );
  printTable(
    ['odds', 'pair-turns', 'demanded %', 'demands', 'conceded %', 'war %'],
    odds.map(({ odds: bin, chances, rate, demands, conceded, war }) => [
      bin,
      chances,
      percent(rate.share),
      demands,
      percent(conceded.share),
      percent(war.share),
    ]),
  );
  printTable(
    ['line', 'spent %', 'used %', 'sd for 1 %', '95 %'],
    lines.map(({ line, spent, used, slope }) => [
      line,
      percent(spent),
      percent(used),
      slope === null ? '' : two(slope.slope),
      slope === null ? '' : `${two(slope.low)}…${two(slope.high)}`,
    ]),
  );
  printTable(
    ['clause', 'seats %', 'turns', 'sd with', '95 %'],
    clauses.map(({ clause, used, turns, difference }) => [
      clause,
      percent(used.share),
      two(turns),
      difference.count === 0 ? '' : two(difference.mean),
      difference.count === 0 ? '' : `${two(difference.low)}…${two(difference.high)}`,
    ]),
  );
}
