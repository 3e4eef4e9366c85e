import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario europe-1936 --par`: tenth, fiftieth and ninetieth per cent. */
export const europe1936Par: readonly ParTable[] = [
  parTable(12, {
    britain: [68.5, 69.5, 70.5],
    czechoslovakia: [63.4, 65.6, 68.3],
    denmark: [42.6, 47.1, 51],
    estonia: [42.1, 45.1, 49.1],
    finland: [53.1, 56.2, 61.6],
    france: [68.2, 71.4, 73.3],
    germany: [66.2, 68.6, 71],
    greece: [61.4, 68.1, 75.7],
    hungary: [59.4, 63.6, 69.1],
    italy: [72.1, 74.3, 77],
    latvia: [43.3, 47.3, 51.7],
    lithuania: [44.8, 48.2, 50.7],
    poland: [68.6, 70.9, 73.2],
    portugal: [68.5, 74.9, 81.7],
    romania: [58.6, 63.7, 68.7],
    'soviet-union': [76.2, 78.4, 80.6],
    yugoslavia: [57, 63.4, 74.5],
  }),
];
