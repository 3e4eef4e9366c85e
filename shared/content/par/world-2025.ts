import type { ParTable } from '../../model/scenario.ts';

export const world2025Par: readonly ParTable[] = [];
