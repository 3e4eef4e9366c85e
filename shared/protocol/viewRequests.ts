import * as z from 'zod/mini';

/** What `resync` is asked with. */
export const resyncRequestSchema = z.strictObject({});

/** What `history` is asked with: events with a greater id are wanted. */
export const historyRequestSchema = z.strictObject({ after: z.int().check(z.minimum(0)) });
export type HistoryRequest = z.input<typeof historyRequestSchema>;

/**
 * `room.request('inviteKey', { invite })`: the token of a link that the asker gave out (`POST /api/matches/:code/join`).
 * `room.request('renewKey', {})`: a new seat token; those given before are void, and other connections with them are closed.
 */
export const inviteKeySchema = z.strictObject({ invite: z.int().check(z.minimum(1)) });

/**
 * `room.request('hook', { url })`: where the asker wants notices sent (null: nowhere; left out: only says where). A test notice is sent
 * first; refused with `hook/refused`, `hook/unreachable`, `hook/failed`. `secret` signs what is sent (server/notices/send.ts).
 */
export const hookSchema = z.strictObject({
  url: z.optional(z.nullable(z.string().check(z.maxLength(600), z.regex(/^https?:\/\/[^\s@/]+(\/\S*)?$/)))),
});
