import type { PowerId } from '../../../shared/core/ids.ts';
import { guarantorsOf } from '../../../shared/formulas/guarantors.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Match } from '../../../shared/model/match.ts';
import { fourDigits } from '../digits.ts';
import type { CoalitionRecord } from '../record.ts';
import type { Watcher } from './watcher.ts';

/** Powers that a coalition takes, beside the victim, and turns running for which it must stand. */
const MEMBERS = 2;
const TURNS = 3;

/** Coalitions against who was strongest at the start, and against every power that a revisionist leads. */
export function coalitionWatcher(): Watcher {
  const watched = new Map<PowerId, CoalitionRecord>();
  const running = new Map<string, number>();
  return {
    turn({ match, board }) {
      if (watched.size === 0) for (const one of watchedIn(match)) watched.set(one.against, one);
      for (const record of watched.values()) follow(record, board, running);
    },
    finish: () => ({ coalitions: [...watched.values()] }),
  };
}

function watchedIn({ world, seats }: Match): CoalitionRecord[] {
  const powers = (Object.keys(world.powers) as PowerId[]).sort();
  const strongest = powers.reduce((top, power) => (world.powers[power].share > world.powers[top].share ? power : top));
  return powers
    .filter((power) => power === strongest || seats[power].doctrine === 'revisionist')
    .map((against) => ({
      against,
      strongest: against === strongest,
      revisionist: seats[against].doctrine === 'revisionist',
      formed: false,
      longest: 0,
      weight: 0,
    }));
}

function follow(record: CoalitionRecord, board: Board, running: Map<string, number>): void {
  const own = board.powers[record.against].share;
  for (const victim of board.geography.powerIds) {
    if (victim === record.against) continue;
    const key = `${record.against} ${victim}`;
    const guardians = guarantorsOf(board, victim, record.against);
    const joint = guardians.reduce((sum, { power }) => sum + board.powers[power].share, 0);
    record.weight = fourDigits(Math.max(record.weight, guardians.length < MEMBERS ? 0 : joint / own));
    const turns = guardians.length >= MEMBERS && joint >= own ? (running.get(key) ?? 0) + 1 : 0;
    running.set(key, turns);
    record.longest = Math.max(record.longest, turns);
    if (turns >= TURNS) record.formed = true;
  }
}
