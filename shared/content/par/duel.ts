import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario duel --par`: tenth, fiftieth and ninetieth per cent. */
export const duelPar: readonly ParTable[] = [
  parTable(6, {
    lowen: [61.5, 63.5, 65.1],
    senn: [61.3, 64.2, 65.8],
    vardia: [69.8, 70.8, 71.9],
  }),
];
