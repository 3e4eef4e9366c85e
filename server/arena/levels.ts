/** How well rivals play, from the weakest. */
export const LEVELS = ['novice', 'able', 'master'] as const;
export type Level = (typeof LEVELS)[number];
