// npm run docs: writes the documents that are made from the code: the rules and the table of instruments.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './lib/node.mjs';

requireNode();
const { guard, projectRoot, say } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');

await guard(ensureInstalled);
const { tsImport } = await import('tsx/esm/api');
const { DOCUMENTS } = await tsImport('./docs/documents.ts', import.meta.url);
for (const [path, write] of Object.entries(DOCUMENTS)) {
  const file = join(projectRoot, path);
  const text = write();
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!same) writeFileSync(file, text);
  say(`${path}: ${same ? 'as it was' : 'written'}`);
}
