import type { CrisisId } from '../../shared/core/ids.ts';
import { isIncident } from '../../shared/formulas/crisis.ts';
import type { SlimEvent } from '../../shared/protocol/eventList.ts';
import type { EventsWire } from '../../shared/protocol/moves.ts';
import { type Packed, unpack } from '../../shared/protocol/packing.ts';
import type { ViewWire } from '../../shared/protocol/view.ts';
import { during, inFolder, startGame } from './child.ts';
import type { Bench } from './figure.ts';
import { spreadOf } from './figure.ts';
import { many, pause } from './many.ts';
import { type Player, SEATS, seatPlayers } from './player.ts';

const MATCHES = 167;
/** Early locks under way at a time: these are not measured. */
const LOCKING = 100;
const TURNS = 4;
/** Milliseconds in which what is still under way comes to rest. */
const REST = 1500;

/**
 * 167 matches whose last seat locks at the same moment: until the last of a thousand clients has its view of the
 * new turn, the incidents on the way met at once.
 */
export const resolveAll: Bench = {
  id: 'resolve-all',
  run: () =>
    inFolder((folder) =>
      during(startGame(folder), async (game) => {
        const matches = await seatPlayers(game.url, MATCHES, SEATS.length);
        const last: number[] = [];
        let served: number[] = [];
        for (let turn = 1; turn <= TURNS; turn++) {
          served = await resolveTogether(matches);
          // The first turn finds code that nothing has warmed up.
          if (turn > 1) last.push(Math.max(...served));
        }
        const value = spreadOf(last).p50;
        const { p50, p99 } = spreadOf(served);
        return { id: 'resolve-all', value, unit: 'ms', p50, p99, aim: 150, met: value <= 150 };
      }),
    ),
};

/** Milliseconds until each client had its view of the next turn; `locked.at` is when the last seats locked. */
export async function resolveTogether(matches: readonly Player[][], locked = { at: 0 }): Promise<number[]> {
  const early = matches.flatMap((players) => players.slice(1));
  await many(early, LOCKING, (player) => player.send({ kind: 'lockIn' }));
  await pause(REST);
  const players = matches.flat();
  const served: number[] = [];
  const began = performance.now();
  locked.at = began;
  const all = Promise.all(
    players.map(
      (player) =>
        new Promise<void>((done) => {
          const wronged: CrisisId[] = [];
          player.onView = (packed) => {
            const events = eventsIn(packed);
            // Under load the last seats' locks may still be under way; and an incident waits for whom it concerns.
            if (!events.some(({ kind }) => kind === 'turnBegan')) return meetIncidents(player, events, wronged);
            served.push(performance.now() - began);
            player.onView = null;
            done();
          };
        }),
    ),
  );
  await Promise.all([all, ...matches.map(([first]) => first.send({ kind: 'lockIn' }))]);
  return served;
}

/**
 * What a message says happened, but for moves of figures and for what a browser has from its view: so that a thousand clients in
 * one process need keep no views.
 */
function eventsIn(packed: Packed): SlimEvent[] {
  const wire = unpack(packed) as ViewWire;
  const parts: readonly EventsWire[] = Array.isArray(wire) ? wire : [wire];
  return parts.flatMap(({ events }) => events).filter((event) => typeof event !== 'string');
}

/**
 * Answers at once what a turn asks of a seat: a target stands firm, whoever promised help hedges, who looks on at a rival's demand stays
 * out, who was wronged lets it rest.
 */
function meetIncidents(player: Player, events: readonly SlimEvent[], wronged: CrisisId[]): void {
  for (const event of events) {
    if (event.kind === 'demandMade') {
      const { crisis, challenger, demand, guarantors } = event;
      if (challenger === player.power) wronged.push(crisis);
      if (demand.target === player.power) void player.send({ kind: 'answerCrisis', crisis, answer: 'standFirm' });
      else if (guarantors.includes(player.power)) void player.send({ kind: 'answerCrisis', crisis, answer: 'hedge' });
      else if (!isIncident({ demand }) && challenger !== player.power)
        void player.send({ kind: 'answerCrisis', crisis, answer: 'stayOut' });
    }
    if (event.kind === 'phaseEnded' && event.phase === 'respond') {
      for (const crisis of wronged) void player.send({ kind: 'decideCrisis', crisis, decision: 'backDown' });
    }
  }
}
