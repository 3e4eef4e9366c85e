/** Starts Phaser with the web of powers in a host element. */
import { loadChartFonts } from '../render/chart.ts';
import type { WebPicture } from '../render/web/picture.ts';
import { startGame } from './startGame.ts';
import { type WebReports, WebScene } from './WebScene.ts';

/** Resolves with the running scene. */
export const startWebScene = (
  host: HTMLElement,
  picture: WebPicture,
  on: WebReports,
): Promise<{ scene: WebScene; destroy: () => void }> =>
  startGame(
    host,
    loadChartFonts({ other: picture.powers.map(({ name }) => name) }),
    (created) => new WebScene(host, picture, on, created),
  );
