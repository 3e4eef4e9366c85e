import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario duel --par`: tenth, fiftieth and ninetieth per cent. */
export const duelPar: readonly ParTable[] = [
  parTable(6, {
    lowen: [53.5, 60.7, 63.6],
    senn: [54.1, 61.1, 63.9],
    vardia: [64.2, 67.9, 69.7],
  }),
];
