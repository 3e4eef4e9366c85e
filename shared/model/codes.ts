/** Every code a refusal may carry. Each has a text `error.<code>` (with `/` as `.`) in every catalogue. */
export const ERROR_CODES = [
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
