import { Router } from 'express';
import * as z from 'zod/mini';
import { gradeBookCsv } from '../../shared/classes/csv.ts';
import { isUncovered } from '../../shared/classes/debrief.ts';
import { type KeptReflection, reflectionSchema } from '../../shared/protocol/classes.ts';
import { cleanLines } from '../../shared/protocol/identity.ts';
import { contributionsOf, debriefOf, evidenceFor, exportOf, gradeBookOf, reflectionsOf } from '../classes/records.ts';
import { matchLogOf } from '../matches/matchLog.ts';
import type { ClassAccess } from './classAccess.ts';
import { malformed, sendError } from './errors.ts';
import { sendLarge } from './large.ts';

/** Routes of what is had of a class when it has been played: see shared/protocol/classes.ts. */
export function classRecordRoutes({ store, classStore, byInstructor, byStudent, byPerson }: ClassAccess): Router {
  const gradebook = byInstructor(async (room, _person, request, response) => {
    const book = await gradeBookOf(room, store);
    if (request.query.format !== 'csv') return response.json(book);
    response
      .set('Content-Disposition', `attachment; filename="counterpoise-class-${book.code}.csv"`)
      .type('text/csv')
      .send(`\uFEFF${gradeBookCsv(book)}`);
  });

  const exported = byInstructor(async (room, _person, request, response) => {
    response.set('Content-Disposition', `attachment; filename="counterpoise-class-${room.live.code}.json"`);
    await sendLarge(request, response, await exportOf(room, store, classStore));
  });

  const debrief = byPerson(async (room, person, request, response) => {
    const stage = person.kind === 'instructor' ? 'secrets' : room.state.reveal;
    const body = await debriefOf(room, store, stage);
    await sendLarge(request, response, { ...body, stage: room.state.reveal });
  });

  const log = byPerson(async (room, person, request, response) => {
    const world = room.worlds.find(({ number }) => String(number) === request.params.world);
    if (world === undefined) return sendError(response, { code: 'class/no-world' });
    const may = person.kind === 'instructor' || isUncovered(room.state.reveal, 'secrets');
    if (!may) return sendError(response, { code: 'class/instructor-only' });
    const found = await matchLogOf(store, world.code, person.kind === 'instructor' ? 'everybody' : null);
    if (!found.ok) return sendError(response, found.error);
    await sendLarge(request, response, found.value);
  });

  const evidence = byStudent(async (room, { number }, request, response) => {
    const student = room.state.students.find((one) => one.number === number);
    const world = student === undefined ? undefined : room.worldOf(student);
    const list = student === undefined || world === undefined ? null : await evidenceFor(world, store, student);
    if (list === null) return sendError(response, { code: 'class/not-over' });
    await sendLarge(request, response, list);
  });

  const acts = byInstructor(async (room, _person, request, response) => {
    const student = room.state.students.find(({ number }) => String(number) === request.params.number);
    if (student === undefined) return sendError(response, { code: 'class/unknown-student' });
    await sendLarge(request, response, await contributionsOf(room, store, student));
  });

  const reflect = byStudent(async (room, { number }, request, response) => {
    const asked = z.safeParse(reflectionSchema, request.body);
    if (!asked.success) return sendError(response, malformed(asked.error));
    const answers = Object.fromEntries(
      Object.entries(asked.data.answers).map(([prompt, text]) => [Number(prompt), cleanLines(text)]),
    );
    const by = { kind: 'student', number } as const;
    const done = await room.live.submit(by, { kind: 'reflect', student: number, answers, handIn: asked.data.handIn });
    if (!done.ok) return sendError(response, done.error);
    response.json({ reflection: done.value.reflections[number] } satisfies KeptReflection);
  });

  return Router()
    .get('/:code/gradebook', gradebook)
    .get(
      '/:code/reflections',
      byInstructor((room, _person, _request, response) => response.json(reflectionsOf(room))),
    )
    .get('/:code/students/:number/acts', acts)
    .get('/:code/export', exported)
    .get('/:code/debrief', debrief)
    .get('/:code/worlds/:world/log', log)
    .get('/:code/evidence', evidence)
    .post('/:code/reflection', reflect);
}
