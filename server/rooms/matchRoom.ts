import { randomBytes } from 'node:crypto';
import { type Client, Room, ServerError } from '@colyseus/core';
import * as z from 'zod/mini';
import type { PowerId } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { Match, ParticipantId } from '../../shared/model/match.ts';
import type { CommandReply } from '../../shared/protocol/command.ts';
import { slimEvents } from '../../shared/protocol/eventList.ts';
import { OPINIONS_PER_TEN_SECONDS, type OpinionReply } from '../../shared/protocol/opinion.ts';
import type { Packed } from '../../shared/protocol/packing.ts';
import { roundedEvents } from '../../shared/protocol/precision.ts';
import { CLOSE_CODES, LIMITS } from '../../shared/protocol/room.ts';
import { HISTORY_MOST, type HistoryWire, type HookReply, type KeyReply, MESSAGES } from '../../shared/protocol/view.ts';
import {
  historyRequestSchema,
  hookSchema,
  inviteKeySchema,
  resyncRequestSchema,
} from '../../shared/protocol/viewRequests.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import { isHost, policiesOf, powerLedBy } from '../../shared/view/people.ts';
import { type Claim, nowInSeconds, signInvite, signToken, verifyToken } from '../auth/tokens.ts';
import type { Log } from '../log.ts';
import { isDiscreet } from '../matches/discreet.ts';
import { isBarred, isValid } from '../matches/keys.ts';
import type { Change } from '../matches/liveMatch.ts';
import type { Registry } from '../matches/registry.ts';
import type { Table } from '../matches/table.ts';
import { send } from '../notices/send.ts';
import type { Store } from '../storage/store.ts';
import { Bucket } from './bucket.ts';
import { Feed, type News } from './feed.ts';
import { readOpinionRequest } from './opinion.ts';
import { ownFrames } from './ownFrames.ts';
import { pack } from './packing.ts';
import { readCommand } from './readCommand.ts';
import { SharedNews, SharedView } from './shared.ts';
import { type MatchState, MatchStateSchema, updateState } from './state.ts';

/** What rooms work with. */
export interface RoomTools {
  registry: Registry;
  store: Store;
  secret: Buffer;
  log: Log;
  /** Whether notices may go to private addresses. */
  allowPrivate: boolean;
}

type SeatClient = Client & { auth: Claim; userData?: { feed: Feed } };

/** Journal entries whose events answer one `history`. */
const HISTORY_ROWS = 100;

/** Milliseconds between two rounds of the framework's own: the room sends its state itself, when something changes. */
const HOUSEKEEPING = 1000;

/** Milliseconds in which comings and goings are gathered. */
const TOGETHER = 50;

/** Seconds between a client's being let in and its connection: the whole house may come back at once. */
const SEAT_KEPT = 60;

/** The class of rooms over these tools: a room joins connections to a match, checks, delegates and sends, and knows no rules. */
export function matchRoomClass(tools: RoomTools) {
  return class MatchRoom extends Room<{ state: MatchState; client: SeatClient }> {
    override maxMessagesPerSecond = LIMITS.messagesPerSecond;
    override maxClients = LIMITS.connectionsPerMatch;
    override patchRate = HOUSEKEEPING;
    override seatReservationTimeout = SEAT_KEPT;
    override state = new MatchStateSchema();
    #table!: Table;
    #unlisten: (() => void)[] = [];
    #unfollow: () => void = () => {};
    readonly #buckets = new Map<ParticipantId, Bucket>();
    readonly #opinions = new Map<ParticipantId, Bucket>();
    #changes: Change[] = [];
    /** The match as all who follow it were last told of it. */
    #told!: Match;
    readonly #shared = new SharedView();
    #flushing: NodeJS.Immediate | null = null;
    #refreshing: NodeJS.Timeout | null = null;

    static override async onAuth(_token: string, options: { token?: unknown } | undefined): Promise<Claim> {
      const claim = verifyToken(tools.secret, options?.token);
      if (claim === null) throw new ServerError(401, 'token/invalid');
      return claim;
    }

    override async onCreate({ code }: { code: string }): Promise<void> {
      const table = await tools.registry.get(code);
      if (table === null) throw new ServerError(404, 'match/unknown');
      this.roomId = code;
      this.#attach(table);
      this.#unfollow = tools.registry.follow(code, (next) => this.#goOn(next));
      this.onMessage(MESSAGES.command, (client: SeatClient, message: unknown) => this.#command(client, message));
      this.onMessage(MESSAGES.resync, (client: SeatClient, message: unknown) => this.#resync(client, message));
      this.onMessage(MESSAGES.history, (client: SeatClient, message: unknown) => this.#history(client, message));
      this.onMessage(MESSAGES.opinion, (client: SeatClient, message: unknown) => this.#opinion(client, message));
      this.onMessage(MESSAGES.inviteKey, (client: SeatClient, message: unknown) => this.#inviteKey(client, message));
      this.onMessage(MESSAGES.hook, (client: SeatClient, message: unknown) => this.#hook(client, message));
      this.onMessage(MESSAGES.renewKey, (client: SeatClient) => this.#renewKey(client));
    }

    #attach(table: Table): void {
      this.#table = table;
      this.#told = table.live.match;
      this.#unlisten = [
        table.live.listen((change) => this.#note(change)),
        table.listenThinking(() => this.#refreshSoon()),
      ];
      updateState(this.state, table);
    }

    /** The group's next match under the same code: everybody stays and is told all anew. Null: the match is gone. */
    #goOn(next: Table | null): void {
      for (const unlisten of this.#unlisten) unlisten();
      this.#changes = [];
      if (next === null) {
        void this.disconnect(CLOSE_CODES.gone);
        return;
      }
      this.state.seats.clear();
      this.#attach(next);
      this.broadcastPatch();
      for (const client of this.clients) {
        if (client.userData === undefined) continue;
        next.presence.arrived(client.auth.participant);
        client.send(MESSAGES.view, client.userData.feed.anew(next.live.match));
      }
    }

    override onJoin(client: SeatClient): void {
      const { participant } = client.auth;
      if (isBarred(this.#table.live.match, participant)) throw new ServerError(403, 'match/barred');
      if (!isValid(client.auth, this.#table.live)) throw new ServerError(401, 'token/invalid');
      ownFrames(client);
      client.userData = { feed: new Feed(participant) };
      const mine = this.clients.filter((other) => other.auth.participant === participant);
      if (mine.length > LIMITS.connectionsPerParticipant) mine[0].leave(CLOSE_CODES.misuse);
      this.#table.presence.arrived(participant);
      this.#refreshSoon();
    }

    override onLeave(client: SeatClient): void {
      // A connection that was refused in onJoin leaves as well.
      if (client.userData === undefined) return;
      client.userData = undefined;
      this.#table.presence.left(client.auth.participant);
      this.#refreshSoon();
    }

    override onDispose(): void {
      for (const unlisten of this.#unlisten) unlisten();
      this.#unfollow();
      if (this.#flushing !== null) clearImmediate(this.#flushing);
      if (this.#refreshing !== null) clearTimeout(this.#refreshing);
    }

    override onBeforeShutdown(): void {
      void this.disconnect(CLOSE_CODES.restarting);
    }

    async #command(client: SeatClient, message: unknown): Promise<CommandReply> {
      if (!this.#mayAsk(client)) return { ok: false, error: { code: 'request/too-many' } };
      const read = readCommand(message, policiesOf(this.#table.live.match.setup).filter);
      if (!read.ok) return read;
      const by = { kind: 'participant', id: client.auth.participant } as const;
      const { command, id, turn } = read.value;
      return this.#table.live.submit(by, command, id, turn);
    }

    #resync(client: SeatClient, message: unknown): Packed {
      if (!this.#mayAsk(client)) return refusal('request/too-many');
      if (!z.safeParse(resyncRequestSchema, message).success || client.userData === undefined) {
        return refusal('request/malformed');
      }
      return client.userData.feed.whole(this.#seenBy(client), this.#shared);
    }

    async #history(client: SeatClient, message: unknown): Promise<Packed> {
      if (!this.#mayAsk(client)) return refusal('request/too-many');
      const asked = z.safeParse(historyRequestSchema, message);
      if (!asked.success) return refusal('request/malformed');
      const { participant } = client.auth;
      const seen = this.#seenBy(client);
      const power = powerLedBy(this.#table.live.match, participant);
      const found = await tools.store.eventsAfter(this.roomId, asked.data.after, HISTORY_ROWS);
      const commands = found.map(({ last, events }) => ({
        last,
        events: events.filter(({ id }) => id <= seen.eventCounter),
      }));
      const reply: HistoryWire = { ok: true, ...page(commands, power) };
      return pack(JSON.stringify(reply));
    }

    /** The match as this connection may see it: who leads no power and is not the host may have to stay some turns behind. */
    #seenBy(client: SeatClient): Match {
      const { live } = this.#table;
      const { watchDelay } = policiesOf(live.match.setup);
      const { participant } = client.auth;
      const isInside = isHost(live.match, participant) || powerLedBy(live.match, participant) !== null;
      return isInside ? live.match : live.behind(watchDelay);
    }

    /** The token of a link that the asker gave out. */
    #inviteKey(client: SeatClient, message: unknown): KeyReply {
      if (!this.#mayAsk(client)) return { ok: false, error: { code: 'request/too-many' } };
      const asked = z.safeParse(inviteKeySchema, message);
      if (!asked.success) return { ok: false, error: { code: 'request/malformed' } };
      const { live } = this.#table;
      const invite = Object.hasOwn(live.match.invites, asked.data.invite)
        ? live.match.invites[asked.data.invite]
        : null;
      if (invite === null || !invite.open || invite.by !== client.auth.participant) {
        return { ok: false, error: { code: 'invite/unknown' } };
      }
      const token = signInvite(tools.secret, { code: live.code, invite: invite.number, issued: nowInSeconds() });
      return { ok: true, token };
    }

    /** Where the asker wants notices sent: tried at once, so that a wrong address shows. */
    async #hook(client: SeatClient, message: unknown): Promise<HookReply> {
      if (!this.#mayAsk(client)) return { ok: false, error: { code: 'request/too-many' } };
      if (this.#table.live.match.setup.class !== undefined) return BY_INSTRUCTOR;
      const asked = z.safeParse(hookSchema, message);
      if (!asked.success) return { ok: false, error: { code: 'hook/no-url' } };
      const { participant } = client.auth;
      const { url } = asked.data;
      const known = await tools.store.notices.hook(this.roomId, participant);
      if (url === undefined) return { ok: true, url: known?.url ?? null, secret: known?.secret ?? null };
      if (url === null) {
        await tools.store.notices.keepHook(this.roomId, participant, null);
        return { ok: true, url: null, secret: null };
      }
      const hook = { url, secret: randomBytes(24).toString('base64url') };
      const text = `Counterpoise sends notices of match ${this.roomId} here.`;
      const sent = await send(hook, JSON.stringify({ text, content: text, match: this.roomId, phase: 'test' }), tools);
      if (!sent.ok) return sent;
      await tools.store.notices.keepHook(this.roomId, participant, hook);
      return { ok: true, ...hook };
    }

    /** A new token for the asker; all that were given before are void, and who is connected with them is put out. */
    async #renewKey(client: SeatClient): Promise<KeyReply> {
      if (!this.#mayAsk(client)) return { ok: false, error: { code: 'request/too-many' } };
      const { live } = this.#table;
      if (live.match.setup.class !== undefined) return BY_INSTRUCTOR;
      const { participant } = client.auth;
      // The second after this one, in which the old token may have been issued.
      const before = nowInSeconds() + 1;
      const command = { kind: 'revokeKeys', participant, before } as const;
      const revoked = await live.submit({ kind: 'server' }, command);
      if (!revoked.ok) return revoked;
      client.auth = { ...client.auth, issued: before };
      for (const other of this.clients) {
        if (other !== client && other.auth.participant === participant) other.leave(CLOSE_CODES.revoked);
      }
      return { ok: true, token: signToken(tools.secret, { code: live.code, participant, issued: before }) };
    }

    async #opinion(client: SeatClient, message: unknown): Promise<OpinionReply> {
      const { participant } = client.auth;
      const may = this.#mayAsk(client) && taken(this.#opinions, participant, OPINIONS_PER_TEN_SECONDS);
      if (!may) return { ok: false, error: { code: 'request/too-many' } };
      const { live, rivals } = this.#table;
      const by = powerLedBy(live.match, participant);
      const asked = readOpinionRequest(live.match, by, message);
      if (!asked.ok) return asked;
      const { of, terms } = asked.value;
      const opinion = await rivals.opinion(of, { terms, by: by as PowerId });
      return opinion === null ? { ok: false, error: { code: 'opinion/unavailable' } } : { ok: true, opinion };
    }

    #mayAsk(client: SeatClient): boolean {
      return taken(this.#buckets, client.auth.participant);
    }

    #note(change: Change): void {
      this.#changes.push(change);
      // After the acknowledgements, and once for all commands of this turn of the event loop.
      this.#flushing ??= setImmediate(() => this.#flush());
    }

    #flush(): void {
      this.#flushing = null;
      const changes = this.#changes;
      this.#changes = [];
      const { match } = this.#table.live;
      const events = roundedEvents(changes.flatMap((change) => change.events));
      const seers = changes.some(({ stamped }) => !isDiscreet(stamped.command.kind)) ? null : authors(match, changes);
      // What only its author can see does not touch the shared state: nobody learns that a seat is drafting.
      if (seers === null) this.#refresh();
      const news: News = { match, events, shared: seers === null ? SharedNews.of(this.#told, match, events) : null };
      if (seers === null) this.#told = match;
      for (const client of this.clients) {
        if (seers !== null && !seers(client.auth.participant)) continue;
        const seen = this.#seenBy(client);
        const feed = client.userData?.feed;
        const message = (seen === match ? feed?.next(news) : feed?.behind(seen)) ?? null;
        if (message !== null) client.send(MESSAGES.view, message);
      }
      if (changes.some(({ stamped: { command } }) => command.kind === 'kick' || command.kind === 'revokeKeys'))
        this.#putOut();
    }

    #putOut(): void {
      for (const client of this.clients) {
        if (isBarred(this.#table.live.match, client.auth.participant)) client.leave(CLOSE_CODES.barred);
        else if (!isValid(client.auth, this.#table.live)) client.leave(CLOSE_CODES.revoked);
      }
    }

    /** Comings and goings are told together: after a restart a whole room comes back at once. */
    #refreshSoon(): void {
      this.#refreshing ??= setTimeout(() => this.#refresh(), TOGETHER);
    }

    #refresh(): void {
      if (this.#refreshing !== null) clearTimeout(this.#refreshing);
      this.#refreshing = null;
      updateState(this.state, this.#table);
      this.broadcastPatch();
    }
  };
}

/** In a class nothing but a display name is kept of a person, and a seat's key is the class's. */
const BY_INSTRUCTOR = { ok: false, error: { code: 'class/by-instructor' } } as const;

/** Takes a request out of a participant's bucket, a full one at first; false where none is left. */
function taken(buckets: Map<ParticipantId, Bucket>, participant: ParticipantId, size?: number): boolean {
  const now = performance.now();
  let bucket = buckets.get(participant);
  if (bucket === undefined) {
    bucket = new Bucket(now, size);
    buckets.set(participant, bucket);
  }
  return bucket.take(now);
}

/** Who sees what these commands changed: those who sent them, and in a class whoever leads the same power. */
function authors(match: Match, changes: readonly Change[]): (participant: ParticipantId) => boolean {
  const sent = new Set(changes.flatMap(({ stamped: { by } }) => (by.kind === 'participant' ? [by.id] : [])));
  if (match.oversight === undefined) return (participant) => sent.has(participant);
  const powers = new Set([...sent].map((id) => powerLedBy(match, id)));
  return (participant) => powers.has(powerLedBy(match, participant));
}

/** A refused request for something that comes packed. */
const refusal = (code: string): Packed => pack(JSON.stringify({ ok: false, error: { code } }));

/** As many of these commands' events as go into one reply, those a power may learn of. */
function page(commands: { last: number; events: GameEvent[] }[], power: PowerId | null) {
  const events: GameEvent[] = [];
  for (const [index, command] of commands.entries()) {
    events.push(...roundedEvents(eventsFor(command.events, power)));
    const more = index + 1 < commands.length || commands.length === HISTORY_ROWS;
    if (more && (events.length >= HISTORY_MOST || index + 1 === commands.length))
      return { events: slimEvents(events), next: command.last };
  }
  return { events: slimEvents(events), next: null };
}
