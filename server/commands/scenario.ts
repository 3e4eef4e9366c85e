import { parseScenario } from '../../shared/content/scenarioSchema.ts';
import { startTreatyFaults } from '../../shared/treaties/startTreaties.ts';
import { readJson } from './files.ts';
import { printJson, printTable } from './print.ts';

/** Checks a scenario file: prints that it is sound, or every fault with its path and ends with code 1. */
export function validateScenario(file: string, { json }: { json: boolean }): void {
  const { scenario, faults } = parseScenario(readJson(file), startTreatyFaults);
  if (scenario === null) process.exitCode = 1;
  if (json) {
    printJson({ valid: scenario !== null, ...(scenario === null && { code: 'scenario/invalid' }), faults });
  } else if (scenario !== null) {
    process.stdout.write(
      `${scenario.id}: sound; ${scenario.powers.length} powers, ${scenario.regions.length} regions\n`,
    );
  } else {
    process.stderr.write(
      `scenario/invalid: ${file} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}\n`,
    );
    printTable(
      ['path', 'fault'],
      faults.map(({ path, message }) => [path || '(file)', message]),
    );
  }
}
