import { writeFileSync } from 'node:fs';
import { simulate } from '../../shared/ai/driver.ts';
import { analyse } from '../../shared/analysis/index.ts';
import { matchFacts } from '../../shared/formulas/facts.ts';
import { Failure, systemCode } from '../failure.ts';
import { scenarioNamed } from './files.ts';
import { reportText } from './reportText.ts';

export interface ReportOptions {
  scenario: string;
  seed: number;
  turns?: number;
  /** File to write, or `-` for the terminal. */
  report: string;
  json: boolean;
}

/** Plays one match of rivals and writes its whole analysis: Markdown, or JSON. The same options give the same bytes. */
export function report({ scenario: id, seed, turns, report: file, json }: ReportOptions): void {
  const scenario = scenarioNamed(id);
  const { events } = simulate(scenario, { seed, turns });
  const analysis = analyse(events, matchFacts(scenario, turns ?? scenario.turns));
  const { log: _events, ...figures } = analysis;
  const text = json ? `${JSON.stringify(figures)}\n` : reportText(analysis, scenario, seed);
  if (file === '-') process.stdout.write(text);
  else save(file, text);
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Failure('file/unreadable', `${file} cannot be written: ${systemCode(error)}`, { file });
  }
}
