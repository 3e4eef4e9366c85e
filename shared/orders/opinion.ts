import * as z from 'zod/mini';
import type { PowerId } from '../core/ids.ts';
import type { TreatyTerms } from '../model/treaty.ts';
import { termsSchema } from '../treaties/index.ts';
import { powerIdSchema } from '../treaties/schema.ts';

/** What a seat asks of an AI rival: what would `of` answer to these terms, were they offered now? */
export interface OpinionRequest {
  of: PowerId;
  terms: TreatyTerms;
}

export const opinionRequestSchema: z.ZodMiniType<OpinionRequest> = z.strictObject({
  of: powerIdSchema,
  terms: termsSchema,
});
