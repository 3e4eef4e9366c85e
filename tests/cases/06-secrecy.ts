// One file, long as it is: the numbered cases of secrecy share one arrangement of who knows what, and are read in their order.

import { expect } from 'vitest';
import type { CardName } from '../../shared/content/deck.ts';
import { cardId, keysOf, type PowerId, powerId, treatyId } from '../../shared/core/ids.ts';
import { money } from '../../shared/core/money.ts';
import type { EventKind } from '../../shared/events/events.ts';
import type { Match } from '../../shared/model/match.ts';
import type { Clause, Treaty } from '../../shared/model/treaty.ts';
import type { World } from '../../shared/model/world.ts';
import { boardOfView } from '../../shared/treaties/board.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import { viewFor, viewOfPower } from '../../shared/view/viewFor.ts';
import { does, lock, type Outcome, type RuleCase, refused, years } from '../helpers/cases.ts';
import {
  all,
  answer,
  decide,
  demand,
  guarantee,
  leave,
  pays,
  power,
  propose,
  sign,
  treaty,
  war,
} from '../helpers/casesArrange.ts';
import { atSarre, atSarreWithArden, nothing, pact, relationsFrom, sarreDemanded, t1 } from '../helpers/casesCrisis.ts';
import { betrayed, calm, inherited, leaky, noticed, openBook, veiled } from '../helpers/casesScenarios.ts';

const [arden, kestria, osmere, sarno, talvi, velmark] = ['arden', 'kestria', 'osmere', 'sarno', 'talvi', 'velmark'].map(
  powerId,
);

const promise: Clause = { kind: 'nonAggression' };

/** A secret treaty has been in force since turn 1. */
const secretly = (parties: string, clauses: Clause[], change: Partial<Treaty> = {}) =>
  treaty(parties, clauses, { secret: true, ...change });

/** Treaties that a power (null: an onlooker) sees. */
const seenBy = (match: Match, viewer: PowerId | null): string[] =>
  keysOf(viewFor(match, { participant: null, power: viewer }).treaties);

/** Kinds of events about treaties that a power (null: everybody) heard of, in order. */
const heardBy = (o: Outcome, viewer: PowerId | null): EventKind[] =>
  eventsFor(o.events, viewer).flatMap(({ kind }) => (/^treaty|^secret|^notice|^transfer/.test(kind) ? [kind] : []));

/** An event befell a power and waits for its choice. */
const befell =
  (id: string, name: CardName, other: string) =>
  (world: World): World => ({
    ...world,
    cards: {
      [cardId('e1')]: {
        id: cardId('e1'),
        card: name,
        power: powerId(id),
        turn: world.turn,
        severity: 1,
        other: powerId(other),
      },
    },
  });

const bothSign = [
  does('arden', propose('arden talvi', [promise], { secret: true })),
  does('talvi', sign('p1')),
  ...lock('arden', 'talvi'),
];

/** Section 6: secret treaties, whom they bind, who knows of them and how they leak. */
export const secrecy: RuleCase[] = [
  {
    number: '6.401',
    title: 'what is signed in secret binds, and only its parties see it',
    situation: 'Arden and Talvi sign non-aggression in secret.',
    scenario: veiled,
    act: bothSign,
    expect(o) {
      const [id] = keysOf(o.world.treaties);
      expect(o.world.treaties[id]).toMatchObject({ secret: true, since: 2, until: 7 });
      expect(id.startsWith('ts-')).toBe(true);
      for (const viewer of [arden, talvi]) expect(seenBy(o.match, viewer)).toEqual([id]);
      for (const viewer of [kestria, osmere, sarno, velmark, null]) expect(seenBy(o.match, viewer)).toEqual([]);
      expect(heardBy(o, arden)).toEqual(['treatyProposed', 'treatySignedBy', 'treatySigned']);
      expect(heardBy(o, kestria)).toEqual([]);
      expect(o.world.counters.treaty).toBe(0);
    },
  },
  {
    number: '6.402',
    title: 'where secrecy is not played, nothing can be signed in secret',
    situation: 'Arden offers Talvi a secret treaty in a match without this part of the rules.',
    scenario: calm,
    act: [refused('arden', propose('arden talvi', [promise], { secret: true }), 'order/module-off')],
    expect: (o) => expect(o.match.proposals).toEqual({}),
  },
  {
    number: '6.403',
    title: 'blocs and sanctions are public',
    situation: 'Arden would found a bloc, and sanction Sarno with Talvi, in secret.',
    scenario: veiled,
    act: [
      refused(
        'arden',
        propose('arden talvi', [{ kind: 'sanctions', target: sarno, level: 2 }], { secret: true }),
        'treaty/sanctions-secret',
      ),
      refused(
        'arden',
        propose(
          'arden talvi',
          [
            promise,
            {
              kind: 'bloc',
              name: 'The Veil',
              admission: 'unanimity',
              decision: 'majority',
              key: 'equal',
              fund: 0,
              floor: 0,
              command: false,
            },
          ],
          { secret: true },
        ),
        'treaty/charter-secret',
      ),
    ],
    expect: (o) => expect(o.match.proposals).toEqual({}),
  },
  {
    number: '6.404',
    title: 'a peace is public',
    situation: 'Arden and Talvi fight; Arden offers a secret peace.',
    scenario: veiled,
    world: war('arden', 'talvi', 'talvi-orsk'),
    act: [
      refused(
        'arden',
        propose('arden talvi', [{ kind: 'peace', war: 'w1' as never }], { secret: true }),
        'treaty/peace-secret',
      ),
    ],
    expect: (o) => expect(o.match.proposals).toEqual({}),
  },
  {
    number: '6.405',
    title: 'a treaty is secret or it is not: anything else is no order',
    situation: 'Arden sends “secret: false” and “secret: 1”.',
    scenario: veiled,
    act: [
      refused('arden', propose('arden talvi', [promise], { secret: false } as never), 'request/malformed'),
      refused('arden', propose('arden talvi', [promise], { secret: 1 } as never), 'request/malformed'),
    ],
    expect: (o) => expect(o.match.proposals).toEqual({}),
  },
  {
    number: '6.406',
    title: 'others reckon without it, its parties with it',
    situation: 'Arden guarantees Osmere in secret.',
    scenario: veiled,
    world: secretly('arden osmere', [guarantee('arden', 'osmere')]),
    act: [],
    present: ['arden'],
    expect(o) {
      const tiesSeen = (viewer: PowerId) => boardOfView(viewOfPower(o.match, viewer), veiled).ties.protectorsOf[osmere];
      expect(tiesSeen(arden)).toHaveLength(1);
      expect(tiesSeen(osmere)).toHaveLength(1);
      expect(tiesSeen(kestria)).toEqual([]);
    },
  },
  {
    number: '6.407',
    title: 'a secret guarantee that is called comes to light with the demand',
    situation: 'Arden guarantees Osmere in secret. Kestria demands Sarre.',
    scenario: veiled,
    world: secretly('arden osmere', [guarantee('arden', 'osmere')]),
    act: atSarreWithArden,
    expect(o) {
      expect(o.told('demandMade')).toMatchObject([{ guarantors: [arden] }]);
      expect(o.told('secretRevealed')).toMatchObject([{ treaty: t1, how: 'crisis', by: arden, audience: 'public' }]);
      expect(o.world.treaties[t1].secret).toBeUndefined();
      expect(seenBy(o.match, null)).toEqual([t1]);
    },
  },
  {
    number: '6.408',
    title: 'of two promises the public one is called, and the secret one stays a secret',
    situation: 'Arden guarantees Osmere in public, and offered it a pact in secret. Kestria demands Sarre.',
    scenario: veiled,
    world: all(treaty('arden osmere', [guarantee('arden', 'osmere')]), secretly('arden osmere', [pact])),
    act: atSarreWithArden,
    expect(o) {
      expect(o.match.crises['c1' as never].guarantors).toEqual([{ power: arden, treaty: t1 }]);
      expect(o.told('secretRevealed')).toEqual([]);
      expect(seenBy(o.match, kestria)).toEqual([t1]);
    },
  },
  {
    number: '6.409',
    title: 'who stands aside because of a secret treaty has to show it',
    situation:
      'Arden guarantees Osmere in public and has promised Kestria neutrality in secret. Kestria demands Sarre.',
    scenario: veiled,
    world: all(
      treaty('arden osmere', [guarantee('arden', 'osmere')]),
      secretly('arden kestria', [{ kind: 'neutrality' }]),
    ),
    act: atSarreWithArden,
    expect(o) {
      expect(o.told('demandMade')).toMatchObject([{ guarantors: [] }]);
      expect(o.told('secretRevealed')).toMatchObject([{ treaty: 't2', how: 'crisis' }]);
    },
  },
  {
    number: '6.410',
    title: 'a secret treaty that is demanded away is named, and so known',
    situation: 'Kestria has found out about the pact of Osmere and Arden and demands that Osmere leaves it.',
    scenario: veiled,
    world: secretly('arden osmere', [pact], { knownTo: [kestria] }),
    act: [
      does('kestria', nothing),
      does('osmere', nothing),
      refused('velmark', demand({ kind: 'leaveTreaty', target: osmere, treaty: t1 }), 'demand/not-in-treaty'),
      does('kestria', demand({ kind: 'leaveTreaty', target: osmere, treaty: t1 })),
      ...lock('kestria', 'osmere', 'velmark'),
    ],
    expect(o) {
      expect(o.told('secretRevealed')).toMatchObject([{ treaty: t1, how: 'crisis', by: kestria }]);
      expect(seenBy(o.match, velmark)).toEqual([t1]);
    },
  },
  {
    number: '6.411',
    title: 'who breaks a secret treaty tells all',
    situation: 'Talvi breaks its secret non-aggression with Arden.',
    scenario: veiled,
    world: secretly('arden talvi', [promise]),
    act: [does('talvi', leave('t1', 'break')), ...lock('talvi')],
    expect(o) {
      expect(heardBy(o, null)).toEqual(['secretRevealed', 'treatyBroken']);
      expect(o.told('secretRevealed')).toMatchObject([{ how: 'broken', by: talvi }]);
      expect(o.told('credibilityChanged')).toMatchObject([{ power: talvi, causes: [{ points: -10 }] }]);
      expect(o.world.treaties).toEqual({});
    },
  },
  {
    number: '6.412',
    title: 'who gives notice tells all, and stays bound',
    situation: 'Talvi gives notice of its secret treaty with Arden.',
    scenario: veiled,
    world: secretly('arden talvi', [promise]),
    act: [does('talvi', leave('t1', 'notice')), ...lock('talvi')],
    expect(o) {
      expect(heardBy(o, null)).toEqual(['secretRevealed', 'noticeGiven']);
      expect(o.told('secretRevealed')).toMatchObject([{ how: 'left', by: talvi }]);
      expect(o.world.treaties[t1]).toMatchObject({ leaving: { talvi: 3 } });
      expect(o.world.treaties[t1].secret).toBeUndefined();
    },
  },
  {
    number: '6.413',
    title: 'a secret treaty runs out in secret',
    situation: 'The last turn of the secret treaty of Arden and Talvi, of which Sarno knows, is this one.',
    scenario: veiled,
    world: secretly('arden talvi', [promise], { until: 1, knownTo: [sarno] }),
    act: lock('arden'),
    expect(o) {
      expect(o.told('treatyExpired')).toMatchObject([{ audience: ['arden', 'sarno', 'talvi'] }]);
      expect(heardBy(o, null)).toEqual([]);
      expect(o.world.treaties).toEqual({});
    },
  },
  {
    number: '6.414',
    title: 'payments under a secret treaty are told to those who know of it',
    situation: 'Arden pays Talvi in secret.',
    scenario: veiled,
    world: secretly('arden talvi', [pays('aid', 'arden', 'talvi', 1000)]),
    act: lock('arden'),
    expect(o) {
      expect(o.told('transferPaid')).toMatchObject([{ amount: 1000, audience: ['arden', 'talvi'] }]);
      expect(heardBy(o, kestria)).toEqual([]);
    },
  },
  {
    number: '6.415',
    title: 'causes that everybody is told rest on what everybody knows',
    situation: 'Arden and Kestria, who do not like each other, have a secret pact.',
    scenario: veiled,
    world: secretly('arden kestria', [pact]),
    act: lock('arden'),
    expect(o) {
      const told = o.told('relationsChanged').filter(({ power: from, toward }) => from === arden && toward === kestria);
      expect(told).toHaveLength(1);
      expect(told[0].to).toBeGreaterThan(told[0].from);
      expect(told[0].causes.map(({ factor }) => factor).sort()).toEqual(['fading', 'trade']);
    },
  },
  {
    number: '6.416',
    title: 'a breach is held against who broke by its known partners alone',
    situation: 'Talvi breaks a treaty with Arden. It has a secret one with Sarno, and a public one with Velmark.',
    scenario: veiled,
    world: all(
      treaty('arden talvi', [promise]),
      secretly('sarno talvi', [promise]),
      treaty('talvi velmark', [promise]),
    ),
    act: [does('talvi', leave('t1', 'break')), ...lock('talvi')],
    expect: (o) =>
      expect(relationsFrom(o, 'brokeTreaty')).toEqual([
        ['arden', 'talvi', -15],
        ['velmark', 'talvi', -5],
      ]),
  },
  {
    number: '6.417',
    title: 'services find secret treaties out, and say so to their own',
    situation: 'Arden and Talvi have a secret treaty; everybody who watches finds out, and nobody notices.',
    scenario: leaky,
    world: secretly('arden talvi', [promise]),
    act: lock('arden'),
    expect(o) {
      expect(o.told('secretLearned').map(({ power: who, how, audience }) => [who, how, audience])).toEqual(
        [kestria, osmere, sarno, velmark].map((who) => [who, 'intelligence', [who]]),
      );
      expect(o.world.treaties[t1].knownTo).toEqual([kestria, osmere, sarno, velmark]);
      expect(viewOfPower(o.match, kestria).treaties[t1].knownTo).toEqual([kestria]);
      expect(viewOfPower(o.match, arden).treaties[t1].knownTo).toBeUndefined();
      expect(seenBy(o.match, null)).toEqual([]);
    },
  },
  {
    number: '6.418',
    title: 'parties may notice who found out, though not how',
    situation: 'The same, where good services notice every spy.',
    scenario: noticed,
    world: secretly('arden talvi', [promise]),
    act: lock('arden'),
    expect(o) {
      const ours = eventsFor(o.events, arden).filter(({ kind }) => kind === 'secretLearned');
      expect(ours).toHaveLength(4);
      for (const event of ours) expect(event).toMatchObject({ how: 'unknown', audience: [arden, talvi] });
      expect(viewOfPower(o.match, talvi).treaties[t1].knownTo).toEqual([kestria, osmere, sarno, velmark]);
    },
  },
  {
    number: '6.419',
    title: 'a power without services finds nothing out',
    situation: 'The same, but Kestria has no services at all.',
    scenario: leaky,
    world: all(secretly('arden talvi', [promise]), power('kestria', { intelligence: 0 })),
    act: lock('arden'),
    expect: (o) => expect(o.world.treaties[t1].knownTo).toEqual([osmere, sarno, velmark]),
  },
  {
    number: '6.420',
    title: 'who shares its eyes learns a year later',
    situation: 'Sarno knows of the secret treaty of Arden and Talvi, and shares intelligence with Velmark.',
    scenario: veiled,
    world: all(
      secretly('arden talvi', [promise], { knownTo: [sarno] }),
      treaty('sarno velmark', [{ kind: 'intelligence' }]),
    ),
    act: lock('arden'),
    expect(o) {
      expect(o.told('secretLearned')).toMatchObject([{ power: velmark, how: 'shared', audience: [velmark] }]);
      expect(o.world.treaties[t1].knownTo).toEqual([sarno, velmark]);
    },
  },
  {
    number: '6.421',
    title: 'cables that get out show the other power a secret',
    situation: 'Papers of Arden, which has a secret treaty with Talvi, reach Kestria.',
    scenario: betrayed,
    world: all(secretly('arden talvi', [promise]), befell('arden', 'leakedCables', 'kestria')),
    act: lock('arden'),
    expect(o) {
      const learned = o.told('secretLearned');
      expect(learned.map(({ how, audience }) => [how, audience])).toEqual([
        ['event', [kestria]],
        ['unknown', [arden, talvi]],
      ]);
      expect(viewOfPower(o.match, arden).treaties[t1].knownTo).toEqual([kestria]);
    },
  },
  {
    number: '6.422',
    title: 'a defector who is kept tells a secret; one who is sent back does not',
    situation: 'A defector from Kestria, which has a secret treaty with Talvi, comes to Arden, which keeps him.',
    scenario: betrayed,
    world: all(secretly('kestria talvi', [promise]), befell('arden', 'defector', 'kestria')),
    act: [does('arden', { kind: 'chooseOption', card: cardId('e1'), option: 1 }), ...lock('arden')],
    expect(o) {
      expect(o.world.treaties[t1].knownTo).toEqual([arden]);
      expect(seenBy(o.match, arden)).toEqual([t1]);
    },
  },
  {
    number: '6.423',
    title: 'a seat’s own secrets count in what it may sign',
    situation: 'Arden gives Talvi in secret as much as it may, and would sign to give Sarno more.',
    scenario: veiled,
    world: (world) => secretly('arden talvi', [pays('aid', 'arden', 'talvi', most(world))])(world),
    act: [
      does('sarno', propose('arden sarno', [pays('aid', 'arden', 'sarno', 2000)])),
      refused('arden', sign('p1'), 'treaty/grant-too-large'),
    ],
    expect: (o) => expect(o.match.proposals['p1' as never].status).toBe('open'),
  },
  {
    number: '6.424',
    title: 'what only a secret stands in the way of comes to nothing in secret',
    situation:
      'Arden signs in one year to give Talvi, in secret, and Sarno, in public, what is together more than it may give.',
    scenario: veiled,
    world: power('arden', { output: money(300_000) }),
    act: [
      does('arden', propose('arden talvi', [pays('aid', 'arden', 'talvi', 2000)], { secret: true })),
      does('arden', propose('arden sarno', [pays('aid', 'arden', 'sarno', 2000)])),
      does('talvi', sign('p1')),
      does('sarno', sign('p2')),
      ...lock('arden', 'talvi', 'sarno'),
    ],
    expect(o) {
      expect(o.told('treatySigned').map(({ audience }) => audience)).toEqual([
        ['arden', 'talvi'],
        ['arden', 'sarno'],
      ]);
      expect(o.told('treatyVoided')).toMatchObject([{ cause: 'unable', audience: ['arden', 'sarno'] }]);
      expect(keysOf(o.world.treaties)).toHaveLength(1);
      expect(o.world.counters.treaty).toBe(0);
      expect(heardBy(o, null)).toEqual([]);
    },
  },
  {
    number: '6.425',
    title: 'realignment ends the pacts that the challenger knows of',
    situation:
      'Osmere has a public pact with Velmark and a secret one with Sarno. It gives way to Kestria’s demand to realign.',
    scenario: veiled,
    world: all(treaty('osmere velmark', [pact]), secretly('osmere sarno', [pact])),
    act: [
      does('kestria', nothing),
      does('osmere', nothing),
      does('kestria', demand({ kind: 'realign', target: osmere })),
      ...lock('kestria', 'osmere'),
      does('osmere', answer('concede')),
    ],
    expect(o) {
      expect(o.told('secretRevealed')).toMatchObject([{ treaty: 't2', how: 'crisis' }]);
      expect(keysOf(o.world.treaties)).not.toContain(t1);
    },
  },
  {
    number: '6.426',
    title: 'war voids what enemies had in secret, and only they hear',
    situation: 'Kestria takes Sarre by force from Osmere, with which it had secretly agreed on trade.',
    scenario: veiled,
    world: secretly('kestria osmere', [{ kind: 'trade' }]),
    act: [...atSarre, does('osmere', answer('standFirm')), does('kestria', decide('attack'))],
    expect(o) {
      expect(o.told('treatyVoided')).toMatchObject([{ cause: 'war', audience: ['kestria', 'osmere'] }]);
      expect(o.told('secretRevealed')).toEqual([]);
    },
  },
  {
    number: '6.427',
    title: 'to demand of a secret partner is to break the treaty before everybody’s eyes',
    situation: 'Kestria demands Sarre of Osmere, to which it had secretly promised non-aggression.',
    scenario: veiled,
    world: secretly('kestria osmere', [promise]),
    act: [...sarreDemanded, ...lock('kestria', 'osmere'), does('osmere', answer('concede'))],
    expect(o) {
      expect(o.told('secretRevealed')).toMatchObject([{ how: 'broken', by: kestria }]);
      expect(o.told('treatyBroken')).toMatchObject([{ by: kestria, partners: [osmere] }]);
    },
  },
  {
    number: '6.428',
    title: 'arms control that was secret comes to light with who cheats',
    situation: 'Talvi passes the cap that it secretly agreed on with Arden, and is found out.',
    scenario: veiled,
    world: all(
      secretly('arden talvi', [{ kind: 'armsControl', capPercent: 10 }], { since: -3 }),
      power('arden', { projectionForce: 0 }),
    ),
    act: lock('arden'),
    expect(o) {
      expect(o.told('secretRevealed')).toMatchObject([{ how: 'broken', by: talvi }]);
      expect(o.told('capBroken')).toMatchObject([{ power: talvi, audience: 'public' }]);
    },
  },
  {
    number: '6.429',
    title: 'a scenario’s secret treaties are secret where that is played, and public elsewhere',
    situation: 'Kestria and Velmark have a secret treaty that is older than the match.',
    scenario: inherited,
    act: [],
    present: ['arden'],
    expect(o) {
      expect(seenBy(o.match, kestria)).toEqual([t1]);
      expect(seenBy(o.match, arden)).toEqual([]);
    },
  },
  {
    number: '6.430',
    title: 'without the module it is an ordinary treaty',
    situation: 'The same treaty in a match without secrecy.',
    scenario: openBook,
    act: [],
    present: ['arden'],
    expect(o) {
      expect(seenBy(o.match, arden)).toEqual([t1]);
      expect(o.world.treaties[t1].secret).toBeUndefined();
    },
  },
  {
    number: '6.431',
    title: 'nobody can leave, or order about, a treaty that it does not know of',
    situation: 'Sarno names the secret treaty of Arden and Talvi in its orders.',
    scenario: veiled,
    world: secretly('arden talvi', [guarantee('arden', 'talvi')]),
    act: [
      refused('sarno', leave('t1', 'break'), 'treaty/unknown'),
      refused('sarno', { kind: 'setStanding', treaty: t1, instruction: 'honour' }, 'standing/no-commitment'),
      refused('sarno', leave('t99', 'break'), 'treaty/unknown'),
    ],
    expect: (o) => expect(o.match.drafts[sarno].leaving).toEqual({}),
  },
  {
    number: '6.432',
    title: 'when the match is over nothing is secret any more',
    situation: 'A match of one year, with a secret treaty of Arden and Talvi.',
    scenario: veiled,
    setup: { turns: 3 },
    world: secretly('arden talvi', [promise]),
    act: years('sarno', 3),
    expect(o) {
      expect(o.match.phase).toBe('ended');
      expect(seenBy(o.match, null)).toEqual([treatyId('t1')]);
    },
  },
];

/** The most that Arden may give a turn, millions: one per cent of its output. */
function most(world: World): number {
  return Math.floor(world.powers[arden].output * 0.01);
}
