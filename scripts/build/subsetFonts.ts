import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Where the letters, weights and files are named. */
const SHEET = path('client/styles/fonts.css');
const PACKAGES = path('node_modules/@fontsource-variable');
const CACHE = path('node_modules/.cache/counterpoise-fonts');

/**
 * What is kept of the fonts' typographic features: what browsers use unasked, and the figures that the style sheets ask for. Others,
 * such as fractions and small letters above the line, hold half as many shapes again.
 */
const FEATURES = [
  'ccmp',
  'locl',
  'rvrn',
  'rlig',
  'rclt',
  'calt',
  'clig',
  'liga',
  'kern',
  'mark',
  'mkmk',
  'tnum',
  'lnum',
];

/** A face as the style sheet asks for it. */
interface Face {
  file: string;
  /** The package the whole font is in. */
  family: string;
  style: 'normal' | 'italic';
  /** One weight, or the ends of an axis. */
  weights: readonly number[];
  letters: string;
}

/** Makes the subsets of the fonts that the style sheet names as `@fonts/…`, once for each version of font and sheet. */
export function subsetFonts(): Plugin {
  return {
    name: 'subset-fonts',
    async config() {
      mkdirSync(CACHE, { recursive: true });
      const faces = facesOf(readFileSync(SHEET, 'utf8'));
      await Promise.all(faces.map(write));
      return { resolve: { alias: { '@fonts': CACHE } } };
    },
  };
}

/** The faces of a style sheet whose files are `@fonts/…`. */
export function facesOf(sheet: string): Face[] {
  return [...sheet.matchAll(/@font-face \{(.*?)\}/gs)].flatMap(([, rules]) => {
    const value = (name: string): string => new RegExp(`${name}:\\s*([^;]*);`).exec(rules)?.[1] ?? '';
    const file = /url\("@fonts\/([^"]+)"\)/.exec(rules)?.[1];
    const family = /^source-(sans-3|serif-4)/.exec(file ?? '')?.[0];
    if (file === undefined || family === undefined) return [];
    return [
      {
        file,
        family,
        style: value('font-style') === 'italic' ? 'italic' : 'normal',
        weights: value('font-weight').split(' ').map(Number),
        letters: lettersOf(value('unicode-range')),
      },
    ];
  });
}

/** Every letter of a `unicode-range`. */
function lettersOf(range: string): string {
  const parts = range.split(',').map((part) => part.trim().replace('U+', '').split('-'));
  return parts
    .flatMap(([from, to = from]) => {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join('');
}

async function write({ file, family, style, weights, letters }: Face): Promise<void> {
  const whole = readFileSync(join(PACKAGES, family, `files/${family}-latin-wght-${style}.woff2`));
  const key = createHash('sha256')
    .update(whole)
    .update(JSON.stringify([style, weights, letters, FEATURES]))
    .digest('hex');
  const [target, stamp] = [join(CACHE, file), join(CACHE, `${file}.key`)];
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  const [min, max = min] = weights;
  const wght = min === max ? min : { min, max };
  const options = { targetFormat: 'woff2', variationAxes: { wght }, keepFeatures: FEATURES } as const;
  writeFileSync(target, await subsetFont(whole, letters, options));
  writeFileSync(stamp, key);
}
