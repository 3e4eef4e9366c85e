import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario europe-1936 --par`: tenth, fiftieth and ninetieth per cent. */
export const europe1936Par: readonly ParTable[] = [
  parTable(12, {
    britain: [68.6, 69.6, 70.6],
    czechoslovakia: [64.1, 65.8, 69.1],
    denmark: [43, 47.2, 52.4],
    estonia: [42, 45.6, 50.5],
    finland: [53.1, 56.7, 61.3],
    france: [68.2, 70.9, 72.3],
    germany: [66.4, 69.5, 71.2],
    greece: [62.7, 69, 76.2],
    hungary: [58.3, 64, 70.6],
    italy: [71.4, 74.6, 77.3],
    latvia: [43.8, 48, 50.7],
    lithuania: [44.3, 47.5, 51.9],
    poland: [67.3, 70.3, 74.6],
    portugal: [68.7, 75.3, 81.1],
    romania: [59.1, 63.8, 71.3],
    'soviet-union': [75.2, 78, 81.3],
    yugoslavia: [57.2, 61.6, 68.1],
  }),
];
