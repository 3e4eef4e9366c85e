import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario cold-war-1950 --par`: tenth, fiftieth and ninetieth per cent. */
export const coldWar1950Par: readonly ParTable[] = [
  parTable(12, {
    china: [74.6, 78.1, 80.2],
    'eastern-europe': [70.3, 72.9, 74.5],
    france: [70.2, 73.2, 75.9],
    india: [74.7, 77.9, 80.1],
    italy: [71.9, 74.9, 77.8],
    japan: [62.6, 65.7, 71.8],
    pakistan: [65.7, 69.9, 73.8],
    turkey: [64.5, 68.7, 73.7],
    uk: [64.1, 66.1, 68.4],
    usa: [74.3, 75.3, 76.3],
    ussr: [75.2, 78.4, 81],
    'west-germany': [62, 65.5, 67.8],
  }),
];
