import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violations } from '../helpers/browserAccess.ts';
import { browserStage } from '../helpers/browserStage.ts';

// The look is held by what can be measured on every machine: letters, and so pixels, differ from one to the next.
const stage = browserStage();

/** Smallest side of what is pressed, px, by LOOK: a mouse needs less than a finger. */
const TARGET = { mouse: 28, finger: 36 } as const;

const WINDOWS = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  laptop: { viewport: { width: 1440, height: 900 } },
} as const;

it.each([
  ['phone', 'light'],
  ['phone', 'dark'],
  ['laptop', 'light'],
  ['laptop', 'dark'],
] as const)('every component keeps to the look on a %s, %s', async (kind, colorScheme) => {
  const visitor = await stage.visit('/styleguide', {
    ...WINDOWS[kind],
    colorScheme,
    reducedMotion: 'reduce',
  });
  const { page } = visitor;
  await page.getByRole('heading', { name: 'Every component in every state' }).waitFor();
  await visitor.picture(`styleguide-${kind}-${colorScheme}`);
  expect(await violations(page)).toEqual([]);
  expect(await beyondTheEdge(page), 'wider than the window').toEqual([]);
  expect(await tooSmall(page, TARGET[kind === 'phone' ? 'finger' : 'mouse']), 'too small to press').toEqual([]);
  expect(await cutOff(page), 'words cut off').toEqual([]);
  const ring = await focusRing(page);
  expect(ring).toMatchObject({ style: 'solid', width: '3px' });
  expect(visitor.faults).toEqual([]);
});

const beyondTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .filter((one) => one.closest('.table-scroll, svg') === null)
      .map((one) => `${one.tagName} ${one.className}`),
  );

const tooSmall = (page: Page, least: number): Promise<string[]> =>
  page.evaluate(
    (size) =>
      [...document.querySelectorAll('main button')]
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < size || box.width < size))
        .filter(({ one }) => one.closest('.explain') === null)
        .map(({ one, box }) => `${one.className} ${Math.round(box.width)} × ${Math.round(box.height)}`),
    least,
  );

const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .btn span, main .chip, main h2, main h3, main .option *')]
      .filter((one) => one.closest('.vh') === null && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => `${one.className}: ${one.textContent}`),
  );

/** The outline of a button that was reached by the keyboard. */
async function focusRing(page: Page): Promise<{ style: string; width: string }> {
  await page.locator('main .btn').first().focus();
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return { style: outlineStyle, width: outlineWidth };
  });
}
