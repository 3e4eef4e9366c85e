import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario world-2025 --par`: tenth, fiftieth and ninetieth per cent. */
export const world2025Par: readonly ParTable[] = [
  parTable(12, {
    australia: [75.6, 77.2, 79.6],
    brazil: [76.8, 80.6, 82],
    china: [79, 81.9, 83.2],
    europe: [75.8, 78.6, 79.8],
    india: [76.2, 80.3, 81.3],
    indonesia: [75.6, 79.7, 80.7],
    iran: [72.1, 75.4, 78.3],
    japan: [65.5, 67, 69.5],
    pakistan: [71.1, 73.5, 76],
    russia: [74.7, 77.5, 79.4],
    'saudi-arabia': [78.7, 80.9, 85.1],
    'south-korea': [67, 69.6, 72],
    turkiye: [76.1, 78, 79],
    uk: [73.4, 74.4, 77.8],
    usa: [79, 82.5, 83.5],
    vietnam: [73.6, 75.8, 77.4],
  }),
];
