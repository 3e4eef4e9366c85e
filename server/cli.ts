import { Command } from 'commander';
import { COMMANDS } from './commands/index.ts';
import { Failure } from './failure.ts';
import { packageVersion } from './paths.ts';

/** The oldest Node that the libraries run on. */
const NODE_LEAST = [20, 19];

const program = new Command('counterpoise')
  .description('Counterpoise: internal and external balancing in world politics')
  .version(packageVersion())
  .showHelpAfterError();
for (const define of COMMANDS) define(program);

try {
  requireNode();
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  // Half a server may already be there, with timers that would keep the process.
  process.stderr.write(`${error.code}: ${error.message}\n`, () => process.exit(1));
}

function requireNode(): void {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_LEAST[0] || (major === NODE_LEAST[0] && minor >= NODE_LEAST[1])) return;
  const version = process.versions.node;
  throw new Failure('server/old-node', `Node ${NODE_LEAST.join('.')} or newer is needed; this is ${version}.`, {
    version,
  });
}
