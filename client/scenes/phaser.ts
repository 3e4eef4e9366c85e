/**
 * Phaser as far as the map needs it: canvas textures shown by images on either renderer, and no sound, physics, loader,
 * tweens, tilemaps, text or input. Phaser's own bundle cannot be shaken and is twice as heavy, so this file takes the
 * parts from its sources; `vite.config.ts` bundles it whole. What the map is to use beyond this is added here.
 */
// First, before the game asks for one renderer: its sources import one another in circles.
import 'phaser/src/renderer/index.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/container/ContainerFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import constants from 'phaser/src/const.js';

export type { GameObjects, Textures } from 'phaser';
export { default as POST_RENDER } from 'phaser/src/core/events/POST_RENDER_EVENT.js';
export { default as Game } from 'phaser/src/core/Game.js';
export { default as Image } from 'phaser/src/gameobjects/image/Image.js';
export { default as Scene } from 'phaser/src/scene/Scene.js';
export const { AUTO, CANVAS } = constants;
