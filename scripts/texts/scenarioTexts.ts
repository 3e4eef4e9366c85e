import { blocTextId } from '../../client/text/scenarioKeys.ts';
import { SCENARIOS } from '../../shared/content/scenarios/index.ts';
import type { Scenario } from '../../shared/model/scenario.ts';

/** What a scenario says in words, by the names its texts have in the catalogues. Its own name is Home's. */
export function scenarioTexts({ id, summary, powers, regions, treaties }: Scenario): Record<string, string> {
  const own = (name: string) => `scenario.${id}.${name}`;
  return Object.fromEntries([
    [own('summary'), summary],
    ...powers.flatMap((power) => [
      [own(`power.${power.id}`), power.name],
      [own(`power.${power.id}.brief`), power.brief],
    ]),
    ...regions.map((region) => [own(`region.${region.id}`), region.name]),
    ...treaties.flatMap(({ bloc }) => (bloc ? [[own(`bloc.${blocTextId(bloc.name)}`), bloc.name]] : [])),
  ]);
}

const quoted = (text: string): string => (text.includes("'") ? `"${text.replaceAll('"', '\\"')}"` : `'${text}'`);

/** The catalogue file of a scenario in English, made from its data. */
function scenarioFile(scenario: Scenario): string {
  const lines = Object.entries(scenarioTexts(scenario)).flatMap(([key, text]) => {
    const line = `  '${key}': ${quoted(text)},`;
    return line.length <= 120 ? [line] : [`  '${key}':`, `    ${quoted(text)},`];
  });
  return [
    `/** What ${scenario.name} says in words. Written by \`npm run docs\` from the scenario's data, which English is read from. */`,
    'export const texts = {',
    ...lines,
    '} as const;',
    '',
  ].join('\n');
}

/** Every scenario's file of English texts: the path and what it must say. */
export const SCENARIO_FILES: Readonly<Record<string, () => string>> = Object.fromEntries(
  SCENARIOS.map((scenario) => [`client/text/en/scenarios/${scenario.id}.ts`, () => scenarioFile(scenario)]),
);
