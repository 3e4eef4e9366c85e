import { Client, type Room } from 'colyseus.js';
import { concert } from '../../shared/content/scenarios/concert.ts';
import type { ClassAct } from '../../shared/protocol/classActs.ts';
import {
  CLASS_MESSAGES,
  type ConsoleMessage,
  type ConsoleReply,
  type ConsoleView,
} from '../../shared/protocol/classConsole.ts';
import type { JoinedClass, OpenedClass } from '../../shared/protocol/classes.ts';
import { applyDelta } from '../../shared/protocol/delta.ts';
import { during, inFolder, startGame } from './child.ts';
import type { Bench, Figure } from './figure.ts';
import { spreadOf } from './figure.ts';
import { pause, upTo } from './many.ts';
import { Player } from './player.ts';
import { resolveTogether } from './resolveAll.ts';

const STUDENTS = 200;
const TURNS = 4;
/** What the aims are held against. */
const AIM = { join: 10, resolve: 1000, console: 1500, memory: 350 } as const;

/**
 * A class of 200 behind one address: from the first request until the last student has a seat in a world, on the class's socket and on
 * the world's; then turns that all worlds resolve at once, until the last student has its view of the next one and until the console shows
 * the last world in it; and the server's memory at the end.
 */
export const lesson: Bench = {
  id: 'class',
  run: () =>
    inFolder((folder) =>
      during(startGame(folder), async (game): Promise<Figure[]> => {
        const roster = upTo(STUDENTS).map((index) => `Student ${index + 1}`);
        const asked = { name: 'Bench', scenario: concert.id, roster: roster.join('\n'), turns: 10, seed: 1 };
        const { code, token } = await post<OpenedClass>(game.url, '/api/classes', asked);
        const watched = await Watched.open(game.url, code, token);
        const began = performance.now();
        const taken: number[] = [];
        const players = await Promise.all(
          roster.map(async (name) => {
            const player = await comeIn(game.url, code, name);
            taken.push(performance.now() - began);
            return player;
          }),
        );
        const join = spreadOf(taken);
        await watched.act({ kind: 'start', practice: false });
        await watched.until(({ worlds }) => worlds.every(({ phase }) => phase === 'plan'));
        for (const player of players) await player.learn();
        const worlds = [...new Set(players.map((player) => player.code))].map((world) =>
          players.filter((player) => player.code === world),
        );
        const served: number[][] = [];
        const shown: number[] = [];
        for (let turn = 1; turn <= TURNS; turn++) {
          const locked = { at: 0 };
          served.push(await resolveTogether(worlds, locked));
          await watched.until((view) => view.worlds.every((world) => world.turn > turn));
          // The first turn finds code that nothing has warmed up.
          if (turn > 1) shown.push(performance.now() - locked.at);
        }
        await pause(1000);
        const last = spreadOf(served.slice(1).map((one) => Math.max(...one))).p50;
        const { p50, p99 } = spreadOf(served.slice(1).flat());
        const console_ = spreadOf(shown);
        const memory = await game.memory();
        const whole = Math.max(...taken) / 1000;
        return [
          figure('class-join', whole, 's', AIM.join, { p50: join.p50 / 1000, p99: join.p99 / 1000 }),
          figure('class-resolve', last, 'ms', AIM.resolve, { p50, p99 }),
          figure('class-console', console_.p50, 'ms', AIM.console, console_),
          figure('class-memory', memory, 'MB', AIM.memory),
        ];
      }),
    ),
};

const figure = (id: string, value: number, unit: string, aim: number, spread: object = {}): Figure => ({
  id,
  value,
  unit,
  ...spread,
  aim,
  met: value <= aim,
});

/** A student comes in as a browser does: by name, then on the class's socket, then on the world's. */
async function comeIn(url: string, code: string, name: string): Promise<Player> {
  const { token, view } = await post<JoinedClass>(url, `/api/classes/${code}/join`, { name });
  const { match, place } = view;
  if (match === null || place === null) throw new Error(`${name} has no seat`);
  const room = await new Client(url).joinById(code, { token });
  room.reconnection.enabled = false;
  room.onMessage(CLASS_MESSAGES.class, () => {});
  await room.request(CLASS_MESSAGES.class, {});
  const player = new Player(match.code, place.power, match.token);
  await player.enter(url);
  return player;
}

/** The console, as its browser follows it. */
class Watched {
  readonly #room: Room;
  #view: ConsoleView;
  #wake: () => void = () => {};

  private constructor(room: Room, view: ConsoleView) {
    this.#room = room;
    this.#view = view;
  }

  static async open(url: string, code: string, token: string): Promise<Watched> {
    const room = await new Client(url).joinById(code, { token });
    room.reconnection.enabled = false;
    let watched: Watched | null = null;
    room.onMessage(CLASS_MESSAGES.console, ({ delta }: ConsoleMessage) => watched?.adopt(delta));
    const reply: ConsoleReply = await room.request(CLASS_MESSAGES.console, {});
    if (!reply.ok) throw new Error(reply.error.code);
    watched = new Watched(room, reply.view);
    return watched;
  }

  adopt(delta: ConsoleMessage['delta']): void {
    this.#view = applyDelta(this.#view, delta);
    this.#wake();
  }

  async act(act: ClassAct): Promise<void> {
    await this.#room.request(CLASS_MESSAGES.act, { id: `bench-act-${act.kind}`, act });
  }

  async until(fits: (view: ConsoleView) => boolean): Promise<void> {
    while (!fits(this.#view)) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
  }
}

async function post<T>(url: string, path: string, body: unknown): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
