import { turnBench } from './turn.ts';

/** Resolving one turn of eight powers. */
export const turn8 = turnBench({ id: 'turn-8', powers: 8, turns: 12, rounds: 120, aim: 0.5 });
