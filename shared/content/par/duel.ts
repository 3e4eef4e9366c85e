import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario duel --par`: tenth, fiftieth and ninetieth per cent. */
export const duelPar: readonly ParTable[] = [
  parTable(6, {
    lowen: [54.3, 59.9, 63.6],
    senn: [54.3, 61.5, 64],
    vardia: [64.9, 67.6, 69.8],
  }),
];
