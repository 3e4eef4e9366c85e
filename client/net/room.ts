import type { Room } from 'colyseus.js';
import type { RuleError } from '../../shared/core/result.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { CommandReply, CommandRequest } from '../../shared/protocol/command.ts';
import type { OpinionReply, OpinionRequest } from '../../shared/protocol/opinion.ts';
import type { Packed } from '../../shared/protocol/packing.ts';
import { LIMITS, type RoomState } from '../../shared/protocol/room.ts';
import type { HistoryReply, HookReply, KeyReply, ResyncReply, ViewMessage } from '../../shared/protocol/view.ts';
import { MESSAGES, readHistory, ViewReader } from '../../shared/protocol/view.ts';
import { Refusal, UNREACHABLE } from './refusal.ts';

/** An entered room: what the rest of the network needs of the SDK, and nothing more of it. */
export interface EnteredRoom {
  resync(): Promise<Extract<ResyncReply, { ok: true }>>;
  /** This seat's events after that id, all of them. */
  history(after: number): Promise<GameEvent[]>;
  /** Rejects where no reply came; the command may or may not have been applied. */
  command(request: CommandRequest): Promise<CommandReply>;
  /** What a rival thinks of a draft. Rejects where no reply came. */
  opinion(request: OpinionRequest): Promise<OpinionReply>;
  /** The token of a link that this seat gave out. */
  inviteKey(invite: number): Promise<string>;
  /** Says or sets (null: nowhere) where notices go. */
  hook(url?: string | null): Promise<{ url: string | null; secret: string | null }>;
  /** A new token of this seat; all others are void. */
  renewKey(): Promise<string>;
  leave(): void;
}

/** What a room reports. */
export interface RoomListener {
  onView(message: ViewMessage): void;
  onState(state: RoomState): void;
  /** The connection is closed, with the code it was closed with. */
  onClose(code: number): void;
}

/** Codes with which the server refuses an entrance for good; anything else may pass. */
const FOR_GOOD: ReadonlySet<string> = new Set(['match/unknown', 'match/barred', 'token/invalid', 'token/revoked']);

/** Whether a refused entrance is worth another try. */
export const mayPass = (error: RuleError): boolean => !FOR_GOOD.has(error.code);

/**
 * Enters a match's room over the SDK, which is fetched with the first call. Throws a `Refusal`.
 */
export async function enterRoom(code: string, token: string, listener: RoomListener): Promise<EnteredRoom> {
  const { Client } = await import('colyseus.js');
  let room: Room<unknown, RoomState>;
  try {
    room = await new Client().joinById<RoomState>(code, { token });
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : '';
    throw new Refusal(/^[a-z]+\/[a-z-]+$/.test(message) ? { code: message } : UNREACHABLE);
  }
  // Its tokens do not outlive the server; coming back is the connection's work.
  room.reconnection.enabled = false;
  const reader = new ViewReader();
  room.onMessage<Packed>(MESSAGES.view, (packed) => listener.onView(reader.next(packed)));
  room.onStateChange((state) => listener.onState(state));
  room.onLeave((closedWith) => listener.onClose(closedWith));
  return {
    async resync() {
      return accepted(reader.whole(await room.request<object, Packed>(MESSAGES.resync, {})));
    },
    history: (after) => allHistory(room, after),
    command: (request) => {
      if (new TextEncoder().encode(JSON.stringify(request)).length > LIMITS.messageBytes) {
        return Promise.resolve({ ok: false, error: { code: 'request/too-large' } });
      }
      return room.request<CommandRequest, CommandReply>(MESSAGES.command, request);
    },
    opinion: (request) => room.request<OpinionRequest, OpinionReply>(MESSAGES.opinion, request),
    inviteKey: async (invite) => accepted(await room.request<object, KeyReply>(MESSAGES.inviteKey, { invite })).token,
    hook: async (url) => {
      const reply = await room.request<object, HookReply>(MESSAGES.hook, url === undefined ? {} : { url });
      const { url: kept, secret } = accepted(reply);
      return { url: kept, secret };
    },
    renewKey: async () => accepted(await room.request<object, KeyReply>(MESSAGES.renewKey, {})).token,
    leave: () => void room.leave(),
  };
}

function accepted<T extends { ok: boolean }>(reply: T): Extract<T, { ok: true }> {
  if (!reply.ok) throw new Refusal((reply as unknown as { error: RuleError }).error);
  return reply as Extract<T, { ok: true }>;
}

async function allHistory(room: Room<unknown, RoomState>, after: number): Promise<GameEvent[]> {
  const events: GameEvent[] = [];
  for (let next: number | null = after; next !== null; ) {
    const reply: Extract<HistoryReply, { ok: true }> = accepted(
      readHistory(await room.request<object, Packed>(MESSAGES.history, { after: next })),
    );
    events.push(...reply.events);
    next = reply.next;
  }
  return events;
}
