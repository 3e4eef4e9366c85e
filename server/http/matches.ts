import express, { type RequestHandler, Router } from 'express';
import * as z from 'zod/mini';
import type { PowerId } from '../../shared/core/ids.ts';
import type { Result } from '../../shared/core/result.ts';
import type { ParticipantId } from '../../shared/model/match.ts';
import {
  byTokenSchema,
  type CreatedMatch,
  createMatchSchema,
  type InvitationSummary,
  importSchema,
  type JoinedMatch,
  joinMatchSchema,
} from '../../shared/protocol/http.ts';
import { codeSchema } from '../../shared/protocol/identity.ts';
import { powerLedBy } from '../../shared/view/people.ts';
import { nowInSeconds, signToken, verifyInvite, verifyToken } from '../auth/tokens.ts';
import type { Classes } from '../classes/classes.ts';
import { admit, summaryOf } from '../matches/admission.ts';
import { exportOf } from '../matches/export.ts';
import { isValid } from '../matches/keys.ts';
import { matchLogOf } from '../matches/matchLog.ts';
import type { Registry } from '../matches/registry.ts';
import type { Table } from '../matches/table.ts';
import { readRecord, verifyRecord } from '../record.ts';
import type { Store } from '../storage/store.ts';
import { malformed, sendError } from './errors.ts';
import { sendLarge } from './large.ts';

/** What the routes of matches work with. */
export interface MatchRouteTools {
  registry: Registry;
  classes: Classes;
  store: Store;
  secret: Buffer;
}

/** Largest record that is taken in: many times that of a long match. */
export const RECORD_MOST = '6mb';

/** Routes under /api/matches: see shared/protocol/http.ts. */
export function matchRoutes({ registry, classes, store, secret }: MatchRouteTools): Router {
  /** The match of that code, unless it is a class's world that is not for everybody. */
  const find = async (typed: string): Promise<Table | null> => {
    const code = z.safeParse(codeSchema, typed);
    return code.success && !(await classes.hides(code.data)) ? registry.get(code.data) : null;
  };

  const token = (code: string, participant: ParticipantId): string =>
    signToken(secret, { code, participant, issued: nowInSeconds() });

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
    const table = await find(request.params.code);
    if (table === null) return sendError(response, { code: 'match/unknown' });
    const { name, watch, invite } = asked.data;
    const claim = invite === undefined ? null : inviteOf(secret, table, invite);
    if (invite !== undefined && claim === null) return sendError(response, { code: 'invite/unknown' });
    const admitted = await admit(table, {
      name,
      ...(watch && { watch }),
      ...(claim !== null && { invite: claim }),
    });
    if (!admitted.ok) return sendError(response, admitted.error);
    const body: JoinedMatch = { token: token(table.live.code, admitted.value), name };
    response.status(201).json(body);
  };

  const invitation: RequestHandler<{ code: string }> = async (request, response) => {
    const asked = z.safeParse(byTokenSchema, request.body);
    if (!asked.success) return sendError(response, malformed(asked.error));
    const table = await find(request.params.code);
    if (table === null) return sendError(response, { code: 'match/unknown' });
    const number = inviteOf(secret, table, asked.data.token);
    const { invites, people } = table.live.match;
    const invite = number === null ? undefined : invites[number];
    if (invite === undefined || !invite.open) return sendError(response, { code: 'invite/unknown' });
    const { as, power, by, name } = invite;
    const body: InvitationSummary = { as, power, by: people[by]?.name ?? '', name };
    response.json(body);
  };

  /** Answers what whoever holds a seat token of the match may ask for. */
  const byToken =
    (act: (code: string, participant: ParticipantId) => Promise<Result<null>>): RequestHandler<{ code: string }> =>
    async (request, response) => {
      const asked = z.safeParse(byTokenSchema, request.body);
      if (!asked.success) return sendError(response, malformed(asked.error));
      const table = await find(request.params.code);
      if (table === null) return sendError(response, { code: 'match/unknown' });
      const claim = verifyToken(secret, asked.data.token);
      if (claim === null || !isValid(claim, table.live)) return sendError(response, { code: 'token/invalid' });
      const done = await act(table.live.code, claim.participant);
      if (!done.ok) return sendError(response, done.error);
      response.json({});
    };

  const record: RequestHandler<{ code: string }> = async (request, response) => {
    const table = await find(request.params.code);
    if (table === null) return sendError(response, { code: 'match/unknown' });
    const exported = await exportOf(store, table.live);
    if (!exported.ok) return sendError(response, exported.error);
    const name = `counterpoise-${table.live.match.setup.scenario}-${table.live.code}.json`;
    response.set('Content-Disposition', `attachment; filename="${name}"`).json(exported.value);
  };

  const adopt: RequestHandler = async (request, response) => {
    const asked = z.safeParse(importSchema, request.body);
    if (!asked.success) return sendError(response, malformed(asked.error));
    const read = readRecord(asked.data.record);
    if (!read.ok) return sendError(response, read.error);
    const checked = verifyRecord(read.value);
    if (!checked.ok) return sendError(response, checked.error);
    const adopted = await registry.adopt(read.value, asked.data.name);
    if (!adopted.ok) return sendError(response, adopted.error);
    const { table, participant } = adopted.value;
    const body: CreatedMatch = { code: table.live.code, token: token(table.live.code, participant) };
    response.status(201).json(body);
  };

  const summary: RequestHandler<{ code: string }> = async (request, response) => {
    const table = await find(request.params.code);
    if (table === null) return sendError(response, { code: 'match/unknown' });
    response.json(summaryOf(table));
  };

  const log: RequestHandler<{ code: string }> = async (request, response) => {
    const code = z.safeParse(codeSchema, request.params.code);
    if (!code.success || (await classes.hides(code.data))) return sendError(response, { code: 'match/unknown' });
    const reader = await powerBehind(request.headers.authorization ?? '', code.data);
    const found = await matchLogOf(store, code.data, reader);
    if (!found.ok) return sendError(response, found.error);
    await sendLarge(request, response, found.value);
  };

  /** The power that the holder of a token of this match leads, or null. */
  const powerBehind = async (authorization: string, code: string): Promise<PowerId | null> => {
    const claim = verifyToken(secret, /^Bearer (.+)$/.exec(authorization)?.[1]);
    const table = claim === null ? null : await find(code);
    if (claim === null || table === null || !isValid(claim, table.live)) return null;
    return powerLedBy(table.live.match, claim.participant);
  };

  return Router()
    .post('/', create)
    .get('/', (_request, response) => void response.json({ matches: registry.listed() }))
    .post('/import', express.json({ limit: RECORD_MOST }), adopt)
    .get('/:code', summary)
    .get('/:code/record', record)
    .get('/:code/log', log)
    .post('/:code/join', join)
    .post('/:code/invitation', invitation)
    .post(
      '/:code/again',
      byToken((code, by) => registry.again(code, by)),
    )
    .post(
      '/:code/delete',
      byToken((code, by) => registry.remove(code, by)),
    );
}

/** The number of the invitation that a token proves, where it is one of this very match; else null. */
function inviteOf(secret: Buffer, { live }: Table, invite: string): number | null {
  const claim = verifyInvite(secret, invite);
  if (claim === null || claim.code !== live.code || claim.issued * 1000 + 1000 < live.createdAt) return null;
  return claim.invite;
}
