import { playedIn, SCENARIOS } from '../../client/codex/book.ts';
import { markdownBook as book } from './book.ts';
import { IDEAS, type Idea, type Instrument } from './instruments.ts';
import { tableOf } from './markdown.ts';

const HEAD = `<!-- Written by \`npm run docs\` from scripts/docs/instruments.ts and the scenarios: change those, not this file. -->

# Every instrument, and where it is

What the theory of internal and external balancing knows of instruments, what carries each in the code, the numbered cases in
\`tests/cases\` that show it, the events it emits, and where it is ordered or seen on the screen. A check holds the names of
files, the numbers of cases and the kinds of events against the code.`;

/** docs/instruments.md. */
export function instrumentsDocument(): string {
  return `${[HEAD, ...IDEAS.flatMap(ideaOf), ...caseStudies()].join('\n\n')}\n`;
}

function ideaOf({ name, instruments }: Idea): string[] {
  return [
    `## ${name}`,
    tableOf(['Instrument', 'Files', 'Cases', 'Events', 'On the screen', 'Played in'], instruments.map(rowOf)),
  ];
}

function rowOf({ name, module, files, cases, events, screen, drawnBy }: Instrument): string[] {
  const code = (names: readonly string[]): string => names.map((one) => `\`${one}\``).join(', ');
  const where = module ? `${playedIn(book, module)} (module \`${module}\`)` : book.say('codex.modules.all');
  return [name, code(files), cases.join(', '), code(events), `${screen} (\`${drawnBy}\`)`, where];
}

function caseStudies(): string[] {
  const rows = SCENARIOS.map(({ id, name, powers, treaties, sources }) => [
    name,
    book.list(powers.map((power) => power.name)),
    `\`shared/content/scenarios/${id}.ts\``,
    String(treaties.length),
    String(sources.length),
  ]);
  return [
    '## Case studies',
    tableOf(['Scenario', 'Powers', 'File', 'Treaties at the start', 'Sources'], rows, [
      false,
      false,
      false,
      true,
      true,
    ]),
  ];
}
