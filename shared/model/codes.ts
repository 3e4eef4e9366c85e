/** Every code a refusal may carry. Each has a text `error.<code>` (with `/` as `.`) in every catalogue. */
export const ERROR_CODES = [
  'file/unreadable',
  'match/full',
  'match/unknown',
  'record/malformed',
  'record/mismatch',
  'record/rules-version',
  'request/malformed',
  'request/too-large',
  'request/too-many',
  'request/unknown',
  'scenario/invalid',
  'scenario/unknown',
  'server/busy',
  'server/config-invalid',
  'server/data-newer',
  'server/data-unusable',
  'server/internal',
  'server/old-node',
  'server/port-taken',
  'server/restarting',
  'server/worker-missing',
  'token/invalid',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
