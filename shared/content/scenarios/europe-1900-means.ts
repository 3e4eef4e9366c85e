import type { Means } from './means.ts';

/**
 * Coal and ore, and electrical engineering for electronics. The designers' estimates, guided by what each power used of
 * energy and of iron and steel in 1900 (National Material Capabilities): use is not production.
 */
export const europe1900Means: Record<string, Means> = {
  // 4.5 tons of coal a head, and much of the world’s shipped coal. The balance of power was its policy.
  britain: { cover: [1.3, 0.85, 1.1], intelligence: 38, mandate: 'containStrongest' },
  france: { cover: [0.7, 0.8, 0.9], intelligence: 45 },
  germany: { cover: [1.1, 0.95, 1.3], intelligence: 40 },
  'austria-hungary': { cover: [0.95, 0.9, 0.8], intelligence: 42 },
  russia: { cover: [0.9, 1.05, 0.5], intelligence: 48 },
  italy: { cover: [0.15, 0.3, 0.55] },
  ottoman: { cover: [0.6, 0.2, 0.1] },
  romania: { cover: [1, 0.2, 0.2] },
  serbia: { cover: [0.5, 0.4, 0.1], mandate: 'haveOurWay' },
  belgium: { cover: [0.95, 0.7, 1], mandate: 'wholeSoil' },
};
