import type { Analysis } from '../../shared/analysis/index.ts';
import { turnsOf, yearsOf } from '../../shared/analysis/log.ts';
import { STRATEGIES } from '../../shared/analysis/strategies.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { mean } from '../../shared/core/maths.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { Scenario } from '../../shared/model/scenario.ts';

type Cell = string | number;

/** Names of powers in tables. */
type Name = (power: PowerId) => string;

/** The analysis of a match as Markdown: a chapter for each part, in the order of the debrief. */
export function reportText(analysis: Analysis, scenario: Scenario, seed: number): string {
  const names = new Map(scenario.powers.map(({ id, name }) => [id, name]));
  const name: Name = (power) => names.get(power) ?? power;
  const chapters = CHAPTERS.map(([title, chapter]) => `## ${title}\n\n${chapter(analysis, name)}\n`);
  return `# ${scenario.name}, seed ${seed}, ${analysis.log.years} turns\n\n${chapters.join('\n')}`;
}

const CHAPTERS: readonly (readonly [title: string, chapter: (analysis: Analysis, name: Name) => string])[] = [
  ['Verdict', verdict],
  ['Forecast and outcome', forecast],
  ['Turning points', turning],
  ['Two roads', roads],
  ['Balance ledger', ledger],
  ['Strategies', strategies],
  ['Why they are named so', evidence],
  ['Credibility', credibility],
  ['Demands', demands],
  ['Odds and demands', bins],
  ['Burdens', burdens],
  ['Reactions', reactions],
  ['Concentration', concentration],
  ['Beliefs and truth', beliefs],
];

const pct = (share: number, digits = 0): string => `${(100 * share).toFixed(digits)} %`;
const bn = (millions: number): string => (millions / 1000).toFixed(1);
const signed = (value: number, digits: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return 'None.\n';
  const line = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function verdict({ verdict: end, log }: Analysis, name: Name): string {
  if (end === null) return 'The match has not ended.\n';
  const rows = log.powers.map((power) => {
    const { score, rating, indices } = end.scores[power];
    const { security, prosperity, autonomy, influence } = indices;
    const figures = [score, security, prosperity, autonomy, influence].map((value) => value.toFixed(1));
    return [name(power), ...figures, rating === null ? '–' : signed(rating, 2)];
  });
  const won = `${end.winners.map(name).join(', ')}: ${end.reason === 'hegemony' ? 'hegemony' : 'the last turn was played'}.\n\n`;
  const head = ['power', 'score', 'security', 'prosperity', 'autonomy', 'influence', 'against par'];
  return won + table(head, rows);
}

function forecast({ forecasts, forecastChecks, log }: Analysis, name: Name): string {
  const rows = forecasts.map(({ years, chances }, index) => {
    const check = forecastChecks[index];
    const judged = check ? [pct(check.winners), check.brier.toFixed(2)] : ['–', '–'];
    return [years, ...log.powers.map((power) => pct(chances[power])), ...judged];
  });
  return table(['after turn', ...log.powers.map(name), 'given to the winners', 'Brier score'], rows);
}

function turning({ turningPoints, log }: Analysis, name: Name): string {
  const rows = turningPoints.map(({ turn, shift, gained, lost, gain, loss, events }) => [
    turn,
    pct(shift),
    `${name(gained)}, ${pct(gain.from)} → ${pct(gain.to)}`,
    `${name(lost)}, ${pct(loss.from)} → ${pct(loss.to)}`,
    events.map((id) => shortly(log.byId(id) as GameEvent, name)).join('; '),
  ]);
  return table(['turn', 'chance that changed hands', 'gained', 'lost', 'what happened'], rows);
}

/** A grave event in a few words. */
function shortly(event: GameEvent, name: Name): string {
  switch (event.kind) {
    case 'warBegan':
      return `${name(event.attacker)} attacks ${name(event.defender)}`;
    case 'warEnded':
      return `war of ${name(event.attacker)} and ${name(event.defender)} ends (${event.outcome})`;
    case 'regionChanged':
      return `${event.region} goes to ${name(event.to)}`;
    case 'crisisEnded':
      return `${name(event.challenger)} and ${name(event.target)}: ${event.outcome}`;
    case 'commitmentTested':
      return `${name(event.power)} toward ${name(event.protected)}: ${event.answer}`;
    case 'treatySigned':
      return `${event.terms.parties.map(name).join(' and ')} sign`;
    case 'treatyBroken':
      return `${name(event.by)} breaks a treaty`;
    case 'hegemonyLooms':
      return `${name(event.power)} looms`;
    case 'blocJoined':
    case 'memberExpelled':
      return `${name(event.power)}: ${event.kind} ${event.name}`;
    default:
      return event.kind;
  }
}

function roads({ efforts, ledger: rows, log }: Analysis, name: Name): string {
  const average = log.powers.map((power) => {
    const own = efforts.filter((effort) => effort.power === power);
    const held = rows.filter((row) => row.power === power);
    return [
      name(power),
      pct(mean(own.map(({ arms }) => arms)), 1),
      pct(mean(own.map(({ growth }) => growth)), 1),
      pct(mean(own.map(({ abroad }) => abroad)), 1),
      own.reduce((sum, { capital }) => sum + capital, 0).toFixed(1),
      pct(mean(held.map(({ borrowed }) => borrowed)), 0),
      pct(held[held.length - 1].own / held[0].own - 1, 0),
    ];
  });
  const head = ['power', 'arms, of output', 'growth, of output', 'partners, of output', 'capital for treaties'];
  return table([...head, 'borrowed, of defence', 'own strength since the start'], average);
}

function ledger({ ledger: all }: Analysis, name: Name): string {
  const rows = all.map((row) => [
    row.years,
    name(row.power),
    name(row.rival),
    bn(row.own),
    bn(row.promised),
    bn(row.credible),
    pct(row.discount),
    pct(row.borrowed),
    [row.odds.alone, row.odds.honest, row.odds.credible].map((odds) => pct(odds)).join(' / '),
    `${row.safeAlone.toFixed(0)} / ${row.safeCredible.toFixed(0)}`,
    row.abandonment.toFixed(1),
    row.doubt.toFixed(1),
    pct(row.entrapment),
  ]);
  const head = ['after turn', 'power', 'fears most', 'own, bn', 'promised, bn', 'credible, bn', 'discount', 'borrowed'];
  const risks = ['odds alone / honest / credible', 'safe alone / with help', 'abandonment', 'doubt', 'entrapment'];
  return table([...head, ...risks], rows);
}

function strategies({ strategies: all, log }: Analysis, name: Name): string {
  const rows = log.powers.map((power) => [
    name(power),
    ...all.filter((row) => row.power === power).map(({ strategy }) => strategy),
  ]);
  const counts = STRATEGIES.map((strategy) => [strategy, all.filter((row) => row.strategy === strategy).length]);
  return `${table(['power', ...turnsOf(log).map(String)], rows)}\n${table(['strategy', 'turns'], counts)}`;
}

function evidence({ strategies: all }: Analysis, name: Name): string {
  const rows = all.map(({ power, turn, strategy, evidence: facts }) => [
    turn,
    name(power),
    strategy,
    facts
      .map(({ factor, value, power: about }) => `${factor} ${value.toFixed(3)}${about ? ` (${name(about)})` : ''}`)
      .join(', '),
  ]);
  return table(['turn', 'power', 'strategy', 'evidence'], rows);
}

function credibility({ credibility: all, log }: Analysis, name: Name): string {
  const rows = all.map((row) => [
    name(row.power),
    row.honoured,
    row.hedged,
    row.abandoned,
    row.lapses.length,
    ...row.credibility.map((value) => value.toFixed(0)),
  ]);
  const called = all.flatMap(({ power, called: promises }) =>
    promises.map((one) => [
      one.turn,
      name(power),
      name(one.protected),
      name(one.challenger),
      one.answer,
      signed(one.credibility, 1),
      one.outcome,
    ]),
  );
  const head = ['power', 'honoured', 'hedged', 'abandoned', 'lapses', ...yearsOf(log).map((years) => `after ${years}`)];
  const calls = ['turn', 'power', 'bound to', 'against', 'answer', 'credibility', 'outcome'];
  return `${table(head, rows)}\n${table(calls, called)}`;
}

function demands({ deterrence }: Analysis, name: Name): string {
  const rows = deterrence.demands.map((one) => [
    one.turn,
    name(one.challenger),
    name(one.demand.target),
    one.demand.kind,
    [one.odds.alone, one.odds.honest, one.odds.credible].map((odds) => pct(odds)).join(' / '),
    pct(one.seenByChallenger.credible),
    pct(one.seenByTarget.credible),
    one.guarantors.map(({ power, answer }) => `${name(power)}: ${answer}`).join(', ') || '–',
    one.war ? `war, ${one.war.outcome ?? 'goes on'}` : one.outcome,
  ]);
  const head = ['turn', 'challenger', 'target', 'demand', 'odds alone / honest / credible'];
  return table([...head, 'seen by challenger', 'seen by target', 'guarantors', 'outcome'], rows);
}

function bins({ deterrence }: Analysis): string {
  const rows = deterrence.bins.map((bin) => [
    `${pct(bin.from)}–${pct(bin.to)}`,
    bin.opportunities,
    bin.demands,
    bin.conceded,
    bin.backedDown,
    bin.settled,
    bin.wars,
  ]);
  return table(['credible odds', 'opportunities', 'demands', 'conceded', 'backed down', 'settled', 'wars'], rows);
}

function burdens({ burdens: all }: Analysis, name: Name): string {
  const rows = all.flatMap((burden) =>
    burden.members.map((member) => [
      burden.name ?? burden.treaty,
      `${burden.from}–${burden.until}`,
      name(member.power),
      bn(member.bill),
      pct(member.billShare),
      pct(member.outputShare),
      burden.basis === 'protection' ? pct(member.protectionShare) : '–',
      burden.gini.toFixed(2),
    ]),
  );
  const head = ['bloc or pact', 'turns', 'member', 'bill, bn', 'of the bill', 'of the output', 'of the protection'];
  return table([...head, 'Gini'], rows);
}

function reactions({ reactions: all }: Analysis, name: Name): string {
  const rows = all.flatMap(({ power, toward, n, fit }) => {
    if (fit === null) return [];
    const { reaction, fatigue, grievance } = fit;
    const told = [reaction, fatigue, grievance].map(({ value, error }) => `${value.toFixed(2)} ± ${error.toFixed(2)}`);
    return [[name(power), name(toward), ...told, n]];
  });
  return table(['power', 'toward', 'reaction', 'fatigue', 'grievance', 'n'], rows);
}

function concentration({ concentration: all }: Analysis, name: Name): string {
  const rows = all.map(({ years, hhi, con, effective, leader, shares, poles, polarity }) => [
    years,
    hhi.toFixed(3),
    con.toFixed(2),
    effective.toFixed(1),
    `${name(leader)}, ${pct(shares[leader], 1)}`,
    `${polarity}: ${poles.map(name).join(', ')}`,
  ]);
  return table(['after turn', 'HHI', 'CON', 'as many equals', 'strongest', 'poles'], rows);
}

function beliefs({ eyesights }: Analysis, name: Name): string {
  const rows = eyesights.map(({ viewer, checks, forcesOff, within, worst }) => [
    name(viewer),
    checks,
    pct(forcesOff),
    pct(within),
    worst === null
      ? '–'
      : `turn ${worst.turn}, ${name(worst.subject)}, ${worst.figure}: ${bn(worst.shown)} for ${bn(worst.truth)} bn`,
  ]);
  return table(['power', 'estimates', 'forces off by', 'within the error shown', 'furthest off'], rows);
}
