import type { ParTable } from '../../model/scenario.ts';
import { parTable } from './table.ts';

/** Written by `npm run tournament -- --scenario indo-pacific-2025 --par`: tenth, fiftieth and ninetieth per cent. */
export const indoPacific2025Par: readonly ParTable[] = [
  parTable(12, {
    australia: [64.7, 65.7, 66.7],
    china: [71.4, 72.6, 73.7],
    india: [72.4, 73.5, 76.3],
    indonesia: [67.1, 68.6, 72.2],
    japan: [59.5, 60.8, 62.3],
    'north-korea': [56.2, 59.2, 63.5],
    philippines: [64.2, 65.9, 69.9],
    russia: [69, 70, 71.4],
    'south-korea': [58.7, 62.1, 64.3],
    taiwan: [54.2, 55.5, 59.9],
    usa: [74, 75, 76],
    vietnam: [64.5, 67, 70],
  }),
];
