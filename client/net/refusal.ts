import type { RuleError } from '../../shared/core/result.ts';
import { hasText, type Params, t } from '../text/index.tsx';

/** A refusal of the server, or of the way to it, as an error: its message is in the player's words. */
export class Refusal extends Error {
  readonly error: RuleError;

  constructor(error: RuleError) {
    super(wordsOf(error));
    this.name = 'Refusal';
    this.error = error;
  }
}

/** The server could not be reached at all. */
export const UNREACHABLE: RuleError = { code: 'net/unreachable' };

function wordsOf({ code, params }: RuleError): string {
  const key = `error.${code.replaceAll('/', '.')}`;
  return hasText(key) ? t(key, params as Params) : t('net.refused', { code });
}
