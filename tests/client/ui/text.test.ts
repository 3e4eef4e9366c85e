import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { en } from '../../../client/text/en/index.ts';

const client = join(import.meta.dirname, '../../../client');
const text = join(client, 'text');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === text ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const code = [...sources(client), readFileSync(join(text, 'format.ts'), 'utf8')].join('\n');
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
      (file) => file.endsWith('.ts') && file !== 'index.ts',
    );
    const names = areas.flatMap((file) =>
      Array.from(readFileSync(join(text, 'en', file), 'utf8').matchAll(/^ {2}'([^']+)':/gm), ([, key]) => key),
    );
    expect(names.length).toBe(new Set(names).size);
    expect(new Set(names)).toEqual(new Set(keys));
  });
});

describe('every other language', () => {
  const folders = readdirSync(text, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'en',
  );

  it('has exactly the English keys', async () => {
    for (const { name } of folders) {
      const { default: other } = (await import(join(text, name, 'index.ts'))) as { default: Record<string, string> };
      expect(Object.keys(other).sort(), name).toEqual([...keys].sort());
    }
    expect(folders.map(({ name }) => name)).not.toContain('en');
  });
});
