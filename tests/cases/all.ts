import type { RuleCase } from '../helpers/cases.ts';
import { turns } from './02-turn.ts';
import { economy } from './04-economy.ts';
import { supply } from './05-supply.ts';
import { admission } from './06-admission.ts';
import { arms } from './06-arms.ts';
import { blocs } from './06-blocs.ts';
import { clauses } from './06-clauses.ts';
import { motions } from './06-motions.ts';
import { sanctions } from './06-sanctions.ts';
import { secrecy } from './06-secrecy.ts';
import { treaties } from './06-treaties.ts';
import { information } from './07-information.ts';
import { intelligence } from './07-intelligence.ts';
import { answers } from './08-answers.ts';
import { credibilityCases } from './08-credibility.ts';
import { demands } from './08-demands.ts';
import { incidents } from './08-incidents.ts';
import { tension } from './08-tension.ts';
import { wars } from './08-wars.ts';
import { eventCards } from './09-events.ts';
import { mandates } from './09-mandates.ts';
import { winning } from './09-winning.ts';

/** Every case, by section of docs/rules.md. */
export const CASES: readonly RuleCase[] = [
  ...turns,
  ...economy,
  ...supply,
  ...treaties,
  ...clauses,
  ...arms,
  ...blocs,
  ...motions,
  ...admission,
  ...sanctions,
  ...secrecy,
  ...information,
  ...intelligence,
  ...demands,
  ...answers,
  ...wars,
  ...tension,
  ...credibilityCases,
  ...incidents,
  ...winning,
  ...mandates,
  ...eventCards,
];
