import type { Opinion } from '../model/treaty.ts';
import type { Reply } from './errors.ts';

/**
 * `await room.request('opinion', { of, terms })`: what the AI rival `of` would answer to these terms, were the asking seat to
 * offer them now. It costs nothing, changes nothing, and is no lie: the same offer in the same state of the match is answered so.
 * Only drafts that could be offered are weighed, political capital apart, and only by rivals who are a party.
 *
 * Errors: those of an offer, `opinion/not-a-rival`, `opinion/unavailable` where the rival could not be asked,
 * `request/malformed`, `request/too-many`.
 */
export type { OpinionRequest } from '../orders/opinion.ts';
export type OpinionReply = Reply<{ opinion: Opinion }>;

/** Opinions that a participant may ask for in ten seconds. */
export const OPINIONS_PER_TEN_SECONDS = 8;
