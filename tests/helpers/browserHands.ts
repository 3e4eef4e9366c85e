import type { Locator, Page } from 'playwright-core';

/** How somebody works the page. The same walk through the game is taken by mouse, by finger and by keyboard. */
export interface Hands {
  /** A button, a link, a tab or a box to tick. */
  press(target: Locator): Promise<void>;
  /** One of several radio buttons. */
  choose(target: Locator): Promise<void>;
  /** Replaces what stands in a field. */
  write(target: Locator, text: string): Promise<void>;
  /** Moves a slider up a little. */
  raise(slider: Locator): Promise<void>;
}

/** A mouse, or a finger where the window was opened with touch. */
export function pointer(page: Page, touch = false): Hands {
  const at = (target: Locator, force = false): Promise<void> =>
    touch ? target.tap({ force }) : target.click({ force });
  return {
    press: (target) => at(target),
    // Where its words lie over the radio button, pressing there presses them.
    choose: (target) => at(target, true),
    write: async (target, text) => {
      await at(target);
      await target.fill(text);
      await target.blur();
    },
    raise: async (slider) => {
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      if (box === null) throw new Error('the slider is not on the page');
      const share = await slider.evaluate(({ value, min, max }: HTMLInputElement) => (+value - +min) / (+max - +min));
      const [y, from, to] = [box.y + box.height / 2, box.x + box.width * share, box.x + box.width * (share + 0.12)];
      await page.mouse.move(from, y);
      await page.mouse.down();
      await page.mouse.move(to, y, { steps: 4 });
      await page.mouse.up();
    },
  };
}

/** Tab, arrows, Enter and Space, and nothing else. */
export function keyboard(page: Page): Hands {
  const key = (name: string): Promise<void> => page.keyboard.press(name);
  return {
    press: async (target) => {
      if ((await target.getAttribute('role')) === 'tab') await reachInRow(page, target);
      else {
        await reach(page, target);
        await key('Enter');
      }
    },
    choose: async (target) => {
      await reachInRow(page, target);
      await key('Space');
    },
    write: async (target, text) => {
      await reach(page, target);
      await key('ControlOrMeta+a');
      await page.keyboard.type(text);
      await key('Tab');
    },
    raise: async (slider) => {
      await reach(page, slider);
      for (let step = 0; step < 3; step++) await key('ArrowRight');
    },
  };
}

/** What may be acted on, as the tree of accessibility calls it. */
const ACTIVE = [
  'button',
  'link',
  'tab',
  'checkbox',
  'radio',
  'switch',
  'slider',
  'spinbutton',
  'textbox',
  'searchbox',
  'combobox',
];

/**
 * What a screen reader does: only what stands in the tree of accessibility, with a role and a name, is acted on, and by its default
 * action. There is no pointer, and nothing drawn is shown.
 */
export function accessibilityTree(page: Page): Hands {
  const shown = async (target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    const { role, name } = await exposed(page, target);
    if (!ACTIVE.includes(role) || name.trim() === '') throw new Error(`${target} is “${name}”, a ${role}, in the tree`);
  };
  const act = async (target: Locator): Promise<void> => {
    await shown(target);
    await target.evaluate((element: HTMLElement) => {
      element.focus();
      element.click();
    });
  };
  return {
    press: act,
    choose: act,
    write: async (target, text) => {
      await shown(target);
      await target.fill(text);
      await target.blur();
    },
    raise: async (slider) => {
      await shown(slider);
      await slider.evaluate((element: HTMLInputElement) => {
        element.stepUp(3);
        element.dispatchEvent(new Event('input', { bubbles: true }));
        element.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
  };
}

/** Takes every picture off the page, and out of the tree with it: maps, charts, icons. */
export const withoutPictures = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('canvas, svg, img { display: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });

const MARK = 'data-looked-for';

/** The role and the name that an element has in the browser's own tree of accessibility. */
async function exposed(page: Page, target: Locator): Promise<{ role: string; name: string }> {
  await target.evaluate((element, mark) => element.setAttribute(mark, ''), MARK);
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `[${MARK}]` });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
    const [node] = nodes;
    if (node === undefined || node.ignored) throw new Error(`${target} is not in the tree of accessibility`);
    return { role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') };
  } finally {
    await session.detach();
    await target.evaluate((element, mark) => element.removeAttribute(mark), MARK).catch(() => undefined);
  }
}

/** More stops than any page has: beyond them the target cannot be reached. */
const STOPS = 400;

/** Where the focus is, seen from the target: on it, before it, behind it, or beside it in its row of tabs or radio buttons. */
type Bearing = 'on' | 'before' | 'behind' | 'beside';

function bearing(target: Locator): Promise<Bearing> {
  return target.evaluate((element): Bearing => {
    const focused = document.activeElement ?? document.body;
    if (focused === element) return 'on';
    const row = (one: Element) =>
      one instanceof HTMLInputElement && one.type === 'radio' ? one.name : one.closest('[role=tablist]');
    if (row(element) && row(element) === row(focused)) return 'beside';
    if (focused === document.body) return 'before';
    return focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'behind';
  });
}

async function step(page: Page, target: Locator, inRow: boolean): Promise<boolean> {
  const where = await bearing(target);
  if (where === 'on') return true;
  if (where === 'beside' && inRow) await page.keyboard.press('ArrowRight');
  else await page.keyboard.press(where === 'behind' ? 'Shift+Tab' : 'Tab');
  return false;
}

async function walk(page: Page, target: Locator, inRow: boolean): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < STOPS; stops++) if (await step(page, target, inRow)) return;
  throw new Error(`The keyboard does not reach ${target}`);
}

const reach = (page: Page, target: Locator): Promise<void> => walk(page, target, false);
/** To a tab or a radio button: by Tab to its row, by arrows within it. */
const reachInRow = (page: Page, target: Locator): Promise<void> => walk(page, target, true);
