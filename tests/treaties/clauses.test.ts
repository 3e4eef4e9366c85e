import { describe, expect, it } from 'vitest';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { type PowerId, powerId, regionId, treatyId, warId } from '../../shared/core/ids.ts';
import type { Money } from '../../shared/core/money.ts';
import { createWorld } from '../../shared/engine/createWorld.ts';
import { CONSTANTS } from '../../shared/model/constants.ts';
import type { War } from '../../shared/model/crisis.ts';
import type { Clause, Treaty, TreatyTerms } from '../../shared/model/treaty.ts';
import { CLAUSE_KINDS, MODULES } from '../../shared/model/vocabulary.ts';
import { CLAUSE_RULES, clauseSchema, ruleOf, termsSchema } from '../../shared/treaties/index.ts';
import { factsOfWorld, treatyFault, treatyWarnings } from '../../shared/treaties/legality.ts';
import { signingPrice } from '../../shared/treaties/price.ts';
import type { TreatyFacts } from '../../shared/treaties/rule.ts';

const [arden, kestria, osmere, sarno, velmark] = ['arden', 'kestria', 'osmere', 'sarno', 'velmark'].map(powerId) as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];
const money = (millions: number) => millions as Money;

const war: War = {
  id: warId('w1'),
  since: 1,
  attacker: kestria,
  defender: velmark,
  aim: { kind: 'tribute', target: velmark },
  theatre: regionId('velmark-brask'),
  front: 0,
  fought: 1,
  helpers: [{ power: arden, share: 1 }],
};

const peacetime: TreatyFacts = { ...factsOfWorld(createWorld(concert, 1), concert), modules: MODULES };
const wartime: TreatyFacts = { ...peacetime, wars: [war] };

function terms(clauses: Clause[], parties: PowerId[] = [arden, velmark], duration = 4): TreatyTerms {
  return { parties, clauses, duration, notice: 1 };
}

const codeOf = (what: TreatyTerms, facts = peacetime): string | null => treatyFault(what, facts)?.code ?? null;

/** One well-formed, legal clause of each kind, between Kestria and Velmark, who are at war. */
const samples: { [K in Clause['kind']]: Extract<Clause, { kind: K }> } = {
  mutualDefence: { kind: 'mutualDefence', against: sarno },
  guarantee: { kind: 'guarantee', guarantor: kestria, protected: velmark },
  nonAggression: { kind: 'nonAggression' },
  neutrality: { kind: 'neutrality' },
  consultation: { kind: 'consultation' },
  basing: { kind: 'basing', host: velmark, guest: kestria },
  intelligence: { kind: 'intelligence' },
  interoperability: { kind: 'interoperability' },
  armsTransfer: { kind: 'armsTransfer', from: kestria, to: velmark, amount: money(100) },
  aid: { kind: 'aid', from: kestria, to: velmark, amount: money(100) },
  loan: { kind: 'loan', from: kestria, to: velmark, principal: money(900), ratePercent: 4 },
  trade: { kind: 'trade' },
  peace: { kind: 'peace', war: war.id },
  cession: { kind: 'cession', from: velmark, to: kestria, region: regionId('velmark-brask') },
  reparations: { kind: 'reparations', from: velmark, to: kestria, amount: money(1000) },
  disarmament: { kind: 'disarmament', power: velmark, share: 0.5 },
  sanctions: { kind: 'sanctions', target: sarno, level: 2 },
  licence: { kind: 'licence', from: kestria, to: velmark },
  armsControl: { kind: 'armsControl', capPercent: 20 },
  bloc: {
    kind: 'bloc',
    name: 'The League',
    admission: 'unanimity',
    decision: 'majority',
    key: 'output',
    fund: 0.006,
    floor: 0.028,
    command: true,
  },
};

const ofPeace = new Set(['peace', 'cession', 'reparations', 'disarmament']);

describe('the registry of clauses', () => {
  it.each(CLAUSE_KINDS)('knows %s', (kind) => {
    expect(CLAUSE_RULES[kind].kind).toBe(kind);
    expect(clauseSchema.safeParse(samples[kind])).toEqual({ success: true, data: samples[kind] });
  });

  it.each(CLAUSE_KINDS)('finds %s legal where it belongs', (kind) => {
    const clauses = kind === 'peace' || !ofPeace.has(kind) ? [samples[kind]] : [samples.peace, samples[kind]];
    expect(codeOf(terms(clauses, [kestria, velmark]), ofPeace.has(kind) ? wartime : peacetime)).toBeNull();
  });

  it('lets no clause name who is not a party, or one power twice', () => {
    for (const kind of CLAUSE_KINDS) {
      const clause = samples[kind];
      if (ruleOf(clause).roles(clause).length === 0) continue;
      expect([kind, codeOf(terms([clause], [arden, sarno]))]).toEqual([kind, 'treaty/not-a-party']);
    }
    const selfish: Clause = { kind: 'aid', from: arden, to: arden, amount: money(1) };
    expect(codeOf(terms([selfish]))).toBe('treaty/same-power');
  });

  it('prices a treaty by its dearest clause, and peace at nothing', () => {
    expect(signingPrice(terms([samples.trade]), CONSTANTS)).toBe(1);
    expect(signingPrice(terms([samples.trade, samples.mutualDefence]), CONSTANTS)).toBe(2);
    expect(signingPrice(terms([samples.peace, samples.nonAggression]), CONSTANTS)).toBe(0);
  });
});

describe('schemas', () => {
  it.each([
    ['an unknown kind', { kind: 'friendship' }],
    ['a fraction of a million', { ...samples.aid, amount: 1.5 }],
    ['no money', { ...samples.aid, amount: 0 }],
    ['money beyond bounds', { ...samples.aid, amount: 1e12 }],
    ['not a number', { ...samples.aid, amount: Number.NaN }],
    ['usury', { ...samples.loan, ratePercent: 21 }],
    ['more than all', { ...samples.disarmament, share: 1.01 }],
    ['an id that is no id', { ...samples.basing, host: '__proto__' }],
    ['an id beyond bounds', { ...samples.basing, host: 'a'.repeat(49) }],
  ])('refuse %s', (_what, clause) => {
    expect(clauseSchema.safeParse(clause).success).toBe(false);
  });

  it('bound the terms', () => {
    const fits = (change: object) => termsSchema.safeParse({ ...terms([samples.trade]), ...change }).success;
    expect(fits({})).toBe(true);
    expect(fits({ parties: [arden] })).toBe(false);
    expect(fits({ parties: Array(9).fill(arden) })).toBe(false);
    expect(fits({ clauses: [] })).toBe(false);
    expect(fits({ clauses: Array(7).fill(samples.trade) })).toBe(false);
    expect(fits({ duration: 0 })).toBe(false);
    expect(fits({ duration: 21 })).toBe(false);
    expect(fits({ notice: 6 })).toBe(false);
  });

  it('drop what they do not know', () => {
    const parsed = clauseSchema.safeParse({ kind: 'trade', secret: true });
    expect(parsed).toEqual({ success: true, data: { kind: 'trade' } });
  });
});

describe('the terms', () => {
  it('name two or more powers once each', () => {
    expect(codeOf(terms([samples.trade], [arden]))).toBe('treaty/too-few-parties');
    expect(codeOf(terms([samples.trade], [arden, arden]))).toBe('treaty/duplicate-party');
    expect(codeOf(terms([samples.trade], [arden, powerId('atlantis')]))).toBe('treaty/unknown-power');
  });

  it('say nothing twice', () => {
    expect(codeOf(terms([]))).toBe('treaty/no-clauses');
    expect(codeOf(terms([samples.trade, samples.trade]))).toBe('treaty/duplicate-clause');
  });

  it('last six turns at most with a pact, else twenty', () => {
    expect(codeOf(terms([samples.mutualDefence], [arden, velmark], 6))).toBeNull();
    expect(codeOf(terms([samples.mutualDefence], [arden, velmark], 7))).toBe('treaty/pact-too-long');
    expect(codeOf(terms([samples.trade], [arden, velmark], 20))).toBeNull();
    expect(codeOf(terms([samples.trade], [arden, velmark], 21))).toBe('treaty/duration');
    expect(codeOf({ ...terms([samples.trade]), notice: 6 })).toBe('treaty/notice');
  });

  it('bind no enemies but in peace', () => {
    expect(codeOf(terms([samples.trade], [kestria, velmark]), wartime)).toBe('treaty/parties-at-war');
    expect(codeOf(terms([samples.trade], [arden, kestria]), wartime)).toBe('treaty/parties-at-war');
    expect(codeOf(terms([samples.trade], [arden, velmark]), wartime)).toBeNull();
    expect(codeOf(terms([samples.peace, samples.trade], [kestria, velmark]), wartime)).toBeNull();
  });
});

describe('pacts', () => {
  it('cover nobody who is at war already', () => {
    expect(codeOf(terms([{ kind: 'mutualDefence' }], [osmere, velmark]), wartime)).toBe('treaty/belligerent');
    const guard: Clause = { kind: 'guarantee', guarantor: velmark, protected: osmere };
    expect(codeOf(terms([guard], [osmere, velmark]), wartime)).toBeNull();
  });

  it('name an opponent who is not a party', () => {
    expect(codeOf(terms([{ kind: 'mutualDefence', against: arden }]))).toBe('treaty/against-whom');
    expect(codeOf(terms([{ kind: 'mutualDefence', against: powerId('constructor') }]))).toBe('treaty/against-whom');
  });

  it('do not stand beside neutrality', () => {
    expect(codeOf(terms([{ kind: 'mutualDefence' }, { kind: 'neutrality' }]))).toBe('treaty/contradictory-clauses');
  });

  it('warn who is bound to the other side', () => {
    const pact = terms([{ kind: 'mutualDefence', against: kestria }], [arden, powerId('talvi')]);
    expect(codeOf(pact)).toBeNull();
    expect(treatyWarnings(pact, peacetime)).toEqual([
      { code: 'treaty/bound-to-both', params: { power: 'talvi', other: 'kestria', treaty: 't3' } },
    ]);
    const renewal = terms([{ kind: 'trade' }]);
    expect(treatyWarnings(renewal, peacetime).map(({ code }) => code)).toEqual(['treaty/already-bound']);
  });
});

describe('gifts', () => {
  const aid = (amount: number, from = arden, to = sarno): Clause => ({ kind: 'aid', from, to, amount: money(amount) });

  it('stay within 1 % of output of giver and receiver', () => {
    // Sarno's output is 1,200,000 millions, Arden's 2,250,000.
    expect(codeOf(terms([aid(12_000)], [arden, sarno]))).toBeNull();
    expect(codeOf(terms([aid(12_001)], [arden, sarno]))).toBe('treaty/grant-too-large');
    expect(codeOf(terms([aid(12_001, sarno, arden)], [arden, sarno]))).toBe('treaty/grant-too-large');
  });

  it('count together, over all treaties and as arms', () => {
    const arms: Clause = { kind: 'armsTransfer', from: arden, to: sarno, amount: money(1) };
    expect(codeOf(terms([aid(12_000), arms], [arden, sarno]))).toBe('treaty/grant-too-large');
    const running: Treaty = {
      ...terms([aid(12_000, osmere)], [osmere, sarno]),
      id: treatyId('t9'),
      since: 1,
      until: 5,
      leaving: {},
      owed: {},
    };
    const facts = { ...peacetime, treaties: [...peacetime.treaties, running] };
    expect(codeOf(terms([arms], [arden, sarno]), facts)).toBe('treaty/grant-too-large');
    expect(codeOf(terms([{ kind: 'trade' }], [arden, sarno]), facts)).toBeNull();
  });
});

describe('loans', () => {
  const loan = (principal: number): Clause => ({
    kind: 'loan',
    from: arden,
    to: sarno,
    principal: money(principal),
    ratePercent: 5,
  });

  it('are no larger than the aid of the same turns, and last two turns or more', () => {
    expect(codeOf(terms([loan(48_000)], [arden, sarno], 4))).toBeNull();
    expect(codeOf(terms([loan(48_001)], [arden, sarno], 4))).toBe('treaty/loan-too-large');
    expect(codeOf(terms([loan(100)], [arden, sarno], 1))).toBe('treaty/loan-too-short');
  });
});

describe('peace', () => {
  const peaceWith = (clause: Clause, parties = [kestria, velmark]) =>
    codeOf(terms([samples.peace, clause], parties), wartime);

  it('is made by those who lead the war, and ends one', () => {
    expect(codeOf(terms([samples.peace], [arden, kestria]), wartime)).toBe('treaty/not-a-party');
    expect(codeOf(terms([samples.peace], [arden, kestria, velmark]), wartime)).toBeNull();
    expect(codeOf(terms([samples.peace], [kestria, velmark]))).toBe('treaty/no-such-war');
    expect(peaceWith({ kind: 'peace', war: warId('w2') })).toBe('treaty/one-peace');
  });

  it('is what cessions, reparations and disarmament need', () => {
    for (const clause of [samples.cession, samples.reparations, samples.disarmament]) {
      expect(codeOf(terms([clause], [kestria, velmark]))).toBe('treaty/needs-peace');
    }
    const foreign: Clause = { kind: 'disarmament', power: arden, share: 0.5 };
    expect(peaceWith(foreign, [arden, kestria, velmark])).toBe('treaty/not-belligerent');
  });

  it('moves ground of the loser, never a capital', () => {
    const ceding = (region: string, from = velmark, to = kestria) =>
      peaceWith({ kind: 'cession', from, to, region: regionId(region) });
    expect(ceding('velmark-brask')).toBeNull();
    expect(ceding('velmark-tolm')).toBe('treaty/capital-region');
    expect(ceding('velmark-brask', kestria, velmark)).toBe('treaty/region-not-owned');
    expect(ceding('constructor')).toBe('treaty/region-not-owned');
  });

  it('asks for one and a half tributes at most', () => {
    const paying = (amount: number) =>
      peaceWith({ kind: 'reparations', from: velmark, to: kestria, amount: money(amount) });
    expect(paying(64_500)).toBeNull();
    expect(paying(64_501)).toBe('treaty/reparations-too-large');
  });

  it('says a thing once', () => {
    const again: Clause = { ...samples.disarmament, share: 0.2 };
    const twice = terms([samples.peace, samples.disarmament, again], [kestria, velmark]);
    expect(codeOf(twice, wartime)).toBe('treaty/duplicate-clause');
  });
});
