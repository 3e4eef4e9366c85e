import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario europe-1900 --par`: tenth, fiftieth and ninetieth per cent. */
export const europe1900Par: readonly ParTable[] = [
  parTable(10, {
    'austria-hungary': [74.3, 77.9, 81.1],
    belgium: [60.5, 63.1, 66],
    britain: [69.8, 70.8, 71.8],
    france: [68.5, 71.1, 73],
    germany: [68.4, 70.9, 72.5],
    italy: [72.5, 75.8, 79.7],
    ottoman: [70.4, 76.1, 81.4],
    romania: [53.5, 59, 64.6],
    russia: [78.8, 81.4, 83.7],
    serbia: [51.2, 56.3, 59.5],
  }),
  parTable(14, {
    'austria-hungary': [76.1, 79.6, 82.6],
    belgium: [62.3, 65, 68.3],
    britain: [70.9, 71.9, 72.9],
    france: [69.4, 72.4, 74.4],
    germany: [69.3, 71.9, 73.2],
    italy: [75.9, 78.5, 81],
    ottoman: [74.3, 79.2, 83.6],
    romania: [56.9, 62.1, 68.6],
    russia: [80.6, 83.4, 84.7],
    serbia: [55, 57.9, 61.5],
  }),
];
