import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { playsLine } from '../../shared/content/lines.ts';
import { scenarioById } from '../../shared/content/scenarios/index.ts';
import { keysOf } from '../../shared/core/ids.ts';
import { BUDGET_LINES, type BudgetLine, INDICES } from '../../shared/model/vocabulary.ts';
import { PATIENCE } from './browser.ts';
import type { Player } from './browserPlay.ts';
import type { SeatConnection } from './serverSeat.ts';

const LINES: Record<BudgetLine, string> = {
  industry: 'Industry',
  science: 'Science',
  infrastructure: 'Infrastructure',
  homeForce: 'Home force',
  projectionForce: 'Projection force',
  integration: 'Civil–military',
  resilience: 'Resilience',
  supply: 'Supply',
  intelligence: 'Intelligence',
};

const written = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Money of so many millions as the page writes it: in billions, with one digit below ten. */
export const billions = (millions: number): string =>
  `${written(millions / 1000, Math.abs(millions) < 10_000 ? 1 : 0)} bn`;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a page shows must become what the server says, within the time a view takes to arrive. */
const soon = { timeout: PATIENCE };

/** The amounts in the budget panel are those of the draft the server keeps. */
export async function showsBudget(page: Page, seat: SeatConnection): Promise<void> {
  const scenario = scenarioById(seat.view.scenario);
  if (!scenario) throw new Error(`no scenario ${seat.view.scenario}`);
  for (const line of BUDGET_LINES.filter((each) => playsLine(scenario, each))) {
    const field = page.getByRole('spinbutton', { name: `Amount for ${LINES[line]}` });
    const kept = async () => {
      const [step, max] = [Number(await field.getAttribute('step')), Number(await field.getAttribute('max'))];
      const amount = (seat.view.draft?.budget.lines[line] ?? Number.NaN) / 1000;
      expect(max).toBeGreaterThan(0);
      return Math.abs(Number(await field.inputValue()) - amount) <= step / 2 + 1e-9;
    };
    await expect.poll(kept, { ...soon, message: `${line} as the server keeps it` }).toBe(true);
  }
}

/** Output and debt in the report's table are those of the view, to the digit that is shown. */
export async function showsMoney(page: Page, seat: SeatConnection): Promise<void> {
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  for (const [name, amount] of [
    ['Output', () => seat.view.own?.output],
    ['Debt', () => seat.view.own?.debt],
  ] as const) {
    const shown = async () => plain((await row(name).getByRole('cell').first().textContent()) ?? '');
    await expect.poll(async () => (await shown()) === billions(amount() ?? Number.NaN), soon).toBe(true);
  }
}

/** The end screen tells the verdict: every score with its four indices, and the shares over the turns to the last. */
export async function showsEnd({ page, hands }: Player, seat: SeatConnection): Promise<void> {
  const { verdict, powers } = await seat.until((view) => view.phase === 'ended');
  if (verdict === null) throw new Error('the match ended without a verdict');
  const table = page.getByRole('table', { name: 'Scores' });
  const rows = (await table.getByRole('row').allTextContents()).slice(1);
  const merit = ({ score, rating }: { score: number; rating: number | null }) => rating ?? score;
  const expected = keysOf(verdict.scores)
    .map((power) => verdict.scores[power])
    .sort((a, b) => merit(b) - merit(a))
    .map(({ score, indices }) => [written(score, 1), ...INDICES.map((index) => written(indices[index]))].join(''));
  expect(rows.map((row, i) => row.endsWith(expected[i]))).toEqual(expected.map(() => true));
  const figure = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({
      has: page.getByRole('heading', { name: 'Share of all capability' }),
    });
  await hands.press(figure.getByRole('button', { name: 'Show as table' }));
  const last = plain((await figure.getByRole('row').last().textContent()) ?? '');
  const shares = keysOf(powers).map((power) => written(100 * powers[power].share));
  for (const share of shares) expect(last).toContain(share);
}

/** Nothing on the page is wider than the window. */
export async function staysWithinWindow(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, 'pixels beyond the right edge').toBeLessThanOrEqual(0);
}
