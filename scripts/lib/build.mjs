import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot, run, SetupError, say } from './run.mjs';

const dist = join(projectRoot, 'dist');
const common = ['shared', 'package-lock.json', 'scripts/lib/build.mjs', 'scripts/build.mjs'];

/** What is built: from which files, by `node scripts/build.mjs <name>`, into dist/<name>. */
const targets = {
  client: { sources: ['client', 'assets', 'vite.config.ts', 'scripts/build', ...common], label: 'the client' },
  server: { sources: ['server', ...common], label: 'the server' },
};

/** Builds those of the named targets whose sources are not what they were at their last build. */
export async function ensureBuilt(...names) {
  for (const name of names) {
    const { sources, label } = targets[name];
    const stamp = stampOf(sources);
    const stampFile = join(dist, name, '.stamp');
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
    say(`Building ${label} …`);
    // In a process of its own, so that the bundler's memory is not kept by the server that starts after it.
    const code = await run(process.execPath, [join(projectRoot, 'scripts/build.mjs'), name]);
    if (code !== 0) throw new SetupError(`Building ${label} failed: see the messages above.`);
    writeFileSync(stampFile, stamp);
  }
}

/** Builds one target beside its last build and then swaps the two, so that nobody meets half a build. */
export async function build(name) {
  const fresh = join(dist, `.${name}-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    await (name === 'client' ? buildClient(fresh) : buildServer(fresh));
    rmSync(join(dist, name), { recursive: true, force: true });
    renameSync(fresh, join(dist, name));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function buildClient(outDir) {
  const vite = await import('vite');
  await vite.build({
    configFile: join(projectRoot, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
}

async function buildServer(outdir) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: projectRoot,
    entryPoints: {
      cli: 'server/cli.ts',
      worker: 'server/rivals/worker.ts',
      game: 'server/commands/playGame.ts',
      arena: 'server/arena/playGame.ts',
      fork: 'server/matches/fork.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Packages are bundled, which halves the time to listening, except those that load files of their own.
    external: [
      'better-sqlite3',
      'pg',
      'pino',
      'piscina',
      'prom-client',
      'msgpackr-extract',
      'playwright-core',
      'vite',
      '@observablehq/plot',
      'linkedom',
    ],
    banner: { js: commonJsGlobals },
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
}

/** What CommonJS packages inside an ES module bundle expect to find. */
const commonJsGlobals = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __toPath } from 'node:url';",
  'const require = __createRequire(import.meta.url);',
  "const __filename = __toPath(import.meta.url), __dirname = __toPath(new URL('.', import.meta.url));",
].join('\n');

function stampOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf))
    hash.update(`${relative(projectRoot, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(source) {
  const path = join(projectRoot, source);
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(source)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
