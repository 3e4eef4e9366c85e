import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario europe-1936 --par`: tenth, fiftieth and ninetieth per cent. */
export const europe1936Par: readonly ParTable[] = [
  parTable(12, {
    britain: [68.5, 69.5, 70.5],
    czechoslovakia: [63.4, 65.3, 67.6],
    denmark: [42, 46.6, 50.1],
    estonia: [42, 44.8, 48.4],
    finland: [53.8, 57, 59.5],
    france: [68.6, 71.3, 72.7],
    germany: [66.4, 69.9, 70.9],
    greece: [64.9, 69.7, 73.5],
    hungary: [59, 64.1, 67.4],
    italy: [72, 75, 77],
    latvia: [43.8, 47.6, 52.9],
    lithuania: [44.3, 48.1, 49.6],
    poland: [69.8, 71, 73.3],
    portugal: [68.6, 75, 79.6],
    romania: [60.4, 64.9, 68.8],
    'soviet-union': [76.2, 78.5, 80],
    yugoslavia: [57.7, 65.6, 73.6],
  }),
];
