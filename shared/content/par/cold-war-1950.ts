import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario cold-war-1950 --par`: tenth, fiftieth and ninetieth per cent. */
export const coldWar1950Par: readonly ParTable[] = [
  parTable(12, {
    china: [73.8, 75.7, 78.1],
    'eastern-europe': [69, 72.2, 73.2],
    france: [71, 73.4, 75.4],
    india: [73.4, 76.8, 77.9],
    italy: [72.2, 74.6, 77.8],
    japan: [60.6, 63.6, 70.7],
    pakistan: [65.3, 68.4, 71.7],
    turkey: [64.9, 68.5, 71.1],
    uk: [64.5, 66.9, 68.5],
    usa: [74, 75.2, 76.2],
    ussr: [72.6, 75.6, 77.6],
    'west-germany': [60.6, 62.7, 65.4],
  }),
];
