/** Starts Phaser with one scene in a host element; the scene steps its frames itself. */
import { hostSize, pixelRatio, styleCanvas } from '../render/screen.ts';
import { AUTO, CANVAS, Game, type Scene } from './phaser.ts';

/** A scene that can be taken away. */
export type HostedScene = Scene & { dispose(): void };

/**
 * Whether WebGL is drawn by a GPU. Where a processor imitates one, as on bare virtual machines, a plain canvas shows the
 * same pictures many times faster.
 */
function hasGpu(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return false;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|software|basic render/i.test(name);
}

/** Starts a scene in a host once its fonts are there; `make` is given what the scene calls once its first frame is out. */
export async function startGame<S extends HostedScene>(
  host: HTMLElement,
  fonts: Promise<void>,
  make: (created: () => void) => S,
): Promise<{ scene: S; destroy: () => void }> {
  await fonts;
  const size = hostSize(host);
  const ratio = pixelRatio();
  const { scene, game } = await new Promise<{ scene: S; game: Game }>((resolve) => {
    const made: S = make(() => resolve({ scene: made, game: made.game }));
    new Game({
      type: hasGpu() ? AUTO : CANVAS,
      parent: host,
      width: Math.round(size.width * ratio),
      height: Math.round(size.height * ratio),
      scene: made,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // The scene is pictures only: no geometry to smooth, and one texture a batch is quickest to shade.
      render: { antialias: true, antialiasGL: false, maxTextures: 1, powerPreference: 'low-power' },
    });
  });
  styleCanvas(game.canvas, size);
  game.canvas.style.display = 'block';
  game.canvas.setAttribute('aria-hidden', 'true');
  const destroy = () => {
    scene.dispose();
    game.destroy(true);
    // The loop sleeps, so the step that carries out the destruction is ours to make.
    game.step(performance.now(), 0);
  };
  return { scene, destroy };
}
