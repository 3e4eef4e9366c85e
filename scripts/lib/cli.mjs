import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './run.mjs';

/** Hands this process over to the built command line with these arguments: signals and exit codes are its own. */
export async function runCli(args) {
  const cli = join(projectRoot, 'dist/server/cli.js');
  process.argv = [process.execPath, cli, ...args];
  await import(pathToFileURL(cli).href);
}
