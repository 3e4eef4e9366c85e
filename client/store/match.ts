import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PowerId } from '../../shared/core/ids.ts';
import type { RuleError } from '../../shared/core/result.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { withoutUndone } from '../../shared/events/undone.ts';
import type { Phase } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { SeatState } from '../../shared/protocol/room.ts';
import type { ResyncReply, ViewMessage } from '../../shared/protocol/view.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { inLanguage } from './scenarios.ts';

/** How the connection to the match stands. Times are milliseconds since 1970 by this machine's clock. */
export type ConnectionState =
  | { kind: 'connecting' }
  | { kind: 'live' }
  /** The connection broke, or the server said that it restarts; asked again at `at`. */
  | { kind: 'retrying' | 'restarting'; at: number }
  /** Refused for good: no such match, or a token that is none. */
  | { kind: 'lost'; error: RuleError }
  /** Left on purpose, or not opened yet. */
  | { kind: 'closed' };

/** What everybody in the room sees at once: who is there, who has locked in, whose rival is at work. */
export interface RoomPicture {
  phase: Phase;
  seats: Readonly<Record<PowerId, SeatState>>;
  thinking: readonly PowerId[];
}

/** A batch of what has just happened, to be played on the map; `number` tells one batch from the next. */
export interface FreshEvents {
  number: number;
  events: readonly GameEvent[];
}

const codeNow = signal<string | null>(null);
const viewNow = signal<SeatView | null>(null);
const scenarioNow = signal<Scenario | null>(null);
const eventsNow = signal<readonly GameEvent[]>([]);
const roomNow = signal<RoomPicture | null>(null);
const freshNow = signal<FreshEvents>({ number: 0, events: [] });
const offsetNow = signal(0);
const messageNumber = signal(0);

/** The six letters of the open match. */
export const code: ReadonlySignal<string | null> = codeNow;
/** The last view the server sent, untouched by drafts on their way; panels read `view` of the draft module instead. */
export const serverView: ReadonlySignal<SeatView | null> = viewNow;
/** The scenario of the open match, in the language now shown. */
export const scenario: ReadonlySignal<Scenario | null> = computed(
  () => scenarioNow.value && inLanguage(scenarioNow.value),
);
/** The same as its data say, without what the match changes of its rules. */
export const base = signal<Scenario | null>(null);
/** Every event this seat may know, in order of their ids. */
export const events: ReadonlySignal<readonly GameEvent[]> = computed(() => withoutUndone(eventsNow.value));
/** What everybody in the room sees; null before the room is entered. */
export const room: ReadonlySignal<RoomPicture | null> = roomNow;
/** What came with the last message. */
export const fresh: ReadonlySignal<FreshEvents> = freshNow;
/** How the connection stands; written by the network alone. */
export const connection = signal<ConnectionState>({ kind: 'closed' });

/** Events by the turn they belong to. */
export const eventsByTurn = computed(() => {
  const turns = new Map<number, GameEvent[]>();
  for (const event of events.value) {
    const turn = turns.get(event.turn);
    if (turn) turn.push(event);
    else turns.set(event.turn, [event]);
  }
  return turns as ReadonlyMap<number, readonly GameEvent[]>;
});

/** Id of the last event known here, for asking for those that came after it; 0 for none. */
export const lastEventId = (): number => eventsNow.value.at(-1)?.id ?? 0;

/** The server's clock now, milliseconds since 1970: what deadlines are compared with. */
export const serverNow = (): number => Date.now() + offsetNow.value;

/** Clears the store for another match. */
export function openStore(matchCode: string, opened: Scenario | null = null): void {
  batch(() => {
    codeNow.value = matchCode;
    viewNow.value = null;
    scenarioNow.value = opened;
    eventsNow.value = [];
    roomNow.value = null;
    freshNow.value = { number: freshNow.value.number + 1, events: [] };
    offsetNow.value = 0;
    connection.value = { kind: 'connecting' };
  });
}

/** Takes the scenario, which is fetched once the first view names it. */
export function takeScenario(loaded: Scenario): void {
  scenarioNow.value = loaded;
}

/** Takes a whole view. */
export function takeView(reply: Extract<ResyncReply, { ok: true }>): void {
  batch(() => {
    messageNumber.value = reply.number;
    offsetNow.value = reply.serverTime - Date.now();
    viewNow.value = reply.view;
  });
}

/** Takes a change of the view; false where a message is missing, and the whole view must be asked for. */
export function takeChange(message: ViewMessage): boolean {
  const { view } = message;
  if (view === null || viewNow.value === null || message.number !== messageNumber.value + 1) return false;
  batch(() => {
    messageNumber.value = message.number;
    // Every message is late by its way here: the least late one is nearest to the truth.
    offsetNow.value = Math.max(offsetNow.value, message.serverTime - Date.now());
    viewNow.value = view;
    takeEvents(message.events);
    if (message.events.length > 0) freshNow.value = { number: freshNow.value.number + 1, events: message.events };
  });
  return true;
}

/** Takes events from the history; those already known are left out. */
export function takeEvents(more: readonly GameEvent[]): void {
  if (more.length === 0) return;
  const last = lastEventId();
  if (more[0].id > last) {
    eventsNow.value = [...eventsNow.value, ...more];
    return;
  }
  const known = new Map(eventsNow.value.map((event) => [event.id, event]));
  for (const event of more) known.set(event.id, event);
  eventsNow.value = [...known.values()].sort((a, b) => a.id - b.id);
}

/** Takes the room's shared state. */
export function takeRoom(picture: RoomPicture): void {
  roomNow.value = picture;
}
