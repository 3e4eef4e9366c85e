import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario world-2025 --par`: tenth, fiftieth and ninetieth per cent. */
export const world2025Par: readonly ParTable[] = [
  parTable(12, {
    australia: [75.5, 78.4, 80.1],
    brazil: [77.3, 80.7, 82.4],
    china: [79.3, 82.1, 83.1],
    europe: [75.2, 78.6, 79.6],
    india: [76.7, 79.6, 81.5],
    indonesia: [78.4, 80, 81.5],
    iran: [71.3, 75.2, 77.4],
    japan: [65.6, 68.5, 70.1],
    pakistan: [69.1, 72.4, 74.8],
    russia: [76.7, 79, 81.3],
    'saudi-arabia': [78.7, 82.5, 85.4],
    'south-korea': [67.6, 69.7, 72.2],
    turkiye: [75.6, 78, 79.7],
    uk: [74.2, 76.8, 77.8],
    usa: [79.5, 81.2, 83.3],
    vietnam: [71.5, 74.8, 76.6],
  }),
];
