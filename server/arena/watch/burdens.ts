import { keysOf, type PowerId, valuesInOrder } from '../../../shared/core/ids.ts';
import type { World } from '../../../shared/model/world.ts';
import { boundParties, isInForce } from '../../../shared/treaties/term.ts';
import { fourDigits } from '../digits.ts';
import type { BlocRecord } from '../record.ts';
import { gini } from '../stats/gini.ts';
import type { Watcher } from './watcher.ts';

/** Who carries the burden in standing blocs, and in plain pacts of mutual defence. */
export function burdenWatcher(): Watcher {
  const blocs = emptyRecord();
  const pacts = emptyRecord();
  return {
    turn({ match: { world } }) {
      // Burdens are those of a year that is over.
      if (valuesInOrder(world.powers).every(({ ledger }) => ledger === null)) return;
      for (const treaty of valuesInOrder(world.treaties)) {
        if (!isInForce(treaty, world.turn)) continue;
        const members = boundParties(treaty, world.turn);
        if (keysOf(world.blocs).includes(treaty.id)) addTurn(blocs, world, members);
        else if (treaty.clauses.some(({ kind }) => kind === 'mutualDefence')) addTurn(pacts, world, members);
      }
    },
    finish: () => ({ blocs: shortened(blocs), pacts: shortened(pacts) }),
  };
}

function emptyRecord(): BlocRecord {
  return { turns: 0, over: 0, excess: 0, gini: 0 };
}

function addTurn(record: BlocRecord, { powers }: World, members: readonly PowerId[]): void {
  let output = 0;
  let spending = 0;
  for (const member of members) {
    output += powers[member].output;
    spending += powers[member].output * powers[member].militaryBurden;
  }
  const largest = members.reduce((top, member) => (powers[member].output > powers[top].output ? member : top));
  const { output: own, militaryBurden } = powers[largest];
  const excess = (own * militaryBurden) / Math.max(1, spending) - own / output;
  record.turns++;
  record.over += excess > 0 ? 1 : 0;
  record.excess += excess;
  record.gini += gini(members.map((member) => powers[member].militaryBurden));
}

function shortened(record: BlocRecord): BlocRecord {
  return { ...record, excess: fourDigits(record.excess), gini: fourDigits(record.gini) };
}
