import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot, say } from './run.mjs';

const client = join(projectRoot, 'dist/client');

/** The most that a first load may weigh, in thousands of bytes after gzip: scripts and styles. */
const limits = { 'home and lobby': 100, 'playable match': 520 };

/** Whether the built client keeps to its weight. Prints what weighs what. */
export function clientIsLightEnough() {
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const weights = {
    'home and lobby': weigh(reach(manifest, entry, ['imports'])),
    'playable match': weigh(reach(manifest, entry, ['imports', 'dynamicImports'])),
  };
  for (const [load, limit] of Object.entries(limits)) {
    say(`${load}: ${weights[load].toFixed(1)} KB gzipped, at most ${limit} KB`);
  }
  return Object.entries(limits).every(([load, limit]) => weights[load] <= limit);
}

/** The files of the chunks that can be reached from one chunk over these kinds of import. */
function reach(manifest, from, kinds, seen = new Set()) {
  if (seen.has(from)) return [];
  seen.add(from);
  const chunk = manifest[from];
  const onward = kinds.flatMap((kind) => chunk[kind] ?? []).flatMap((next) => reach(manifest, next, kinds, seen));
  return [chunk.file, ...(chunk.css ?? []), ...onward];
}

function weigh(files) {
  const bytes = [...new Set(files)].map((file) => gzipSync(readFileSync(join(client, file))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
