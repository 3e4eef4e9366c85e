import { SCENARIO_FILES } from '../texts/scenarioTexts.ts';
import { instrumentsDocument } from './instrumentsDocument.ts';
import { rulesDocument } from './rules.ts';

/** Every document that is written from the code: its path and what it must say. */
export const DOCUMENTS: Readonly<Record<string, () => string>> = {
  'docs/instruments.md': instrumentsDocument,
  'docs/rules.md': rulesDocument,
  ...SCENARIO_FILES,
};
