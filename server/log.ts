import pino from 'pino';
import type { Config } from './config.ts';

/** Structured log lines. Never give it a token, a name, a text or a setting that is secret. */
export type Log = pino.Logger;

/** Logs as JSON lines on the error stream, which leaves standard output to what a person asked for. */
export function openLog(level: Config['logLevel']): Log {
  return pino(
    { level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
