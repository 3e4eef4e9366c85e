import type { ElementHandle, Locator, Page } from 'playwright-core';
import { PATIENCE } from './browser.ts';
import type { Hands } from './browserHands.ts';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name: new RegExp(`^${name}`) });

/** What stands where a question was once it has been answered. */
const ANSWERED = /Your (answer|decision) is in/;

/** In how many tries a hand spends its patience on what may vanish. */
const TRIES = 15;

/** What can be before the reader between two lock-ins. */
export type Moment = 'plan' | 'report' | 'crisis' | 'decision' | 'crisisAside' | 'end';

/** Somebody at the table: the page, and the hands that work it. */
export class Player {
  readonly page: Page;
  readonly hands: Hands;
  /** Moments met so far, in order. */
  readonly met: Moment[] = [];

  constructor(page: Page, hands: Hands) {
    this.page = page;
    this.hands = hands;
  }

  button(name: string | RegExp): Locator {
    return button(this.page, name);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.hands.press(this.button(name));
  }

  /** Opens a tab of the desk. */
  async open(name: 'Budget' | 'Treaties' | 'Balance' | 'Crises' | 'Talk'): Promise<void> {
    const wanted = tab(this.page, name);
    if ((await wanted.getAttribute('aria-selected')) !== 'true') await this.hands.press(wanted);
  }

  /** Home → Host: a lobby of The Concert, this player in Arden's seat, so many turns. */
  async hostConcert(turns: number): Promise<void> {
    await this.press('Host');
    await this.press('Open the lobby');
    await this.press('Sit here: Arden');
    await this.button('Get up').waitFor();
    await this.hands.write(this.page.getByRole('spinbutton', { name: 'Length' }), String(turns));
    await this.page.getByText(`${turns} turns`, { exact: true }).waitFor();
  }

  /** Home → Play now on a scenario. */
  async playNow(scenario: 'Duel' | 'The Concert' | 'World 2025' | 'Europe 1900–1914'): Promise<void> {
    await this.hands.choose(this.page.getByRole('radio', { name: scenario }));
    await this.press('Play now');
    await this.button('Lock in turn 1').waitFor();
  }

  /** From the lobby into the first Plan. */
  async start(): Promise<void> {
    await this.press(/^Start (the match|without waiting)$/);
    await this.button('Lock in turn 1').waitFor();
  }

  /** Puts the guide of the first turn away. */
  async skipGuide(): Promise<void> {
    const skip = this.button('Skip the guide');
    await this.hands.press(skip);
    await skip.waitFor({ state: 'hidden' });
  }

  /** Draws up a treaty of one clause with a rival and offers it. */
  async propose(rival: string, clause: string): Promise<void> {
    await this.press('Draft a treaty');
    await this.press(new RegExp(`^${rival}$`));
    await this.press(new RegExp(`^${clause} `));
    await this.press(`Offer it to ${rival}`);
    await this.page.getByRole('heading', { name: `To ${rival}`, exact: true }).waitFor();
  }

  /** Says something in the channel that is open. */
  async say(whom: string, text: string): Promise<void> {
    await this.hands.write(this.page.getByLabel(`Message to ${whom}`), text);
    await this.press('Send');
    await this.page.getByRole('log').getByText(text).waitFor();
  }

  /**
   * Locks in and answers whatever comes until the next Plan lies open, or the end; returns which. `look` is called at
   * every stop on the way.
   */
  async lockIn(turn: number, look: (moment: Moment) => Promise<void> = async () => {}): Promise<'plan' | 'end'> {
    await this.press(`Lock in turn ${turn}`);
    for (;;) {
      const moment = await this.moment(turn + 1);
      this.met.push(moment);
      await look(moment);
      if (moment === 'plan' || moment === 'end') return moment;
      await this.#meet(moment, turn);
    }
  }

  /** What lies before the reader, as soon as it asks for something. */
  async moment(nextTurn: number): Promise<Moment> {
    const signs = this.#signs(nextTurn);
    const [first, ...rest] = Object.values(signs);
    await rest
      .reduce((any, sign) => any.or(sign), first)
      .first()
      .waitFor();
    for (const [moment, sign] of Object.entries(signs)) {
      if (await sign.first().isVisible()) return moment as Moment;
    }
    return this.moment(nextTurn);
  }

  #signs(nextTurn: number): Record<Moment, Locator> {
    const unanswered = { hasNotText: ANSWERED };
    return {
      end: this.button('Play again'),
      report: this.button(/^Begin turn|^See how it ended/),
      crisis: this.page.getByRole('region', { name: 'Your answer, and its price' }).filter(unanswered),
      decision: this.page.getByRole('region', { name: 'Your decision, and its price' }).filter(unanswered),
      crisisAside: this.button('To the crisis'),
      plan: this.button(`Lock in turn ${nextTurn}`),
    };
  }

  async #meet(moment: Moment, turn: number): Promise<void> {
    if (moment === 'report') await this.#leaveReport();
    else if (moment === 'crisisAside') await this.press('To the crisis');
    else if (moment === 'crisis') await this.#answer(turn);
    else if (moment === 'decision')
      await this.#choose('Your decision, and its price', 'Back down', /^Decide: Back down/);
  }

  async #leaveReport(): Promise<void> {
    const on = this.button(/^Begin turn|^See how it ended/);
    await this.hands.press(on);
    await on.waitFor({ state: 'hidden' });
  }

  /** As cautious as can be: gives no region away, keeps promises in words, stays out of others' quarrels. */
  async #answer(turn: number): Promise<void> {
    const question = this.page.getByRole('region', { name: 'Your answer, and its price' });
    const options = question.getByRole('radio');
    const names = ['Stand firm', 'Hedge', 'Stay out'];
    for (const name of names) {
      const option = options.and(this.page.getByRole('radio', { name, exact: true }));
      if (await option.isVisible()) return this.#choose('Your answer, and its price', name, `Answer: ${name}`);
    }
    // A question that was there a moment ago may have been answered by the clock or settled by others meanwhile.
    const stillAsked = question
      .filter({ hasNotText: ANSWERED })
      .and(question.filter({ has: this.page.getByRole('radio') }));
    if (await stillAsked.isVisible()) throw new Error(`No known answer in the crisis of turn ${turn}`);
  }

  async #choose(title: string, option: string, send: string | RegExp): Promise<void> {
    const question = this.page.getByRole('region', { name: title });
    const [asked] = await question.elementHandles();
    if (asked === undefined) return;
    const answer = async () => {
      await this.hands.choose(question.getByRole('radio', { name: option, exact: true }));
      await this.hands.press(question.getByRole('button', { name: send }));
    };
    if (!(await this.#whileThere(asked, answer))) return;
    // The same question may be asked at once again, in another crisis of the turn.
    await this.page.waitForFunction(
      ([one, answered]) => !one?.isConnected || new RegExp(answered).test(one.textContent ?? ''),
      [asked, ANSWERED.source] as const,
    );
  }

  /**
   * Does something to what may vanish under the hand, as the question of an incident between others does, which does not wait
   * for who looks on. Each try is short, since a hand would wait all its patience for what is gone. False if it went.
   */
  async #whileThere(thing: ElementHandle, act: () => Promise<void>): Promise<boolean> {
    this.page.setDefaultTimeout(PATIENCE / TRIES);
    try {
      for (let tries = 1; ; tries++) {
        try {
          await act();
          return true;
        } catch (error) {
          if (!(await thing.isVisible())) return false;
          if (tries === TRIES) throw error;
        }
      }
    } finally {
      this.page.setDefaultTimeout(PATIENCE);
    }
  }
}
