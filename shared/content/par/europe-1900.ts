import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario europe-1900 --par`: tenth, fiftieth and ninetieth per cent. */
export const europe1900Par: readonly ParTable[] = [
  parTable(14, {
    'austria-hungary': [75.9, 78.8, 82.6],
    belgium: [61.8, 65.2, 70.2],
    britain: [70.8, 71.8, 72.8],
    france: [69.3, 72.3, 74],
    germany: [69.1, 72.2, 74.1],
    italy: [76.9, 78.6, 81.9],
    ottoman: [74.1, 79, 83.2],
    romania: [55.9, 61, 67.9],
    russia: [81.3, 83.6, 84.8],
    serbia: [54.8, 58.7, 62.6],
  }),
];
