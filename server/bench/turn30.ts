import { turnBench } from './turn.ts';

/** Resolving one turn of thirty powers. */
export const turn30 = turnBench({ id: 'turn-30', powers: 30, turns: 4, rounds: 60, aim: 3 });
