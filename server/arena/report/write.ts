import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Overview, Results } from '../parts.ts';
import { picturesOf } from './plots.ts';
import {
  calibrationSection,
  clauseSection,
  doctrineSection,
  exploitSection,
  figureSection,
  huntSection,
  levelSection,
  lineSection,
  oddsSection,
  roadSection,
  seatSection,
  targetSection,
} from './sections.ts';
import { targetsOf } from './targets.ts';

/** Writes the report of these results and its pictures into a folder; the path of the report. */
export function writeReport(results: Results, scenario: Scenario, folder: string): string {
  const pictures = picturesOf(results);
  mkdirSync(folder, { recursive: true });
  for (const { file, svg } of pictures) writeFileSync(join(folder, file), svg);
  const path = join(folder, `${results.scenario}-${results.turns}.md`);
  writeFileSync(path, reportOf(results, scenario, pictures));
  return path;
}

/** The report in Markdown. */
export function reportOf(
  results: Results,
  scenario: Scenario,
  pictures: readonly { file: string; title: string }[],
): string {
  const { doctrines, written, revisionist, roads, levels, exploits, hunt } = results;
  const picture = (name: string): string[] =>
    pictures.filter(({ file }) => file.endsWith(`-${name}.svg`)).map(({ file, title }) => `![${title}](${file})`);
  const columns = [
    { name: 'rotated', overview: doctrines },
    { name: 'as written', overview: written },
    { name: `revisionist at ${revisionist?.seat}`, overview: revisionist },
  ].flatMap(({ name, overview }) => (overview === undefined ? [] : [{ name, overview: overview as Overview }]));
  const crises = revisionist ?? doctrines ?? written;
  const sections: [string, (string | undefined)[]][] = [
    ['Aims', [targetSection(targetsOf(results))]],
    [
      'Doctrines rotated over the seats',
      doctrines && [...picture('doctrines'), doctrineSection(doctrines), seatSection(doctrines)],
    ],
    ['Crises, balancing and habits', columns.length > 0 ? [figureSection(columns), ...picture('tension')] : undefined],
    ['Demands by odds', crises && [...picture('demands'), oddsSection(crises)]],
    ['Stated odds against outcomes', results.wars && [...picture('odds'), calibrationSection(results.wars)]],
    ['Roads', roads && [...picture('roads'), roadSection(roads)]],
    ['Levels', levels && [levelSection(levels)]],
    ['Budget lines and clauses', doctrines && [lineSection(doctrines), clauseSection(doctrines)]],
    ['Exploits and fixed answers', exploits && [...picture('exploits'), exploitSection(exploits)]],
    ['Hunt', hunt && [huntSection(hunt)]],
  ].filter((section): section is [string, string[]] => section[1] !== undefined);
  return `${[
    `# ${scenario.name}, ${results.turns} turns`,
    `Written by \`npm run tournament -- ${results.asked} --report docs/balance\`, which plays the same matches again: the first of each part on the seed given, the others on those that follow (the rounds of the hunt 100,000 apart). Rivals alone play; intervals are 95 per cent; *sd* is the standard deviation of a seat's score. *open*: the aim lies within the interval, but the figure does not meet it.`,
    ...sections.flatMap(([title, parts]) => [`## ${title}`, ...parts]),
  ].join('\n\n')}\n`;
}
