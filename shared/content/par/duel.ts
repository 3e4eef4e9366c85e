import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario duel --par`: tenth, fiftieth and ninetieth per cent. */
export const duelPar: readonly ParTable[] = [
  parTable(6, {
    lowen: [61.7, 63.5, 65],
    senn: [61.1, 64.4, 65.7],
    vardia: [69.7, 70.7, 71.8],
  }),
];
