import * as z from 'zod/mini';
import type { PowerId } from '../../shared/core/ids.ts';
import { type Result, refuse } from '../../shared/core/result.ts';
import type { Match } from '../../shared/model/match.ts';
import { type OpinionRequest, opinionRequestSchema } from '../../shared/orders/opinion.ts';
import { validate } from '../../shared/orders/validate.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';

/** A request for an opinion by the seat of `by`, checked: a draft that it could offer to a rival who is a party. */
export function readOpinionRequest(match: Match, by: PowerId | null, message: unknown): Result<OpinionRequest> {
  const read = z.safeParse(opinionRequestSchema, message);
  if (!read.success) return refuse('request/malformed', undefined, read.error.issues[0].path.map(String).join('.'));
  if (by === null) return refuse('seat/not-seated');
  const { of, terms } = read.data;
  const fault = validate(viewOfPower(match, by), match.scenario, { kind: 'propose', terms });
  // What it would cost to sign is no matter as long as one only asks, nor how much lies on the table.
  if (fault !== null && !COSTS.has(fault.code)) return { ok: false, error: fault };
  const isRival = match.seats[of]?.kind === 'ai' && of !== by && terms.parties.includes(of);
  return isRival ? { ok: true, value: read.data } : refuse('opinion/not-a-rival');
}

const COSTS: ReadonlySet<string> = new Set(['order/insufficient-capital', 'proposal/too-many']);
