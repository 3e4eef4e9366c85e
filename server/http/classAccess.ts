import type { Request, RequestHandler, Response } from 'express';
import * as z from 'zod/mini';
import { codeSchema } from '../../shared/protocol/identity.ts';
import type { Classes } from '../classes/classes.ts';
import type { Classroom } from '../classes/classroom.ts';
import type { ClassStore } from '../classes/classStore.ts';
import { type ClassPerson, personBehind } from '../classes/keys.ts';
import type { Store } from '../storage/store.ts';
import { sendError } from './errors.ts';

/** What the routes of classes work with. */
export interface ClassRouteTools {
  classes: Classes;
  classStore: ClassStore;
  store: Store;
  secret: Buffer;
}

type ClassRequest = Request<{ code: string; world?: string; number?: string }>;
type Handler = RequestHandler<{ code: string; world?: string; number?: string }>;
type Instructor = Extract<ClassPerson, { kind: 'instructor' }>;
type StudentPerson = Extract<ClassPerson, { kind: 'student' }>;
type Answer<P> = (room: Classroom, person: P, request: ClassRequest, response: Response) => unknown;

/** Who may ask for what of a class: the only ways to answer from one. */
export interface ClassAccess extends ClassRouteTools {
  /** Whoever has the code. */
  inClass(answer: (room: Classroom, request: ClassRequest, response: Response) => unknown): Handler;
  /** Who holds a token of the class. */
  byPerson(answer: Answer<ClassPerson>): Handler;
  byInstructor(answer: Answer<Instructor>): Handler;
  byStudent(answer: Answer<StudentPerson>): Handler;
}

export function classAccess(tools: ClassRouteTools): ClassAccess {
  const { classes, secret } = tools;
  const inClass: ClassAccess['inClass'] = (answer) => async (request, response) => {
    const code = z.safeParse(codeSchema, request.params.code);
    const room = code.success ? await classes.get(code.data) : null;
    if (room === null) return sendError(response, { code: 'class/unknown' });
    await answer(room, request, response);
  };
  const byPerson: ClassAccess['byPerson'] = (answer) =>
    inClass((room, request, response) => {
      const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
      const person = personBehind(secret, room, token);
      return person === null ? sendError(response, { code: 'token/invalid' }) : answer(room, person, request, response);
    });
  const byInstructor: ClassAccess['byInstructor'] = (answer) =>
    byPerson((room, person, request, response) => {
      if (person.kind === 'instructor') return answer(room, person, request, response);
      sendError(response, { code: 'class/instructor-only' });
    });
  const byStudent: ClassAccess['byStudent'] = (answer) =>
    byPerson((room, person, request, response) => {
      if (person.kind === 'student') return answer(room, person, request, response);
      sendError(response, { code: 'class/students-only' });
    });
  return { ...tools, inClass, byPerson, byInstructor, byStudent };
}
