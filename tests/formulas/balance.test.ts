import { describe, expect, it } from 'vitest';
import { concert } from '../../shared/content/scenarios/concert.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { stream } from '../../shared/core/random.ts';
import { createWorld } from '../../shared/engine/createWorld.ts';
import { balanceSheet, hostility, regionsKept, securityOf, threatBetween } from '../../shared/formulas/balance.ts';
import { contest } from '../../shared/formulas/contest.ts';
import { stretch } from '../../shared/formulas/strength.ts';
import { tensionTarget, tradeFriction } from '../../shared/formulas/tension.ts';
import type { TreatyTerms } from '../../shared/model/treaty.ts';
import { boardOfWorld, withTreaty } from '../../shared/treaties/board.ts';
import { a, b, boardOf, c, marchOf } from '../helpers/board.ts';

const pact = (...parties: PowerId[]) => ({ parties, clauses: [{ kind: 'mutualDefence' as const }] });
const nonAggression = (...parties: PowerId[]) => ({ parties, clauses: [{ kind: 'nonAggression' as const }] });
const strong = { [a]: { projectionForce: 300 } };
const row = (board: ReturnType<typeof boardOf>, me: PowerId, rival: PowerId) =>
  balanceSheet(board, me).find((one) => one.rival === rival)!;

describe('balanceSheet', () => {
  it('has a row for every rival, by id, and none for oneself', () => {
    expect(balanceSheet(boardOf(), b).map((one) => one.rival)).toEqual([a, c]);
  });

  it('says alone, honest and credible, in that order of hope', () => {
    const { oddsAlone, oddsHonest, oddsCredible, helpers, theatre } = row(
      boardOf({ powers: strong, treaties: [pact(b, c)] }),
      b,
      a,
    );
    expect(theatre).toBe(marchOf(b));
    expect(oddsHonest).toBeLessThan(oddsCredible);
    expect(oddsCredible).toBeLessThan(oddsAlone);
    expect(helpers.map((helper) => helper.power)).toEqual([c]);
    expect(helpers[0].counted).toBeCloseTo(helpers[0].strength * helpers[0].credibility * helpers[0].stretch);
  });

  it('counts nobody where there is nobody', () => {
    const { oddsAlone, oddsHonest, oddsCredible } = row(boardOf({ powers: strong }), b, a);
    expect([oddsHonest, oddsCredible]).toEqual([oddsAlone, oddsAlone]);
  });

  it('sees the same contest from both sides', () => {
    const board = boardOf({ powers: strong, treaties: [pact(b, c)] });
    expect(row(board, a, b).myOdds).toBe(row(board, b, a).oddsCredible);
  });

  it('names what would change it: my arms help, the rival’s and a lost ally hurt', () => {
    const { drivers } = row(
      boardOf({ powers: { [a]: { projectionForce: 300 }, [b]: { readiness: 50 } }, treaties: [pact(b, c)] }),
      b,
      a,
    );
    const delta = Object.fromEntries(drivers.map((driver) => [driver.factor, driver.delta]));
    expect(delta.homeForce).toBeLessThan(0);
    expect(delta.readiness).toBeLessThan(0);
    expect(delta.fullTrust).toBeLessThan(0);
    expect(delta.rivalProjection).toBeGreaterThan(0);
    expect(delta.withoutHelper).toBeGreaterThan(0);
    const sizes = drivers.map((driver) => Math.abs(driver.delta));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  });

  it('counts in a war what helpers have sent, in full', () => {
    const aim = { kind: 'tribute' as const, target: b };
    const war = {
      id: 'w1' as never,
      since: 1,
      attacker: a,
      defender: b,
      aim,
      theatre: marchOf(b),
      front: 0,
      fought: 0,
    };
    const board = boardOf({ powers: strong, wars: [{ ...war, helpers: [{ power: c, share: 0.5 }] }] });
    const { helpers, oddsHonest, oddsCredible } = contest(board, a, b);
    expect(helpers[0].counted).toBe(helpers[0].strength);
    expect(oddsCredible).toBe(oddsHonest);
  });
});

describe('security', () => {
  it('is one less each threat, multiplied', () => {
    const board = boardOf({ powers: strong });
    const left = (1 - threatBetween(board, b, a)) * (1 - threatBetween(board, b, c));
    expect(securityOf(board, b).value).toBeCloseTo(100 * left);
  });

  it('has causes that sum with 100 to the value', () => {
    const board = boardOf({ powers: strong, treaties: [pact(b, c)], owners: { [marchOf(b)]: a } });
    const { value, causes } = securityOf(board, b, true);
    expect(causes.reduce((sum, cause) => sum + cause.points, 100)).toBeCloseTo(value);
    expect(new Set(causes.map((cause) => cause.factor))).toEqual(
      new Set(['rival', 'cover', 'regionsLost', 'attacked']),
    );
  });

  it('falls by ten when attacked and by up to three tenths with lost regions', () => {
    const board = boardOf();
    expect(securityOf(board, b).value - securityOf(board, b, true).value).toBeCloseTo(10);
    expect(regionsKept(boardOf({ owners: { [marchOf(b)]: a } }), b)).toBeCloseTo(0.6);
  });

  it('weighs a rival by tension, and little where a treaty binds it', () => {
    const tense = { pairs: { [b]: { [a]: { tension: 100 } } } };
    expect(hostility(boardOf(tense), b, a)).toBe(1);
    expect(hostility(boardOf({ ...tense, treaties: [pact(a, b)] }), b, a)).toBeCloseTo(0.35);
    expect(hostility(boardOf({ ...tense, treaties: [nonAggression(a, b)] }), b, a)).toBeCloseTo(0.75);
    expect(hostility(boardOf({ pairs: { [b]: { [a]: { tension: 0 } } } }), b, a)).toBe(0.4);
  });

  it('gains from a second pact too', () => {
    const world = createWorld(concert, 1);
    const board = boardOfWorld(world, concert);
    const [arden, osmere, velmark] = ['arden', 'osmere', 'velmark'] as PowerId[];
    const terms = (parties: PowerId[]): TreatyTerms => ({ ...pact(...parties), duration: 6, notice: 2 });
    const one = withTreaty(board, world.treaties, terms([arden, osmere]));
    const two = withTreaty(board, world.treaties, terms([arden, osmere, velmark]));
    expect(securityOf(one, osmere).value).toBeGreaterThan(securityOf(board, osmere).value + 5);
    expect(securityOf(two, osmere).value).toBeGreaterThan(securityOf(one, osmere).value + 5);
  });

  it('parts the burden of protecting a power among its protectors', () => {
    const world = createWorld(concert, 1);
    const [arden, kestria, osmere, velmark] = ['arden', 'kestria', 'osmere', 'velmark'] as PowerId[];
    // A threat that no single protector can answer, whatever the scenario's own figures.
    world.powers[kestria].projectionForce = 10 * world.powers[arden].projectionForce;
    const board = boardOfWorld(world, concert);
    const shield = (...guarantors: PowerId[]): TreatyTerms => ({
      parties: [...guarantors, osmere].sort(),
      clauses: guarantors.map((guarantor) => ({ kind: 'guarantee' as const, guarantor, protected: osmere })),
      duration: 6,
      notice: 2,
    });
    const alone = withTreaty(board, world.treaties, shield(arden));
    const together = withTreaty(board, world.treaties, shield(arden, velmark));
    expect(stretch(alone, arden)).toBeLessThan(1);
    expect(stretch(together, arden)).toBeGreaterThan(stretch(alone, arden));
  });
});

describe('tension', () => {
  it('tends to 20 where nothing reaches', () => {
    expect(tensionTarget(boardOf({ powers: { [a]: { projectionForce: 0 } } }), b, a).value).toBe(20);
  });

  it('has causes that sum to the value', () => {
    const spec = { powers: { [a]: { projectionGrowth: 0.05 } }, treaties: [nonAggression(a, b)] };
    const { value, causes } = tensionTarget(boardOf({ ...spec, pairs: { [b]: { [a]: { relations: -20 } } } }), b, a);
    expect(causes.reduce((sum, cause) => sum + cause.points, 0)).toBeCloseTo(value);
    expect(causes.map((cause) => cause.factor)).toEqual([
      'baseline',
      'reachingStrength',
      'projectionGrowth',
      'relations',
      'nonAggression',
    ]);
  });

  it('is directed', () => {
    const board = boardOf({ powers: strong });
    expect(tensionTarget(board, b, a).value).toBeGreaterThan(tensionTarget(board, a, b).value);
  });

  it('leaves a third of trade at its height', () => {
    expect(tradeFriction(0, 0)).toBe(1);
    expect(tradeFriction(100, 100)).toBeCloseTo(1 / 3);
  });
});

describe('what must hold on any board (rules section 13)', () => {
  const random = stream(7, 'balance');
  const boards = Array.from({ length: 60 }, () => {
    const some = () => ({
      homeForce: random.int(0, 400),
      projectionForce: random.int(0, 400),
      readiness: random.int(0, 100),
      cohesion: random.int(0, 100),
      credibility: random.int(0, 100),
      technology: 0.6 + random.next(),
    });
    return { [a]: some(), [b]: some(), [c]: some() };
  });

  it('more home force never raises a rival’s odds', () => {
    for (const powers of boards) {
      const more = { ...powers, [b]: { ...powers[b], homeForce: powers[b].homeForce + 50 } };
      expect(row(boardOf({ powers: more }), b, a).oddsAlone).toBeLessThanOrEqual(
        row(boardOf({ powers }), b, a).oddsAlone,
      );
    }
  });

  it('more projection never lowers a neighbour’s tension', () => {
    for (const powers of boards) {
      const more = { ...powers, [a]: { ...powers[a], projectionForce: powers[a].projectionForce + 50 } };
      const before = tensionTarget(boardOf({ powers }), b, a).value;
      expect(tensionTarget(boardOf({ powers: more }), b, a).value).toBeGreaterThanOrEqual(before);
    }
  });

  it('a willing ally never weakens the defence, and more credibility never weakens its cover', () => {
    for (const powers of boards) {
      const alone = contest(boardOf({ powers }), a, b);
      const helped = contest(boardOf({ powers, treaties: [pact(b, c)] }), a, b);
      expect(helped.oddsCredible).toBeLessThanOrEqual(alone.oddsCredible);
      expect(helped.oddsHonest).toBeLessThanOrEqual(helped.oddsCredible);
      const trusted = { ...powers, [c]: { ...powers[c], credibility: 100 } };
      const better = contest(boardOf({ powers: trusted, treaties: [pact(b, c)] }), a, b);
      expect(better.oddsCredible).toBeLessThanOrEqual(helped.oddsCredible);
    }
  });
});

describe('the concert at its start', () => {
  const board = boardOfWorld(createWorld(concert, 1), concert);
  const odds = (attacker: string, defender: string): number =>
    contest(board, attacker as PowerId, defender as PowerId).oddsAlone;

  it('has a rising power that outweighs each neighbour and is itself hard to attack', () => {
    for (const other of ['arden', 'osmere', 'sarno', 'talvi', 'velmark']) {
      expect(odds('kestria', other)).toBeGreaterThan(odds(other, 'kestria'));
      expect(odds(other, 'kestria')).toBeLessThan(0.35);
    }
  });

  it('leaves every figure within its range', () => {
    for (const power of board.geography.powerIds) {
      const { value } = securityOf(board, power);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
      for (const sheet of balanceSheet(board, power)) {
        for (const share of [sheet.oddsAlone, sheet.oddsCredible, sheet.oddsHonest, sheet.myOdds, sheet.threat]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
