import { describe, expect, it } from 'vitest';
import { crisisId, type PowerId, regionId, treatyId } from '../../shared/core/ids.ts';
import { crises } from '../../shared/engine/phases/crises.ts';
import { guarantorsOf } from '../../shared/formulas/guarantors.ts';
import type { Crisis, CrisisAnswer, CrisisDecision, Demand } from '../../shared/model/crisis.ts';
import type { World } from '../../shared/model/world.ts';
import { boardOfWorld } from '../../shared/treaties/board.ts';
import {
  arden,
  calmConcert,
  kestria,
  of,
  osmere,
  run,
  sarno,
  startWorld,
  velmark,
  withTreaty,
} from '../helpers/turn.ts';

const region: Demand = { kind: 'region', target: osmere, region: regionId('osmere-sarre') };
const tribute: Demand = { kind: 'tribute', target: osmere };
const defence = [{ kind: 'mutualDefence' as const }];

interface Told {
  demand?: Demand;
  answers?: Partial<Record<PowerId, CrisisAnswer>>;
  decision?: CrisisDecision;
  challenger?: PowerId;
  id?: string;
}

function crisisOf(
  world: World,
  { demand = region, answers = {}, decision, challenger = kestria, id = 'c1' }: Told,
): Crisis {
  const entries = Object.entries(answers).map(([power, answer]) => [power, { answer, reasons: [] }]);
  return {
    id: crisisId(id),
    turn: world.turn,
    challenger,
    demand,
    theatre: regionId('osmere-sarre'),
    guarantors: guarantorsOf(boardOfWorld(world, calmConcert), demand.target, challenger),
    step: 'done',
    answers: Object.fromEntries(entries),
    decision: decision ? { decision, reasons: [] } : null,
    outcome: null,
  };
}

const end = (world: World, ...told: Told[]) => run(crises, world, { crises: told.map((one) => crisisOf(world, one)) });

describe('a demand that is conceded', () => {
  const before = startWorld();
  const { world, events } = end(before, { answers: { [osmere]: 'concede' } });

  it('hands over the region with nine tenths of its stocks, under occupation', () => {
    expect(world.regions[region.kind === 'region' ? region.region : regionId('')]).toEqual({
      owner: kestria,
      home: osmere,
      occupiedUntil: 4,
    });
    const lost = before.powers[osmere].industry - world.powers[osmere].industry;
    expect(lost).toBeGreaterThan(0);
    expect(world.powers[kestria].industry - before.powers[kestria].industry).toBeCloseTo(0.9 * lost);
    expect(of(events, 'regionChanged')).toEqual([
      { kind: 'regionChanged', region: 'osmere-sarre', from: osmere, to: kestria, how: 'conceded' },
    ]);
  });

  it('costs the target cohesion and credibility, and stands in its record', () => {
    expect(world.powers[osmere].cohesion).toBe(before.powers[osmere].cohesion - 10);
    expect(world.powers[osmere].credibility).toBe(before.powers[osmere].credibility - 8);
    expect(world.powers[osmere].record).toEqual([{ kind: 'conceded', partner: kestria, turn: 1, change: -8 }]);
  });

  it('is remembered as won, and as made', () => {
    expect(world.powers[kestria].demandsWon).toEqual([{ turn: 1, target: osmere, size: 1200 / 3000 }]);
    expect(world.pairs[kestria][osmere].lastDemand).toBe(1);
    expect(world.pairs[osmere][kestria].relations).toBeLessThan(before.pairs[osmere][kestria].relations);
    expect(world.pairs[osmere][kestria].tension).toBeGreaterThan(before.pairs[osmere][kestria].tension);
    expect(of(events, 'crisisEnded').map((event) => event.outcome)).toEqual(['conceded']);
  });

  it('costs less where it is for less than a region', () => {
    const after = end(before, { demand: tribute, answers: { [osmere]: 'concede' } }).world;
    expect(after.powers[osmere].cohesion).toBe(before.powers[osmere].cohesion - 4);
    expect(after.powers[osmere].credibility).toBeCloseTo(before.powers[osmere].credibility - 3.2);
    expect(after.obligations).toEqual([{ from: osmere, to: kestria, amount: 24000, until: 4, reason: 'tribute' }]);
  });

  it('takes a third of projection force where that was asked', () => {
    const after = end(before, { demand: { kind: 'disarm', target: osmere }, answers: { [osmere]: 'concede' } });
    expect(after.world.powers[osmere].projectionForce).toBeCloseTo(0.66 * before.powers[osmere].projectionForce);
    expect(after.audiences[after.events.findIndex((event) => event.kind === 'forcesChanged')]).toEqual([osmere]);
  });

  it('opens the market, takes the target out of a treaty, or turns it round', () => {
    const bound = withTreaty(before, 't9', [osmere, velmark], defence);
    const open = end(before, { demand: { kind: 'openMarket', target: osmere }, answers: { [osmere]: 'concede' } });
    const clauses = (world: World) =>
      Object.values(world.treaties).map((treaty) => treaty.clauses.map(({ kind }) => kind));
    expect(clauses(open.world)).toEqual([['trade']]);

    const leave: Demand = { kind: 'leaveTreaty', target: osmere, treaty: treatyId('t9') };
    const left = end(bound, { demand: leave, answers: { [osmere]: 'concede' } });
    expect(left.world.treaties).toEqual({});
    expect(of(left.events, 'treatyVoided')).toEqual([{ kind: 'treatyVoided', treaty: 't9', cause: 'demand' }]);
    expect(left.world.pairs[velmark][osmere].relations).toBeLessThan(bound.pairs[velmark][osmere].relations);
    expect(left.world.powers[osmere].record.map((entry) => entry.kind)).toEqual(['conceded']);

    const turned = end(bound, { demand: { kind: 'realign', target: osmere }, answers: { [osmere]: 'concede' } });
    expect(clauses(turned.world)).toEqual([['nonAggression', 'consultation']]);
    expect(Object.values(turned.world.treaties)[0]).toMatchObject({ parties: [kestria, osmere], since: 2, until: 7 });
  });
});

describe('a challenger that backs down', () => {
  it('loses credibility and cohesion, and nothing changes hands', () => {
    const before = startWorld();
    const { world } = end(before, { answers: { [osmere]: 'standFirm' }, decision: 'backDown' });
    expect(world.powers[kestria].credibility).toBe(before.powers[kestria].credibility - 12);
    expect(world.powers[kestria].cohesion).toBe(before.powers[kestria].cohesion - 6);
    expect(world.powers[kestria].record.map((entry) => entry.kind)).toEqual(['backedDown']);
    expect(world.regions).toBe(before.regions);
    expect(world.wars).toEqual({});
  });

  it('is what silence amounts to', () => {
    expect(of(end(startWorld(), {}).events, 'crisisEnded')[0].outcome).toBe('backedDown');
  });
});

describe('a settlement', () => {
  it('needs a mediator', () => {
    const { events } = end(startWorld(), { decision: 'settle' });
    expect(of(events, 'crisisEnded')[0].outcome).toBe('backedDown');
  });

  it('costs two years of tribute and both sides half of what giving way would', () => {
    const before = startWorld();
    const { world, events } = end(before, { answers: { [sarno]: 'mediate' }, decision: 'settle' });
    expect(of(events, 'crisisEnded')[0]).toMatchObject({ outcome: 'settled', mediators: [sarno] });
    expect(world.obligations).toEqual([{ from: osmere, to: kestria, amount: 24000, until: 2, reason: 'settlement' }]);
    expect(world.powers[kestria].credibility).toBe(before.powers[kestria].credibility - 6 + 3);
    expect(world.powers[osmere].credibility).toBe(before.powers[osmere].credibility - 4);
    expect(world.pairs[osmere][sarno].relations).toBe(before.pairs[osmere][sarno].relations + 4);
  });
});

describe('war', () => {
  const before = withTreaty(startWorld(), 't9', [osmere, velmark], defence);
  const attack = (answer: CrisisAnswer, more: Partial<Record<PowerId, CrisisAnswer>> = {}, world = before) =>
    end(world, { answers: { [osmere]: 'standFirm', [velmark]: answer, ...more }, decision: 'attack' });

  it('brings in guarantors by what they answered, and who backed the target with half its force', () => {
    const helpers = (answer: CrisisAnswer) =>
      Object.values(attack(answer, { [arden]: 'backTarget' }).world.wars)[0].helpers;
    expect(helpers('honour')).toEqual([
      { power: arden, share: 0.5 },
      { power: velmark, share: 1 },
    ]);
    expect(helpers('hedge')[1]).toEqual({ power: velmark, share: 0.35 });
    expect(helpers('abandon')).toEqual([{ power: arden, share: 0.5 }]);
  });

  it('tests commitments in full: credibility, the record, and the trust of others', () => {
    const base = before.powers[velmark].credibility;
    const after = (answer: CrisisAnswer) =>
      attack(answer, {}, withTreaty(before, 't8', [velmark, sarno], defence)).world;
    const [honoured, hedged, abandoned] = (['honour', 'hedge', 'abandon'] as const).map(after);
    expect(honoured.powers[velmark].credibility).toBe(base + 8);
    expect(hedged.powers[velmark].credibility).toBe(base - 6);
    expect(abandoned.powers[velmark].credibility).toBe(base - 20);
    expect(abandoned.powers[velmark].record).toEqual([{ kind: 'abandoned', partner: osmere, turn: 1, change: -20 }]);
    const trust = (world: World) => world.pairs[sarno][velmark].relations;
    expect(trust(honoured)).toBeGreaterThan(trust(before));
    expect(trust(abandoned)).toBeLessThan(trust(before));
  });

  it('ends the pact of who abandons, and only of who abandons', () => {
    expect(attack('abandon').world.treaties[treatyId('t9')]).toBeUndefined();
    expect(of(attack('abandon').events, 'treatyVoided')[0].cause).toBe('abandoned');
    expect(attack('hedge').world.treaties[treatyId('t9')]).toBeDefined();
  });

  it('makes a hedge a threat in the eyes of the challenger', () => {
    expect(attack('hedge').world.pairs[kestria][velmark].tension).toBeGreaterThan(
      before.pairs[kestria][velmark].tension,
    );
    expect(attack('abandon').world.pairs[kestria][velmark].tension).toBe(before.pairs[kestria][velmark].tension);
  });

  it('cancels treaties between the belligerents', () => {
    const trading = withTreaty(before, 't7', [kestria, osmere], [{ kind: 'trade' }]);
    const { world, events } = attack('honour', {}, trading);
    expect(world.treaties[treatyId('t7')]).toBeUndefined();
    expect(of(events, 'treatyVoided')).toEqual([{ kind: 'treatyVoided', treaty: 't7', cause: 'war' }]);
  });

  it('begins once where each demanded of the other and both attack', () => {
    const { world } = end(
      before,
      { answers: {}, decision: 'attack' },
      { id: 'c2', challenger: osmere, demand: { kind: 'tribute', target: kestria }, decision: 'attack' },
    );
    expect(Object.values(world.wars).map((war) => war.attacker)).toEqual([kestria]);
  });

  it('does not bring in who is tied to the attacker', () => {
    const tied = withTreaty(before, 't6', [arden, kestria], [{ kind: 'nonAggression' }]);
    const { world } = attack('abandon', { [arden]: 'backTarget' }, tied);
    expect(Object.values(world.wars)[0].helpers).toEqual([]);
  });
});

describe('smaller tests of commitments', () => {
  it('weigh .3 when the target concedes and .6 when the challenger backs down', () => {
    const before = withTreaty(startWorld(), 't9', [osmere, velmark], defence);
    const change = (told: Told) => of(end(before, told).events, 'commitmentTested')[0].credibility;
    expect(change({ answers: { [osmere]: 'concede', [velmark]: 'abandon' } })).toBeCloseTo(-6);
    expect(change({ answers: { [velmark]: 'honour' } })).toBeCloseTo(4.8);
    expect(change({ answers: {} })).toBeCloseTo(-3.6);
  });

  it('cost a power bound to both sides a little, whatever it answers', () => {
    const one = withTreaty(startWorld(), 't9', [osmere, velmark], defence);
    const both = withTreaty(one, 't8', [kestria, velmark], defence);
    const { world, events } = end(both, { answers: {}, decision: 'attack' });
    expect(of(events, 'commitmentTested')).toEqual([]);
    expect(world.powers[velmark].credibility).toBe(both.powers[velmark].credibility - 3);
    expect(Object.values(world.wars)[0].helpers).toEqual([]);
  });
});

describe('a demand on a partner', () => {
  it('breaks non-aggression at 10 and a pact at 20 of credibility', () => {
    for (const [clause, loss] of [
      ['nonAggression', 10],
      ['mutualDefence', 20],
    ] as const) {
      const before = withTreaty(startWorld(), 't9', [kestria, osmere], [{ kind: clause }]);
      const { world, events } = end(before, { demand: tribute, answers: { [osmere]: 'concede' } });
      expect(world.powers[kestria].credibility).toBe(before.powers[kestria].credibility - loss + 3);
      expect(world.treaties).toEqual({});
      expect(of(events, 'treatyBroken')).toHaveLength(1);
    }
  });
});

describe('several demands', () => {
  it('on one region are answered one by one: it is lost once, and who comes late pays nothing', () => {
    const before = startWorld();
    const { world, events } = end(
      before,
      { answers: { [osmere]: 'concede' } },
      { id: 'c2', challenger: velmark, answers: { [osmere]: 'concede' } },
    );
    expect(of(events, 'regionChanged')).toHaveLength(1);
    expect(of(events, 'crisisEnded').map((event) => event.outcome)).toEqual(['conceded', 'backedDown']);
    expect(world.powers[velmark].credibility).toBe(before.powers[velmark].credibility);
    expect(world.powers[osmere].record).toHaveLength(1);
  });
});
