/** Types for those of Phaser's source files that `phaser.ts` names: the same as of its bundle. */

/** A part that only registers itself. */
declare module 'phaser/src/*' {}

declare module 'phaser/src/const.js' {
  import type { AUTO, CANVAS } from 'phaser';

  const constants: { readonly AUTO: typeof AUTO; readonly CANVAS: typeof CANVAS };
  export default constants;
}

declare module 'phaser/src/core/events/POST_RENDER_EVENT.js' {
  import { Core } from 'phaser';
  export default Core.Events.POST_RENDER;
}

declare module 'phaser/src/core/Game.js' {
  export { Game as default } from 'phaser';
}

declare module 'phaser/src/gameobjects/image/Image.js' {
  import { GameObjects } from 'phaser';
  export default GameObjects.Image;
}

declare module 'phaser/src/scene/Scene.js' {
  export { Scene as default } from 'phaser';
}
