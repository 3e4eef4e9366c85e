import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario europe-1936 --par`: tenth, fiftieth and ninetieth per cent. */
export const europe1936Par: readonly ParTable[] = [
  parTable(12, {
    britain: [65.6, 66.6, 67.6],
    czechoslovakia: [55.3, 57, 64],
    denmark: [40.4, 42.9, 47.5],
    estonia: [42, 43.9, 45.9],
    finland: [49.3, 53.1, 56.9],
    france: [67.2, 68.3, 69.4],
    germany: [66.1, 67.1, 68.1],
    greece: [59.2, 62.7, 68.8],
    hungary: [53.8, 54.8, 61.9],
    italy: [68.4, 69.7, 71.2],
    latvia: [42.4, 44.6, 45.7],
    lithuania: [44.8, 46, 47.8],
    poland: [62.1, 63.8, 68.3],
    portugal: [65.4, 67.4, 69.3],
    romania: [55, 56.7, 64.4],
    'soviet-union': [72.9, 73.9, 74.9],
    yugoslavia: [53, 56.2, 65.3],
  }),
];
