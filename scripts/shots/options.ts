import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type LanguageChoice, languageFor } from '../../client/text/languages.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The languages that pictures are taken in: English, one that is read from the right, and one that is long. */
export const LANGUAGES = ['en', 'ar', 'en-XA'] as const satisfies readonly LanguageChoice[];

/** Windows as width × height in CSS px. Below 600 px the window is a phone's: touch, and the mobile layout. */
export const SIZES = ['390x844', '1440x900', '1920x1080'] as const;

/** Which screens are walked to, and how they are shown. */
export interface WalkOptions {
  /** Parts of names: a screen is taken whose name holds one of them. Empty takes all. */
  only: readonly string[];
  scenarios: readonly string[];
  sizes: readonly string[];
  themes: readonly Theme[];
  languages: readonly LanguageChoice[];
  seed: number;
}

export interface Options extends WalkOptions {
  /** Where the pictures and the sheet go. */
  folder: string;
}

const USAGE = `npm run shots -- [options]
  --only a,b       only screens whose name holds one of these, for example budget,report
  --scenario a,b   concert (usual), world-2025, … : the matches that are played
  --size a,b       ${SIZES.join(', ')} (all), or another WIDTHxHEIGHT
  --theme a,b      light, dark (both)
  --lang a,b       ${LANGUAGES.join(', ')} (all), or others
  --seed n         of the matches; 3 unless given
  --out folder     where to; shots/ unless given`;

/** The parts of a list with commas; without one, the usual. */
const listed = (text: string | undefined, usual: readonly string[]): string[] =>
  text === undefined ? [...usual] : text.split(',').filter((one) => one !== '');

/** What the command line asks of a walk, languages in the order of the usual ones first; null where it cannot be read. */
export function readWalk(
  values: Readonly<Record<string, string | undefined>>,
  usual: { sizes: readonly string[]; languages: readonly LanguageChoice[] },
): WalkOptions | null {
  const askedThemes = listed(values.theme, THEMES);
  const themes = THEMES.filter((theme) => askedThemes.includes(theme));
  const sizes = listed(values.size, usual.sizes);
  const asked = listed(values.lang, usual.languages);
  const known = asked.map(languageFor).filter((id) => id !== null);
  const seed = Number(values.seed ?? 3);
  const isWrong =
    themes.length === 0 ||
    themes.length < askedThemes.length ||
    known.length < asked.length ||
    !sizes.every((size) => /^\d+x\d+$/.test(size)) ||
    !Number.isInteger(seed);
  if (isWrong) return null;
  const first = usual.languages.filter((language) => known.includes(language));
  return {
    only: listed(values.only, []),
    scenarios: listed(values.scenario, ['concert']),
    sizes,
    themes,
    languages: [...new Set([...first, ...known])],
    seed,
  };
}

/** The options of a walk, for `parseArgs`. */
export const WALK_ARGUMENTS = {
  only: { type: 'string' },
  scenario: { type: 'string' },
  size: { type: 'string' },
  theme: { type: 'string' },
  lang: { type: 'string' },
  seed: { type: 'string' },
} as const;

/** What the command line asks for, or what to say instead. */
export function readOptions(args: string[]): Options | string {
  try {
    const options = { ...WALK_ARGUMENTS, out: { type: 'string' }, help: { type: 'boolean' } } as const;
    const { help, out, ...values } = parseArgs({ args, options }).values;
    const walk = help ? null : readWalk(values, { sizes: SIZES, languages: LANGUAGES });
    return walk ? { ...walk, folder: resolve(out ?? 'shots') } : USAGE;
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}
