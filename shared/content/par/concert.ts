import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario concert --par`: tenth, fiftieth and ninetieth per cent. */
export const concertPar: readonly ParTable[] = [
  parTable(6, {
    arden: [65.9, 67.1, 68.1],
    kestria: [67.6, 71.2, 72.2],
    osmere: [51.5, 58, 61.1],
    sarno: [53.4, 60, 62.6],
    talvi: [54.6, 59.9, 63.5],
    velmark: [62.8, 63.8, 65.1],
  }),
  parTable(8, {
    arden: [66.6, 68.1, 69.1],
    kestria: [68.7, 72.1, 73.8],
    osmere: [52.6, 59.7, 62.7],
    sarno: [52.2, 61.7, 63.5],
    talvi: [56.2, 61.1, 66.5],
    velmark: [63.8, 64.8, 66.2],
  }),
  parTable(10, {
    arden: [68.6, 70.1, 71.2],
    kestria: [72.7, 75.2, 76.5],
    osmere: [61.5, 66, 68],
    sarno: [56.6, 64.6, 66.4],
    talvi: [60.9, 66, 69.4],
    velmark: [65.5, 66.5, 68],
  }),
  parTable(14, {
    arden: [68.7, 70.2, 71.3],
    kestria: [71.6, 75.8, 78.2],
    osmere: [55.6, 64.9, 67.7],
    sarno: [53.4, 64.4, 67.2],
    talvi: [61.6, 67.1, 72.8],
    velmark: [65.8, 66.8, 68.6],
  }),
];
