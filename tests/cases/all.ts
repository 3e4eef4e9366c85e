import type { RuleCase } from '../helpers/cases.ts';
import { economy } from './04-economy.ts';

/** Every case, by section of docs/rules.md. */
export const CASES: readonly RuleCase[] = [...economy];
