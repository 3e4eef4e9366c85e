import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario indo-pacific-2025 --par`: tenth, fiftieth and ninetieth per cent. */
export const indoPacific2025Par: readonly ParTable[] = [
  parTable(12, {
    australia: [65.5, 68.2, 70.5],
    china: [75.2, 77.8, 80.1],
    india: [73.4, 76.5, 80.1],
    indonesia: [72.1, 76, 79.1],
    japan: [58.4, 61.5, 63.2],
    'north-korea': [58.4, 63, 71.1],
    philippines: [67.6, 71.1, 75.6],
    russia: [72, 74.1, 77.3],
    'south-korea': [61.1, 64.1, 66.4],
    taiwan: [52.6, 55, 58.3],
    usa: [73.7, 76.9, 78.6],
    vietnam: [67, 69.5, 73.8],
  }),
];
