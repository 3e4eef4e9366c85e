import type { ErrorCode } from '../shared/model/codes.ts';

/**
 * Why the program cannot do what it was started for: a code with its parameters, printed as one line, exit code 1. For
 * failures that whoever starts the program can mend; anything else is a fault and throws as itself.
 */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, sentence: string, params: Readonly<Record<string, string | number>> = {}) {
    super(sentence);
    this.name = 'Failure';
    this.code = code;
    this.params = params;
  }
}

/** The code of a system error such as `EADDRINUSE`, or an empty text. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
