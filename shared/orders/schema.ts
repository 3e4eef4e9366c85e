import * as z from 'zod/mini';
import type { CommandOf } from '../model/match.ts';
import { ORDER_RULES } from './registry.ts';
import type { ClientCommandKind } from './rule.ts';

const schemas = Object.values(ORDER_RULES).map((rule) => rule.schema);

/**
 * A well-formed command from a person's client: known kind, bounded lists, texts and numbers. What it does not know it
 * drops; reasons are for AI rivals to give and are not taken from clients.
 */
export const commandSchema = z.discriminatedUnion(
  'kind',
  schemas as unknown as [z.ZodMiniObject<{ kind: z.ZodMiniLiteral<ClientCommandKind> }>],
) as unknown as z.ZodMiniType<CommandOf<ClientCommandKind>>;
