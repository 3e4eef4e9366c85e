import type { Page } from 'playwright-core';
import { PATIENCE } from './browser.ts';

/** The one filled button of a page: what the screen says to do. */
export const primary = (page: Page) => page.locator('.btn.primary:visible');

/** Works an instructor's pages. */
export class Instructor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Home → Teach → the console of a new class; its code. */
  async open(lesson: RegExp, name: string, roster: readonly string[]): Promise<string> {
    const { page } = this;
    await page.getByRole('button', { name: 'Teach' }).click();
    await page.getByRole('radio', { name: lesson }).check({ force: true });
    await page.getByLabel('Name of the class').fill(name);
    await page.getByLabel('Names, one a line').fill(roster.join('\n'));
    await page.getByRole('button', { name: 'Open the class' }).click();
    await page.getByRole('heading', { name: 'Send an event' }).waitFor();
    return new URL(page.url()).pathname.split('/')[2];
  }

  /** What the console says is next. */
  next(): Promise<string> {
    return this.page.locator('.next-step h2').innerText();
  }

  /** Waits until the console says so. */
  async says(words: string | RegExp): Promise<void> {
    await this.page
      .locator('.next-step')
      .getByRole('heading', { name: words })
      .waitFor({ timeout: 2 * PATIENCE });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).first().click();
  }

  /** Goes to one of the console's pages by its bar. */
  async go(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
  }

  /** The token that this browser keeps. */
  token(code: string): Promise<string> {
    return this.page.evaluate(
      (at) => JSON.parse(localStorage.getItem('counterpoise.classes') ?? '{}')[at].instructor as string,
      code,
    );
  }
}

/** Home → the code → a name of the list → the briefing. */
export async function comeIn(page: Page, code: string, name: string): Promise<void> {
  await page.getByLabel('Letter 1 of 6').click();
  await page.keyboard.type(code);
  await page.getByRole('combobox', { name: /^Your name/ }).fill(name.slice(0, 3));
  await page
    .getByRole('option', { name: new RegExp(`^${name}\\b`) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Take my seat' }).click();
  await page.getByRole('heading', { name: 'Your problem' }).waitFor();
}
