import { expect, it } from 'vitest';
import { classTexts } from '../../client/text/en/class.ts';
import { en } from '../../client/text/en/index.ts';
import { lobby } from '../../client/text/en/lobby.ts';
import { match } from '../../client/text/en/match.ts';
import { shell } from '../../client/text/en/shell.ts';
import { talk } from '../../client/text/en/talk.ts';
import { importsOf, readSources, type Source } from '../architecture/sources.ts';

const sources = new Map(readSources('client').map((source) => [source.path, source]));

/** The files that are loaded with that one: its static imports, theirs, and so on; catalogues themselves left out. */
function loadedWith(path: string, found = new Set<string>()): Set<string> {
  const source = sources.get(path);
  if (source === undefined || found.has(path) || path.startsWith('client/text/')) return found;
  found.add(path);
  for (const next of importsOf(withoutLater(source))) loadedWith(next, found);
  return found;
}

/** Without types and without what is fetched later. */
const withoutLater = ({ path, text }: Source): Source => ({
  path,
  text: text.replace(/import type [^;]*;/g, '').replace(/\bimport\(/g, 'later('),
});

/** Names of texts that these files ask for, as far as they stand there in full. */
const named = (paths: Iterable<string>): string[] => {
  const texts = [...paths].flatMap((path) => [...(sources.get(path)?.text.matchAll(/'([\w]+(?:\.[\w]+)+)'/g) ?? [])]);
  return [...new Set(texts.map(([, key]) => key))].filter((key) => key in en);
};

it.each([
  ['client/main.tsx', shell],
  ['client/pages/Host.tsx', { ...shell, ...lobby }],
  ['client/pages/Match.tsx', { ...shell, ...lobby }],
  ['client/pages/Lobby.tsx', { ...shell, ...lobby, ...talk }],
  ['client/pages/JoinPage.tsx', shell],
  ['client/pages/Table.tsx', { ...shell, ...lobby, ...match }],
  ['client/pages/Privacy.tsx', { ...shell, ...classTexts }],
  ['client/panels/class/parts.ts', { ...shell, ...lobby, ...match, ...classTexts }],
  ['client/pages/class/StudentPage.tsx', { ...shell, ...lobby, ...match, ...classTexts }],
])('%s finds every text it names in what is loaded with it', (path, loaded) => {
  const keys = named(loadedWith(path));
  expect(keys.length).toBeGreaterThan(5);
  expect(keys.filter((key) => !(key in loaded))).toEqual([]);
});
