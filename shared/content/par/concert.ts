import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario concert --par`: tenth, fiftieth and ninetieth per cent. */
export const concertPar: readonly ParTable[] = [
  parTable(6, {
    arden: [66.4, 67.5, 68.6],
    kestria: [68.6, 71.8, 73.1],
    osmere: [52.7, 59.7, 62.6],
    sarno: [55, 60.4, 62.5],
    talvi: [52.8, 58.7, 62.1],
    velmark: [62.7, 63.9, 65.1],
  }),
  parTable(8, {
    arden: [68, 69, 70.4],
    kestria: [71.6, 73.9, 75],
    osmere: [58.6, 63.4, 65.2],
    sarno: [58.6, 62.7, 64.4],
    talvi: [58.8, 62.6, 66],
    velmark: [64.6, 65.6, 67.1],
  }),
  parTable(10, {
    arden: [69.1, 70.1, 71.2],
    kestria: [71.8, 75.1, 76.8],
    osmere: [61.8, 66.2, 67.8],
    sarno: [60.5, 64, 65.8],
    talvi: [60, 65.8, 69.1],
    velmark: [65.4, 66.5, 68.2],
  }),
  parTable(14, {
    arden: [70.6, 71.9, 72.9],
    kestria: [76.9, 78.2, 80],
    osmere: [65.5, 69.2, 71.2],
    sarno: [64.2, 66.3, 68.5],
    talvi: [66.4, 70.1, 72.9],
    velmark: [67.5, 68.9, 70.1],
  }),
];
