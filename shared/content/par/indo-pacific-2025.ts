import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario indo-pacific-2025 --par`: tenth, fiftieth and ninetieth per cent. */
export const indoPacific2025Par: readonly ParTable[] = [
  parTable(12, {
    australia: [65, 67.2, 70.6],
    china: [75.6, 77.8, 79.7],
    india: [74.3, 76.1, 80.2],
    indonesia: [71.2, 75.7, 78.8],
    japan: [58.9, 61.9, 64],
    'north-korea': [58, 64.5, 72.6],
    philippines: [68.8, 71, 76.7],
    russia: [71.1, 74.6, 77.3],
    'south-korea': [61.3, 63.2, 66.4],
    taiwan: [52.4, 55.4, 57.4],
    usa: [73.9, 76.6, 78.1],
    vietnam: [67.5, 70.6, 74.3],
  }),
];
