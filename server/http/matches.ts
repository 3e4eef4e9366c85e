import { type RequestHandler, Router } from 'express';
import * as z from 'zod/mini';
import type { ParticipantId } from '../../shared/model/match.ts';
import { type CreatedMatch, createMatchSchema, type JoinedMatch, joinMatchSchema } from '../../shared/protocol/http.ts';
import { codeSchema } from '../../shared/protocol/identity.ts';
import { newParticipant, signToken } from '../auth/tokens.ts';
import { type Registry, summaryOf } from '../matches/registry.ts';
import type { Table } from '../matches/table.ts';
import { sendError } from './errors.ts';

/** What the routes of matches work with. */
export interface MatchRouteTools {
  registry: Registry;
  secret: Buffer;
}

/** Routes under /api/matches: see shared/protocol/http.ts. */
export function matchRoutes({ registry, secret }: MatchRouteTools): Router {
  const token = (code: string, participant: ParticipantId): string =>
    signToken(secret, { code, participant, issued: Math.floor(Date.now() / 1000) });

  const create: RequestHandler = async (request, response) => {
    const asked = z.safeParse(createMatchSchema, request.body);
    if (!asked.success) return sendError(response, malformed(asked.error));
    const created = await registry.create(asked.data);
    if (!created.ok) return sendError(response, created.error);
    const { table, participant } = created.value;
    const body: CreatedMatch = { code: table.live.code, token: token(table.live.code, participant) };
    response.status(201).json(body);
  };

  const join: RequestHandler<{ code: string }> = async (request, response) => {
    const asked = z.safeParse(joinMatchSchema, request.body);
    if (!asked.success) return sendError(response, malformed(asked.error));
    const table = await find(registry, request.params.code);
    if (table === null) return sendError(response, { code: 'match/unknown' });
    if (summaryOf(table).open === 0 && asked.data.watch !== true) return sendError(response, { code: 'match/full' });
    const body: JoinedMatch = { token: token(table.live.code, newParticipant()), name: asked.data.name };
    response.status(201).json(body);
  };

  const summary: RequestHandler<{ code: string }> = async (request, response) => {
    const table = await find(registry, request.params.code);
    if (table === null) return sendError(response, { code: 'match/unknown' });
    response.json(summaryOf(table));
  };

  return Router()
    .post('/', create)
    .get('/', (_request, response) => void response.json({ matches: registry.listed() }))
    .get('/:code', summary)
    .post('/:code/join', join);
}

async function find(registry: Registry, typed: string): Promise<Table | null> {
  const code = z.safeParse(codeSchema, typed);
  return code.success ? registry.get(code.data) : null;
}

function malformed(error: z.core.$ZodError) {
  return { code: 'request/malformed', path: error.issues[0].path.map(String).join('.') };
}
