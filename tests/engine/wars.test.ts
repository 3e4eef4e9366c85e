import { describe, expect, it } from 'vitest';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { type PowerId, regionId, warId } from '../../shared/core/ids.ts';
import { wars } from '../../shared/engine/phases/wars.ts';
import type { Demand, War } from '../../shared/model/crisis.ts';
import type { Power, World } from '../../shared/model/world.ts';
import { arden, kestria, of, osmere, run, sarno, startWorld, velmark } from '../helpers/turn.ts';

const sarre = regionId('osmere-sarre');
const aim: Demand = { kind: 'region', target: osmere, region: sarre };

function atWar(world: World, ...list: Partial<War>[]): World {
  const all = list.map(
    (change, index): War => ({
      id: warId(`w${index + 1}`),
      since: 1,
      attacker: kestria,
      defender: osmere,
      aim,
      theatre: sarre,
      front: 0,
      fought: 0,
      helpers: [],
      ...change,
    }),
  );
  return { ...world, wars: Object.fromEntries(all.map((war) => [war.id, war])) };
}

function withFigures(world: World, power: PowerId, change: Partial<Power>): World {
  return { ...world, powers: { ...world.powers, [power]: { ...world.powers[power], ...change } } };
}

/** Both sides so matched that little moves and nothing is decided in a year. */
const matched = withFigures(startWorld(), kestria, { projectionForce: 220_000 });

describe('a year of war', () => {
  const before = atWar(matched, { helpers: [{ power: velmark, share: 0.35 }] });
  const { world, events, audiences } = run(wars, before);

  it('moves the front and counts the year', () => {
    const [moved] = of(events, 'frontMoved');
    expect(moved).toMatchObject({ war: 'w1', from: 0, luck: 0 });
    expect(world.wars[warId('w1')]).toMatchObject({ front: moved.to, fought: 1 });
    expect(Math.abs(moved.to)).toBeLessThanOrEqual(60);
  });

  it('shows strengths only roughly', () => {
    const [moved] = of(events, 'frontMoved');
    for (const strength of [moved.attackerStrength, moved.defenderStrength]) {
      expect(String(strength)).toMatch(/^\d\d0+$/);
    }
  });

  it('costs every side forces and cohesion, each told of its own alone', () => {
    for (const power of [kestria, osmere, velmark]) {
      expect(world.powers[power].projectionForce).toBeLessThan(before.powers[power].projectionForce);
      expect(world.powers[power].cohesion).toBeLessThan(before.powers[power].cohesion);
    }
    expect(world.powers[osmere].homeForce).toBeLessThan(before.powers[osmere].homeForce);
    expect(world.powers[kestria].homeForce).toBe(before.powers[kestria].homeForce);
    expect(world.powers[arden]).toBe(before.powers[arden]);
    const told = events.flatMap((event, index) => (event.kind === 'lossesTaken' ? [audiences[index]] : []));
    expect(told).toEqual([[kestria], [osmere], [velmark]]);
  });

  it('tells the losses it takes', () => {
    const lost = of(events, 'lossesTaken').find((event) => event.power === kestria)!;
    expect(lost.projectionForce).toBeCloseTo(
      before.powers[kestria].projectionForce - world.powers[kestria].projectionForce,
    );
    expect(lost.cohesion).toBeCloseTo(5);
  });

  it('stands in the record of the attacked', () => {
    expect(world.powers[osmere].attackedIn).toEqual([1]);
    expect(world.powers[kestria].attackedIn).toEqual([]);
  });
});

describe('luck', () => {
  it('is one draw a war, in every year alike', () => {
    const even = atWar(matched, {});
    const pushes = [1, 2, 3].map((turn) => of(run(wars, { ...even, turn }, {}, concert).events, 'frontMoved')[0].luck);
    const noise = Math.max(...pushes) - Math.min(...pushes);
    expect(Math.abs(pushes[0])).toBeGreaterThan(0);
    expect(noise).toBeGreaterThan(0);
    expect(noise).toBeLessThan(6 * 8);
  });

  it('differs between wars', () => {
    const [one, other] = ['w1', 'w2'].map((id) => {
      const war = atWar(matched, { id: warId(id) });
      return of(run(wars, war, {}, concert).events, 'frontMoved')[0].to;
    });
    expect(one).not.toBe(other);
  });
});

describe('the end of a war', () => {
  it('at +100 gives the attacker its aim: the region, occupied, with 60 % of its stocks', () => {
    const before = atWar(startWorld(), { front: 90 });
    const { world, events } = run(wars, before);
    expect(world.wars).toEqual({});
    expect(of(events, 'warEnded')).toEqual([
      { kind: 'warEnded', war: 'w1', attacker: kestria, defender: osmere, outcome: 'attackerWon', front: 100 },
    ]);
    expect(world.regions[sarre]).toMatchObject({ owner: kestria, occupiedUntil: 4 });
    const lost = before.powers[osmere].industry - world.powers[osmere].industry;
    expect(world.powers[kestria].industry - before.powers[kestria].industry).toBeCloseTo(0.6 * lost);
    expect(world.powers[kestria].demandsWon).toHaveLength(1);
  });

  it('by conquest alarms everybody', () => {
    const before = atWar(startWorld(), { front: 90 });
    const { world } = run(wars, before);
    for (const power of [arden, sarno, velmark]) {
      expect(world.pairs[power][kestria].relations).toBe(before.pairs[power][kestria].relations - 9);
    }
  });

  it('for another aim settles that aim, with tribute by half as much again', () => {
    const before = atWar(startWorld(), { front: 90, aim: { kind: 'tribute', target: osmere } });
    const { world } = run(wars, before);
    expect(world.obligations).toEqual([{ from: osmere, to: kestria, amount: 36000, until: 5, reason: 'tribute' }]);
    expect(world.regions).toBe(before.regions);
  });

  it('at −60 leaves all as it was, and shakes the attacker', () => {
    const before = atWar(withFigures(startWorld(), kestria, { projectionForce: 40_000 }), { front: -30 });
    const { world, events } = run(wars, before);
    expect(of(events, 'warEnded')[0].outcome).toBe('defenderWon');
    expect(world.regions).toBe(before.regions);
    expect(world.powers[kestria].cohesion).toBe(before.powers[kestria].cohesion - 5 - 6);
  });

  it('after four years is the status quo, unless the attacker is well ahead', () => {
    const fourth = (front: number) => of(run(wars, atWar(matched, { front, fought: 3 })).events, 'warEnded')[0].outcome;
    expect(fourth(0)).toBe('statusQuo');
    expect(fourth(80)).toBe('attackerWon');
  });

  it('comes with the collapse of a side', () => {
    const tired = atWar(withFigures(matched, osmere, { cohesion: 13 }), {});
    const { world, events } = run(wars, tired);
    expect(of(events, 'warEnded')[0]).toMatchObject({ outcome: 'collapse', front: 100 });
    expect(world.regions[sarre].owner).toBe(kestria);
  });
});

describe('several wars', () => {
  it('for one region: it is lost once, and the other war for it ends', () => {
    const before = atWar(startWorld(), { front: 90 }, { attacker: velmark, front: 90 });
    const { world, events } = run(wars, before);
    expect(of(events, 'regionChanged')).toHaveLength(1);
    expect(of(events, 'warEnded').map((event) => event.outcome)).toEqual(['attackerWon', 'statusQuo']);
    expect(world.wars).toEqual({});
  });

  it('divide projection among the fronts', () => {
    const one = run(wars, atWar(matched, {}));
    const ferrol = regionId('sarno-ferrol');
    const other = { defender: sarno, aim: { kind: 'region', target: sarno, region: ferrol } as const, theatre: ferrol };
    const two = run(wars, atWar(matched, {}, other));
    const strength = (outcome: typeof one) => of(outcome.events, 'frontMoved')[0].attackerStrength;
    expect(strength(two) / strength(one)).toBeCloseTo(0.5, 1);
    const tolls = of(two.events, 'lossesTaken').filter((event) => event.power === kestria);
    expect(tolls.map((event) => event.cohesion)).toEqual([5, 5]);
  });

  it('go on elsewhere when their ground is lost otherwise', () => {
    const regions = { ...matched.regions, [sarre]: { owner: arden, home: osmere, occupiedUntil: 3 } };
    const war = { aim: { kind: 'tribute', target: osmere } as const };
    const { world } = run(wars, atWar({ ...matched, regions }, war));
    expect(world.regions[world.wars[warId('w1')].theatre].owner).toBe(osmere);
  });
});

describe('peace', () => {
  it('leaves a world without wars untouched', () => {
    const world = startWorld();
    expect(run(wars, world)).toEqual({ world, events: [], audiences: [] });
  });
});
