import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario world-2025 --par`: tenth, fiftieth and ninetieth per cent. */
export const world2025Par: readonly ParTable[] = [
  parTable(12, {
    australia: [76, 78.9, 80.4],
    brazil: [78, 80.9, 82.4],
    china: [79.3, 82.1, 83.5],
    europe: [75.9, 78.5, 79.7],
    india: [77.2, 80.5, 82.2],
    indonesia: [76.7, 79.6, 81.7],
    iran: [71.2, 74.8, 78.1],
    japan: [65.6, 68.2, 69.9],
    pakistan: [69.1, 72, 75.4],
    russia: [76.6, 79.4, 81.4],
    'saudi-arabia': [78.6, 81.8, 85.8],
    'south-korea': [67.8, 70.8, 72.5],
    turkiye: [76, 78.9, 80.7],
    uk: [73.8, 76.6, 77.8],
    usa: [79.9, 82.7, 83.7],
    vietnam: [72.6, 74.6, 76.8],
  }),
];
