import { expect } from 'vitest';
import { powerId } from '../../shared/core/ids.ts';
import type { World } from '../../shared/model/world.ts';
import { previewBudget } from '../../shared/orders/budgetPreview.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { does, lock, type Outcome, type RuleCase, refused, years } from '../helpers/cases.ts';
import { all, budgetOf, power, spend, treaty } from '../helpers/casesArrange.ts';
import { calm } from '../helpers/casesScenarios.ts';

const [arden, osmere, sarno, talvi] = ['arden', 'osmere', 'sarno', 'talvi'].map(powerId);

/** Share of home force that an estimate's error makes up. */
function errorOf(o: Outcome, viewer = arden, subject = talvi): number {
  const { value, error } = o.world.beliefs[viewer][subject].homeForce;
  return error / value;
}

/** Error of 30 % less what trade takes off it, worked out by hand for powers without a common border. */
function plainError(o: Outcome, viewer = arden, subject = talvi): number {
  const { trade } = o.world.pairs[viewer][subject];
  return 0.3 * (1 - 0.2 * Math.min(1, trade / (0.05 * o.world.powers[viewer].output)));
}

const skilled = (id: string, intelligence: number) => power(id, { intelligence });
const onePercent = (world: World): number => Math.round(0.01 * world.powers[arden].output);

/** Section 7: what services are worth, and what they cost. */
export const intelligence: RuleCase[] = [
  {
    number: '7.101',
    title: 'services that nobody pays for wither by four per cent a year',
    situation: 'Arden spends nothing on its services for two years.',
    act: [does('arden', spend({})), ...years('arden', 2)],
    expect: (o) => expect(o.power('arden').intelligence).toBeCloseTo(30 * 0.96 * 0.96, 10),
  },
  {
    number: '7.102',
    title: 'a hundredth of output buys five points, less as they fill up',
    situation: 'Arden, at thirty points, spends one per cent of its output on intelligence.',
    act: [does('arden', spend({ intelligence: 22_500 })), ...lock('arden')],
    expect: (o) => expect(o.power('arden').intelligence).toBeCloseTo(30 * 0.96 + 10 * 0.5 * 0.7, 10),
  },
  {
    number: '7.103',
    title: 'four times the money buys less than twice as much',
    situation: 'Arden, without any services, spends four per cent of its output on them.',
    world: skilled('arden', 0),
    act: [does('arden', spend({ intelligence: 90_000 })), ...lock('arden')],
    expect: (o) => expect(o.power('arden').intelligence).toBeCloseTo(10 * 0.8, 10),
  },
  {
    number: '7.104',
    title: 'nobody knows everything: a hundred points are the most',
    situation: 'Arden has the best services there are and pays for more.',
    world: skilled('arden', 100),
    act: [does('arden', spend({ intelligence: 3000 })), ...lock('arden')],
    expect: (o) => expect(o.power('arden').intelligence).toBeCloseTo(96, 10),
  },
  {
    number: '7.105',
    title: 'good services see better',
    situation: 'Arden has eighty points, Talvi thirty; both let them wither for a year.',
    world: skilled('arden', 80),
    act: lock('arden'),
    expect(o) {
      const seen = (1.12 - 0.4 * 0.768) * (0.88 + 0.4 * 0.288);
      expect(errorOf(o)).toBeCloseTo(plainError(o) * seen, 10);
      expect(errorOf(o)).toBeLessThan(0.82 * plainError(o));
    },
  },
  {
    number: '7.106',
    title: 'good services are seen less well',
    situation: 'Talvi has eighty points, Arden thirty.',
    world: skilled('talvi', 80),
    act: lock('arden'),
    expect(o) {
      const seen = (1.12 - 0.4 * 0.288) * (0.88 + 0.4 * 0.768);
      expect(errorOf(o)).toBeCloseTo(plainError(o) * seen, 10);
      expect(errorOf(o)).toBeGreaterThan(1.18 * plainError(o));
    },
  },
  {
    number: '7.107',
    title: 'who shares intelligence has the use of a partner’s services',
    situation:
      'Arden has no services; it shares intelligence with Sarno, which has a hundred points and borders on Talvi.',
    world: all(treaty('arden sarno', [{ kind: 'intelligence' }]), skilled('arden', 0), skilled('sarno', 100)),
    act: lock('arden'),
    expect(o) {
      expect(errorOf(o)).toBeCloseTo(
        (plainError(o, sarno) - 0.3 * 0.25) * (1.12 - 0.4 * 0.96) * (0.88 + 0.4 * 0.288),
        10,
      );
      expect(errorOf(o, arden, sarno)).toBeCloseTo(plainError(o, arden, sarno) * 1.12 * (0.88 + 0.4 * 0.96), 10);
    },
  },
  {
    number: '7.108',
    title: 'the panel shows what a budget does to the services',
    situation: 'Arden looks at a budget with one per cent of its output for intelligence.',
    act: [],
    present: ['arden'],
    expect(o) {
      const budget = budgetOf({ intelligence: onePercent(o.world) });
      const { lines } = previewBudget(viewOfPower(o.match, arden), calm, budget);
      expect(lines.intelligence.unit).toBe('points');
      expect(lines.intelligence.next).toBeCloseTo(3.5, 2);
      expect(lines.intelligence.five).toBeGreaterThan(3 * lines.intelligence.next);
    },
  },
  {
    number: '7.109',
    title: 'services cost money that has to be there',
    situation: 'Osmere orders more for intelligence than it has and may borrow, and then less than nothing.',
    act: [
      refused('osmere', spend({ intelligence: 10_000_000 }), 'order/insufficient-funds'),
      refused('osmere', spend({ intelligence: -1 }), 'request/malformed'),
    ],
    expect: (o) => expect(o.match.drafts[osmere]).toEqual(o.before.drafts[osmere]),
  },
];
