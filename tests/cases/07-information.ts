import { expect } from 'vitest';
import { powerId } from '../../shared/core/ids.ts';
import type { Belief } from '../../shared/model/world.ts';
import { does, lock, type Outcome, type RuleCase } from '../helpers/cases.ts';
import { propose, spend, treaty } from '../helpers/casesArrange.ts';

/** Share of the figure that an estimate's error makes up. */
function errorsOf(o: Outcome, viewer: string, subject: string): Record<keyof Belief, number> {
  const belief = o.world.beliefs[powerId(viewer)][powerId(subject)];
  const shares = Object.entries(belief).map(([figure, { value, error }]) => [figure, error / value]);
  return Object.fromEntries(shares) as Record<keyof Belief, number>;
}

/** What trade takes off the error: a fifth where it makes up 5 % of the viewer's output. */
function byTrade(o: Outcome, viewer: string, subject: string): number {
  const { trade } = o.world.pairs[powerId(viewer)][powerId(subject)];
  return 0.2 * Math.min(1, trade / (0.05 * o.power(viewer).output));
}

/** What the services make of it: by the viewer's and by the other side's, once more by hand. */
function byServices(o: Outcome, viewer: string, subject: string): number {
  return (1.12 - (0.4 * o.power(viewer).intelligence) / 100) * (0.88 + (0.4 * o.power(subject).intelligence) / 100);
}

/** Section 7: what powers know of each other. */
export const information: RuleCase[] = [
  {
    number: '7.1',
    title: 'estimates are the better for borders and trade',
    situation: 'Arden borders on Osmere and Velmark but not on Talvi. After a year everybody estimates afresh.',
    act: lock('arden'),
    expect(o) {
      expect(errorsOf(o, 'arden', 'talvi').homeForce).toBeCloseTo(
        0.3 * (1 - byTrade(o, 'arden', 'talvi')) * byServices(o, 'arden', 'talvi'),
        10,
      );
      expect(errorsOf(o, 'arden', 'osmere').homeForce).toBeCloseTo(
        0.3 * (0.75 - byTrade(o, 'arden', 'osmere')) * byServices(o, 'arden', 'osmere'),
        10,
      );
      expect(errorsOf(o, 'arden', 'talvi').technology).toBeCloseTo(0.3 * errorsOf(o, 'arden', 'talvi').homeForce, 10);
    },
  },
  {
    number: '7.2',
    title: 'host and guest of a base know each other better',
    situation: 'Talvi hosts Arden.',
    world: treaty('arden talvi', [{ kind: 'basing', host: powerId('talvi'), guest: powerId('arden') }]),
    act: lock('arden'),
    expect(o) {
      expect(errorsOf(o, 'arden', 'talvi').homeForce).toBeCloseTo(
        0.3 * (0.7 - byTrade(o, 'arden', 'talvi')) * byServices(o, 'arden', 'talvi'),
        10,
      );
      expect(errorsOf(o, 'talvi', 'arden').homeForce).toBeCloseTo(
        0.3 * (0.7 - byTrade(o, 'talvi', 'arden')) * byServices(o, 'talvi', 'arden'),
        10,
      );
    },
  },
  {
    number: '7.3',
    title: 'who shares intelligence sees through the other’s eyes',
    situation: 'Arden shares intelligence with Sarno, which borders on Talvi.',
    world: treaty('arden sarno', [{ kind: 'intelligence' }]),
    act: lock('arden'),
    expect(o) {
      const sarno = 0.3 * (0.75 - byTrade(o, 'sarno', 'talvi')) * byServices(o, 'sarno', 'talvi');
      expect(errorsOf(o, 'arden', 'talvi').homeForce).toBeCloseTo(sarno, 10);
      expect(errorsOf(o, 'arden', 'sarno').homeForce).toBeCloseTo(
        0.3 * (1 - byTrade(o, 'arden', 'sarno')) * byServices(o, 'arden', 'sarno'),
        10,
      );
    },
  },
  {
    number: '7.4',
    title: 'within a year nothing changes what is known',
    situation: 'Arden drafts, offers and talks; everybody knows what they knew.',
    act: [
      does('arden', spend({})),
      does('arden', propose('arden sarno', [{ kind: 'intelligence' }])),
      does('arden', { kind: 'say', to: 'all', text: 'How many are you?' }),
    ],
    expect: (o) => expect(o.world.beliefs).toEqual(o.before.world.beliefs),
  },
  {
    number: '7.5',
    title: 'every year brings fresh estimates around the truth',
    situation: 'A year goes by. All errors are normal with a standard deviation of at most 30 %.',
    act: lock('arden'),
    expect(o) {
      const off: number[] = [];
      for (const viewer of o.match.scenario.powers) {
        for (const { id } of o.match.scenario.powers) {
          if (id === viewer.id) continue;
          const { value } = o.world.beliefs[viewer.id][id].homeForce;
          off.push(value / o.power(id).homeForce - 1);
        }
      }
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(4 * 0.3);
      expect(new Set(off).size).toBe(30);
      const squares = off.reduce((sum, each) => sum + each * each, 0) / off.length;
      expect(Math.sqrt(squares)).toBeGreaterThan(0.1);
      expect(Math.sqrt(squares)).toBeLessThan(0.4);
    },
  },
];
