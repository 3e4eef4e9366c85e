/** The web of powers for the rest of the client. Phaser comes with the first call, in a chunk it shares with the map. */
import type { WebState } from './draw.ts';
import type { WebPicture } from './picture.ts';
import type { Insets } from './view.ts';

export type * from './picture.ts';

export interface WebReports {
  hover(power: string | null, line: string | null, at: { readonly x: number; readonly y: number }): void;
  select(power: string | null): void;
}

export interface WebView {
  show(picture: WebPicture): void;
  /** What is selected and which lines are brought out. */
  setState(state: Partial<WebState>): void;
  setInsets(insets: Insets): void;
  setQuiet(quiet: boolean): void;
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  destroy(): void;
}

/** Mounts the web in a host element, which gives it its size; resolves when its first frame is out. */
export async function mountWeb(host: HTMLElement, picture: WebPicture, on: WebReports): Promise<WebView> {
  const { startWebScene } = await import('../../scenes/startWeb.ts');
  host.style.touchAction = 'none';
  host.style.userSelect = 'none';
  host.style.overflow = 'hidden';
  host.style.cursor = 'grab';
  if (host.tabIndex < 0) host.tabIndex = 0;
  const { scene, destroy } = await startWebScene(host, picture, on);
  return {
    show: (next) => scene.show(next),
    setState: (state) => scene.setState(state),
    setInsets: (insets) => scene.setInsets(insets),
    setQuiet: (quiet) => scene.setQuiet(quiet),
    zoomIn: () => scene.zoomSmoothly(1.5),
    zoomOut: () => scene.zoomSmoothly(1 / 1.5),
    reset: () => scene.reset(),
    destroy,
  };
}
