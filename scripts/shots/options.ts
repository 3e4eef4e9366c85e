import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type LanguageChoice, languageFor } from '../../client/text/languages.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The languages that pictures are taken in: English, one that is read from the right, and one that is long. */
export const LANGUAGES = ['en', 'ar', 'en-XA'] as const satisfies readonly LanguageChoice[];

/** Windows as width × height in CSS px. Below 600 px the window is a phone's: touch, and the mobile layout. */
export const SIZES = ['390x844', '1440x900', '1920x1080'] as const;

export interface Options {
  /** Where the pictures and the sheet go. */
  folder: string;
  /** Parts of names: a screen is taken whose name holds one of them. Empty takes all. */
  only: readonly string[];
  scenarios: readonly string[];
  sizes: readonly string[];
  themes: readonly Theme[];
  languages: readonly LanguageChoice[];
  seed: number;
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
export const listed = (text: string | undefined, usual: readonly string[]): string[] =>
  text === undefined ? [...usual] : text.split(',').filter((one) => one !== '');

/** What the command line asks for, or what to say instead. */
export function readOptions(args: string[]): Options | string {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args,
      options: {
        only: text,
        scenario: text,
        size: text,
        theme: text,
        lang: text,
        seed: text,
        out: text,
        help: { type: 'boolean' },
      },
    });
    const themes = THEMES.filter((theme) => listed(values.theme, THEMES).includes(theme));
    const sizes = listed(values.size, SIZES);
    const asked = listed(values.lang, LANGUAGES);
    const languages = asked.map(languageFor).filter((id) => id !== null);
    const seed = Number(values.seed ?? 3);
    const wrong =
      themes.length === 0 ||
      languages.length < asked.length ||
      !sizes.every((size) => /^\d+x\d+$/.test(size)) ||
      !Number.isInteger(seed);
    if (values.help || wrong) return USAGE;
    return {
      folder: resolve(values.out ?? 'shots'),
      only: listed(values.only, []),
      scenarios: listed(values.scenario, ['concert']),
      sizes,
      themes,
      languages,
      seed,
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}
