import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type LanguageId } from '../../client/text/languages.ts';
import { lengthOf, type Shape, shapeOf } from './icu.ts';

const TEXT = fileURLToPath(new URL('../../client/text/', import.meta.url));

/** Files whose page is for who builds the game. */
const ENGLISH_ONLY = ['index.ts', 'styleguide.ts'];

/** The catalogue's files as other languages have them too, by their path in a language's folder. */
export const FILES: readonly string[] = readdirSync(join(TEXT, 'en'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !ENGLISH_ONLY.includes(file))
  .sort();

export const pathOf = (language: LanguageId, file: string): string => join(TEXT, language, file);
export const sourceOf = (language: LanguageId, file: string): string => readFileSync(pathOf(language, file), 'utf8');

/** Whether a file only puts others together. */
export const isIndex = (file: string): boolean => /^import \{/m.test(sourceOf('en', file));

/** The texts of a file by their keys, and the name it exports them by. */
export async function textsOf(language: LanguageId, file: string): Promise<[string, Readonly<Record<string, string>>]> {
  const module = (await import(pathOf(language, file))) as Record<string, Record<string, string>>;
  return Object.entries(module)[0];
}

/**
 * How much longer a text may be than the English one it has the room of: other languages need more, short labels most of all;
 * what is longer still will be cut off or break its row.
 */
const longest = (english: number): number => Math.ceil(english * 1.45 + 14);

/** Forms of a plural that a language needs, but for those of millions and of nothing, which `=0` or `other` may say. */
const pluralForms = (language: LanguageId): string[] => {
  const { pluralCategories } = new Intl.PluralRules(LANGUAGES[language].tag).resolvedOptions();
  return pluralCategories.filter((form) => form !== 'zero' && (form !== 'many' || language === 'ar'));
};

/** What is the matter with a language's file, a sentence for each fault. */
export async function faultsIn(language: LanguageId, file: string): Promise<string[]> {
  if (!existsSync(pathOf(language, file))) return ['There is no such file.'];
  if (isIndex(file)) {
    const same = sourceOf(language, file) === indexFor(file);
    return same ? [] : ['It puts other files together than the English one does.'];
  }
  const [[name, english], [ownName, own]] = await Promise.all([textsOf('en', file), textsOf(language, file)]);
  return [
    ...(name === ownName ? [] : [`It exports ${ownName}, not ${name}.`]),
    ...Object.keys(own).flatMap((key) => (key in english ? [] : [`${key}: English has no such text.`])),
    ...Object.entries(english).flatMap(([key, text]) =>
      faultsOf(language, text, own[key]).map((fault) => `${key}: ${fault}`),
    ),
  ];
}

/** What is the matter with one text beside the English one. */
export function faultsOf(language: LanguageId, english: string, text: string | undefined): string[] {
  if (text === undefined || text.trim() === '') return ['missing.'];
  const wanted = shapeOf(english);
  let shape: Shape;
  try {
    shape = shapeOf(text);
  } catch (fault) {
    return [`cannot be read (${String(fault)}).`];
  }
  const most = longest(lengthOf(english));
  const length = Math.ceil(lengthOf(text));
  return [
    ...difference('place', wanted.places.keys(), shape.places.keys()),
    ...difference('tag', wanted.tags, shape.tags),
    ...kindFaults(wanted, shape),
    ...optionFaults(language, wanted, shape),
    ...(length > most ? [`is ${length} letters long, at most ${most} have room.`] : []),
  ];
}

function difference(what: string, wanted: Iterable<string>, found: Iterable<string>): string[] {
  const [all, own] = [new Set(wanted), new Set(found)];
  return [
    ...[...all].filter((name) => !own.has(name)).map((name) => `lacks the ${what} ${name}.`),
    ...[...own].filter((name) => !all.has(name)).map((name) => `has a ${what} ${name} that English has not.`),
  ];
}

/** A place may always stand plainly; a plural, select or number only where English has one, for the rest is words. */
function kindFaults(wanted: Shape, { places }: Shape): string[] {
  return [...places].flatMap(([name, kinds]) =>
    [...kinds]
      .filter((kind) => kind !== 'plain' && !wanted.places.get(name)?.has(kind))
      .map((kind) => `has ${name} as a ${kind}, which English has not.`),
  );
}

function optionFaults(language: LanguageId, wanted: Shape, { places, options }: Shape): string[] {
  return [...options].flatMap(([name, own]) => {
    if (places.get(name)?.has('select')) {
      return difference(`option of ${name}`, wanted.options.get(name) ?? [], own);
    }
    const forms = pluralForms(language).filter(
      (form) => !own.has(form) && !(form === 'one' && own.has('=1')) && !(form === 'two' && own.has('=2')),
    );
    return forms.map((form) => `lacks the form “${form}” of ${name}.`);
  });
}

/** A file that puts others together, as every other language has it. */
export const indexFor = (file: string): string =>
  sourceOf('en', file)
    .replace(/^\/\*\*.*?\*\/\n/gms, '')
    .replaceAll('} as const', '}');

/** A file of a language nothing is translated of yet. */
export async function stubFor(file: string): Promise<string> {
  const [name] = await textsOf('en', file);
  const up = '../'.repeat(file.split('/').length);
  return [
    `import type { ${name} as english } from '${up}en/${file}';`,
    `import type { Texts } from '${up}texts.ts';`,
    '',
    `export const ${name}: Texts<typeof english> = {};`,
    '',
  ].join('\n');
}
