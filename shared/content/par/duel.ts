import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario duel --par`: tenth, fiftieth and ninetieth per cent. */
export const duelPar: readonly ParTable[] = [
  parTable(6, {
    lowen: [62, 64, 65.5],
    senn: [62.3, 64.8, 66.1],
    vardia: [69.9, 71, 72],
  }),
];
