import { describe, expect, it } from 'vitest';
import { beliefChecks, eyesights } from '../../shared/analysis/beliefs.ts';
import { burdens, giniOf, lorenzOf } from '../../shared/analysis/burden.ts';
import { concentrationOf } from '../../shared/analysis/concentration.ts';
import { credibilityLedger } from '../../shared/analysis/credibility.ts';
import { deterrenceRecord } from '../../shared/analysis/deterrence.ts';
import { efforts } from '../../shared/analysis/effort.ts';
import { forecastChecks, forecasts, scoreIfSo } from '../../shared/analysis/forecast.ts';
import { ledgerRow } from '../../shared/analysis/ledger.ts';
import { readLog } from '../../shared/analysis/log.ts';
import { reactions } from '../../shared/analysis/reaction.ts';
import { turningPoints } from '../../shared/analysis/turningPoints.ts';
import { crisisId, powerId, proposalId, regionId, treatyId, warId } from '../../shared/core/ids.ts';
import type { Money } from '../../shared/core/money.ts';
import type { Verdict } from '../../shared/model/match.ts';
import { ash, birch, cedar, facts, TinyLog } from './tinyLog.ts';

const million = (amount: number): Money => amount as Money;
const odds = (alone: number, honest = alone, credible = alone) => ({ alone, honest, credible });

describe('a log', () => {
  it('without positions is refused', () => {
    expect(() => readLog([])).toThrow(/no positions/);
  });
});

describe('effort', () => {
  it('is what a power spends on itself and on partners, by its output when the turn began', () => {
    const log = new TinyLog()
      .stand({ ash: { output: million(2000), share: 0.5, borrowed: 0.1, defence: { own: 200 } } })
      .books({
        ash: {
          homeForce: 40,
          projectionForce: 20,
          integration: 10,
          upkeep: 30,
          industry: 60,
          science: 20,
          interoperability: 6,
        },
      })
      .tell({ kind: 'transferPaid', from: ash, to: birch, amount: million(14), reason: 'aid', treaty: null })
      .tell({ kind: 'transferPaid', from: ash, to: cedar, amount: million(99), reason: 'tribute', treaty: null })
      .tell({ kind: 'fundPaid', bloc: treatyId('t1'), name: 'League', power: ash, amount: million(20) })
      .tell({
        kind: 'capitalChanged',
        power: ash,
        from: 5,
        to: 1,
        causes: [
          { factor: 'signing', points: -2 },
          { factor: 'taxChange', points: -1 },
          { factor: 'distrust', points: -1 },
        ],
      })
      .stand({ ash: { output: million(2100), share: 0.55, borrowed: 0.3, defence: { own: 250 } } });
    const [effort] = efforts(readLog(log.events));
    expect(effort).toMatchObject({ power: ash, turn: 1, arms: 0.05, growth: 0.04, capital: 3 });
    expect(effort.home).toBeCloseTo(0.09, 12);
    // 14 of aid, 20 of dues and 6 for common standards, of 2,000; tribute is nobody's alliance.
    expect(effort.abroad).toBeCloseTo(0.02, 12);
    expect(effort.strengthGained).toBeCloseTo(0.25, 12);
    expect(effort.shareGained).toBeCloseTo(0.05, 12);
    expect(effort.borrowedGained).toBeCloseTo(0.2, 12);
  });
});

describe('the balance ledger', () => {
  it('parts own strength from credible help and names what the help hangs on', () => {
    const help = { power: birch, strength: 80, credibility: 0.5, stretch: 1, earned: 1, counted: 40 };
    const log = new TinyLog()
      .stand({
        ash: {
          protects: [birch],
          rivals: { cedar: { hostility: 0.5, ...odds(0.8, 0.2, 0.4) }, birch: { hostility: 0.1, ...odds(0.5) } },
          defence: { rival: cedar, attack: 150, own: 60, helpers: [help] },
        },
        birch: { rivals: { cedar: { hostility: 0.5, ...odds(0.6) }, ash: { hostility: 1, ...odds(1) } } },
      })
      .books();
    const row = ledgerRow(readLog(log.events), ash, 0);
    expect(row).toMatchObject({ rival: cedar, own: 60, promised: 80, credible: 40, discount: 0.5, attack: 150 });
    // Cedar takes .5 · .8, birch .1 · .5: 100 · .6 · .95.
    expect(row.safeAlone).toBeCloseTo(57, 10);
    expect(row.safeCredible).toBeCloseTo(76, 10);
    expect(row.safeHonest).toBeCloseTo(85.5, 10);
    expect(row.abandonment).toBeCloseTo(19, 10);
    expect(row.doubt).toBeCloseTo(9.5, 10);
    // Of those who threaten birch ash itself does not count: .5 · .6.
    expect(row.entrapment).toBeCloseTo(0.3, 10);
  });
});

describe('concentration', () => {
  it('of .5, .3 and .2 is .38, as 2.63 equal powers, with two poles', () => {
    const found = concentrationOf({ [ash]: 0.5, [birch]: 0.3, [cedar]: 0.2 });
    expect(found.hhi).toBeCloseTo(0.38, 12);
    expect(found.effective).toBeCloseTo(2.631578947, 8);
    // √((.38 − 1/3)/(2/3))
    expect(found.con).toBeCloseTo(0.264575131, 8);
    expect(found).toMatchObject({ leader: ash, poles: [ash, birch], polarity: 'bipolar' });
  });

  it('is 0 for equals and 1 for one that has all', () => {
    expect(concentrationOf({ [ash]: 0.5, [birch]: 0.5 })).toMatchObject({ con: 0, polarity: 'bipolar' });
    expect(concentrationOf({ [ash]: 1, [birch]: 0 })).toMatchObject({ con: 1, polarity: 'unipolar' });
    const third = 1 / 3;
    expect(concentrationOf({ [ash]: third, [birch]: third, [cedar]: third }).polarity).toBe('multipolar');
  });
});

describe('a Lorenz curve', () => {
  it('bends by who pays less than it has', () => {
    const curve = lorenzOf([
      { power: ash, had: 0.4, paid: 0.7 },
      { power: birch, had: 0.6, paid: 0.3 },
    ]);
    expect(curve).toEqual([
      { power: null, had: 0, paid: 0 },
      { power: birch, had: 0.6, paid: 0.3 },
      { power: ash, had: 1, paid: 1 },
    ]);
    // Under the curve .09 + .26 = .35 of a half.
    expect(giniOf(curve)).toBeCloseTo(0.3, 12);
  });

  it('is the diagonal where all pay as they have, and one who pays for what others have stands alone', () => {
    expect(
      giniOf(
        lorenzOf([
          { power: ash, had: 0.25, paid: 0.25 },
          { power: birch, had: 0.75, paid: 0.75 },
        ]),
      ),
    ).toBeCloseTo(0);
    expect(
      giniOf(
        lorenzOf([
          { power: ash, had: 0, paid: 1 },
          { power: birch, had: 1, paid: 0 },
        ]),
      ),
    ).toBeCloseTo(1);
  });
});

describe('burdens', () => {
  const league = { treaty: treatyId('t1'), name: 'League', members: [ash, birch], secret: false };

  it('hold bill and output of the turns bound against the safety that help gave', () => {
    const covered = { cedar: { hostility: 0.5, alone: 0.6, credible: 0.2 } };
    const log = new TinyLog()
      .stand({ ash: { output: million(3000) }, birch: { rivals: covered } }, [league])
      .books({ ash: { homeForce: 50, upkeep: 20 }, birch: { projectionForce: 20 }, cedar: { homeForce: 500 } })
      .tell({ kind: 'fundPaid', bloc: treatyId('t1'), name: 'League', power: ash, amount: million(10) })
      .tell({ kind: 'fundPaid', bloc: treatyId('t2'), name: 'Other', power: birch, amount: million(40) })
      .stand()
      .books({ ash: { homeForce: 900 } })
      .stand();
    const [burden, ...more] = burdens(readLog(log.events));
    expect(more).toEqual([]);
    expect(burden).toMatchObject({ name: 'League', from: 1, until: 1, basis: 'protection', largest: ash });
    expect(burden.members).toEqual([
      { power: ash, turns: 1, bill: 80, billShare: 0.8, outputShare: 0.75, protectionShare: 0 },
      { power: birch, turns: 1, bill: 20, billShare: 0.2, outputShare: 0.25, protectionShare: 1 },
    ]);
    expect(burden.overContribution).toBeCloseTo(0.05, 12);
    expect(burden.gini).toBeCloseTo(0.8, 12);
  });

  it('are held against output where nobody was made safer', () => {
    const log = new TinyLog()
      .stand({}, [league])
      .books({ ash: { homeForce: 30 }, birch: { homeForce: 10 } })
      .stand();
    const [burden] = burdens(readLog(log.events));
    expect(burden).toMatchObject({ basis: 'output' });
    expect(burden.gini).toBeCloseTo(0.25, 12);
  });
});

/** A demand of ash on birch that cedar is bound to answer. */
function quarrel(outcome: 'conceded' | 'backedDown' | 'war'): TinyLog {
  const crisis = crisisId('c1');
  const demand = { kind: 'tribute', target: birch } as const;
  const guarantors = [cedar];
  const log = new TinyLog()
    .stand({ birch: { rivals: { ash: { credible: 0.5 } } }, cedar: { credibility: 70 } })
    .tell({ kind: 'demandMade', crisis, challenger: ash, demand, theatre: regionId('birch'), guarantors, reasons: [] })
    .tell(
      { kind: 'crisisWeighed', crisis, truth: odds(0.7, 0.3, 0.5), challenger: odds(0.8, 0.4, 0.6), target: odds(0.6) },
      [],
    )
    .tell({
      kind: 'crisisAnswered',
      crisis,
      power: birch,
      answer: outcome === 'conceded' ? 'concede' : 'standFirm',
      reasons: [],
    })
    .tell({ kind: 'crisisAnswered', crisis, power: cedar, answer: 'hedge', reasons: [] })
    .tell({ kind: 'crisisEnded', crisis, challenger: ash, target: birch, demand, outcome, mediators: [] })
    .tell({
      kind: 'commitmentTested',
      crisis,
      power: cedar,
      protected: birch,
      treaty: treatyId('t1'),
      answer: 'hedge',
      credibility: -6,
    });
  if (outcome === 'war') {
    const war = warId('w1');
    log.tell({
      kind: 'warBegan',
      war,
      attacker: ash,
      defender: birch,
      theatre: regionId('birch'),
      aim: demand,
      helpers: [],
    });
    log.tell({ kind: 'warEnded', war, attacker: ash, defender: birch, outcome: 'defenderWon', front: -60 });
  }
  return log
    .tell({ kind: 'treatyBroken', treaty: treatyId('t2'), by: cedar, partners: [ash] })
    .books()
    .stand({ cedar: { credibility: 64 } });
}

describe('the credibility ledger', () => {
  it('tells each promise called upon, the answer and what it did, and words broken otherwise', () => {
    const [, , record] = credibilityLedger(readLog(quarrel('backedDown').events));
    expect(record).toMatchObject({ power: cedar, credibility: [70, 64], honoured: 0, hedged: 1, abandoned: 0 });
    expect(record.called).toEqual([
      {
        event: 7,
        turn: 1,
        crisis: 'c1',
        challenger: ash,
        protected: birch,
        treaty: 't1',
        answer: 'hedge',
        credibility: -6,
        outcome: 'backedDown',
      },
    ]);
    expect(record.lapses).toEqual([{ event: 8, turn: 1, kind: 'treatyBroken', partners: [ash] }]);
  });
});

describe('the deterrence record', () => {
  it('has odds as they were and as both saw them, answers and the outcome', () => {
    const { demands } = deterrenceRecord(readLog(quarrel('conceded').events));
    expect(demands).toHaveLength(1);
    expect(demands[0]).toMatchObject({
      challenger: ash,
      incident: false,
      odds: { alone: 0.7, honest: 0.3, credible: 0.5 },
      seenByChallenger: { credible: 0.6 },
      answer: 'concede',
      guarantors: [{ power: cedar, answer: 'hedge' }],
      outcome: 'conceded',
      war: null,
    });
  });

  it('follows a demand into its war', () => {
    const { demands } = deterrenceRecord(readLog(quarrel('war').events));
    expect(demands[0].war).toEqual({ war: 'w1', outcome: 'defenderWon' });
  });

  it('counts opportunities and demands by credible odds', () => {
    const { bins } = deterrenceRecord(readLog(quarrel('war').events));
    // Three powers have two rivals each; only ash over birch stands at .5.
    expect(bins.map(({ opportunities, demands, wars }) => [opportunities, demands, wars])).toEqual([
      [5, 0, 0],
      [0, 0, 0],
      [1, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe('reactions', () => {
  it('find the coefficients that made a series of arms without noise', () => {
    const pair = [ash, birch];
    const log = new TinyLog(pair).stand();
    let [a, b] = [2, 5];
    for (const next of [5, 3, 6, 4, 7, 2]) {
      log.books({ ash: { homeForce: 10 * a }, birch: { homeForce: 10 * b } }).stand();
      // Ash adds half of what birch spent, less a fifth of its own, and .1 more.
      [a, b] = [a + 0.5 * b - 0.2 * a + 0.1, next];
    }
    const read = readLog(log.events);
    const [found] = reactions(read, efforts(read));
    expect(found).toMatchObject({ power: ash, toward: birch, n: 5 });
    expect(found.fit?.reaction.value).toBeCloseTo(0.5, 8);
    expect(found.fit?.fatigue.value).toBeCloseTo(0.2, 8);
    expect(found.fit?.grievance.value).toBeCloseTo(0.1, 8);
    expect(found.fit?.reaction.error).toBeCloseTo(0, 6);
  });

  it('are not guessed from too few turns or from arms that never change', () => {
    const log = new TinyLog([ash, birch]).stand();
    for (let turn = 0; turn < 3; turn++) log.books({ ash: { homeForce: turn }, birch: { homeForce: 1 } }).stand();
    expect(reactions(readLog(log.events), efforts(readLog(log.events)))[0].fit).toBeNull();
    for (let turn = 0; turn < 5; turn++)
      log.books({ ash: { homeForce: turn * turn }, birch: { homeForce: 1 } }).stand();
    expect(reactions(readLog(log.events), efforts(readLog(log.events)))[0].fit).toBeNull();
  });
});

describe('beliefs', () => {
  it('are held against what was so, with the error that was shown', () => {
    const shown = {
      homeForce: 120,
      projectionForce: 50,
      readiness: 50,
      technology: 1.1,
      militaryBurden: 0.03,
      error: 0.2,
    };
    const log = new TinyLog([ash, birch])
      .stand({ ash: { beliefs: { [birch]: shown } } })
      .books()
      .stand();
    const read = readLog(log.events);
    const checks = beliefChecks(read);
    expect(checks.map(({ figure, within }) => [figure, within])).toEqual([
      ['homeForce', true],
      // 50 ± 10 does not reach 100.
      ['projectionForce', false],
      ['readiness', true],
      // 1.1 ± 6 % does not reach 1.
      ['technology', false],
      ['militaryBurden', true],
    ]);
    const [sight, blind] = eyesights(read, checks);
    expect(sight.forcesOff).toBeCloseTo(0.35, 12);
    expect(sight.within).toBeCloseTo(0.6, 12);
    expect(sight.worst).toMatchObject({ figure: 'projectionForce', off: -0.5 });
    expect(blind).toMatchObject({ viewer: powerId('birch'), checks: 0, worst: null });
  });
});

describe('forecasts', () => {
  const verdict = { winners: [ash] } as unknown as Verdict;
  const match = () =>
    new TinyLog([ash, birch])
      .stand()
      .books()
      .scores({ ash: 60, birch: 50 }, { ash: 50, birch: 50 })
      .tell({
        kind: 'treatySigned',
        treaty: treatyId('t1'),
        proposal: proposalId('p1'),
        terms: { parties: [ash, birch], clauses: [{ kind: 'mutualDefence' }], duration: 3, notice: 0 },
      })
      .stand()
      .books()
      .scores({ ash: 70, birch: 50 })
      .stand();

  it('let indices stay as they are, later years weighing more, legacy years too', () => {
    const alike = (value: number) => ({ security: value, prosperity: value, autonomy: value, influence: value });
    // Four years weigh 1, 7/6, 8/6 and 1.5: (60 + 70 · 4)/5.
    expect(scoreIfSo([alike(60), alike(70)], facts)).toBeCloseTo(68, 10);
  });

  it('are even between equals and then e to the difference by the spread that is left', () => {
    const read = readLog(match().events);
    const [start, middle, end] = forecasts(read, facts);
    expect(start.chances).toEqual({ ash: 0.5, birch: 0.5 });
    // Ten points ahead with √½ · 8 left.
    expect(middle.chances[ash]).toBeCloseTo(1 / (1 + Math.exp(-10 / (8 * Math.SQRT1_2))), 10);
    expect(end.scores[ash]).toBeCloseTo(68, 10);
    const [first, second] = forecastChecks(read, [start, middle, end], verdict);
    expect(first).toMatchObject({ years: 0, winners: 0.5, brier: 0.5 });
    expect(second.favourite).toBe(ash);
    expect(second.brier).toBeCloseTo(2 * (1 - middle.chances[ash]) ** 2, 10);
  });

  it('give half of the chance to a power that looms', () => {
    const log = new TinyLog([ash, birch])
      .stand()
      .books()
      .scores({ ash: 50, birch: 50 })
      .tell({ kind: 'hegemonyLooms', power: birch, share: 0.48, turnsLeft: 1 })
      .stand();
    const [, after] = forecasts(readLog(log.events), facts);
    expect(after.chances).toEqual({ ash: 0.25, birch: 0.75 });
  });

  it('turn where chance changes hands, with what happened then', () => {
    const read = readLog(match().events);
    const all = forecasts(read, facts);
    const points = turningPoints(read, all, 2);
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({ turn: 1, gained: ash, lost: birch, gain: { from: 0.5 } });
    expect(points[0].shift).toBeCloseTo(all[1].chances[ash] - 0.5, 12);
    expect(points[0].events.map((id) => read.events[id - 1].kind)).toEqual(['treatySigned']);
  });
});
