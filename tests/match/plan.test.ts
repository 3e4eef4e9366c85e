import { describe, expect, it } from 'vitest';
import { powerId, proposalId, treatyId } from '../../shared/core/ids.ts';
import type { Money } from '../../shared/core/money.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import type { TaxStep } from '../../shared/model/vocabulary.ts';
import type { Budget } from '../../shared/model/world.ts';
import { previewBudget } from '../../shared/orders/budgetPreview.ts';
import { capitalFree, capitalReserved } from '../../shared/orders/capital.ts';
import { ai, clock, person, seated, server, type Table } from '../helpers/table.ts';

const ann = person('ann');
const ben = person('ben');
const arden = powerId('arden');
const velmark = powerId('velmark');
const draftOf = (table: Table, power = arden) => table.match.drafts[power];

function offer(clauses: Clause[], parties = ['arden', 'velmark'], duration = 4) {
  return { kind: 'propose', terms: { parties: parties.map(powerId), clauses, duration, notice: 1 } } as const;
}

function budgetWith(table: Table, change: Partial<Budget>): Budget {
  return { ...draftOf(table).budget, ...change };
}

describe('a budget', () => {
  it('begins as the last one, scaled to what there is', () => {
    const table = seated({ ann: 'arden' });
    const { budget } = draftOf(table);
    const spent = Object.values(budget.lines).reduce<number>((sum, line) => sum + line, 0);
    expect(spent).toBe(previewBudget(table.view('arden'), table.match.scenario, budget).disposable);
  });

  it('may be drawn up to the last million of credit and no further', () => {
    const table = seated({ ann: 'arden' });
    const { budget } = draftOf(table);
    const { disposable, deficitMost } = previewBudget(table.view('arden'), table.match.scenario, budget);
    const none = Object.fromEntries(Object.keys(budget.lines).map((line) => [line, 0 as Money])) as Budget['lines'];
    const withIndustry = (industry: number) => ({
      kind: 'draftBudget' as const,
      budget: { ...budget, lines: { ...none, industry: industry as Money } },
    });
    expect(table.codeOf(ann, withIndustry(disposable + deficitMost))).toBeNull();
    expect(table.codeOf(ann, withIndustry(disposable + deficitMost + 1))).toBe('order/insufficient-funds');
    expect(table.codeOf(ann, withIndustry(-1))).toBe('order/malformed');
    expect(table.codeOf(ann, withIndustry(1.5))).toBe('order/malformed');
    expect(table.codeOf(ann, withIndustry(Number.NaN))).toBe('order/malformed');
  });

  it.each([
    ['low', null],
    ['normal', null],
    ['high', null],
    ['war', 'order/tax-step'],
  ] as [TaxStep, string | null][])('goes from normal to %s taxes: %s', (tax, code) => {
    const table = seated({ ann: 'arden' });
    const lines = Object.fromEntries(
      Object.keys(draftOf(table).budget.lines).map((line) => [line, 0]),
    ) as Budget['lines'];
    expect(table.codeOf(ann, { kind: 'draftBudget', budget: budgetWith(table, { tax, lines }) })).toBe(code);
  });

  it('knows the war tax at war only', () => {
    const table = seated({ ann: 'arden' });
    const { world } = table.match;
    const heavy = { ...world.powers[arden], tax: 'high' as const };
    table.match = { ...table.match, world: { ...world, powers: { ...world.powers, [arden]: heavy } } };
    const command = { kind: 'draftBudget', budget: budgetWith(table, { tax: 'war' }) } as const;
    expect(table.codeOf(ann, command)).toBe('order/war-tax-in-peace');
  });

  it('keeps readiness within 0 and 100, in whole points', () => {
    const table = seated({ ann: 'arden' });
    for (const readiness of [-1, 101, 50.5]) {
      const command = { kind: 'draftBudget', budget: budgetWith(table, { readiness }) } as const;
      expect(table.codeOf(ann, command)).toBe('order/malformed');
    }
  });
});

describe('a draft', () => {
  it('can be undone step by step', () => {
    const table = seated({ ann: 'arden' });
    const first = draftOf(table);
    expect(table.codeOf(ann, { kind: 'undo' })).toBe('order/nothing-to-undo');
    table.do(ann, { kind: 'draftBudget', budget: budgetWith(table, { readiness: 10 }) });
    table.do(ann, { kind: 'draftLeaving', treaty: treatyId('t1'), how: 'notice' });
    expect(draftOf(table).leaving).toEqual({ t1: 'notice' });
    table.do(ann, { kind: 'undo' });
    expect(draftOf(table).leaving).toEqual({});
    table.do(ann, { kind: 'undo' });
    expect(draftOf(table)).toEqual(first);
    expect(table.view('arden').canUndo).toBe(false);
  });

  it('is frozen while locked, and open to talk and treaties', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    expect(table.codeOf(ann, { kind: 'unlock' })).toBe('order/not-locked');
    table.do(ann, { kind: 'lockIn' });
    const { budget } = draftOf(table);
    expect(table.codeOf(ann, { kind: 'draftBudget', budget })).toBe('order/locked');
    expect(table.codeOf(ann, { kind: 'draftDemand', demand: null })).toBe('order/locked');
    expect(table.codeOf(ann, { kind: 'undo' })).toBe('order/locked');
    expect(table.codeOf(ann, offer([{ kind: 'nonAggression' }]))).toBeNull();
    table.do(ann, { kind: 'unlock' });
    expect(table.codeOf(ann, { kind: 'draftBudget', budget })).toBeNull();
  });

  it('leaves only treaties that bind the seat', () => {
    const table = seated({ ann: 'arden' });
    const leave = (treaty: string) =>
      table.codeOf(ann, { kind: 'draftLeaving', treaty: treatyId(treaty), how: 'break' });
    expect(leave('t1')).toBeNull();
    expect(leave('t2')).toBe('treaty/unknown');
    expect(leave('constructor')).toBe('treaty/unknown');
  });

  it('gives standing instructions to commitments only', () => {
    const table = seated({ ann: 'arden' });
    const command = { kind: 'setStanding', treaty: treatyId('t1'), instruction: 'honour' } as const;
    expect(table.codeOf(ann, command)).toBe('standing/no-commitment');
  });
});

describe('an offer', () => {
  it('becomes a treaty when all have signed, and binds from the next turn', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    const [proposed] = table.do(ann, offer([{ kind: 'mutualDefence' }]));
    expect(proposed).toMatchObject({ kind: 'treatyProposed', audience: [arden, velmark], proposal: 'p1' });
    expect(capitalReserved(table.view('arden'), table.match.scenario)).toMatchObject({ signing: 2, total: 2 });
    expect(table.view('sarno').proposals).toEqual({});
    table.do(ben, { kind: 'sign', proposal: proposalId('p1') });
    expect(table.match.proposals[proposalId('p1')]).toMatchObject({ status: 'signed', signed: [arden, velmark] });
    table.lockAll();
    expect(table.told('treatySigned')).toMatchObject([{ treaty: 't4', proposal: 'p1', turn: 1, audience: 'public' }]);
    expect(table.match.world.treaties[treatyId('t4')]).toMatchObject({ since: 2, until: 5, leaving: {} });
    const paid = table.told('capitalChanged').filter(({ causes }) => causes.some(({ factor }) => factor === 'signing'));
    expect(paid.map(({ power, from, to }) => [power, from - to])).toEqual([
      [arden, 2],
      [velmark, 2],
    ]);
    expect(table.match.proposals).toEqual({});
  });

  it('costs nothing when refused, withdrawn or left lying', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    const all = capitalFree(table.view('arden'), table.match.scenario);
    table.do(ann, offer([{ kind: 'nonAggression' }]));
    table.do(ben, { kind: 'refuse', proposal: proposalId('p1') });
    table.do(ann, offer([{ kind: 'neutrality' }]));
    table.do(ann, { kind: 'withdraw', proposal: proposalId('p2') });
    expect(capitalFree(table.view('arden'), table.match.scenario)).toBe(all);
    table.do(ann, offer([{ kind: 'intelligence' }]));
    expect(capitalFree(table.view('arden'), table.match.scenario)).toBe(all - 1);
    table.lockAll();
    expect(table.told('proposalLapsed')).toMatchObject([{ proposal: 'p3', audience: [arden, velmark] }]);
    expect(table.told('treatySigned')).toEqual([]);
  });

  it('may be countered among the same parties', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    table.do(ann, offer([{ kind: 'mutualDefence' }]));
    const counterOf = proposalId('p1');
    const wider = { ...offer([{ kind: 'nonAggression' }], ['arden', 'sarno', 'velmark']), counterOf };
    expect(table.codeOf(ben, wider)).toBe('proposal/counter-parties');
    expect(table.codeOf(ann, { ...offer([{ kind: 'nonAggression' }]), counterOf })).toBe('proposal/yours');
    table.do(ben, { ...offer([{ kind: 'nonAggression' }]), counterOf });
    expect(table.match.proposals[counterOf]).toMatchObject({
      status: 'refused',
      answers: { velmark: { answer: 'countered' } },
    });
    expect(table.match.proposals[proposalId('p2')]).toMatchObject({ by: velmark, counterOf: 'p1', signed: [velmark] });
    expect(table.codeOf(ben, { kind: 'sign', proposal: counterOf })).toBe('proposal/not-open');
  });

  it('is for its parties to answer', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    table.do(ann, offer([{ kind: 'nonAggression' }]));
    const proposal = proposalId('p1');
    expect(table.codeOf(ann, { kind: 'sign', proposal })).toBe('proposal/already-signed');
    expect(table.codeOf(ann, { kind: 'refuse', proposal })).toBe('proposal/yours');
    expect(table.codeOf(ben, { kind: 'withdraw', proposal })).toBe('proposal/not-yours');
    expect(table.codeOf(ai('sarno'), { kind: 'sign', proposal })).toBe('proposal/unknown');
    expect(table.codeOf(ben, { kind: 'sign', proposal: proposalId('constructor') })).toBe('proposal/unknown');
    expect(table.codeOf(ai('sarno'), offer([{ kind: 'neutrality' }]))).toBe('proposal/not-including-you');
  });

  it('lies on the table once, with at most three others of the seat', () => {
    const table = seated({ ann: 'arden' });
    table.do(ann, offer([{ kind: 'nonAggression' }]));
    expect(table.codeOf(ann, offer([{ kind: 'nonAggression' }], ['velmark', 'arden']))).toBe('proposal/identical');
    table.do(ann, offer([{ kind: 'nonAggression' }], ['arden', 'sarno']));
    table.do(ann, offer([{ kind: 'nonAggression' }], ['arden', 'osmere']));
    table.do(ann, offer([{ kind: 'nonAggression' }], ['arden', 'talvi']));
    table.do(ai('kestria'), offer([{ kind: 'nonAggression' }], ['arden', 'kestria']));
    expect(table.codeOf(ann, offer([{ kind: 'neutrality' }], ['arden', 'kestria']))).toBe('proposal/too-many');
  });

  it('needs political capital of whoever signs', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    table.do(ann, offer([{ kind: 'mutualDefence' }]));
    table.do(ann, offer([{ kind: 'mutualDefence' }], ['arden', 'sarno']));
    expect(table.codeOf(ann, offer([{ kind: 'neutrality' }], ['arden', 'kestria']))).toBe('order/insufficient-capital');
    const taxes = { kind: 'draftBudget', budget: budgetWith(table, { tax: 'high' }) } as const;
    expect(table.codeOf(ann, taxes)).toBe('order/insufficient-capital');
    table.do(ai('kestria'), offer([{ kind: 'neutrality' }], ['arden', 'kestria']));
    expect(table.codeOf(ann, { kind: 'sign', proposal: proposalId('p3') })).toBe('order/insufficient-capital');
  });

  it('cannot be crowded out by undoing', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    const { budget } = draftOf(table);
    table.do(ann, { kind: 'draftBudget', budget: budgetWith(table, { tax: 'high' }) });
    table.do(ann, { kind: 'draftBudget', budget });
    table.do(ann, offer([{ kind: 'mutualDefence' }]));
    table.do(ann, offer([{ kind: 'mutualDefence' }], ['arden', 'sarno']));
    expect(table.codeOf(ann, { kind: 'undo' })).toBe('order/undo-unaffordable');
    table.do(ann, { kind: 'withdraw', proposal: proposalId('p1') });
    expect(table.codeOf(ann, { kind: 'undo' })).toBeNull();
  });
});

describe('Plan', () => {
  it('ends when the last seat locks in', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    for (const power of ['kestria', 'osmere', 'sarno', 'talvi']) table.do(ai(power), { kind: 'lockIn' });
    table.do(ann, { kind: 'lockIn' });
    expect(table.match.world.turn).toBe(1);
    table.do(ben, { kind: 'lockIn' });
    expect(table.match.world.turn).toBe(2);
    expect(table.told('phaseEnded')).toMatchObject([{ phase: 'plan', by: 'all', turn: 1 }]);
    expect(table.told('turnBegan').map((event) => event.turn)).toEqual([1, 2]);
    expect(table.match.locked).toEqual({});
  });

  it('waits for nobody who is away once somebody present has locked in', () => {
    const table = seated({ ann: 'arden', ben: 'velmark' });
    table.do(server, { kind: 'setAway', power: velmark, away: true });
    for (const power of ['kestria', 'osmere', 'sarno', 'talvi']) table.do(ai(power), { kind: 'lockIn' });
    expect(table.match.world.turn).toBe(1);
    table.do(ann, { kind: 'lockIn' });
    expect(table.match.world.turn).toBe(2);
  });

  it('waits where everybody is away', () => {
    const table = seated({ ann: 'arden' });
    table.do(server, { kind: 'setAway', power: arden, away: true });
    for (const power of ['kestria', 'osmere', 'sarno', 'talvi', 'velmark']) table.do(ai(power), { kind: 'lockIn' });
    expect(table.match.world.turn).toBe(1);
  });

  it('goes on without people', () => {
    const table = seated({});
    table.lockAll();
    expect(table.match.world.turn).toBe(2);
  });
});

describe('the clock', () => {
  const timed = { clock: { mode: 'timed', planSeconds: 60, crisisSeconds: 20 } } as const;

  it('ends Plan when it is due and not before, with what was drafted', () => {
    const table = seated({ ann: 'arden' }, timed);
    expect(table.match.deadline).toBe(table.now + 60_000);
    table.do(ann, { kind: 'draftBudget', budget: budgetWith(table, { readiness: 7 }) });
    table.now += 59_999;
    expect(table.codeOf(clock, { kind: 'endPhase' })).toBe('clock/not-due');
    table.now += 1;
    table.do(clock, { kind: 'endPhase' });
    expect(table.told('phaseEnded')).toMatchObject([{ phase: 'plan', by: 'clock' }]);
    expect(table.match.world.powers[arden].lastBudget.readiness).toBe(7);
    expect(table.match.deadline).toBe(table.now + 60_000);
  });

  it('is stopped, started and lengthened by the host', () => {
    const table = seated({ host: 'arden' }, timed);
    const host = person('host');
    expect(table.codeOf(ai('sarno'), { kind: 'pause' })).toBe('order/not-allowed');
    table.now += 10_000;
    table.do(host, { kind: 'pause' });
    expect(table.match).toMatchObject({ deadline: null, pausedWith: 50_000 });
    expect(table.codeOf(host, { kind: 'pause' })).toBe('match/paused');
    table.now += 1_000_000;
    expect(table.codeOf(clock, { kind: 'endPhase' })).toBe('clock/not-due');
    table.do(host, { kind: 'extend', seconds: 30 });
    table.do(host, { kind: 'resume' });
    expect(table.match).toMatchObject({ deadline: table.now + 80_000, pausedWith: null });
    expect(table.codeOf(host, { kind: 'resume' })).toBe('match/not-paused');
    table.do(host, { kind: 'extend', seconds: 30 });
    expect(table.match.deadline).toBe(table.now + 110_000);
    expect(table.codeOf(host, { kind: 'extend', seconds: 0 })).toBe('order/malformed');
  });

  it('stays stopped over the end of a phase', () => {
    const table = seated({ host: 'arden' }, timed);
    table.do(person('host'), { kind: 'pause' });
    table.lockAll();
    expect(table.match).toMatchObject({ world: { turn: 2 }, deadline: null, pausedWith: 60_000 });
  });

  it('is not there in an untimed match', () => {
    const table = seated({ host: 'arden' });
    expect(table.match.deadline).toBeNull();
    expect(table.codeOf(person('host'), { kind: 'pause' })).toBe('match/untimed');
    expect(table.codeOf(server, { kind: 'endPhase' })).toBe('clock/not-due');
  });
});
