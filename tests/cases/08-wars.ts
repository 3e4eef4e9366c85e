import { expect } from 'vitest';
import { type PowerId, powerId, regionId, warId } from '../../shared/core/ids.ts';
import { stream } from '../../shared/core/random.ts';
import type { Power } from '../../shared/model/world.ts';
import type { Outcome, RuleCase } from '../helpers/cases.ts';
import { all, asks, pair, power, region, war } from '../helpers/casesArrange.ts';
import { atHome, forgotten, latentIn, projected, qualityOf, quiet, reachOf, terrainOf } from '../helpers/casesRules.ts';
import { calm, risky } from '../helpers/casesScenarios.ts';
import { idle, matched, sarreWar } from '../helpers/casesWars.ts';

const [arden, kestria, osmere, velmark] = ['arden', 'kestria', 'osmere', 'velmark'].map(powerId);
const [sarre, merrow] = ['osmere-sarre', 'arden-merrow'].map(regionId);
const w1 = warId('w1');

/** A power as it stood when the year's battles were fought: after its forces wore and moved, before its losses. */
function fighting(o: Outcome, id: PowerId): Power {
  const [moved] = o.told('forcesChanged').filter((event) => event.power === id);
  const { homeForce, projectionForce, readiness, technology } = moved;
  return { ...o.power(id), homeForce, projectionForce, readiness, technology, cohesion: o.was(id).cohesion };
}

/** Strengths at the front of Sarre, with what helpers bring. */
function strengths(o: Outcome, attacker: PowerId, helpers: { id: PowerId; share: number; together: number }[] = []) {
  const attack = 1.5 * projected(fighting(o, attacker)) * reachOf(calm, o.before.world, attacker, sarre);
  const own = atHome(fighting(o, osmere)) * terrainOf(calm, sarre);
  const help = helpers.map(
    ({ id, share, together }) =>
      projected(fighting(o, id)) * share * reachOf(calm, o.before.world, id, sarre) * (0.75 + (0.25 * together) / 100),
  );
  return { attack, defence: help.reduce((sum, each) => sum + each, own) };
}

const weak = power('kestria', { projectionForce: 100_000 });
const strong = power('osmere', { homeForce: 20_000 });

const moved = (o: Outcome) => o.told('frontMoved')[0];
const ended = (o: Outcome) => o.told('warEnded').map(({ outcome }) => outcome);

/** Section 8: wars and what they change. */
export const wars: RuleCase[] = [
  {
    number: '8.40',
    title: 'the front moves by the logarithm of strengths',
    situation:
      'Kestria attacks Osmere at Sarre. Kestria’s forces are readier than Osmere’s, who make up for it by number.',
    world: all(power('kestria', { readiness: 100 }), power('osmere', { readiness: 50 }), matched, sarreWar()),
    act: idle('kestria', 'osmere'),
    expect(o) {
      const { attack, defence } = strengths(o, kestria);
      const front = 80 * Math.log(attack / defence);
      expect(Math.abs(front)).toBeLessThan(40);
      expect(moved(o)).toMatchObject({ war: 'w1', from: 0, luck: 0 });
      expect(moved(o).to).toBeCloseTo(front, 6);
      expect(o.world.wars[w1]).toMatchObject({ fought: 1 });
    },
  },
  {
    number: '8.41',
    title: 'the front moves by at most sixty a year',
    situation: 'Osmere is nearly disarmed.',
    world: all(strong, sarreWar({ front: -20 })),
    act: idle('kestria', 'osmere'),
    expect: (o) => expect(moved(o)).toMatchObject({ from: -20, to: 40 }),
  },
  {
    number: '8.42',
    title: 'helpers in the field count in full, by reach and coordination',
    situation:
      'Arden sends a tenth, after years of exercises with Osmere (40); Velmark sends less. What their word counted for before matters no more.',
    world: all(
      matched,
      pair('arden', 'osmere', { interoperability: 40 }),
      pair('osmere', 'arden', { interoperability: 40 }),
      power('arden', { credibility: 10 }),
      sarreWar({
        helpers: [
          { power: arden, share: 0.1 },
          { power: velmark, share: 0.035 },
        ],
      }),
    ),
    act: idle('kestria', 'osmere', 'arden', 'velmark'),
    expect(o) {
      const { attack, defence } = strengths(o, kestria, [
        { id: arden, share: 0.1, together: 40 },
        { id: velmark, share: 0.035, together: 0 },
      ]);
      expect(moved(o).to).toBeCloseTo(80 * Math.log(attack / defence), 6);
      const tolls = Object.fromEntries(o.told('lossesTaken').map((event) => [event.power, event]));
      const far = 1 - reachOf(calm, o.before.world, arden, sarre);
      expect(tolls.arden.cohesion).toBeCloseTo(6 * far * 0.1, 8);
      const lost = ((0.1 * attack) / defence) * 0.1 * fighting(o, arden).projectionForce;
      expect(tolls.arden.projectionForce).toBeCloseTo(lost, 4);
    },
  },
  {
    number: '8.43',
    title: 'losses follow the square law, and war wears the attacker by five and the defender by three',
    situation: 'As 8.40. A side loses a tenth of what it has at the front, by the ratio of strengths.',
    world: all(matched, sarreWar()),
    act: idle('kestria', 'osmere'),
    expect(o) {
      const { attack, defence } = strengths(o, kestria);
      const [theirs, ours] = [fighting(o, kestria), fighting(o, osmere)];
      const lost = Object.fromEntries(o.told('lossesTaken').map((event) => [event.power, event]));
      expect(lost.kestria.projectionForce).toBeCloseTo((0.1 * defence * theirs.projectionForce) / attack, 3);
      expect(lost.kestria.homeForce).toBe(0);
      expect(lost.osmere.homeForce).toBeCloseTo((0.1 * attack * ours.homeForce) / defence, 3);
      expect([lost.kestria.cohesion, lost.osmere.cohesion]).toEqual([5, 3]);
      expect(o.power('osmere').homeForce).toBeCloseTo(ours.homeForce - lost.osmere.homeForce, 6);
    },
  },
  {
    number: '8.44',
    title: 'at +100 the attacker has won: ground, six tenths of its industry, three years of unrest, and alarm',
    situation: 'Kestria stands at +60 before Sarre and breaks through.',
    world: all(strong, sarreWar({ front: 60, fought: 1 })),
    act: idle('kestria', 'osmere'),
    expect(o) {
      expect(ended(o)).toEqual(['attackerWon']);
      expect(o.world.regions[sarre]).toEqual({ owner: 'kestria', home: 'osmere', occupiedUntil: 4 });
      const [output] = o.told('outputChanged').filter((event) => event.power === 'osmere');
      expect(output).toBeDefined();
      const before = o.was('osmere').infrastructure * 0.96;
      expect(o.power('osmere').infrastructure).toBeCloseTo(before * 0.6, 4);
      const gained = before * 0.4 * 0.6;
      expect(o.power('kestria').infrastructure).toBeCloseTo(o.was('kestria').infrastructure * 0.96 + gained, 4);
      const alarm = o.told('relationsChanged').filter(({ causes }) => causes[0].factor === 'conquest');
      expect(alarm.map((event) => [event.power, event.toward, event.to - event.from])).toEqual(
        ['arden', 'osmere', 'sarno', 'talvi', 'velmark'].map((id) => [id, 'kestria', -9]),
      );
      // Weariness 5 and occupation 3; the loser's weariness 3 and defeat 10.
      expect(o.power('kestria').cohesion).toBeCloseTo(quiet(52), 8);
      expect(o.power('kestria').credibility).toBeCloseTo(forgotten(76), 8);
      expect(o.power('osmere').cohesion).toBeCloseTo(quiet(47), 8);
    },
  },
  {
    number: '8.45',
    title: 'at −60 the defender has won',
    situation: 'Kestria attacks with next to nothing.',
    world: all(weak, sarreWar()),
    act: idle('kestria', 'osmere'),
    expect(o) {
      expect(ended(o)).toEqual(['defenderWon']);
      expect(o.world.regions[sarre].owner).toBe('osmere');
      expect(o.power('kestria').cohesion).toBeCloseTo(quiet(60 - 5 - 6), 8);
    },
  },
  {
    number: '8.46',
    title: 'after four years an undecided war is the status quo',
    situation: 'Evenly matched, at 0, in the fourth year.',
    world: all(matched, sarreWar({ fought: 3 })),
    act: idle('kestria', 'osmere'),
    expect(o) {
      expect(ended(o)).toEqual(['statusQuo']);
      expect(o.world.regions[sarre].owner).toBe('osmere');
    },
  },
  {
    number: '8.47',
    title: 'after four years a front above +25 is the attacker’s',
    situation: 'Evenly matched, at +60, in the fourth year.',
    world: all(matched, sarreWar({ fought: 3, front: 60 })),
    act: idle('kestria', 'osmere'),
    expect: (o) => expect(ended(o)).toEqual(['attackerWon']),
  },
  {
    number: '8.48',
    title: 'before that it goes on',
    situation: 'Evenly matched, at +60, in the third year.',
    world: all(matched, sarreWar({ fought: 2, front: 60 })),
    act: idle('kestria', 'osmere'),
    expect: (o) => expect(ended(o)).toEqual([]),
  },
  {
    number: '8.49',
    title: 'a side whose cohesion falls below twelve collapses',
    situation: 'Osmere’s cohesion is 14; the year costs three.',
    world: all(power('osmere', { cohesion: 14 }), matched, sarreWar()),
    act: idle('kestria', 'osmere'),
    expect(o) {
      expect(ended(o)).toEqual(['collapse']);
      expect(o.world.regions[sarre].owner).toBe('kestria');
    },
  },
  {
    number: '8.50',
    title: 'who leads an attack and collapses has lost it',
    situation: 'Kestria’s cohesion is 16; the year costs five.',
    world: all(power('kestria', { cohesion: 16 }), matched, sarreWar()),
    act: idle('kestria', 'osmere'),
    expect(o) {
      expect(ended(o)).toEqual(['collapse']);
      expect(o.world.regions[sarre].owner).toBe('osmere');
    },
  },
  {
    number: '8.51',
    title: 'a region is lost once; other wars for it end',
    situation: 'Arden and Kestria both attack Sarre and both break through.',
    world: all(strong, war('arden', 'osmere', 'osmere-sarre', { front: 60 }), sarreWar({ front: 60 })),
    act: idle('arden', 'kestria', 'osmere'),
    expect(o) {
      expect(o.told('warEnded').map(({ attacker, outcome }) => [attacker, outcome])).toEqual([
        ['arden', 'attackerWon'],
        ['kestria', 'statusQuo'],
      ]);
      expect(o.told('regionChanged')).toMatchObject([{ region: 'osmere-sarre', to: 'arden' }]);
    },
  },
  {
    number: '8.52',
    title: 'projection divides over the fronts fought',
    situation: 'Kestria attacks Osmere and Sarno at once.',
    world: all(matched, sarreWar(), war('kestria', 'sarno', 'sarno-ferrol')),
    act: idle('kestria', 'osmere', 'sarno'),
    expect(o) {
      const { attack, defence } = strengths(o, kestria);
      const [atSarre] = o.told('frontMoved').filter((event) => event.war === 'w1');
      expect(atSarre.to).toBeCloseTo(80 * Math.log(attack / 2 / defence), 6);
    },
  },
  {
    number: '8.53',
    title: 'war aims other than ground settle as demanded, tribute half as much again',
    situation: 'Kestria fights Osmere (1200 bn) for tribute and wins.',
    world: all(strong, sarreWar({ front: 60, aim: asks('tribute', 'osmere') })),
    act: idle('kestria', 'osmere'),
    expect(o) {
      expect(ended(o)).toEqual(['attackerWon']);
      expect(o.world.regions[sarre].owner).toBe('osmere');
      const amount = Math.round(o.power('osmere').output * 0.02 * 1.5);
      expect(o.world.obligations).toEqual([{ from: 'osmere', to: 'kestria', amount, until: 5, reason: 'tribute' }]);
    },
  },
  {
    number: '8.54',
    title: 'occupied ground yields two thirds for its years, and costs the occupier cohesion',
    situation: 'Kestria has held Sarre (28 m people) against its will since last year.',
    world: region('osmere-sarre', { owner: 'kestria', occupiedUntil: 3 }),
    act: idle('kestria'),
    expect(o) {
      const people = 330 + 0.4 * 70;
      expect(o.power('kestria').population).toBeCloseTo(people, 8);
      expect(o.power('kestria').factors.occupation).toBeCloseTo(1 - (0.35 * 28) / people, 8);
      expect(o.power('kestria').cohesion).toBeCloseTo(quiet(57), 8);
    },
  },
  {
    number: '8.229',
    title: 'and in the last of them still two thirds',
    situation: 'As 8.54, with one more year of occupation to come.',
    world: region('osmere-sarre', { owner: 'kestria', occupiedUntil: 2 }),
    act: idle('kestria'),
    expect: (o) => expect(o.power('kestria').factors.occupation).toBeCloseTo(1 - (0.35 * 28) / (330 + 28), 8),
  },
  {
    number: '8.55',
    title: 'after its years occupied ground yields in full',
    situation: 'As 8.54, in the last year of occupation: next year’s output is whole.',
    world: region('osmere-sarre', { owner: 'kestria', occupiedUntil: 1 }),
    act: idle('kestria'),
    expect: (o) => expect(o.power('kestria').factors.occupation).toBe(1),
  },
  {
    number: '8.56',
    title: 'a war on own soil costs the defender 2 % of its output',
    situation: 'Kestria attacks Osmere.',
    world: all(matched, sarreWar()),
    act: idle('kestria', 'osmere'),
    expect(o) {
      expect(o.power('osmere').factors.war).toBeCloseTo(0.98, 10);
      expect(o.power('kestria').factors.war).toBe(1);
    },
  },
  {
    number: '8.57',
    title: 'being attacked costs ten of Security, even if the war is over within the year',
    situation: 'Kestria breaks through at Sarre this year.',
    world: all(strong, sarreWar({ front: 60 })),
    act: idle('kestria', 'osmere'),
    expect(o) {
      expect(ended(o)).toEqual(['attackerWon']);
      const part = o.power('osmere').parts.security.find(({ factor }) => factor === 'attacked');
      // Never below nothing.
      const rest = o.power('osmere').indices.security - (part?.points ?? 0);
      expect(part?.points).toBeCloseTo(-Math.min(10, rest), 8);
      expect(o.power('osmere').attackedIn).toEqual([1]);
      expect(o.power('kestria').parts.security.some(({ factor }) => factor === 'attacked')).toBe(false);
    },
  },
  {
    number: '8.58',
    title: 'luck is drawn once a war, and good luck is the attacker’s',
    situation: 'Kestria attacks Osmere, who holds Sarre about evenly, where chance has its say.',
    scenario: risky,
    world: all(matched, sarreWar()),
    act: idle('kestria', 'osmere'),
    expect(o) {
      const { attack, defence } = strengths(o, kestria);
      const luck = stream(1, 'war', w1, 'luck').normal(0, 0.8);
      const noise = stream(1, 'war', w1, 'noise', 1).normal(0, 8);
      const push = 80 * (Math.log(attack / defence) + luck);
      expect(Math.abs(push)).toBeLessThan(60);
      expect(Math.abs(luck)).toBeGreaterThan(0.1);
      expect(moved(o).to).toBeCloseTo(push + noise, 6);
    },
  },
  {
    number: '8.59',
    title: 'two fronts on own soil share the home force, and the projection force',
    situation: 'Kestria attacks Arden at Merrow; so does Velmark at Wyre.',
    world: all(war('kestria', 'arden', 'arden-merrow'), war('velmark', 'arden', 'arden-wyre')),
    act: idle('kestria', 'velmark', 'arden'),
    expect(o) {
      const own = fighting(o, arden);
      const half = { ...own, homeForce: own.homeForce / 2, projectionForce: own.projectionForce / 2 };
      const defence = (atHome(half) - (latentIn(own) * qualityOf(own)) / 2) * terrainOf(calm, merrow);
      const attack = 1.5 * projected(fighting(o, kestria)) * reachOf(calm, o.before.world, kestria, merrow);
      const push = Math.max(-60, Math.min(60, 80 * Math.log(attack / defence)));
      expect(moved(o)).toMatchObject({ war: 'w1', from: 0 });
      expect(moved(o).to).toBeCloseTo(push, 6);
    },
  },
];
