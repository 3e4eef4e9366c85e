import type { RuleCase } from '../helpers/cases.ts';
import { economy } from './04-economy.ts';
import { clauses } from './06-clauses.ts';
import { treaties } from './06-treaties.ts';

/** Every case, by section of docs/rules.md. */
export const CASES: readonly RuleCase[] = [...economy, ...treaties, ...clauses];
