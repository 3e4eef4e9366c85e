import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario cold-war-1950 --par`: tenth, fiftieth and ninetieth per cent. */
export const coldWar1950Par: readonly ParTable[] = [
  parTable(12, {
    china: [72, 73.4, 74.7],
    'eastern-europe': [68.7, 69.8, 70.8],
    france: [69.6, 70.6, 71.6],
    india: [73.9, 75, 76.1],
    italy: [69, 70.2, 71.2],
    japan: [62.1, 63.2, 64.2],
    pakistan: [65.9, 67.1, 70.8],
    turkey: [58, 61.3, 63.3],
    uk: [64, 65, 66],
    usa: [71.2, 72.2, 73.2],
    ussr: [72.2, 73.2, 74.4],
    'west-germany': [60.6, 61.6, 63.1],
  }),
];
