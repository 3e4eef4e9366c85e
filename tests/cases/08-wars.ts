import { expect } from 'vitest';
import { type PowerId, powerId, regionId, warId } from '../../shared/core/ids.ts';
import type { War } from '../../shared/model/crisis.ts';
import type { Power, World } from '../../shared/model/world.ts';
import { does, lock, type Outcome, type RuleCase, type Step } from '../helpers/cases.ts';
import { all, asks, pair, power, region, spend, treaty, war } from '../helpers/casesArrange.ts';
import {
  atHome,
  exposedOf,
  forgotten,
  latentIn,
  projected,
  qualityOf,
  quiet,
  reachOf,
  tensionGoal,
  terrainOf,
} from '../helpers/casesRules.ts';
import { calm } from '../helpers/casesScenarios.ts';

const [arden, kestria, osmere, velmark] = ['arden', 'kestria', 'osmere', 'velmark'].map(powerId);
const sarre = regionId('osmere-sarre');
const w1 = warId('w1');
const nothing = spend({});
const POWERS = calm.powers.map(({ id }) => id);

/** These powers spend nothing, so that cohesion stays, and the year goes by. */
const idle = (...ids: string[]): Step[] => [...ids.map((id) => does(id, nothing)), ...lock(...ids)];

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

/** Osmere's home force such that it holds Sarre against Kestria about evenly. */
function matched(world: World): World {
  const attack = 1.5 * projected(world.powers[kestria]) * reachOf(calm, world, kestria, sarre);
  const own = world.powers[osmere];
  const homeForce = attack / qualityOf(own) - latentIn(own) - 0.75 * own.projectionForce;
  return power('osmere', { homeForce })(world);
}

const sarreWar = (change: Partial<War> = {}) => war('kestria', 'osmere', 'osmere-sarre', change);
const weak = power('kestria', { projectionForce: 100_000 });
const strong = power('osmere', { homeForce: 20_000 });

const moved = (o: Outcome) => o.told('frontMoved')[0];
const ended = (o: Outcome) => o.told('warEnded').map(({ outcome }) => outcome);

/** Cohesion that the year's battles cost a power, which then counts in its quality. */
const wearied = (o: Outcome, id: PowerId): number =>
  o.told('lossesTaken').reduce((sum, event) => sum + (event.power === id ? event.cohesion : 0), 0);

/** Tension a year on, for every two powers: 30 % toward its goal. */
function expectTensions(o: Outcome, extra: (from: PowerId, toward: PowerId) => number = () => 0): void {
  for (const from of POWERS) {
    for (const toward of POWERS) {
      if (from === toward) continue;
      const before = o.before.world.pairs[from][toward];
      const near = reachOf(calm, o.world, toward, exposedOf(calm, o.world, from, toward));
      const at = (id: PowerId): Power => ({ ...o.power(id), cohesion: o.was(id).cohesion - wearied(o, id) });
      const growth = o.power(toward).projectionGrowth * near;
      const fear = o.before.world.pairs[toward][from].tension;
      const reaching = projected(at(toward)) * near;
      const goal = tensionGoal(reaching, atHome(at(from)), before, growth, at(toward), fear) + extra(from, toward);
      const clamped = Math.min(100, Math.max(0, goal));
      const expected = before.tension + 0.3 * (clamped - before.tension);
      expect(o.world.pairs[from][toward].tension, `${from} of ${toward}`).toBeCloseTo(expected, 6);
    }
  }
}

/** Section 8: wars, what they change, tension and how powers stand. */
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
    number: '8.60',
    title: 'tension follows what of the other’s projection arrives against one’s own strength at home',
    situation:
      'No treaties. Nobody spends anything for a year; every tension moves 30 % of the way. Arden is readier than others, Kestria less ready, Sarno divided.',
    world: all(
      power('arden', { readiness: 100 }),
      power('kestria', { readiness: 20 }),
      power('sarno', { cohesion: 30 }),
    ),
    act: idle(...POWERS),
    expect(o) {
      expectTensions(o);
      expect([o.power('arden').readiness, o.power('kestria').readiness]).toEqual([75, 45]);
    },
  },
  {
    number: '8.61',
    title: 'who builds projection force is feared the more',
    situation: 'Velmark spends 200 bn on projection force.',
    act: [
      ...POWERS.map((id) => does(id, id === velmark ? spend({ projectionForce: 200_000 }) : nothing)),
      ...lock(...POWERS),
    ],
    expect(o) {
      expectTensions(o);
      expect(o.power('velmark').projectionGrowth).toBeGreaterThan(0.04);
      const { tension } = o.world.pairs[arden][velmark];
      expect(tension).toBeGreaterThan(o.before.world.pairs[arden][velmark].tension + 2);
    },
  },
  {
    number: '8.62',
    title: 'who builds home force is not',
    situation: 'Velmark spends 200 bn on home force: it fears less and is feared no more.',
    act: [
      ...POWERS.map((id) => does(id, id === velmark ? spend({ homeForce: 200_000 }) : nothing)),
      ...lock(...POWERS),
    ],
    expect(o) {
      expectTensions(o);
      expect(o.world.pairs[arden][velmark].tension).toBeLessThan(o.before.world.pairs[arden][velmark].tension);
    },
  },
  {
    number: '8.63',
    title: 'pacts take fifteen and trade treaties five off tension in the long run',
    situation: 'Arden has a pact with Velmark and trades with Sarno under a treaty.',
    world: all(treaty('arden velmark', [{ kind: 'mutualDefence' }]), treaty('arden sarno', [{ kind: 'trade' }])),
    act: idle(...POWERS),
    expect: (o) =>
      expectTensions(o, (from, toward) => {
        const both = [from, toward].sort().join(' ');
        return both === 'arden velmark' ? -15 : both === 'arden sarno' ? -5 : 0;
      }),
  },
  {
    number: '8.64',
    title: 'who has been unfaithful is trusted again, slowly; who is united drifts to its level',
    situation: 'Arden’s credibility is 40, Velmark’s 90; Arden’s cohesion is 80, Velmark’s 40.',
    world: all(power('arden', { credibility: 40, cohesion: 80 }), power('velmark', { credibility: 90, cohesion: 40 })),
    act: idle('arden', 'velmark'),
    expect(o) {
      expect(o.power('arden').credibility).toBeCloseTo(40.6, 10);
      expect(o.power('velmark').credibility).toBeCloseTo(89.6, 10);
      expect(o.power('arden').credibility).toBe(forgotten(40));
      expect(o.power('arden').cohesion).toBeCloseTo(80 - 0.06 * 18, 10);
      expect(o.power('velmark').cohesion).toBeCloseTo(40 + 0.06 * 22, 10);
    },
  },
  {
    number: '8.65',
    title: 'relations move a tenth of the way toward what treaties, trade and war speak for',
    situation:
      'Arden has a pact with Velmark (35), non-aggression with Sarno (10) and a trade treaty with Talvi (10); it is at war with Kestria (−60). Trade is worth up to 10.',
    world: all(
      treaty('arden velmark', [{ kind: 'mutualDefence' }]),
      treaty('arden sarno', [{ kind: 'nonAggression' }]),
      treaty('arden talvi', [{ kind: 'trade' }]),
      war('arden', 'kestria', 'kestria-vessen'),
      pair('arden', 'kestria', { relations: 0 }),
    ),
    act: idle('arden'),
    expect(o) {
      const base = { velmark: 35, sarno: 10, talvi: 10, kestria: -60, osmere: 0 };
      for (const [id, treaties] of Object.entries(base)) {
        const before = o.before.world.pairs[arden][powerId(id)].relations;
        const { trade, relations } = o.world.pairs[arden][powerId(id)];
        const goal = treaties + Math.min(10, (100 * trade) / o.power('arden').output);
        expect(relations, id).toBeCloseTo(before + 0.1 * (goal - before), 8);
      }
    },
  },
  {
    number: '8.66',
    title: 'war adds fifty to the goal of tension between those who lead it',
    situation: 'Kestria attacks Osmere; Arden helps Osmere.',
    world: all(matched, sarreWar({ helpers: [{ power: arden, share: 0.1 }] })),
    act: idle(...POWERS),
    expect: (o) => expectTensions(o, (from, toward) => ([from, toward].sort().join(' ') === 'kestria osmere' ? 50 : 0)),
  },
];
