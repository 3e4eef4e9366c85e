import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario duel --par`: tenth, fiftieth and ninetieth per cent. */
export const duelPar: readonly ParTable[] = [
  parTable(6, {
    lowen: [61.5, 63.5, 65.1],
    senn: [61.3, 64.2, 65.8],
    vardia: [69.8, 70.8, 71.9],
  }),
  parTable(10, {
    lowen: [65.4, 66.7, 68.1],
    senn: [63.9, 66, 67.9],
    vardia: [71.5, 72.7, 74.4],
  }),
  parTable(14, {
    lowen: [67.7, 69, 70.4],
    senn: [65.5, 67.6, 69.6],
    vardia: [73.5, 74.7, 77.2],
  }),
];
