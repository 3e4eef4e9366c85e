import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { articlesIn, tidied, withArticles } from '../../../client/text/articles.ts';
import { en } from '../../../client/text/en/index.ts';
import { elided, FRENCH_ARTICLES } from '../../../client/text/french.ts';
import {
  LANGUAGES,
  type LanguageId,
  languageAmong,
  OFFERED,
  UNDER_TRANSLATION,
} from '../../../client/text/languages.ts';
import { FILES, faultsIn, faultsOf } from '../../../scripts/texts/check.ts';

const client = join(import.meta.dirname, '../../../client');
const text = join(client, 'text');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === text ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const code = [
  ...sources(client),
  ...['format.ts', 'index.tsx'].map((file) => readFileSync(join(text, file), 'utf8')),
].join('\n');
const keys = Object.keys(en);
const literals = new Set(Array.from(code.matchAll(/(['"`])([\w-]+(?:[./][\w-]+)+)\1/g), ([, , key]) => key));
/** Names put together from data: `good.${id}` uses every key that begins with `good.`. */
const beginnings = Array.from(code.matchAll(/`([\w-]+(?:[./][\w-]+)*[./])\$\{/g), ([, start]) => start);

describe('the English catalogue', () => {
  it('says every text in a message that can be read', () => {
    const broken = Object.entries(en).flatMap(([key, message]) => {
      try {
        parse(message);
        return message.trim() === '' ? [`${key}: empty`] : [];
      } catch (fault) {
        return [`${key}: ${String(fault)}`];
      }
    });
    expect(broken).toEqual([]);
  });

  it('never breaks a line between a number and its per cent', () => {
    expect(Object.entries(en).flatMap(([key, message]) => (/[\d}] %/.test(message) ? [key] : []))).toEqual([]);
  });

  it('has every text the code asks for by name', () => {
    const asked = Array.from(code.matchAll(/\b(?:t|rich)\(\s*'([^']+)'/g), ([, key]) => key);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has no text that nothing asks for', () => {
    const unused = keys.filter((key) => !literals.has(key) && !beginnings.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });

  it('gives no name to two texts', () => {
    const areas = readdirSync(join(text, 'en'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && file !== 'index.ts' && !file.startsWith('scenarios'),
    );
    const names = areas.flatMap((file) =>
      Array.from(readFileSync(join(text, 'en', file), 'utf8').matchAll(/^ {2}'([^']+)':/gm), ([, key]) => key),
    );
    expect(names.length).toBe(new Set(names).size);
    expect(new Set(names)).toEqual(new Set(keys));
  });
});

describe('the name of a power', () => {
  const PLURAL = /^(les |Die |Los |Las )|Staaten$|^\w+(inen|inseln)$|^USA$|^Niederlande$/;
  /** Masculine in Arabic, whose sentences have every power a woman. */
  const MASCULINE = /^(الاتحاد|العراق|المغرب|لبنان|السودان|الأردن|اليمن)/;

  it.each(['fr', 'de', 'es', 'ar'])('has one verb in %s, whatever the sentence', async (language) => {
    const folder = join(text, language, 'scenarios');
    const files = await Promise.all(readdirSync(folder).map((file) => import(join(folder, file))));
    const texts = files.flatMap((file) => Object.entries(Object.values(file)[0] as Record<string, string>));
    const names = texts.filter(([key]) => /^scenario\.[\w-]+\.power\.[\w-]+$/.test(key)).map(([, name]) => name);
    expect(names.length).toBeGreaterThan(50);
    const said = names.map((name) => (language === 'fr' ? (FRENCH_ARTICLES.get(name) ?? name) : name));
    expect(said.filter((name) => PLURAL.test(name) || MASCULINE.test(name))).toEqual([]);
  });
});

/** Faults that a language still being translated may have. */
const UNFINISHED = /: missing\.$/;

describe('every other language', () => {
  const others = (Object.keys(LANGUAGES) as LanguageId[]).filter((id) => id !== 'en');

  it('has a folder each, and no folder is no language', () => {
    const folders = readdirSync(text, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(['en', ...others].sort());
  });

  it.each(
    others,
  )('%s has the files and texts of English, readable, with the same places and no longer than there is room', async (language) => {
    const faults = await Promise.all(
      FILES.map(async (file) => (await faultsIn(language, file)).map((fault) => `${file}: ${fault}`)),
    );
    const unfinished = UNDER_TRANSLATION.includes(language);
    expect(faults.flat().filter((fault) => !(unfinished && UNFINISHED.test(fault)))).toEqual([]);
  });

  it.each(others)('%s has no file that English has not', (language) => {
    const own = readdirSync(join(text, language), { recursive: true, encoding: 'utf8' });
    expect(own.filter((file) => file.endsWith('.ts') && !FILES.includes(file))).toEqual([]);
  });

  it('is offered by name unless it is still being translated', () => {
    expect([...OFFERED, ...UNDER_TRANSLATION].sort()).toEqual(Object.keys(LANGUAGES).sort());
    expect(languageAmong(['xx', 'en-GB'])).toBe('en');
    for (const language of UNDER_TRANSLATION) expect(languageAmong([language, 'en'])).toBe('en');
  });
});

describe('the check of a language', () => {
  it.each([
    ['one place', 'He {a}', 'Er', 'lacks the place a.'],
    ['another place', 'He {a}', 'Er {a} {b}', 'has a place b that English has not.'],
    ['a tag', 'He <b>goes</b>', 'Er geht', 'lacks the tag b.'],
    ['an option', '{a, select, x {He} other {She}}', '{a, select, other {Sie}}', 'lacks the option of a x.'],
    ['a form', '{n, plural, one {# day} other {# days}}', '{n, plural, other {# Tage}}', 'lacks the form “one” of n.'],
    ['a kind', '{n}', '{n, plural, one {#} other {#}}', 'has n as a plural, which English has not.'],
    ['the whole text', 'He', undefined, 'missing.'],
  ])('misses %s', (_, english, other, fault) => {
    expect(faultsOf('de', english, other)).toContain(fault);
  });

  it('names what is too long and what cannot be read', () => {
    expect(faultsOf('de', 'Lock', 'x'.repeat(60))[0]).toMatch(/^is 60 letters long/);
    expect(faultsOf('de', 'Lock', 'x {')[0]).toMatch(/^cannot be read/);
    expect(
      faultsOf('de', '{n, plural, one {# day} other {# days}}', '{n, plural, one {# Tag} other {# Tage}}'),
    ).toEqual([]);
  });
});

describe('names that take an article', () => {
  const articles = articlesIn('United States=the United States|Philippines=the Philippines');
  const filled = (params: Record<string, string>) => withArticles(params, articles);

  it('have it where a name stands alone or among others, and nowhere else', () => {
    expect(filled({ power: 'United States' })).toEqual({ power: 'the United States' });
    expect(filled({ powers: 'Japan and United States' })).toEqual({ powers: 'Japan and the United States' });
    expect(filled({ power: 'Japan' })).toBeNull();
    expect(filled({ text: 'Long live United States!' })).toBeNull();
  });

  it('begin a sentence with a capital', () => {
    expect(tidied('the United States signs. the Philippines signs.', articles)).toBe(
      'The United States signs. The Philippines signs.',
    );
    expect(tidied('To the United States', articles)).toBe('To the United States');
  });

  it('own by an apostrophe alone where they end in an s', () => {
    expect(tidied('after the United States’s odds', articles)).toBe('after the United States’ odds');
    expect(tidied('after the United Kingdom’s odds', articles)).toBe('after the United Kingdom’s odds');
  });

  it('are one name where another is a part of it', () => {
    const said = (powers: string) => withArticles({ powers }, FRENCH_ARTICLES);
    expect(said('Allemagne de l’Ouest, Hongrie et Allemagne')).toEqual({
      powers: 'l’Allemagne de l’Ouest, la Hongrie et l’Allemagne',
    });
    expect(said('Autriche-Hongrie et Europe de l’Est')).toEqual({ powers: 'l’Autriche-Hongrie et l’Europe de l’Est' });
    expect(withArticles({ power: 'Allemagne de l’Ouest' }, FRENCH_ARTICLES)).toEqual({
      power: 'l’Allemagne de l’Ouest',
    });
  });

  it('leave a longer French name that holds them as it is', () => {
    const powers = 'République des Philippines et Amérique';
    expect(withArticles({ powers }, FRENCH_ARTICLES)).toEqual({
      powers: 'la République des Philippines et l’Amérique',
    });
  });

  it('run together in French with what stands before them', () => {
    expect(elided('Offre de Arden, de le Japon, de les Philippines')).toBe('Offre d’Arden, du Japon, des Philippines');
    expect(elided('De Inde à le Brésil : exige que Iran cède')).toBe('D’Inde au Brésil : exige qu’Iran cède');
    expect(elided('capable de le faire')).toBe('capable de le faire');
    expect(elided('le remède a des onces de onze de Velmark')).toBe('le remède a des onces de onze de Velmark');
  });
});
