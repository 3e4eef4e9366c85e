// npm run mutants: breaks the rules in one place after another (tests/mutations/list.mjs), each time in a bundle of its own, so
// that no file is touched, and runs the numbered cases against it until one fails. A mutant that no case notices survives.
// Ends with code 1 where fewer than 85 per cent are killed, or where a text of the list is not to be found.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from './lib/node.mjs';

requireNode();
const { guard, projectRoot } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
await guard(ensureInstalled);
const { build } = await import('esbuild');
const { MUTATIONS } = await import('../tests/mutations/list.mjs');

const KILLED_LEAST = 0.85;
const folder = mkdtempSync(join(tmpdir(), 'counterpoise-mutants-'));
const bundle = join(folder, 'cases.mjs');
try {
  const whole = await casesWith(null);
  if (whole !== 'none') throw new Error(`case ${whole} fails before anything is broken`);
  let killed = 0;
  for (const [number, mutation] of MUTATIONS.entries()) {
    const failure = await casesWith(mutation);
    if (failure !== 'none') killed += 1;
    const [file, text] = mutation;
    const what = failure === 'none' ? 'SURVIVED' : `killed by ${failure}`;
    console.log(`${String(number + 1).padStart(3)} ${what.padEnd(20)} ${file}: ${text}`);
  }
  const share = killed / MUTATIONS.length;
  console.log(`${killed} of ${MUTATIONS.length} killed, ${(100 * share).toFixed(1)} %`);
  process.exitCode = share >= KILLED_LEAST ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The number of the first case that fails once the rules are broken like this, or "none". */
async function casesWith(mutation) {
  const shim = join(projectRoot, 'tests/mutations/expect.mjs');
  await build({
    entryPoints: [join(projectRoot, 'tests/mutations/cases.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    alias: { vitest: shim },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: mutation === null ? [] : [broken(mutation)],
  });
  const { status, stdout } = spawnSync(process.execPath, [bundle], { encoding: 'utf8', timeout: 300_000 });
  // A program that ends in an error, or never, was noticed as well.
  return status === 0 ? stdout : 'crash';
}

/** Reads one file with its fault in it. */
function broken([file, text, instead]) {
  const path = join(projectRoot, 'shared', file);
  const source = readFileSync(path, 'utf8');
  if (source.split(text).length !== 2)
    throw new Error(`${file} has "${text}" ${source.split(text).length - 1} times, not once`);
  return {
    name: 'mutation',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, ({ path: read }) =>
        read === path ? { contents: source.replace(text, () => instead), loader: 'ts' } : undefined,
      );
    },
  };
}
