import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario cold-war-1950 --par`: tenth, fiftieth and ninetieth per cent. */
export const coldWar1950Par: readonly ParTable[] = [
  parTable(12, {
    china: [74.5, 77.6, 79.3],
    'eastern-europe': [70.3, 72.6, 74.5],
    france: [70, 73.6, 76.2],
    india: [75.3, 77.9, 79.8],
    italy: [72.3, 75.4, 78.5],
    japan: [63.8, 68.1, 73.7],
    pakistan: [67.6, 70.5, 74],
    turkey: [61.1, 65.6, 70.4],
    uk: [64.4, 67.3, 69],
    usa: [74.6, 75.6, 76.6],
    ussr: [75.8, 78.6, 80.8],
    'west-germany': [61.8, 65.1, 67.4],
  }),
];
