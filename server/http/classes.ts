import { type RequestHandler, Router } from 'express';
import * as z from 'zod/mini';
import { nameKey } from '../../shared/classes/roster.ts';
import { seatsOf } from '../../shared/classes/seating.ts';
import { actRequestSchema, classActSchema } from '../../shared/protocol/classActs.ts';
import {
  deleteClassSchema,
  type JoinedClass,
  joinClassSchema,
  type NameList,
  namesQuerySchema,
  type OpenedClass,
  openClassSchema,
  type SeatList,
} from '../../shared/protocol/classes.ts';
import { codeSchema } from '../../shared/protocol/identity.ts';
import { nowInSeconds, signInstructor } from '../auth/tokens.ts';
import { performOnce } from '../classes/acts.ts';
import { consoleOf } from '../classes/consoleView.ts';
import { join } from '../classes/joining.ts';
import { studentToken } from '../classes/keys.ts';
import { studentViewOf, summaryOf } from '../classes/studentView.ts';
import { worldDetail } from '../classes/worldDetail.ts';
import { type ClassRouteTools, classAccess } from './classAccess.ts';
import { classRecordRoutes } from './classRecords.ts';
import { malformed, sendError } from './errors.ts';

/** Routes under /api/classes: see shared/protocol/classes.ts. */
export function classRoutes(tools: ClassRouteTools): Router {
  const access = classAccess(tools);
  const { classes, secret, inClass, byInstructor, byStudent } = access;

  const open: RequestHandler = async (request, response) => {
    const asked = z.safeParse(openClassSchema, request.body);
    if (!asked.success) return sendError(response, malformed(asked.error));
    const opened = await classes.open(asked.data);
    if (!opened.ok) return sendError(response, opened.error);
    const { code } = opened.value.live;
    const token = signInstructor(secret, { code, key: 1, issued: nowInSeconds() });
    response.status(201).json({ code, token } satisfies OpenedClass);
  };

  const names = inClass((room, request, response) => {
    const asked = z.safeParse(namesQuerySchema, request.query);
    if (!asked.success) return sendError(response, malformed(asked.error));
    const start = nameKey(asked.data.like);
    const found = room.state.students
      .filter(({ name, removed }) => !removed && nameKey(name).startsWith(start))
      .slice(0, NAMES_MOST)
      .map(({ name, joinedAt, letBack }) => ({ name, joinedAt, free: joinedAt === null || letBack }));
    response.json({ names: found } satisfies NameList);
  });

  const enter = inClass(async (room, request, response) => {
    const asked = z.safeParse(joinClassSchema, request.body);
    if (!asked.success) return sendError(response, malformed(asked.error));
    const joined = await join(room, asked.data.name, asked.data.place ?? null);
    if (!joined.ok) return sendError(response, joined.error);
    const token = studentToken(secret, room, joined.value);
    response.status(201).json({ token, view: studentViewOf(secret, room, joined.value) } satisfies JoinedClass);
  });

  const seats = inClass((room, _request, response) => {
    const list = seatsOf(room.state).map(({ place, student }) => ({ ...place, free: student === null }));
    response.json({ seats: list } satisfies SeatList);
  });

  const me = byStudent((room, { number }, _request, response) => {
    const student = room.state.students.find((one) => one.number === number);
    if (student !== undefined) response.json(studentViewOf(secret, room, student));
  });

  const world = byInstructor((room, _person, request, response) => {
    const found = room.worlds.find(({ number }) => String(number) === request.params.world);
    if (found === undefined) return sendError(response, { code: 'class/no-world' });
    response.json(worldDetail(room, found));
  });

  const acts = byInstructor(async (room, { key }, request, response) => {
    const asked = z.safeParse(actRequestSchema, request.body);
    if (!asked.success) return sendError(response, malformed(asked.error));
    const act = z.safeParse(classActSchema, asked.data.act);
    if (!act.success) return sendError(response, malformed(act.error));
    response.json(await performOnce({ room, key, classes, secret }, asked.data.id, act.data));
  });

  const remove = byInstructor(async (room, _person, request, response) => {
    const asked = z.safeParse(deleteClassSchema, request.body);
    const confirmed = asked.success ? z.safeParse(codeSchema, asked.data.confirm) : null;
    if (confirmed?.data !== room.live.code) return sendError(response, { code: 'class/confirm' });
    await classes.remove(room.live.code);
    response.json({});
  });

  return Router()
    .post('/', open)
    .get(
      '/:code',
      inClass((room, _request, response) => response.json(summaryOf(room))),
    )
    .get('/:code/names', names)
    .get('/:code/seats', seats)
    .post('/:code/join', enter)
    .get('/:code/me', me)
    .get(
      '/:code/console',
      byInstructor((room, { key }, _request, response) => response.json(consoleOf(room, key))),
    )
    .get('/:code/worlds/:world', world)
    .post('/:code/acts', acts)
    .post('/:code/delete', remove)
    .use(classRecordRoutes(access));
}

/** Names of the roster in one answer. */
const NAMES_MOST = 8;
