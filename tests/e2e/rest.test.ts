import { expect, it } from 'vitest';
import { pointer } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { browserStage } from '../helpers/browserStage.ts';

const stage = browserStage();

/** How long a page asks for no frame that is at rest, ms. */
const STILL = 1500;

declare global {
  var framesAsked: number;
}

for (const [machine, options] of [
  ['a laptop', { viewport: { width: 1440, height: 900 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const) {
  it(`a map that nobody moves comes to rest and then draws nothing, on ${machine}`, async () => {
    const { page, faults } = await stage.visit('/', options);
    await page.addInitScript(() => {
      const ask = window.requestAnimationFrame.bind(window);
      window.framesAsked = 0;
      window.requestAnimationFrame = (work) => {
        window.framesAsked++;
        return ask(work);
      };
    });
    await page.reload();
    const player = new Player(page, pointer(page, 'hasTouch' in options));
    await player.playNow('The Concert');
    await player.skipGuide();
    await page.waitForFunction(
      (still) => {
        const rest = window as unknown as { asked?: number; since?: number };
        if (rest.asked !== window.framesAsked)
          Object.assign(rest, { asked: window.framesAsked, since: performance.now() });
        return window.framesAsked > 0 && performance.now() - (rest.since ?? 0) > still;
      },
      STILL,
      { polling: 100 },
    );
    expect(faults).toEqual([]);
  });
}
