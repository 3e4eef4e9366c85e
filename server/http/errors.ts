import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type * as z from 'zod/mini';
import type { RuleError } from '../../shared/core/result.ts';
import type { ErrorBody } from '../../shared/protocol/errors.ts';
import type { Log } from '../log.ts';

/** HTTP status of a code; rule refusals without one of their own are conflicts with the state of the match. */
const STATUS: Readonly<Record<string, number>> = {
  'class/doors-closed': 403,
  'class/instructor-only': 403,
  'class/no-world': 404,
  'class/students-only': 403,
  'class/unknown': 404,
  'class/unknown-student': 404,
  'fork/too-many': 429,
  'fork/unknown': 404,
  'match/full': 409,
  'match/barred': 403,
  'match/host-only': 403,
  'match/not-ended': 409,
  'match/unknown': 404,
  'record/malformed': 400,
  'record/mismatch': 400,
  'record/rules-version': 400,
  'seat/not-seated': 403,
  'request/malformed': 400,
  'request/too-large': 413,
  'request/too-many': 429,
  'request/unknown': 404,
  'scenario/unknown': 404,
  'server/busy': 503,
  'server/internal': 500,
  'server/restarting': 503,
  'token/invalid': 401,
};

/** Answers with a refusal. */
export function sendError(response: Response, error: RuleError): void {
  const body: ErrorBody = { error };
  response
    .status(STATUS[error.code] ?? 409)
    .set('Cache-Control', 'no-store')
    .json(body);
}

/** The refusal of a body or a query that a schema did not take. */
export function malformed(error: z.core.$ZodError): RuleError {
  return { code: 'request/malformed', path: error.issues[0].path.map(String).join('.') };
}

/** The answer where no route takes the request. */
export const unknownRoute: RequestHandler = (_request, response) => sendError(response, { code: 'request/unknown' });

/** Turns what went wrong on the way into a coded answer: the parser's complaints, and faults of ours. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const type: unknown = error?.type;
    if (type === 'entity.too.large') return sendError(response, { code: 'request/too-large' });
    if (typeof error?.status === 'number' && error.status < 500)
      return sendError(response, { code: 'request/malformed' });
    log.error({ err: error, method: request.method, path: request.path }, 'request failed');
    sendError(response, { code: 'server/internal' });
  };
}
