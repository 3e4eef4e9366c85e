import type { Means } from './means.ts';

/** Strategic goods and intelligence of 1950: the designers' estimates all. Oil of the Middle East is neutral ground's. */
export const coldWarMeans: Record<string, Means> = {
  // Containment.
  usa: { cover: [1, 0.95, 1.3], intelligence: 55, mandate: 'containStrongest' },
  ussr: { cover: [1.05, 1.2, 0.7], intelligence: 65 },
  uk: { cover: [0.85, 0.55, 1.05], intelligence: 55 },
  france: { cover: [0.65, 0.7, 0.7], intelligence: 35 },
  'west-germany': { cover: [1, 0.5, 0.95], intelligence: 35 },
  italy: { cover: [0.3, 0.4, 0.6] },
  'eastern-europe': { cover: [1.1, 0.6, 0.75], intelligence: 45 },
  turkey: { cover: [0.7, 1.2, 0.15] },
  china: { cover: [0.95, 1, 0.2], intelligence: 40 },
  // Growth first, safety from another: the line of Yoshida.
  japan: { cover: [0.7, 0.35, 0.6], intelligence: 20, mandate: 'outgrow' },
  // Non-alignment.
  india: { cover: [0.85, 1.1, 0.2], mandate: 'freeHand' },
  pakistan: { cover: [0.4, 0.7, 0.1], intelligence: 25 },
};
