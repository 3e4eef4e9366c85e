import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DOCUMENTS } from '../../scripts/docs/documents.ts';

it.each(Object.entries(DOCUMENTS))('%s says what `npm run docs` writes', (path, write) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(write());
});
