import { quietCommands } from '../../server/rivals/caretaker.ts';
import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import type { Command } from '../../shared/model/match.ts';
import type { SeatView } from '../../shared/view/view.ts';
import type { SeatConnection } from '../../tests/helpers/serverSeat.ts';

/** The turn of the seat's offers, and the first of its demands: it goes on with them until there is a war. */
const OFFERS = 1;
const DEMANDS = 3;

/** Others by how much the seat has to fear of them, the tensest first. */
function byTension(view: SeatView, me: PowerId): PowerId[] {
  const tension = (power: PowerId): number => view.pairs[power]?.[me]?.tension ?? 0;
  return keysOf(view.powers)
    .filter((power) => power !== me)
    .sort((a, b) => tension(b) - tension(a));
}

/** What the seat does in a Plan before it locks in: offers, words, later a demand. Refusals are no matter. */
function ownDoings(view: SeatView): Command[] {
  const me = view.you;
  if (me === null || view.phase !== 'plan') return [];
  const others = byTension(view, me);
  if (view.turn === OFFERS) {
    const calm = [...others].reverse();
    return [
      ...calm.slice(0, 3).map((power, i): Command => {
        const clauses = [i === 0 ? ({ kind: 'mutualDefence' } as const) : ({ kind: 'trade' } as const)];
        return { kind: 'propose', terms: { parties: [me, power], clauses, duration: 4, notice: 1 } } as Command;
      }),
      { kind: 'say', to: 'all', text: 'We look for friends who fear what we fear.' },
      { kind: 'say', to: [calm[0]], text: 'Shall we stand together this year?' },
    ];
  }
  if (view.turn < DEMANDS || view.wars.length > 0) return [];
  // The last that is allowed stands: it is made of whom the seat fears most.
  return [...others].reverse().map((target): Command => ({ kind: 'draftDemand', demand: { kind: 'disarm', target } }));
}

/** Attacks where it may choose, so that there is a war to see; else as quiet as can be. */
function inCrisis(view: SeatView): Command[] {
  return quietCommands(view).map((command) =>
    command.kind === 'decideCrisis' ? { ...command, decision: 'attack' } : command,
  );
}

/** One step of the seat's: what it does at this moment of the match. Resolves when a later view has come. */
export async function playStep(seat: SeatConnection): Promise<void> {
  const { view } = seat;
  const { turn, phase, step, seq } = view;
  for (const command of ownDoings(view)) await seat.command(command);
  for (const command of inCrisis(seat.view)) await seat.command(command);
  await seat.until((now) => now.turn !== turn || now.phase !== phase || now.step !== step || now.seq > seq + 200);
}
