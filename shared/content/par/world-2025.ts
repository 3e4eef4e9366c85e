import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario world-2025 --par`: tenth, fiftieth and ninetieth per cent. */
export const world2025Par: readonly ParTable[] = [
  parTable(12, {
    australia: [76.4, 78.7, 80.3],
    brazil: [78, 81.4, 83.1],
    china: [79.2, 82.3, 83.4],
    europe: [75.7, 78.8, 79.8],
    india: [77.1, 79.2, 81.7],
    indonesia: [77.5, 80.2, 81.6],
    iran: [70.4, 74.3, 77.7],
    japan: [66.1, 68.5, 69.9],
    pakistan: [69.1, 72.6, 75.4],
    russia: [75.9, 79.3, 81.4],
    'saudi-arabia': [80.6, 82.1, 85.6],
    'south-korea': [68, 70.4, 72.1],
    turkiye: [76.1, 78.4, 80],
    uk: [74, 76.9, 77.9],
    usa: [80, 82.9, 83.9],
    vietnam: [72.8, 74.8, 76.5],
  }),
];
