import { type AuthContext, matchMaker, ServerError } from '@colyseus/core';
import * as z from 'zod/mini';
import { CLASS_ROOM } from '../../shared/protocol/classConsole.ts';
import { codeSchema } from '../../shared/protocol/identity.ts';
import { ROOM_NAME } from '../../shared/protocol/room.ts';
import { verifyToken } from '../auth/tokens.ts';
import type { Classes } from '../classes/classes.ts';
import { personBehind } from '../classes/keys.ts';
import { isBarred, isValid } from '../matches/keys.ts';
import type { RoomTools } from './matchRoom.ts';

/**
 * Narrows the framework's matchmaking to the one thing that clients may do, joining a match or a class by its code with a
 * token; and makes the room of one that has none when somebody comes to join it. Refusals carry a code as their message.
 */
export function narrowMatchmaking({
  registry,
  classes,
  secret,
}: Pick<RoomTools, 'registry' | 'secret'> & { classes: Classes }): void {
  const opening = new Map<string, Promise<unknown>>();

  const openRoom = async (name: string, code: string): Promise<void> => {
    if (matchMaker.getLocalRoomById(code) !== undefined) return;
    let room = opening.get(code);
    if (room === undefined) {
      room = matchMaker.createRoom(name, { code }).finally(() => opening.delete(code));
      opening.set(code, room);
    }
    await room;
  };

  Object.assign(matchMaker.controller, {
    exposedMethods: ['joinById'],
    DEFAULT_CORS_HEADERS: {},
    getCorsHeaders: () => ({}),
    async invokeMethod(method: string, roomId: string, options: { token?: unknown } | undefined, auth: AuthContext) {
      if (method !== 'joinById') throw new ServerError(404, 'request/unknown');
      const code = z.safeParse(codeSchema, roomId);
      if (!code.success) throw new ServerError(404, 'match/unknown');
      const room = await classes.get(code.data);
      if (room !== null) {
        if (personBehind(secret, room, options?.token) === null) throw new ServerError(401, 'token/invalid');
        await openRoom(CLASS_ROOM, code.data);
        return matchMaker.joinById(code.data, { token: options?.token }, auth);
      }
      const table = await registry.get(code.data);
      if (table === null) throw new ServerError(404, 'match/unknown');
      const claim = verifyToken(secret, options?.token);
      if (claim === null || !isValid(claim, table.live)) throw new ServerError(401, 'token/invalid');
      if (isBarred(table.live.match, claim.participant)) throw new ServerError(403, 'match/barred');
      await openRoom(ROOM_NAME, code.data);
      return matchMaker.joinById(code.data, { token: options?.token }, auth);
    },
  });
}
