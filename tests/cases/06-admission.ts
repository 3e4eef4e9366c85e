import { expect } from 'vitest';
import { treatyId } from '../../shared/core/ids.ts';
import type { World } from '../../shared/model/world.ts';
import { does, lock, type RuleCase, refused } from '../helpers/cases.ts';
import { all, capital, power, treaty } from '../helpers/casesArrange.ts';
import {
  arden,
  bloc,
  type kestria,
  members,
  move,
  nobody,
  results,
  talvi,
  velmark,
  votes,
} from '../helpers/casesBlocs.ts';
import { earned } from '../helpers/casesRules.ts';
import { leagued as scenario } from '../helpers/casesScenarios.ts';

const market = bloc('arden velmark', { fund: 0 }, {}, [{ kind: 'trade' }]);
const admit = move({ kind: 'admit', power: talvi });

/** The bloc has had common sanctions on a power since the year before. */
const shuns =
  (target: typeof kestria, ...from: (typeof kestria)[]) =>
  (world: World): World => ({
    ...world,
    sanctions: from.map((one) => ({ from: one, target, level: 1, since: 0, under: treatyId('t1') })),
  });

/** Section 6: who may be admitted to a bloc, and at what price. */
export const admission: RuleCase[] = [
  {
    number: '6.241',
    title: 'who is bound to sanction a member does not join a bloc that promises trade',
    situation: 'Talvi and Kestria are committed to tariffs on Arden. Talvi applies to Arden’s market, and is invited.',
    scenario,
    world: all(market, treaty('kestria talvi', [{ kind: 'sanctions', target: arden, level: 1 }])),
    act: [
      refused('talvi', admit, 'bloc/torn'),
      refused('arden', admit, 'bloc/torn'),
      ...lock('arden', 'velmark', 'talvi'),
    ],
    expect(o) {
      expect(o.refusals[0].params).toEqual({ power: talvi, other: arden });
      expect(o.told('treatyBroken')).toEqual([]);
    },
  },
  {
    number: '6.242',
    title: 'nor whom a member is bound to sanction',
    situation: 'Arden and Kestria are committed to tariffs on Talvi, which applies to the market of Arden and Velmark.',
    scenario,
    world: all(market, treaty('arden kestria', [{ kind: 'sanctions', target: talvi, level: 1 }])),
    act: [refused('talvi', admit, 'bloc/torn')],
    expect: (o) => expect(o.refusals[0].params).toEqual({ power: talvi, other: arden }),
  },
  {
    number: '6.243',
    title: 'where no trade is promised, a commitment to sanctions bars nobody',
    situation: 'The same commitments, and a bloc without trade. Talvi applies and all agree.',
    scenario,
    world: all(
      bloc('arden velmark', { fund: 0 }),
      treaty('kestria talvi', [{ kind: 'sanctions', target: arden, level: 1 }]),
    ),
    act: [
      does('talvi', admit),
      does('arden', votes('yes')),
      does('velmark', votes('yes')),
      ...lock('arden', 'velmark', 'talvi'),
    ],
    expect(o) {
      expect(results(o)).toEqual(['carried']);
      expect(members(o)).toEqual(['arden', 'talvi', 'velmark']);
    },
  },
  {
    number: '6.244',
    title: 'a bloc admits nobody on whom it has sanctions',
    situation: 'Arden and Velmark have common sanctions on Talvi, which applies. They lift them and it applies again.',
    scenario,
    world: all(bloc('arden velmark', { fund: 0 }), shuns(talvi, arden, velmark)),
    act: [
      refused('talvi', admit, 'bloc/under-sanctions'),
      does('arden', move({ kind: 'sanction', target: talvi, level: 0 })),
      ...lock('arden', 'velmark', 'talvi'),
      does('talvi', admit),
    ],
    expect: (o) => expect(o.world.sanctions).toEqual([]),
  },
  {
    number: '6.245',
    title: 'a commitment that begins when one would join bars it, one that has run out by then does not',
    situation: 'Talvi is committed to tariffs on Arden in turns 2 and 3, and applies in each of the first three.',
    scenario,
    world: all(
      market,
      treaty('kestria talvi', [{ kind: 'sanctions', target: arden, level: 1 }], { since: 2, until: 3 }),
    ),
    act: [
      refused('talvi', admit, 'bloc/torn'),
      ...lock('arden', 'velmark', 'talvi'),
      refused('talvi', admit, 'bloc/torn'),
      ...lock('arden', 'velmark', 'talvi'),
      does('talvi', admit),
      does('arden', votes('yes')),
      does('velmark', votes('yes')),
      ...lock('arden', 'velmark', 'talvi'),
    ],
    expect(o) {
      expect(results(o)).toEqual(['carried']);
      expect(o.told('treatyBroken')).toEqual([]);
    },
  },
  {
    number: '6.246',
    title: 'who is not trusted pays more to be admitted, as for any signature',
    situation: 'Talvi stands at 40 credibility and applies. All agree.',
    scenario,
    world: all(bloc('arden velmark', { fund: 0 }), power('talvi', { credibility: 40, politicalCapital: 8 })),
    act: [
      ...nobody('talvi'),
      does('talvi', admit),
      does('arden', votes('yes')),
      does('velmark', votes('yes')),
      ...lock('arden', 'velmark', 'talvi'),
    ],
    expect(o) {
      expect(members(o)).toContain(talvi);
      // 1 for the motion, 2 for the charter and 1 because its word is doubted.
      expect(o.power('talvi').politicalCapital).toBeCloseTo(earned(o.was('talvi').politicalCapital - 4, 60), 6);
    },
  },
  {
    number: '6.247',
    title: 'and cannot join on what would do for who is trusted',
    situation: 'Talvi stands at 40 credibility with 3.5 political capital, which is half a point too little.',
    scenario,
    world: all(bloc('arden velmark', { fund: 0 }), power('talvi', { credibility: 40 }), capital('talvi', 3.5)),
    act: [refused('talvi', admit, 'order/insufficient-capital')],
    expect: (o) => expect(o.refusals[0].params).toMatchObject({ price: 4 }),
  },
];
