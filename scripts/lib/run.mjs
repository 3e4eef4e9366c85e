import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Tells a person what is going on, on the error stream: standard output belongs to the program's figures. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** A failure that a person can mend: its message is all they need, a stack would only hide it. */
export class SetupError extends Error {}

/** Runs a program in the project's folder, its output going to the error stream. Resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: ['ignore', 2, 2], ...options });
    child.on('error', (error) => {
      say(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => {
      if (signal) say(`${command} was ended by ${signal}`);
      resolve(code ?? 1);
    });
  });
}

/** Runs `main`; a failure that a person can mend ends the process with its sentence and code 1. */
export async function guard(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exit(1);
  }
}
