import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/ai/driver.ts';
import { analyse } from '../../shared/analysis/index.ts';
import { armsOf } from '../../shared/analysis/reaction.ts';
import { THRESHOLDS } from '../../shared/analysis/strategies.ts';
import { constantsOf } from '../../shared/content/geography.ts';
import { world2025 } from '../../shared/content/scenarios/world-2025.ts';
import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import { mean, sum } from '../../shared/core/maths.ts';
import { round } from '../../shared/core/rounding.ts';
import { securityOf } from '../../shared/formulas/balance.ts';
import { militaryBurdenOf } from '../../shared/formulas/budget.ts';
import { matchFacts } from '../../shared/formulas/facts.ts';
import { borrowedDefence, capabilityShares, scoreOf } from '../../shared/formulas/indices.ts';
import { ratingOf } from '../../shared/formulas/par.ts';
import type { Match } from '../../shared/model/match.ts';
import { boardOfWorld } from '../../shared/treaties/board.ts';
import { boundParties } from '../../shared/treaties/term.ts';
import { fullConcert } from '../helpers/fullRules.ts';

const of = <T extends { power: PowerId }>(rows: readonly T[], power: PowerId): T[] =>
  rows.filter((row) => row.power === power);

/** Digits that a record keeps of what is estimated. */
const KEPT = { homeForce: 0, projectionForce: 0, readiness: 2, technology: 5, militaryBurden: 5 };

/** Every figure of the analysis of a match among rivals, worked out once more from its events and the worlds it went through. */
describe.each([
  ['The Concert with all rules', fullConcert, 7, 10],
  ['World 2025', world2025, 5, 12],
] as const)('the analysis of a match of rivals in %s', (_name, scenario, seed, TURNS) => {
  const stages: Match[] = [];
  const { match, events } = simulate(scenario, { seed, turns: TURNS, onTurn: (stage) => stages.push(stage) });
  const worlds = [...stages.map(({ world }) => world), match.world];
  const facts = matchFacts(scenario, TURNS);
  const analysis = analyse(events, facts);
  const powers = keysOf(match.world.powers);
  const constants = constantsOf(scenario);
  const boards = worlds.map((world) => boardOfWorld(world, scenario));

  it('has a row for every power and year', () => {
    expect(worlds).toHaveLength(TURNS);
    expect(analysis.log.powers).toEqual(powers);
    expect(analysis.efforts).toHaveLength(TURNS * powers.length);
    expect(analysis.strategies).toHaveLength(TURNS * powers.length);
    expect(analysis.ledger).toHaveLength((TURNS + 1) * powers.length);
    expect(analysis.concentration).toHaveLength(TURNS + 1);
    expect(analysis.forecasts).toHaveLength(TURNS + 1);
  });

  it('has efforts that sum to the books of the worlds', () => {
    for (const { power, turn, arms, home } of analysis.efforts) {
      const ledger = worlds[turn - 1].powers[power].ledger;
      const before =
        turn === 1
          ? scenario.powers.find(({ id }) => id === power)!.outputBn * 1000
          : worlds[turn - 2].powers[power].output;
      expect(ledger).not.toBeNull();
      if (ledger === null) continue;
      expect(arms).toBeCloseTo(militaryBurdenOf(ledger, before as never), 10);
      expect(home * before).toBeCloseTo(sum(Object.values(ledger.lines)) + ledger.upkeep, 4);
    }
  });

  it('finds what abroad cost in the ledgers: no more than what was transferred', () => {
    for (const { power, turn, abroad } of analysis.efforts) {
      const { ledger } = worlds[turn - 1].powers[power];
      const output = analysis.log.records[turn - 1].positions[power].output;
      const most = (ledger?.transfersOut ?? 0) + (ledger?.interoperability ?? 0);
      const tribute = events.filter(
        (event) =>
          event.kind === 'transferPaid' &&
          event.turn === turn &&
          event.from === power &&
          ['tribute', 'settlement', 'reparations', 'repayment'].includes(event.reason),
      );
      const owed = sum(tribute.map((event) => (event.kind === 'transferPaid' ? event.amount : 0)));
      expect(abroad * output).toBeCloseTo(most - owed, 4);
    }
  });

  it('has ledgers that agree with the Security index and with borrowed defence', () => {
    for (const { power, years, safeCredible, borrowed, abandonment, odds, own, credible, attack } of analysis.ledger) {
      if (years === 0) continue;
      const board = boards[years - 1];
      const { value, causes } = securityOf(board, power, false);
      const lost = causes.find(({ factor }) => factor === 'regionsLost')?.points ?? 0;
      expect(safeCredible).toBeCloseTo(value - lost, 1);
      expect(abandonment).toBeCloseTo(causes.find(({ factor }) => factor === 'cover')?.points ?? 0, 1);
      expect(borrowed).toBeCloseTo(borrowedDefence(board, power), 4);
      // The odds follow from the strengths (rules section 8), which are kept to the million.
      const ratio = (constants.oddsEdge * (own + credible)) / attack;
      expect(odds.credible).toBeCloseTo(1 / (1 + ratio ** constants.oddsExponent), 3);
    }
  });

  it('has the concentration of the shares that the rules give', () => {
    for (const { years, hhi, con, shares } of analysis.concentration) {
      if (years === 0) continue;
      const published = events.find((event) => event.kind === 'sharesPublished' && event.turn === years);
      expect(published?.kind).toBe('sharesPublished');
      if (published?.kind !== 'sharesPublished') continue;
      const squares = powers.map((power) => published.shares[power] ** 2);
      expect(hhi).toBeCloseTo(sum(squares), 4);
      // The variance of the shares is (HHI − 1/n)/n.
      const variance = mean(powers.map((power) => (published.shares[power] - 1 / powers.length) ** 2));
      expect(con).toBeCloseTo(Math.sqrt((variance * powers.length) / (1 - 1 / powers.length)), 3);
      expect(sum(Object.values(shares))).toBeCloseTo(1, 3);
    }
    expect(keysOf(capabilityShares(boards[0]))).toEqual(powers);
  });

  it('has the credibility and the record of promises that the worlds have', () => {
    for (const { power, credibility, honoured, hedged, abandoned } of analysis.credibility) {
      const { record } = match.world.powers[power];
      const kept = (kind: string): number => record.filter((one) => one.kind === kind).length;
      expect([honoured, hedged, abandoned]).toEqual([kept('honoured'), kept('hedged'), kept('abandoned')]);
      worlds.forEach((world, index) => {
        expect(credibility[index + 1]).toBeCloseTo(world.powers[power].credibility, 1);
      });
    }
    expect(sum(analysis.credibility.map(({ called }) => called.length))).toBeGreaterThan(0);
  });

  it('has every demand once, by how it ended', () => {
    const { demands, bins } = analysis.deterrence;
    const ended = events.flatMap((event) => (event.kind === 'crisisEnded' ? [[event.crisis, event.outcome]] : []));
    // Crises of one turn may end in another order than they began in.
    expect(demands.map(({ crisis, outcome }) => [crisis, outcome]).sort()).toEqual(ended.sort());
    expect(demands.length).toBeGreaterThan(2);
    const willed = demands.filter(({ incident }) => !incident).length;
    expect(sum(bins.map((bin) => bin.demands))).toBe(willed);
    expect(sum(bins.map((bin) => bin.conceded + bin.backedDown + bin.settled + bin.wars))).toBe(willed);
    expect(sum(bins.map((bin) => bin.opportunities))).toBe(TURNS * powers.length * (powers.length - 1));
    expect(demands.filter(({ war }) => war !== null).length).toBe(
      events.filter(({ kind }) => kind === 'warBegan').length,
    );
  });

  it('shares out bills that the books paid, among those who were bound', () => {
    expect(analysis.burdens.length).toBeGreaterThan(0);
    for (const { treaty, from, until, members, lorenz, gini } of analysis.burdens) {
      for (const share of ['billShare', 'outputShare'] as const) {
        expect(sum(members.map((member) => member[share]))).toBeCloseTo(1, 10);
      }
      for (const { power, bill, turns } of members) {
        let expected = 0;
        let bound = 0;
        for (let turn = from; turn <= until; turn++) {
          // What binds in a turn stands in the world that the turn began with; in the first, in the scenario.
          const known = turn === 1 ? undefined : worlds[turn - 2].treaties[treaty];
          const first = turn === 1 ? scenario.treaties[Number(treaty.slice(1)) - 1]?.parties : undefined;
          const those = first ?? (known ? boundParties(known, turn) : []);
          if (!those.includes(power)) continue;
          const { ledger } = worlds[turn - 1].powers[power];
          const { homeForce, projectionForce, integration } = ledger?.lines ?? ({} as never);
          const dues = events.filter(
            (event) =>
              event.kind === 'fundPaid' && event.turn === turn && event.power === power && event.bloc === treaty,
          );
          expected += homeForce + projectionForce + integration + (ledger?.upkeep ?? 0);
          expected += sum(dues.map((event) => (event.kind === 'fundPaid' ? event.amount : 0)));
          bound++;
        }
        expect([turns, bill]).toEqual([bound, expected]);
      }
      // Gini once more, as the sum over all pairs of what one pays for what the other has.
      const steps = lorenz.slice(1).map((point, index) => ({
        had: point.had - lorenz[index].had,
        paid: point.paid - lorenz[index].paid,
      }));
      let pairs = 0;
      for (const a of steps) for (const b of steps) pairs += Math.abs(a.had * b.paid - b.had * a.paid) / 2;
      expect(gini).toBeCloseTo(pairs, 8);
    }
  });

  it('fits reactions as partial regression does', () => {
    const fitted = analysis.reactions.filter(({ fit }) => fit !== null);
    expect(fitted.length).toBeGreaterThan(10);
    for (const { power, toward, n, fit } of fitted) {
      const [own, other] = [armsOf(analysis.efforts, power), armsOf(analysis.efforts, toward)];
      const changes = own.slice(1).map((effort, index) => effort - own[index]);
      // Frisch and Waugh: what the other's effort adds is the slope between what own effort leaves unexplained of both.
      const [restOfChange, restOfOther] = [without(own, changes), without(own, other.slice(0, n))];
      const square = sum(restOfOther.map((value) => value * value));
      const slope = sum(restOfOther.map((value, index) => value * restOfChange[index])) / square;
      const left = restOfChange.map((value, index) => value - slope * restOfOther[index]);
      const error = Math.sqrt(sum(left.map((value) => value * value)) / (n - 3) / square);
      expect(fit!.reaction.value / slope).toBeCloseTo(1, 5);
      expect(fit!.reaction.error / error).toBeCloseTo(1, 5);
    }
  });

  it('holds what seats were shown against the truth', () => {
    for (const { turn, viewer, subject, figure, shown, truth, within } of analysis.beliefs) {
      if (turn === 1) continue;
      const world = worlds[turn - 2];
      const { value, error } = world.beliefs[viewer][subject][figure];
      const real = world.powers[subject][figure];
      expect(shown).toBe(round(value, KEPT[figure]));
      expect(truth).toBe(round(real, KEPT[figure]));
      const margin = Math.abs(Math.abs(value - real) - error) / real;
      if (margin > 0.01) expect(within).toBe(Math.abs(value - real) <= error);
    }
    // Two thirds of all truths lie within one standard error.
    expect(mean(analysis.eyesights.map(({ within }) => within))).toBeCloseTo(0.68, 1);
  });

  it('forecasts the score that the rules give to indices that stay', () => {
    for (const { years, scores, merits, chances } of analysis.forecasts) {
      expect(sum(Object.values(chances))).toBeCloseTo(1, 10);
      if (years === 0) continue;
      for (const power of powers) {
        const { history } = worlds[years - 1].powers[power];
        const last = history[history.length - 1];
        const whole = [...history, ...Array(TURNS + constants.legacyTurns - years).fill(last)];
        expect(scores[power]).toBeCloseTo(scoreOf(whole, scenario.weights, constants), 8);
        if (facts.par !== null) expect(merits[power]).toBeCloseTo(ratingOf(scores[power], facts.par[power]), 8);
      }
      const [best] = [...powers].sort((a, b) => merits[b] - merits[a]);
      expect(chances[best]).toBe(Math.max(...Object.values(chances)));
    }
  });

  it('turns where most chance changed hands, with events of that turn', () => {
    expect(analysis.turningPoints.length).toBeGreaterThan(0);
    const shifts = analysis.forecasts
      .slice(1)
      .map(({ chances }, index) =>
        sum(powers.map((power) => Math.max(0, chances[power] - analysis.forecasts[index].chances[power]))),
      );
    for (const { turn, shift, events: told } of analysis.turningPoints) {
      expect(shift).toBeCloseTo(shifts[turn - 1], 10);
      for (const id of told) expect(events[id - 1].turn).toBe(turn);
    }
    expect(analysis.turningPoints[0].shift).toBeCloseTo(Math.max(...shifts.slice(0, -1)), 10);
  });

  it('names strategies by facts that are so', () => {
    for (const { power, turn, strategy, evidence } of analysis.strategies) {
      expect(evidence.length).toBeGreaterThan(0);
      const [effort] = of(analysis.efforts, power).filter((one) => one.turn === turn);
      const borrowed = borrowedDefence(boards[turn - 1], power);
      for (const { factor, value, event } of evidence) {
        if (event !== null) expect(events[event - 1].turn).toBe(turn);
        if (factor === 'armsEffort') expect(value).toBe(effort.arms);
        if (factor === 'borrowed') expect(value).toBeCloseTo(borrowed, 4);
      }
      if (strategy === 'internal')
        expect([effort.arms >= THRESHOLDS.arms, borrowed < THRESHOLDS.borrowed]).toEqual([true, true]);
      if (strategy === 'hiding') expect(effort.arms).toBeLessThan(THRESHOLDS.arms);
      const asked = events.some(
        (event) =>
          event.kind === 'demandMade' &&
          event.turn === turn &&
          event.challenger === power &&
          event.demand.kind !== 'redress',
      );
      if (asked) expect(strategy).toBe('expanding');
    }
    expect(new Set(analysis.strategies.map(({ strategy }) => strategy)).size).toBeGreaterThan(3);
  });
});

/** What is left of `y` when its mean and its slope on `x` are taken out. */
function without(x: readonly number[], y: readonly number[]): number[] {
  const [mx, my] = [mean(x.slice(0, y.length)), mean(y)];
  const slope =
    sum(y.map((value, index) => (x[index] - mx) * (value - my))) / sum(y.map((_, index) => (x[index] - mx) ** 2));
  return y.map((value, index) => value - my - slope * (x[index] - mx));
}
