import { requireNode } from './lib/node.mjs';

requireNode();
const { build } = await import('./lib/build.mjs');
const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : ['client', 'server']) await build(name);
