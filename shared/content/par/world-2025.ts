import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario world-2025 --par`: tenth, fiftieth and ninetieth per cent. */
export const world2025Par: readonly ParTable[] = [
  parTable(12, {
    australia: [74.4, 76, 77],
    brazil: [76.1, 78, 79],
    china: [76.6, 77.6, 78.7],
    europe: [77.3, 78.3, 79.3],
    india: [77.1, 78.7, 79.7],
    indonesia: [75, 76.7, 77.8],
    iran: [68.3, 71.1, 73.9],
    japan: [66.2, 68.1, 69.1],
    pakistan: [68.3, 71, 73.2],
    russia: [74.6, 76.3, 77.3],
    'saudi-arabia': [76.8, 78.2, 79.2],
    'south-korea': [67.2, 69.5, 70.5],
    turkiye: [76.6, 77.7, 79],
    uk: [75.3, 76.3, 77.3],
    usa: [79.1, 80.1, 81.1],
    vietnam: [70.2, 72.7, 74.7],
  }),
];
