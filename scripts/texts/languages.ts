import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LANGUAGES, type LanguageId } from '../../client/text/languages.ts';
import { FILES, faultsIn, indexFor, isIndex, pathOf, stubFor } from './check.ts';

const TRANSLATED = (Object.keys(LANGUAGES) as LanguageId[]).filter((id) => id !== 'en');

/**
 * `npm run texts`: gives every language the files it lacks, empty, and says what each still lacks.
 * With a language, by file; with files of it too, text by text.
 */
export async function languages(args: readonly string[], say: (line: string) => void): Promise<boolean> {
  await addFiles();
  const [asked, ...files] = args;
  if (asked === undefined) {
    for (const language of TRANSLATED) {
      const counts = await Promise.all(FILES.map(async (file) => (await faultsIn(language, file)).length));
      say(`${language}: ${counts.reduce((sum, count) => sum + count, 0)} faults`);
    }
    return true;
  }
  const language = TRANSLATED.find((id) => id === asked);
  const unknown = files.filter((file) => !FILES.includes(file));
  if (!language || unknown.length > 0) {
    say(language ? `No file ${unknown.join(', ')} in client/text/en` : `Languages: ${TRANSLATED.join(', ')}`);
    return false;
  }
  let whole = true;
  for (const file of files.length > 0 ? files : FILES) {
    const faults = await faultsIn(language, file);
    whole &&= faults.length === 0;
    if (files.length > 0) say([`${file}: ${faults.length} faults`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
    else if (faults.length > 0) say(`${file}: ${faults.length} faults`);
  }
  if (whole) say(`${language}: nothing is missing`);
  return whole;
}

async function addFiles(): Promise<void> {
  for (const language of TRANSLATED) {
    for (const file of FILES) {
      const path = pathOf(language, file);
      if (isIndex(file)) write(path, indexFor(file));
      else if (!existsSync(path)) write(path, await stubFor(file));
    }
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
