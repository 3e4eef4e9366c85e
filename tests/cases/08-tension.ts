import { expect } from 'vitest';
import { type PowerId, powerId } from '../../shared/core/ids.ts';
import type { Power } from '../../shared/model/world.ts';
import { does, lock, type Outcome, type RuleCase } from '../helpers/cases.ts';
import { all, pair, power, spend, treaty, war } from '../helpers/casesArrange.ts';
import { atHome, exposedOf, forgotten, projected, reachOf, tensionGoal } from '../helpers/casesRules.ts';
import { calm } from '../helpers/casesScenarios.ts';
import { idle, matched, sarreWar } from '../helpers/casesWars.ts';

const [arden, velmark] = ['arden', 'velmark'].map(powerId);
const nothing = spend({});
const POWERS = calm.powers.map(({ id }) => id);

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

/** Section 8: tension, and how powers stand with each other. */
export const tension: RuleCase[] = [
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
