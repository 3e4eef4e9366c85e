// npm run texts: what the other languages lack, against the English catalogue.
import { requireNode } from './lib/node.mjs';

requireNode();
const { guard, say } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');

await guard(ensureInstalled);
const { tsImport } = await import('tsx/esm/api');
const { languages } = await tsImport('./texts/languages.ts', import.meta.url);
if (!(await languages(process.argv.slice(2), say))) process.exitCode = 1;
