import { expect } from 'vitest';
import { crisisId, keysOf, type PowerId, powerId, valuesInOrder } from '../../shared/core/ids.ts';
import type { Crisis } from '../../shared/model/crisis.ts';
import type { Match } from '../../shared/model/match.ts';
import type { World } from '../../shared/model/world.ts';
import { does, lock, type Outcome, type RuleCase, refused } from '../helpers/cases.ts';
import { all, answer, decide, guarantee, spend, treaty } from '../helpers/casesArrange.ts';
import { calm, remote, uneasy, wary } from '../helpers/casesScenarios.ts';

const nothing = spend({});
const [arden, kestria, osmere] = ['arden', 'kestria', 'osmere'].map(powerId);
const EVERYBODY = uneasy.powers.map(({ id }) => id);

/** Only these fear each other, by as much; nobody else fears anybody. */
const fear =
  (a: PowerId, b: PowerId, ofA: number, ofB: number) =>
  (world: World): World => {
    const pairs: World['pairs'] = {};
    for (const from of keysOf(world.pairs)) {
      pairs[from] = {};
      for (const to of keysOf(world.pairs[from])) {
        const tension = from === a && to === b ? ofA : from === b && to === a ? ofB : 0;
        pairs[from][to] = { ...world.pairs[from][to], tension };
      }
    }
    return { ...world, pairs };
  };

/** Kestria feels wronged by Osmere, whatever the seed: the incident has just begun. */
const wrongedBy =
  (guarantors: Crisis['guarantors'] = []) =>
  (match: Match): Match => {
    const id = crisisId('c1');
    const crisis: Crisis = {
      id,
      turn: match.world.turn,
      challenger: kestria,
      demand: { kind: 'redress', target: osmere },
      theatre: match.scenario.powers.find((power) => power.id === osmere)?.capital ?? uneasy.regions[0].id,
      guarantors,
      step: 'respond',
      answers: {},
      decision: null,
      outcome: null,
    };
    const counters = { ...match.world.counters, crisis: 1 };
    const world = { ...match.world, counters };
    return { ...match, world, crises: { [id]: crisis }, phase: 'crisis', step: 'respond' };
  };

const closed = (o: Outcome) =>
  o.told('tensionChanged').filter(({ causes }) => causes.some(({ factor }) => factor === 'incidentClosed'));

/** Section 8: incidents that nobody ordered. */
export const incidents: RuleCase[] = [
  {
    number: '8.100',
    title: 'two who fear each other come to an incident, and the more fearful side is the one wronged',
    situation: 'Kestria fears Osmere; nobody else fears anybody.',
    scenario: uneasy,
    world: fear(kestria, osmere, 60, 0),
    act: [does('kestria', nothing), does('osmere', nothing), ...lock('kestria', 'osmere')],
    expect(o) {
      expect(o.match.phase).toBe('crisis');
      expect(valuesInOrder(o.match.crises)).toMatchObject([
        { challenger: kestria, demand: { kind: 'redress', target: osmere } },
      ]);
    },
  },
  {
    number: '8.101',
    title: 'a power is in one incident a turn at most',
    situation: 'Everybody fears everybody.',
    scenario: uneasy,
    act: lock('arden'),
    expect(o) {
      const sides = o.told('demandMade').flatMap(({ challenger, demand }) => [challenger, demand.target]);
      expect(sides.length).toBeGreaterThan(0);
      expect(new Set(sides).size).toBe(sides.length);
      expect(sides.length).toBe(EVERYBODY.length);
    },
  },
  {
    number: '8.102',
    title: 'where nobody fears anybody there are no incidents, nor in a match without them',
    situation: 'A quiet year with their chance at nil.',
    scenario: wary,
    act: lock('arden'),
    expect: (o) => expect(o.told('demandMade')).toEqual([]),
  },
  {
    number: '8.112',
    title: 'nor between powers that are out of each other’s reach',
    situation: 'Everybody fears everybody, but forces are worth nothing away from home.',
    scenario: remote,
    act: lock('arden'),
    expect: (o) => expect(o.told('demandMade')).toEqual([]),
  },
  {
    number: '8.103',
    title: 'a match without the module has no incidents',
    situation: 'Kestria and Osmere fear each other as much as can be.',
    scenario: calm,
    world: fear(kestria, osmere, 100, 100),
    act: [does('kestria', nothing), does('osmere', nothing), ...lock('kestria', 'osmere')],
    expect: (o) => expect(o.told('demandMade')).toEqual([]),
  },
  {
    number: '8.104',
    title: 'no seat can order an incident',
    situation: 'Arden would be wronged by Osmere.',
    scenario: wary,
    act: [
      refused('arden', { kind: 'draftDemand', demand: { kind: 'redress', target: 'osmere' } }, 'request/malformed'),
    ],
    expect: (o) => expect(o.refusals).toHaveLength(1),
  },
  {
    number: '8.105',
    title: 'amends are paid once, 0.3 % of a year’s output, and calm both sides',
    situation: 'Osmere makes amends to Kestria.',
    scenario: wary,
    match: wrongedBy(),
    act: [does('osmere', answer('concede'))],
    expect(o) {
      const amount = Math.round(0.003 * o.was('osmere').output);
      expect(o.told('transferPaid').filter(({ reason }) => reason === 'settlement')).toMatchObject([
        { from: osmere, to: kestria, amount },
      ]);
      expect(
        closed(o).map(({ power, toward, from, to }) => [power, toward, Math.min(from, 8) - from + to]),
      ).toHaveLength(2);
      for (const { from, to } of closed(o)) expect(to).toBeCloseTo(Math.max(0, from - 8), 9);
    },
  },
  {
    number: '8.106',
    title: 'letting it rest costs the wronged side face, and calms both by less',
    situation: 'Osmere stands firm, and Kestria lets the matter rest.',
    scenario: wary,
    match: wrongedBy(),
    act: [does('osmere', answer('standFirm')), does('kestria', decide('backDown'))],
    expect(o) {
      for (const { from, to } of closed(o)) expect(to).toBeCloseTo(Math.max(0, from - 4), 9);
      expect(closed(o)).toHaveLength(2);
      // Half of what backing down from a demand for a region costs, by the square of their mean tension over 70.
      const { pairs } = o.before.world;
      const heat = ((pairs[kestria][osmere].tension + pairs[osmere][kestria].tension) / 2 / 70) ** 2;
      const lost = o.told('credibilityChanged').find(({ causes }) => causes[0].factor === 'backedDown');
      expect(lost?.causes[0].points).toBeCloseTo(-6 * heat, 9);
    },
  },
  {
    number: '8.107',
    title: 'an incident waits for its target and who promised it help, not for onlookers',
    situation: 'Arden, which is there, looks on and says nothing.',
    scenario: wary,
    present: ['arden'],
    match: wrongedBy(),
    act: [does('osmere', answer('concede'))],
    expect: (o) => expect(o.match.phase).toBe('plan'),
  },
  {
    number: '8.108',
    title: 'who promised help is asked, and tested half as hard as by a demand',
    situation: 'Arden guarantees Osmere and honours it; Kestria lets the matter rest.',
    scenario: wary,
    world: treaty('arden osmere', [guarantee('arden', 'osmere')]),
    match: (match) => wrongedBy([{ power: arden, treaty: valuesInOrder(match.world.treaties)[0].id }])(match),
    act: [does('osmere', answer('standFirm')), does('arden', answer('honour')), does('kestria', decide('backDown'))],
    // Honour is worth 8, .6 of it where the challenger backs down, half of that for an incident.
    expect: (o) =>
      expect(o.told('commitmentTested')).toMatchObject([{ power: arden, answer: 'honour', credibility: 2.4 }]),
  },
  {
    number: '8.109',
    title: 'an incident breaks no word, and does not count as a demand',
    situation: 'Kestria and Osmere promised not to attack each other; Kestria lets the matter rest.',
    scenario: wary,
    world: treaty('kestria osmere', [{ kind: 'nonAggression' }]),
    match: wrongedBy(),
    act: [does('osmere', answer('standFirm')), does('kestria', decide('backDown'))],
    expect(o) {
      expect(o.told('treatyBroken')).toEqual([]);
      expect(o.world.pairs[kestria][osmere].lastDemand).toBe(0);
    },
  },
  {
    number: '8.110',
    title: 'an incident may lead to war',
    situation: 'Osmere stands firm, and Kestria attacks.',
    scenario: wary,
    match: wrongedBy(),
    act: [does('osmere', answer('standFirm')), does('kestria', decide('attack'))],
    expect: (o) => expect(o.told('warBegan')).toMatchObject([{ attacker: kestria, aim: { kind: 'redress' } }]),
  },
  {
    number: '8.111',
    title: 'who fights or makes a demand of the other has no incident with it beside',
    situation: 'Kestria demands tribute of Osmere, which it fears.',
    scenario: uneasy,
    world: all(fear(kestria, osmere, 90, 90)),
    act: [
      does('kestria', nothing),
      does('osmere', nothing),
      does('kestria', { kind: 'draftDemand', demand: { kind: 'tribute', target: osmere } }),
      ...lock('kestria', 'osmere'),
    ],
    expect: (o) => expect(o.told('demandMade').map(({ demand }) => demand.kind)).toEqual(['tribute']),
  },
];
