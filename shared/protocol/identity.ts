import * as z from 'zod/mini';
import type { PowerId } from '../core/ids.ts';
import { CODE_ALPHABET, CODE_LENGTH, NAME_MOST } from './bounds.ts';

/** A match code as a person may type it: any case, with spaces or dashes. Parses to six capitals. */
export const codeSchema = z.pipe(
  z.pipe(
    z.string().check(z.maxLength(32)),
    z.transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase()),
  ),
  z.string().check(z.regex(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`))),
);

/** Control characters, marks that turn the direction of text, invisible joiners, and lone surrogates. */
const UNWANTED = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/**
 * Text made fit to be shown to others: one Unicode form (NFC), line breaks and other white space as single spaces,
 * nothing invisible, no more than `most` characters (whole code points). May come out empty.
 */
export function cleanText(text: string, most: number): string {
  const spaced = text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNWANTED, '').replace(/ +/g, ' ').trim();
  const points = Array.from(spaced);
  return points.length <= most ? spaced : points.slice(0, most).join('').trim();
}

/** A longer text with its paragraphs: like `cleanText`, but line breaks stay. */
export function cleanLines(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(/[^\S\n]+/gu, ' ')
        .replace(UNWANTED, '')
        .trimEnd(),
    )
    .join('\n')
    .trim();
}

/** A display name: cleaned, at least one visible character. */
export const nameSchema = z.pipe(
  z.pipe(
    z.string().check(z.maxLength(400)),
    z.transform((name) => cleanText(name, NAME_MOST)),
  ),
  z.string().check(z.minLength(1)),
);

/** The id of a power, as far as its form goes. */
export const powerSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,47}$/)) as unknown as z.ZodMiniType<PowerId>;
