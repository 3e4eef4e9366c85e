import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario concert --par`: tenth, fiftieth and ninetieth per cent. */
export const concertPar: readonly ParTable[] = [
  parTable(10, {
    arden: [67.4, 68.8, 69.8],
    kestria: [69.3, 73.3, 75.5],
    osmere: [52.9, 61.9, 64.8],
    sarno: [52.8, 62.4, 64.8],
    talvi: [58.1, 63.7, 68.7],
    velmark: [64.4, 65.4, 67],
  }),
];
