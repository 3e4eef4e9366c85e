import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario indo-pacific-2025 --par`: tenth, fiftieth and ninetieth per cent. */
export const indoPacific2025Par: readonly ParTable[] = [
  parTable(12, {
    australia: [65.9, 68.5, 70.5],
    china: [74.2, 77.2, 79.6],
    india: [73.5, 76.2, 80],
    indonesia: [70.5, 74.7, 78.8],
    japan: [58.6, 61.4, 63.9],
    'north-korea': [56.6, 62.7, 72.6],
    philippines: [67.1, 70.9, 75.3],
    russia: [71, 74.2, 77],
    'south-korea': [61.5, 64.6, 66.6],
    taiwan: [52, 55.6, 58.8],
    usa: [73.9, 76.7, 77.8],
    vietnam: [67.3, 70, 73],
  }),
];
