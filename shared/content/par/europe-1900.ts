import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario europe-1900 --par`: tenth, fiftieth and ninetieth per cent. */
export const europe1900Par: readonly ParTable[] = [
  parTable(14, {
    'austria-hungary': [76.2, 79.7, 83.1],
    belgium: [61.9, 64.9, 70.6],
    britain: [70.7, 71.7, 72.7],
    france: [69.1, 71.1, 74],
    germany: [68.9, 72, 73.8],
    italy: [76.6, 78.5, 81],
    ottoman: [76.3, 78.8, 81.1],
    romania: [57.7, 62.3, 69.1],
    russia: [80.2, 83.7, 85.6],
    serbia: [55.1, 57.1, 62.2],
  }),
];
