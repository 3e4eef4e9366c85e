import { describe, expect, it, vi } from 'vitest';
import '../../../client/text/debriefTexts.ts';
import {
  boughtClaim,
  burdenClaim,
  type Claim,
  evidenceClaim,
  favouriteClaim,
  peakClaim,
  quarrelsClaim,
  roadClaims,
  sharesClaim,
  shortClaim,
  sightClaim,
  stretchesOf,
  threatsClaim,
  wonClaim,
  wordClaim,
  worstClaim,
} from '../../../client/debrief/claims.ts';
import { csvOf } from '../../../client/debrief/save.ts';
import { openStore } from '../../../client/store/match.ts';
import { t } from '../../../client/text/index.tsx';
import { simulate } from '../../../shared/ai/driver.ts';
import { analyse } from '../../../shared/analysis/index.ts';
import { constantsOf } from '../../../shared/content/geography.ts';
import { duel } from '../../../shared/content/scenarios/duel.ts';
import { world2025 } from '../../../shared/content/scenarios/world-2025.ts';
import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import { mean, sum } from '../../../shared/core/maths.ts';
import type { EventKind, EventOf } from '../../../shared/events/events.ts';
import { contest } from '../../../shared/formulas/contest.ts';
import { matchFacts } from '../../../shared/formulas/facts.ts';
import { borrowedDefence } from '../../../shared/formulas/indices.ts';
import type { Match } from '../../../shared/model/match.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Power, World } from '../../../shared/model/world.ts';
import { boardOfWorld } from '../../../shared/treaties/board.ts';
import { fullConcert } from '../../helpers/fullRules.ts';

/** A seeded match, its analysis, and the worlds it went through, from which every sentence is checked. */
function played(scenario: Scenario, seed: number) {
  const stages: Match[] = [];
  const { match, events } = simulate(scenario, { seed, onTurn: (stage) => stages.push(stage) });
  const worlds = [...stages.map(({ world }) => world), match.world];
  openStore('ABCDEF', scenario);
  const analysis = analyse(events, matchFacts(scenario, scenario.turns));
  const of = <K extends EventKind>(kind: K): EventOf<K>[] =>
    events.filter((event): event is EventOf<K> => event.kind === kind);
  return { scenario, match, events, worlds, analysis, of };
}

const best = <T>(items: readonly T[], value: (item: T) => number): number => Math.max(...items.map(value));

describe.each([
  ['The Concert with all rules', fullConcert, 7],
  ['Duel', duel, 3],
  ['World 2025', world2025, 5],
] as const)('every sentence of the debrief of %s is true:', (_name, scenario, seed) => {
  const { match, events, worlds, analysis, of } = played(scenario, seed);
  const powers = keysOf(match.world.powers);
  const verdict = match.verdict;
  if (verdict === null) throw new Error('the match has not ended');
  const each = <T>(power: PowerId, value: (own: Power, world: World) => T): T[] =>
    worlds.map((world) => value(world.powers[power], world));
  /** Output that the books of a turn were made with. */
  const outputBefore = (power: PowerId, turn: number): number =>
    turn === 1
      ? 1000 * (scenario.powers.find(({ id }) => id === power)?.outputBn ?? 0)
      : worlds[turn - 2].powers[power].output;

  it('who won', () => {
    const { facts } = wonClaim(verdict);
    expect(facts.power ?? facts.winners).toBe(verdict.hegemon ?? verdict.winners.join());
  });

  it('the greatest share of capability', () => {
    const { facts } = peakClaim(analysis);
    const start = best(powers, (power) => analysis.log.records[0].positions[power].share);
    const later = best(worlds, (world) => best(powers, (power) => world.powers[power].share));
    expect(facts.share).toBeCloseTo(Math.max(start, later), 4);
    if (facts.turn !== 0) {
      expect(worlds[Number(facts.turn) - 1].powers[facts.power as PowerId].share).toBeCloseTo(Number(facts.share), 4);
    }
    const end = sharesClaim(analysis).facts;
    expect(end.share).toBeCloseTo(
      best(powers, (power) => match.world.powers[power].share),
      4,
    );
    expect(end.effective).toBeCloseTo(1 / sum(powers.map((power) => match.world.powers[power].share ** 2)), 3);
  });

  it('demands and their odds', () => {
    const willed = of('demandMade').filter(({ demand }) => demand.kind !== 'redress');
    const ends = of('crisisEnded').filter(({ demand }) => demand.kind !== 'redress');
    const ending = (outcome: string): number => ends.filter((end) => end.outcome === outcome).length;
    expect(quarrelsClaim(analysis).facts).toEqual({
      demands: willed.length,
      conceded: ending('conceded'),
      settled: ending('settled'),
      backedDown: ending('backedDown'),
      wars: ending('war'),
    });
    const odds = willed.map(
      ({ crisis }) => of('crisisWeighed').find((one) => one.crisis === crisis)?.truth.credible ?? 0,
    );
    expect(threatsClaim(analysis).facts).toEqual({
      demands: willed.length,
      least: odds.length ? Math.min(...odds) : 0,
      incidents: of('demandMade').filter(({ demand }) => demand.kind === 'redress').length,
    });
  });

  it('the favourite before the last turn', () => {
    const claim = favouriteClaim(analysis);
    const chances = analysis.forecasts[analysis.log.years - 1].chances;
    expect(claim?.facts.chance).toBe(best(powers, (power) => chances[power]));
    expect(claim?.facts.winners).toBeCloseTo(sum(verdict.winners.map((power) => chances[power])), 10);
  });

  it('who built and who borrowed most, and the price', () => {
    const home = (power: PowerId): number =>
      mean(
        each(power, ({ ledger }, world) => {
          const spent = sum(Object.values(ledger?.lines ?? {})) + (ledger?.upkeep ?? 0);
          return spent / outputBefore(power, worlds.indexOf(world) + 1);
        }),
      );
    const borrowed = (power: PowerId): number =>
      mean(worlds.map((world) => borrowedDefence(boardOfWorld(world, scenario), power)));
    const { most, cost } = roadClaims(analysis);
    expect(most.facts.home).toBeCloseTo(best(powers, home), 6);
    expect(home(most.facts.builder as PowerId)).toBeCloseTo(Number(most.facts.home), 6);
    expect(most.facts.borrowed).toBeCloseTo(best(powers, borrowed), 4);
    const borrower = cost.facts.borrower as PowerId;
    expect(borrowed(borrower)).toBeCloseTo(Number(most.facts.borrowed), 4);
    const abroad = worlds.map((world, index) => {
      const { ledger } = world.powers[borrower];
      const tribute = ['tribute', 'settlement', 'reparations', 'repayment'];
      const owed = of('transferPaid').filter(
        (paid) => paid.turn === index + 1 && paid.from === borrower && tribute.includes(paid.reason),
      );
      const paid =
        (ledger?.transfersOut ?? 0) + (ledger?.interoperability ?? 0) - sum(owed.map(({ amount }) => amount));
      return paid / outputBefore(borrower, index + 1);
    });
    expect(cost.facts.abroad).toBeCloseTo(mean(abroad), 8);
    const diplomacy = ['signing', 'distrust', 'pactUpkeep', 'motion', 'mediation'];
    const spent = of('capitalChanged')
      .filter(({ power }) => power === borrower)
      .flatMap(({ causes }) => causes)
      .filter(({ factor }) => diplomacy.includes(factor));
    expect(cost.facts.capital).toBeCloseTo(-sum(spent.map(({ points }) => points)), 8);
  });

  it('what help bought', () => {
    const { facts } = boughtClaim(analysis);
    if (facts.power === null || facts.turn === 0) return;
    const board = boardOfWorld(worlds[Number(facts.turn) - 1], scenario);
    const weighed = contest(board, facts.rival as PowerId, facts.power as PowerId);
    expect(facts.alone).toBeCloseTo(weighed.oddsAlone, 4);
    expect(facts.honest).toBeCloseTo(weighed.oddsHonest, 4);
    expect(facts.credible).toBeCloseTo(weighed.oddsCredible, 4);
  });

  it('strategies and what they rest on', () => {
    const stretches = stretchesOf(analysis);
    for (const [index, own] of stretches.entries()) {
      expect(own.flatMap(({ turns }) => turns.map(({ turn }) => turn))).toEqual(worlds.map((_, turn) => turn + 1));
      for (const { turns, power } of own) {
        expect(power).toBe(powers[index]);
        for (const { turn, evidence } of turns) {
          for (const fact of evidence) {
            const { facts } = evidenceClaim(turn, fact);
            const event = fact.event === null ? null : events[fact.event - 1];
            if (event?.kind === 'demandMade')
              expect([event.challenger, event.demand.target]).toEqual([power, facts.power]);
            if (event?.kind === 'commitmentTested')
              expect([event.power, event.protected]).toEqual([power, facts.power]);
            if (event?.kind === 'frontMoved') expect(event.to).toBe(facts.value);
            if (fact.factor === 'armsEffort') {
              const { ledger } = worlds[turn - 1].powers[power];
              const { homeForce, projectionForce, integration } = ledger?.lines ?? ({} as never);
              const arms = homeForce + projectionForce + integration + (ledger?.upkeep ?? 0);
              expect(facts.value).toBeCloseTo(arms / outputBefore(power, turn), 8);
            }
            const board = boardOfWorld(worlds[turn - 1], scenario);
            if (fact.factor === 'borrowed') expect(facts.value).toBeCloseTo(borrowedDefence(board, power), 4);
            if (fact.factor === 'alignedWith')
              expect(facts.value).toBeCloseTo(contest(board, facts.power as PowerId, power).oddsAlone, 4);
            if (fact.factor === 'lends' && facts.power !== null) {
              const shielded = facts.power as PowerId;
              const row = analysis.ledger.find((one) => one.power === shielded && one.years === turn);
              const weighed = contest(board, row?.rival as PowerId, shielded);
              const helped = sum(weighed.helpers.map(({ counted }) => counted));
              const lent = weighed.helpers.find((helper) => helper.power === power)?.counted ?? 0;
              expect(facts.value).toBeCloseTo(lent / (weighed.own + helped), 4);
            }
            if (fact.factor === 'danger' && turn > 1) {
              const before = worlds[turn - 2];
              const { hostilityBase, hostilityTension } = constantsOf(scenario);
              const dangers = powers
                .filter((rival) => rival !== power)
                .map((rival) => {
                  const { tension } = before.pairs[power][rival];
                  const odds = contest(boardOfWorld(before, scenario), rival, power).oddsAlone;
                  return { rival, danger: (hostilityBase + (hostilityTension * tension) / 100) * odds };
                });
              expect(facts.value).toBeCloseTo(
                best(dangers, ({ danger }) => danger),
                3,
              );
              expect(dangers.find(({ rival }) => rival === facts.power)?.danger).toBeCloseTo(Number(facts.value), 3);
            }
            if (fact.factor === 'othersBalance') {
              const other = facts.power as PowerId;
              const effort = analysis.efforts.find((one) => one.power === other && one.turn === turn);
              const acts = Math.max((effort?.arms ?? 0) / 0.06, borrowedDefence(board, other) / 0.15);
              expect(acts).toBeGreaterThanOrEqual(1 - 1e-4);
            }
            const binding: Partial<Record<string, readonly string[]>> = {
              truceWith: ['nonAggression', 'neutrality'],
              alignedWith: ['mutualDefence', 'guarantee', 'bloc'],
            };
            const clauses = binding[fact.factor];
            if (clauses !== undefined) {
              const shared = Object.values(worlds[turn - 1].treaties).filter(
                ({ parties }) => parties.includes(power) && parties.includes(facts.power as PowerId),
              );
              expect(shared.some((treaty) => treaty.clauses.some(({ kind }) => clauses.includes(kind)))).toBe(true);
            }
          }
        }
      }
    }
  });

  it('whose word was kept', () => {
    const records = powers.map((power) => match.world.powers[power].record);
    const kept = (kind: string): number =>
      sum(records.map((record) => record.filter((one) => one.kind === kind).length));
    const [honoured, hedged, abandoned] = ['honoured', 'hedged', 'abandoned'].map(kept);
    expect(wordClaim(analysis).facts).toEqual({ called: honoured + hedged + abandoned, honoured, hedged, abandoned });
    for (const record of analysis.credibility) {
      const { facts } = shortClaim(analysis, record);
      expect(facts.broken).toBe(of('treatyBroken').filter(({ by }) => by === record.power).length);
      const own = of('crisisEnded').filter((end) => end.challenger === record.power || end.target === record.power);
      const settled = own.filter(({ outcome }) => outcome === 'settled').length;
      const alone = own.filter(({ outcome, challenger }) =>
        challenger === record.power ? outcome === 'backedDown' : outcome === 'conceded',
      ).length;
      expect(facts.yielded).toBe(settled + alone);
    }
  });

  it('what moved credibility', () => {
    for (const { power, moved } of analysis.credibility) {
      const told = of('credibilityChanged').filter((event) => event.power === power);
      const inAll = sum(told.flatMap(({ causes }) => causes.map(({ points }) => points)));
      expect(sum(moved.map(({ points }) => points))).toBeCloseTo(inAll, 8);
      worlds.forEach(({ powers: now }, year) => {
        const was =
          year === 0
            ? analysis.log.records[0].positions[power].credibility
            : worlds[year - 1].powers[power].credibility;
        const inYear = sum(told.filter(({ turn }) => turn === year + 1).map(({ from, to }) => to - from));
        // What is forgotten in a quiet year is told from a point on.
        expect(Math.abs(now[power].credibility - was - inYear)).toBeLessThan(1.01);
      });
    }
  });

  it('who paid most for what they had', () => {
    for (const burden of analysis.burdens) {
      const { facts } = burdenClaim(burden);
      const member = burden.members.find(({ power }) => power === facts.power);
      expect(member?.billShare).toBe(facts.paid);
      const over = burden.members.map(
        (one) => one.billShare - (burden.basis === 'output' ? one.outputShare : one.protectionShare),
      );
      expect(Number(facts.paid) - Number(facts.had)).toBeCloseTo(Math.max(...over), 10);
    }
  });

  it('how well seats saw', () => {
    expect(sightClaim(analysis).facts.within).toBeGreaterThan(0.55);
    const { facts } = worstClaim(analysis) as Claim;
    const turn = Number(facts.turn);
    if (turn === 1) return;
    const world = worlds[turn - 2];
    const figure = facts.figure as 'homeForce' | 'projectionForce';
    expect(facts.truth).toBe(Math.round(world.powers[facts.subject as PowerId][figure]));
    const belief = world.beliefs[facts.viewer as PowerId][facts.subject as PowerId][figure].value;
    expect(facts.shown).toBe(Math.round(belief));
  });

  it('and every one of them can be said', () => {
    const complaint = vi.spyOn(console, 'error');
    const claims = [
      wonClaim(verdict),
      peakClaim(analysis),
      quarrelsClaim(analysis),
      sharesClaim(analysis),
      ...Object.values(roadClaims(analysis)),
      boughtClaim(analysis),
      wordClaim(analysis),
      threatsClaim(analysis),
      sightClaim(analysis),
      ...analysis.burdens.map(burdenClaim),
      ...analysis.credibility.map((record) => shortClaim(analysis, record)),
      ...analysis.strategies.flatMap(({ turn, evidence }) => evidence.map((fact) => evidenceClaim(turn, fact))),
    ];
    for (const { key, params } of claims) {
      const bold = (chunks: readonly string[]): string => chunks.join('');
      const said = t(key, { ...params, b: bold } as never);
      expect(said.length).toBeGreaterThan(5);
      expect(said).not.toMatch(/NaN|undefined|Infinity|[{}]/);
    }
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });
});

describe('a table to take along', () => {
  it('is CSV that a spreadsheet reads as it is meant', () => {
    expect(
      csvOf(
        ['power', 'a "b"'],
        [
          ['Arden, the', 1.5],
          ['=1+1', null],
          ['x\ny', 0.1 + 0.2],
        ],
      ),
    ).toBe('power,"a ""b"""\r\n"Arden, the",1.5\r\n\'=1+1,\r\n"x\ny",0.3\r\n');
  });
});
