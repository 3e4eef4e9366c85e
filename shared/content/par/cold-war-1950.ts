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
  parTable(14, {
    china: [76.1, 79.2, 81.4],
    'eastern-europe': [72, 74.8, 76.8],
    france: [71.7, 74.6, 77.5],
    india: [76, 79.2, 81.5],
    italy: [73.5, 76.3, 79.2],
    japan: [63.9, 67.4, 73.3],
    pakistan: [67.9, 72.1, 75.5],
    turkey: [66.1, 70.6, 75.8],
    uk: [64.8, 67.2, 69.6],
    usa: [74.4, 75.4, 76.4],
    ussr: [76.8, 79.8, 82.2],
    'west-germany': [63.4, 67.1, 69.4],
  }),
];
