// npm test: installs what is missing, runs every check in turn, and ends with the line "N passed, N failed".
// `npm test -- --only unit,e2e` runs some of them; what follows goes to Vitest, for example the path of a file.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { requireNode } from './lib/node.mjs';

requireNode();
const { guard, projectRoot, run, say } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { ensureChromium } = await import('./lib/chromium.mjs');
const { clientIsLightEnough } = await import('./lib/size.mjs');

/** Every check by its name, in order: each resolves to how many of its cases passed and failed. */
const checks = {
  lint: () => program('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  types: () => program('typescript/bin/tsc', '--noEmit', '-p', '.'),
  build: () => attempt(() => ensureBuilt('client', 'server')),
  size: () => attempt(async () => existsSync(join(projectRoot, 'dist/client')) && clientIsLightEnough()),
  unit: () => vitest('unit', ['server']),
  e2e: () => vitest('e2e', ['client', 'server']),
};

const { only, rest } = parseArguments(process.argv.slice(2));
await guard(ensureInstalled);
const chromium = await ensureChromium();
if (chromium) process.env.CHROMIUM_PATH = chromium;

let passed = 0;
let failed = 0;
const failures = [];
for (const name of Object.keys(checks).filter((check) => only.length === 0 || only.includes(check))) {
  say(`\n— ${name} —`);
  const result = await checks[name]();
  say(`${name}: ${result.passed} passed, ${result.failed} failed`);
  passed += result.passed;
  failed += result.failed;
  failures.push(...(result.failures ?? (result.failed > 0 ? ['see above'] : [])).map((what) => `${name}: ${what}`));
}
for (const failure of failures) say(`Failed: ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function parseArguments(args) {
  const at = args.indexOf('--only');
  const only = at === -1 ? [] : (args[at + 1] ?? '').split(',');
  const unknown = only.filter((name) => !(name in checks));
  if (unknown.length > 0) {
    say(`There is no check "${unknown.join(', ')}"; there are ${Object.keys(checks).join(', ')}.`);
    process.exit(1);
  }
  return { only, rest: at === -1 ? args : args.filter((_, index) => index !== at && index !== at + 1) };
}

/** One check that is a program of an installed package. */
async function program(path, ...args) {
  const code = await run(process.execPath, [join(projectRoot, 'node_modules', path), ...args]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One check that fails by throwing or by resolving to false. */
async function attempt(check) {
  try {
    return (await check()) === false ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
  } catch (error) {
    say(error.message);
    return { passed: 0, failed: 1 };
  }
}

/** The tests of one Vitest project, which may start what is built of `builds`, counted from its own report. */
async function vitest(project, builds, ...args) {
  if ((await attempt(() => ensureBuilt(...builds))).failed > 0) say('The tests go on with the last build, if any.');
  const folder = mkdtempSync(join(tmpdir(), 'counterpoise-test-'));
  const report = join(folder, 'report.json');
  try {
    const code = await run(process.execPath, [
      join(projectRoot, 'node_modules/vitest/vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
      ...rest,
    ]);
    return countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file that did not load, and a run that broke off without a failing test, count as one failure each. */
function countTests(report, code) {
  if (!report) return { passed: 0, failed: 1, failures: ['Vitest broke off without a report'] };
  const failures = report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(projectRoot, name);
      const tests = assertionResults.filter(({ status }) => status === 'failed');
      if (tests.length === 0) return [`${file} did not load: ${firstLine(message)}`];
      return tests.map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
    });
  if (failures.length === 0 && code !== 0) failures.push('an error outside the tests, printed above');
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

function firstLine(text) {
  return (text ?? '').split('\n', 1)[0];
}
