import { describe, expect, it } from 'vitest';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { powerId } from '../../shared/core/ids.ts';
import { ERROR_CODES } from '../../shared/model/codes.ts';
import { ORDER_RULES, validate } from '../../shared/orders/index.ts';
import { commandSchema } from '../../shared/orders/schema.ts';
import { boardOfView, boardOfWorld, withTreaty } from '../../shared/treaties/board.ts';
import { readSources } from '../architecture/sources.ts';
import { commandSamples, sampleLines, sampleTerms } from '../helpers/commandSamples.ts';
import { ai, seated } from '../helpers/table.ts';

const [lines, terms] = [sampleLines, sampleTerms];
const samples = Object.fromEntries(Object.entries(commandSamples).filter(([kind]) => kind in ORDER_RULES));

describe('the schema of commands', () => {
  it.each(Object.entries(samples))('takes %s as it is', (kind, fields) => {
    const command = { kind, ...fields };
    expect(commandSchema.safeParse(command)).toEqual({ success: true, data: command });
  });

  it.each([
    ['nothing', null],
    ['no command', 'lockIn'],
    ['a command of the clock', { kind: 'endPhase' }],
    ['a command of the server', { kind: 'setAway', power: 'arden', away: true }],
    ['a long name', { kind: 'claimSeat', power: 'arden', name: 'x'.repeat(41) }],
    ['a long text', { kind: 'say', to: 'all', text: 'x'.repeat(501) }],
    ['many recipients', { kind: 'say', to: Array(9).fill('sarno'), text: 'Hm.' }],
    ['an unknown line', { kind: 'draftBudget', budget: { tax: 'normal', readiness: 60, lines: { industry: 1 } } }],
    [
      'a negative line',
      { kind: 'draftBudget', budget: { tax: 'normal', readiness: 60, lines: { ...lines, science: -1 } } },
    ],
    ['unready forces', { kind: 'draftBudget', budget: { tax: 'normal', readiness: 101, lines } }],
    ['an unheard-of demand', { kind: 'draftDemand', demand: { kind: 'surrender', target: 'arden' } }],
    ['a demand without its region', { kind: 'draftDemand', demand: { kind: 'region', target: 'arden' } }],
    ['a crowded treaty', { kind: 'propose', terms: { ...terms, parties: Array(9).fill('arden') } }],
    ['a wordy treaty', { kind: 'propose', terms: { ...terms, clauses: Array(7).fill({ kind: 'trade' }) } }],
    ['a hurried clock', { kind: 'setClock', clock: { mode: 'timed', planSeconds: 1, crisisSeconds: 45 } }],
    ['endless time', { kind: 'extend', seconds: 86_401 }],
    ['an id that is none', { kind: 'sign', proposal: '__proto__' }],
  ])('refuses %s', (_what, command) => {
    expect(commandSchema.safeParse(command).success).toBe(false);
  });

  it('takes no reasons from people and nothing it does not know', () => {
    const parsed = commandSchema.safeParse({ kind: 'sign', proposal: 'p1', reasons: [{ factor: 'x' }], by: 'server' });
    expect(parsed).toEqual({ success: true, data: { kind: 'sign', proposal: 'p1' } });
  });
});

describe('legality', () => {
  it('is a matter of what the seat may know', () => {
    const table = seated({});
    const view = table.view('kestria');
    const command = { kind: 'draftDemand', demand: { kind: 'tribute', target: powerId('velmark') } } as const;
    const { world } = table.match;
    const armed = { ...world.powers[powerId('velmark')], homeForce: 1e9, readiness: 100 };
    table.match = { ...table.match, world: { ...world, powers: { ...world.powers, [armed.id]: armed } } };
    expect(table.view('kestria')).toEqual(view);
    expect(validate(table.view('kestria'), concert, command)).toEqual(validate(view, concert, command));
    expect(table.codeOf(ai('kestria'), command)).toBeNull();
  });

  it('leaves the clock to the server', () => {
    const table = seated({});
    expect(validate(table.view('arden'), concert, { kind: 'endPhase' })?.code).toBe('order/not-allowed');
  });

  it('speaks in codes that are listed, once each and in order', () => {
    const sources = readSources('shared/treaties', 'shared/orders', 'shared/match');
    const codes = new Set(
      sources.flatMap(({ text }) => [...text.matchAll(/code: '([^']+)'/g)].map((match) => match[1])),
    );
    expect(codes.size).toBeGreaterThan(60);
    const listed: readonly string[] = ERROR_CODES;
    expect([...codes].filter((code) => !listed.includes(code))).toEqual([]);
    expect(listed).toEqual([...new Set(listed)].sort());
  });
});

describe('the board', () => {
  it('is exact for oneself and believed for others', () => {
    const table = seated({});
    const truth = boardOfWorld(table.match.world, concert);
    const seen = boardOfView(table.view('arden'), concert);
    const velmark = powerId('velmark');
    expect(seen.powers[powerId('arden')]).toEqual(truth.powers[powerId('arden')]);
    expect(seen.powers[velmark].output).toBe(truth.powers[velmark].output);
    expect(seen.powers[velmark].homeForce).toBe(table.view('arden').beliefs[velmark].homeForce.value);
    expect(seen.powers[velmark].homeForce).not.toBe(truth.powers[velmark].homeForce);
    expect(seen.ties).toEqual(truth.ties);
  });

  it('can be asked what a treaty would change', () => {
    const table = seated({});
    const { match } = table;
    const board = boardOfView(table.view('arden'), concert);
    const parties = [powerId('arden'), powerId('sarno')];
    const next = withTreaty(board, match.world.treaties, {
      parties,
      clauses: [{ kind: 'mutualDefence' }],
      duration: 3,
      notice: 1,
    });
    expect(board.ties.pacts[powerId('arden')]).toEqual([]);
    expect(next.ties.pacts[powerId('arden')]).toEqual([powerId('sarno')]);
    expect(next.ties.trade).toEqual(board.ties.trade);
  });
});
