import type { Kept } from './pseudo.ts';

export * as french from './french.ts';

type Texts = Readonly<Record<string, Kept>>;

const files = import.meta.glob<Readonly<Record<string, Texts>>>([
  './*/{shell,lobby,talk,match,debrief,replay,openMatches,howToPlay,ideas,class,classTeach}.ts',
  './*/codex/index.ts',
  './*/scenarios/*.ts',
  '!./en/**',
]);

/** A language's texts of an area; none where it has no such file, as of pages that are for who builds the game. */
export async function loadArea(language: string, area: string): Promise<Texts> {
  const load = files[`./${language}/${area}.ts`] ?? files[`./${language}/${area}/index.ts`];
  return load ? Object.values(await load())[0] : {};
}
