/** Starts Phaser with the map's scene in a host element. */
import { loadChartFonts, wordsOf } from '../render/chart.ts';
import type { MapFile } from '../render/mapfile.ts';
import type { MapPicture } from '../render/picture.ts';
import { MapScene, type MapSceneOptions } from './MapScene.ts';
import { startGame } from './startGame.ts';

/** Resolves with the running scene. */
export const startMapScene = (
  host: HTMLElement,
  file: MapFile,
  picture: MapPicture,
  options: MapSceneOptions,
): Promise<{ scene: MapScene; destroy: () => void }> =>
  startGame(host, loadChartFonts(wordsOf(picture)), (created) => new MapScene(host, file, picture, options, created));
