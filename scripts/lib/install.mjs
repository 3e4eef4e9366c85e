import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot, run, SetupError, say } from './run.mjs';

const installFlags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs the packages of package-lock.json where they are missing or of another version. */
export async function ensureInstalled() {
  if (!isInstalled()) {
    say('Installing packages; this takes a minute or two …');
    if ((await npm('ci', ...installFlags)) !== 0) {
      say('npm ci failed; trying npm install …');
      if ((await npm('install', ...installFlags)) !== 0) throw new SetupError(`npm could not install. ${compilerHint}`);
    }
  }
  if (!databaseLoads()) {
    say('Compiling better-sqlite3 for this Node …');
    const code = await npm('rebuild', 'better-sqlite3', '--foreground-scripts', '--loglevel=error');
    if (code !== 0 || !databaseLoads()) throw new SetupError(`better-sqlite3 does not load. ${compilerHint}`);
  }
}

const compilerHint =
  'If the messages above are about better-sqlite3, it found no prebuilt file for this machine and needs Python 3, make ' +
  'and a C++ compiler: on Debian and Ubuntu "apt-get install g++ make python3", on macOS "xcode-select --install", on ' +
  'Windows the "Desktop development with C++" of the Visual Studio build tools. Then run this again.';

/** Whether every package that the lock file asks for is in node_modules at that version. */
function isInstalled() {
  const installedFile = join(projectRoot, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || optional || devOptional || peer || installed[path]?.version === version,
  );
}

/** Whether the compiled part of better-sqlite3 fits this Node. */
function databaseLoads() {
  try {
    const Database = createRequire(join(projectRoot, 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

function npm(...args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}
