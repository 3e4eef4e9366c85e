import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario cold-war-1950 --par`: tenth, fiftieth and ninetieth per cent. */
export const coldWar1950Par: readonly ParTable[] = [
  parTable(12, {
    china: [74.2, 77.5, 79.9],
    'eastern-europe': [69.9, 72.3, 74.5],
    france: [70.3, 74, 75.6],
    india: [75, 77.6, 80.1],
    italy: [71.6, 74.6, 78.4],
    japan: [65.9, 69.2, 73.8],
    pakistan: [68, 70.3, 74.1],
    turkey: [61.7, 66.1, 71.2],
    uk: [64, 66.8, 69.4],
    usa: [74.6, 75.6, 76.6],
    ussr: [77.2, 78.9, 81.7],
    'west-germany': [61.2, 64.5, 66.5],
  }),
];
