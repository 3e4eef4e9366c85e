import type { Means } from './means.ts';

/**
 * Coal and oil, ore and metals, and electrical engineering for electronics. The designers' estimates, guided by what each
 * state used of energy and of iron and steel in 1936 (National Material Capabilities): use is not production.
 */
export const europe1936Means: Record<string, Means> = {
  // Peace for our time.
  britain: { cover: [0.95, 0.6, 1.1], intelligence: 50, mandate: 'noWar' },
  france: { cover: [0.65, 0.85, 0.9], intelligence: 45 },
  germany: { cover: [0.85, 0.6, 1.3], intelligence: 45, mandate: 'haveOurWay' },
  italy: { cover: [0.2, 0.35, 0.7], intelligence: 42 },
  'soviet-union': { cover: [1.15, 1.05, 0.75], intelligence: 58 },
  poland: { cover: [1.2, 0.8, 0.6], intelligence: 50 },
  czechoslovakia: { cover: [0.85, 0.7, 1], intelligence: 45, mandate: 'wholeSoil' },
  hungary: { cover: [0.6, 0.5, 0.9] },
  // Ploieşti.
  romania: { cover: [1.4, 0.5, 0.3] },
  yugoslavia: { cover: [0.7, 1.2, 0.2] },
  greece: { cover: [0.2, 0.7, 0.15] },
  portugal: { cover: [0.25, 0.7, 0.15] },
  denmark: { cover: [0.1, 0.2, 0.7] },
  finland: { cover: [0.4, 0.7, 0.3], intelligence: 38, mandate: 'wholeSoil' },
  estonia: { cover: [0.7, 0.4, 0.4], intelligence: 35 },
  latvia: { cover: [0.3, 0.3, 0.6] },
  lithuania: { cover: [0.3, 0.2, 0.2] },
};
