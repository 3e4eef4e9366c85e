// npm run repeatable: plays every scenario's matches twice (`sim --games 100 --seed 1 --json`, or as the options say) and
// holds the two outputs against each other: the same bytes, and no figure that is not a number. Ends with code 1 where one is.
// `npm run repeatable -- --games 10 --scenario europe-1936,duel` does less.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireNode } from './lib/node.mjs';

requireNode();
const { guard, projectRoot } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    scenario: { type: 'string' },
  },
});
await guard(async () => {
  await ensureInstalled();
  await ensureBuilt('server');
});
const { tsImport } = await import('tsx/esm/api');
const { SCENARIOS } = await tsImport('../shared/content/scenarios/index.ts', import.meta.url);
const scenarios = values.scenario?.split(',') ?? SCENARIOS.map(({ id }) => id);

let failed = 0;
for (const scenario of scenarios) {
  const once = await played(scenario);
  const again = await played(scenario);
  const faults = [once === again ? null : 'the second run differs', faultOf(once)].filter(Boolean);
  if (faults.length > 0) failed += 1;
  const hash = createHash('sha256').update(once).digest('hex').slice(0, 16);
  console.log(
    `${scenario.padEnd(18)} ${values.games} games  ${hash}  ${faults.join('; ') || 'same bytes, all finite'}`,
  );
}
process.exit(failed === 0 ? 0 : 1);

function played(scenario) {
  return output('sim', '--scenario', scenario, '--games', values.games, '--seed', values.seed, '--json');
}

/** What is no figure in the output: JSON writes what is not finite as null. */
function faultOf(text) {
  const at = /\bnull\b|NaN|Infinity/.exec(text);
  return at === null ? null : `not finite: …${text.slice(Math.max(0, at.index - 60), at.index + 4)}`;
}

/** What the built command prints; its own complaints go to the error stream. */
function output(...args) {
  return new Promise((resolve, reject) => {
    const cli = join(projectRoot, 'dist/server/cli.js');
    const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${args.join(' ')} ended with ${code}`)),
    );
  });
}
