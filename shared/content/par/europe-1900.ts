import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario europe-1900 --par`: tenth, fiftieth and ninetieth per cent. */
export const europe1900Par: readonly ParTable[] = [
  parTable(14, {
    'austria-hungary': [72, 73.3, 76.1],
    belgium: [55.4, 56.8, 61.7],
    britain: [70.4, 71.4, 72.4],
    france: [67.1, 68.4, 70.3],
    germany: [67.7, 68.8, 70.2],
    italy: [72.9, 74.4, 75.4],
    ottoman: [65.5, 75.2, 78.2],
    romania: [52.4, 53.9, 62.8],
    russia: [78.5, 79.5, 80.8],
    serbia: [50.5, 53.7, 55.1],
  }),
];
