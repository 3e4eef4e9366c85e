import type { RuleError } from '../core/result.ts';

/**
 * How every refusal travels: the body of an HTTP answer with status 4xx or 5xx, the `error` of a request's reply, and
 * (the code alone) the message of the error that the SDK throws when a room cannot be joined. The text a person reads is
 * `error.<code>` with `/` as `.` in the message catalogue.
 */
export interface ErrorBody {
  error: RuleError;
}

/** Reply to a request: what was asked for, or why not. */
export type Reply<T> = ({ ok: true } & T) | { ok: false; error: RuleError };
