import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { means, niceEnd, preview, scaleLines, takePreset } from '../../../client/store/budget.ts';
import { give, type Sent, setTransport } from '../../../client/store/commands.ts';
import {
  budget,
  budgetFault,
  budgetUnsaved,
  dropBudget,
  flushBudget,
  REST,
  setBudget,
  setLine,
} from '../../../client/store/draft.ts';
import { serverView, takeChange } from '../../../client/store/match.ts';
import { fromBn, money } from '../../../shared/core/money.ts';
import type { Command } from '../../../shared/model/match.ts';
import { FakeServer } from './fixture.ts';

let server: FakeServer;
let sent: Command[];
let answers: ((answer: Sent) => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  dropBudget();
  server = new FakeServer();
  server.open();
  sent = [];
  answers = [];
  setTransport({
    send(command) {
      sent.push(command);
      return new Promise((answer) => answers.push(answer));
    },
    opinion: async () => ({ ok: false, error: { code: 'opinion/unavailable' } }),
    retryNow() {},
  });
});

afterEach(async () => {
  dropBudget();
  // As a connection does when it is left.
  for (const answer of answers) answer({ ok: false, error: { code: 'net/closed' } });
  await flushBudget();
  setTransport(null);
  vi.useRealTimers();
});

const industry = () => budget.value?.lines.industry;

/** Lets the server apply the last command sent and answer it. */
async function answerLast(): Promise<void> {
  answers[answers.length - 1](server.apply(sent[sent.length - 1]));
  await Promise.resolve();
}

describe('the budget under the sliders', () => {
  it('shows at once, is sent when the hand rests, and only in its last form', async () => {
    setLine('industry', fromBn(40));
    setLine('industry', fromBn(50));
    expect(industry()).toBe(50_000);
    expect(serverView.value?.draft?.budget.lines.industry).not.toBe(50_000);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(REST);
    expect(sent.map(({ kind }) => kind)).toEqual(['draftBudget']);
    expect(sent[0]).toMatchObject({ budget: { lines: { industry: 50_000 } } });
  });

  it('is let go of once the view holds what was sent', async () => {
    setLine('industry', fromBn(50));
    await vi.advanceTimersByTimeAsync(REST);
    await answerLast();
    expect(budgetUnsaved.value).toBe(true);
    takeChange(server.message());
    expect(budgetUnsaved.value).toBe(false);
    expect(industry()).toBe(50_000);
  });

  it('keeps a later change while an earlier one is confirmed', async () => {
    setLine('industry', fromBn(50));
    await vi.advanceTimersByTimeAsync(REST);
    setLine('industry', fromBn(55));
    await answerLast();
    takeChange(server.message());
    expect(industry()).toBe(55_000);
    await vi.advanceTimersByTimeAsync(REST);
    await answerLast();
    takeChange(server.message());
    expect(industry()).toBe(55_000);
    expect(serverView.value?.draft?.budget.lines.industry).toBe(55_000);
  });

  it('is not sent while it asks for more than there is, and says so', async () => {
    setLine('industry', fromBn(9000));
    expect(budgetFault.value?.code).toBe('order/insufficient-funds');
    await vi.advanceTimersByTimeAsync(REST);
    expect(sent).toHaveLength(0);
    const has = means.value;
    expect(has?.over).toBeGreaterThan(0);
    scaleLines(has?.most ?? money(0));
    expect(budgetFault.value).toBeNull();
    expect(means.value?.over).toBe(0);
  });

  it('goes out before any other order', async () => {
    setLine('industry', fromBn(50));
    const locking = give({ kind: 'lockIn' });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ kind }) => kind)).toEqual(['draftBudget']);
    await answerLast();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ kind }) => kind)).toEqual(['draftBudget', 'lockIn']);
    answers[1]({ ok: true, seq: 9 });
    expect(await locking).toEqual({ ok: true, seq: 9 });
  });

  it('keeps the server’s refusal beside what was drafted', async () => {
    setLine('industry', fromBn(50));
    const flushed = flushBudget();
    await vi.advanceTimersByTimeAsync(0);
    answers[0]({ ok: false, error: { code: 'order/locked' } });
    await flushed;
    expect(budgetFault.value?.code).toBe('order/locked');
    expect(industry()).toBe(50_000);
  });

  it('previews and takes presets whole', () => {
    takePreset('steadyGrowth');
    expect(means.value?.left).toBe(0);
    const before = preview.value?.lines.industry.next ?? 0;
    setLine('industry', money((industry() ?? 0) * 2));
    expect(preview.value?.lines.industry.next ?? 0).toBeGreaterThan(before);
    expect(preview.value?.deficit).toBeGreaterThan(0);
  });

  it('is void in another turn', () => {
    setLine('industry', fromBn(50));
    const known = serverView.value!;
    takeChange({ number: 1, view: { ...known, turn: known.turn + 1 }, events: [], serverTime: 0 });
    expect(budgetUnsaved.value).toBe(false);
  });

  it('refuses by the rules without asking the server', async () => {
    const refused = await give({ kind: 'draftBudget', budget: { ...budget.value!, readiness: 101 } });
    expect(refused).toMatchObject({ ok: false, error: { code: 'order/malformed' } });
    expect(sent).toHaveLength(0);
  });
});

describe('the right end of the sliders', () => {
  it('is a round number not below the value', () => {
    for (const value of [0.3, 4.2, 61, 79.3, 412, 1503]) {
      expect(niceEnd(value)).toBeGreaterThanOrEqual(value);
      expect(niceEnd(value)).toBeLessThan(value * 1.6);
    }
    expect(niceEnd(79.3)).toBe(80);
    expect(niceEnd(0)).toBe(1);
  });
});

it('takes a draft back with the whole budget it had', () => {
  const before = budget.value!;
  setBudget({ ...before, readiness: 70 });
  dropBudget();
  expect(budget.value).toEqual(before);
});
