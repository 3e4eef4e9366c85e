import { type Request, type RequestHandler, type Response, Router } from 'express';
import * as z from 'zod/mini';
import { type Result, refuse } from '../../shared/core/result.ts';
import type { Command } from '../../shared/model/match.ts';
import { commandSchema } from '../../shared/orders/schema.ts';
import { codeSchema } from '../../shared/protocol/identity.ts';
import {
  type DecisionList,
  type ForkedMatch,
  forkSchema,
  replayQuerySchema,
  seatOfReplay,
} from '../../shared/protocol/replay.ts';
import type { Classes } from '../classes/classes.ts';
import { anonymousOf } from '../matches/export.ts';
import { decisionsIn } from '../matches/fork.ts';
import type { Forker } from '../matches/forker.ts';
import { takeFork } from '../matches/forkLimit.ts';
import type { Registry } from '../matches/registry.ts';
import { replayOf } from '../matches/replayOf.ts';
import type { MatchRecord } from '../record.ts';
import type { Store } from '../storage/store.ts';
import { sendError } from './errors.ts';
import { sendLarge } from './large.ts';

/** What the routes of replays work with. */
export interface ReplayRouteTools {
  registry: Registry;
  classes: Classes;
  store: Store;
  forker: Forker;
}

/** Who leads a fork that nobody has asked for by name. */
const FORKED_BY = 'Fork';

/** Routes of finished matches under /api/matches: see shared/protocol/replay.ts. */
export function replayRoutes({ registry, classes, store, forker }: ReplayRouteTools): Router {
  /** Answers from the record of a finished match, or with why there is none. */
  const from =
    (
      answer: (record: MatchRecord, code: string, request: Request, response: Response) => Promise<void>,
    ): RequestHandler =>
    async (request, response) => {
      const found = await recordOf(String(request.params.code));
      if (!found.ok) return sendError(response, found.error);
      await answer(found.value.record, found.value.code, request, response);
    };

  const recordOf = async (typed: string): Promise<Result<{ code: string; record: MatchRecord }>> => {
    const code = z.safeParse(codeSchema, typed);
    const table = code.success && !(await classes.hides(code.data)) ? await registry.get(code.data) : null;
    // A match of other rules is not brought back: what is told of it is in its log.
    if (!code.success || table === null) return refuse('match/unknown');
    const record = await anonymousOf(store, table.live);
    return record.ok ? { ok: true, value: { code: code.data, record: { ...record.value, hashes: [] } } } : record;
  };

  const replay = from(async (record, code, request, response) => {
    const asked = z.safeParse(replayQuerySchema, request.query);
    if (!asked.success) return sendError(response, { code: 'request/malformed' });
    const made = await replayOf(code, record, seatOfReplay(asked.data.seat));
    if (!made.ok) return sendError(response, made.error);
    await sendLarge(request, response, made.value);
  });

  const decisions = from(async (record, _code, request, response) => {
    const body: DecisionList = { decisions: decisionsIn(record) };
    await sendLarge(request, response, body);
  });

  const fork = from(async (record, code, request, response) => {
    const asked = z.safeParse(forkSchema, request.body);
    const command = asked.success ? z.safeParse(z.nullable(commandSchema), asked.data.command) : null;
    if (!asked.success || !command?.success) return sendError(response, { code: 'request/malformed' });
    const taken = await takeFork(store.forks, code, Date.now());
    if (!taken.ok) return sendError(response, taken.error);
    const made = await forker.run({ record, seq: asked.data.seq, command: command.data as Command | null });
    if (!made.ok) {
      await taken.value();
      return sendError(response, made.error);
    }
    const adopted = await registry.adopt(made.value, FORKED_BY);
    if (!adopted.ok) return sendError(response, adopted.error);
    const body: ForkedMatch = { code: adopted.value.table.live.code };
    response.status(201).json(body);
  });

  return Router().get('/:code/replay', replay).get('/:code/decisions', decisions).post('/:code/fork', fork);
}
