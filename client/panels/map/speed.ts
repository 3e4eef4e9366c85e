import { signal } from '@preact/signals';

/** How fast a year is played on the map: times the usual pace. */
export const SPEEDS = { slow: 0.55, usual: 1, fast: 2.4 } as const;
export type Speed = keyof typeof SPEEDS;

/** The pace chosen; it holds from the next step on, as long as the page is open. */
export const speed = signal<Speed>('usual');
