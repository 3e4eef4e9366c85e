import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of WCAG 2.2 at the levels A and AA, and those of the versions before it, which it contains. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Those that look at colours: all that can differ from one theme to the other. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Colours on their way to others are nobody's to judge. */
async function settled(): Promise<void> {
  const passing = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

/** What axe finds wrong with the page as it stands: rule, element, and what is the matter, a line each. */
export async function violations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  // Once a document is enough.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  await page.evaluate(settled);
  const runOnly: RunOnly = rules === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: COLOURS };
  const { violations: found } = await page.evaluate<AxeResults, RunOnly>(
    (only) => (window as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly: only }),
    runOnly,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}
