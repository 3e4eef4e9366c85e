import { readFileSync } from 'node:fs';
import { scenarioById } from '../../shared/content/scenarios/index.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { Failure, systemCode } from '../failure.ts';

/** The JSON value in a file. Throws a `Failure` where it cannot be read or is no JSON. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Failure('file/unreadable', `${path} cannot be read: ${systemCode(error)}`, { file: path });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure('file/unreadable', `${path} is no JSON: ${error instanceof Error ? error.message : error}`, {
      file: path,
    });
  }
}

/** A scenario that comes with the game. Throws a `Failure` where there is none with this id. */
export function scenarioNamed(id: string): Scenario {
  const scenario = scenarioById(id);
  if (scenario === undefined) {
    throw new Failure('scenario/unknown', `There is no scenario “${id}”.`, { scenario: id });
  }
  return scenario;
}
