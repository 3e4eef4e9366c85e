import { parseArgs } from 'node:util';
import { type LanguageChoice, languageFor } from '../../client/text/languages.ts';
import { TONGUES } from '../../tests/helpers/browserLanguages.ts';
import { listed, THEMES, type Theme } from '../shots/options.ts';

export interface Options {
  /** Parts of names: a screen is looked at whose name holds one of them. Empty takes all. */
  only: readonly string[];
  scenarios: readonly string[];
  sizes: readonly string[];
  themes: readonly Theme[];
  languages: readonly LanguageChoice[];
  seed: number;
}

const USAGE = `npm run access -- [options]
  --only a,b       only screens whose name holds one of these: budget,report or class or debrief
  --scenario a,b   concert (usual), world-2025, … : the matches that are played
  --size a,b       1440x900 (usual), 390x844, … : below 600 px a phone
  --theme a,b      light, dark (both)
  --lang a,b       ${TONGUES.join(', ')} (all)
  --seed n         of the matches; 3 unless given`;

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
        help: { type: 'boolean' },
      },
    });
    const asked = listed(values.lang, TONGUES);
    const chosen = asked.map(languageFor);
    const askedThemes = listed(values.theme, THEMES);
    const themes = THEMES.filter((theme) => askedThemes.includes(theme));
    const sizes = listed(values.size, ['1440x900']);
    const seed = Number(values.seed ?? 3);
    const wrong =
      chosen.includes(null) ||
      themes.length < askedThemes.length ||
      !sizes.every((size) => /^\d+x\d+$/.test(size)) ||
      !Number.isInteger(seed);
    if (values.help || wrong) return USAGE;
    return {
      only: listed(values.only, []),
      scenarios: listed(values.scenario, ['concert']),
      sizes,
      themes,
      languages: TONGUES.filter((language) => chosen.includes(language)),
      seed,
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}
