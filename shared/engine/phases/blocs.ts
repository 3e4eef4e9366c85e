import { keysOf, type PowerId, valuesInOrder } from '../../core/ids.ts';
import { money, noMoney, subtractMoney } from '../../core/money.ts';
import { inOrder, pledgedUntil } from '../../formulas/sanctions.ts';
import type { BlocRules, BlocState } from '../../model/bloc.ts';
import type { Constants } from '../../model/constants.ts';
import { worldWith } from '../../model/copies.ts';
import type { Treaty } from '../../model/treaty.ts';
import type { World } from '../../model/world.ts';
import { blocRulesOf, emptyBloc } from '../../treaties/charter.ts';
import { boundParties, isInForce } from '../../treaties/term.ts';
import { changeCredibility, changeRelations } from '../change.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';
import { tellSanctions } from './sanctions.ts';

/** A bloc's year: its common forces wear and are bought, and members under the floor are named (rules section 6). */
export const blocsYear: Phase = (world, context, emit) => {
  let next = world;
  for (const { treaty: id } of valuesInOrder(world.blocs)) {
    const charter = next.treaties[id];
    const rules = charter && blocRulesOf(charter);
    if (!rules || !isInForce(charter, world.turn)) continue;
    const armed = withForces(next.blocs[id], rules, context.constants, emit);
    next = worldWith(next, { blocs: { ...next.blocs, [id]: armed } });
    next = checkFloor(next, context, emit, charter, rules);
  }
  return next;
};

function withForces(bloc: BlocState, rules: BlocRules, c: Constants, emit: Emit): BlocState {
  const spent = rules.command ? money(c.blocForcesShare * bloc.fund) : noMoney;
  const worn = bloc.pool * (1 - c.forceDepreciation);
  const pool = worn + spent / c.projectionPrice;
  // What is left of forces that nobody pays for any more is not kept on the books for ever.
  const kept = pool < 1 ? 0 : pool;
  if (kept === bloc.pool && spent === 0) return bloc;
  const change = { from: bloc.pool, to: kept, spent };
  emit('public', { kind: 'commonForcesChanged', bloc: bloc.treaty, name: rules.name, ...change });
  return { ...bloc, fund: subtractMoney(bloc.fund, spent), pool: kept };
}

/** Who spends too little on its defence loses face before all and the good will of its fellow members. */
function checkFloor(world: World, context: TurnContext, emit: Emit, charter: Treaty, rules: BlocRules): World {
  const members = boundParties(charter, world.turn);
  const missed = members.filter((member) => world.powers[member].militaryBurden < rules.floor);
  const { floorCredibility, floorRelations } = context.constants;
  let next = world;
  for (const power of missed) {
    emit('public', { kind: 'floorMissed', bloc: charter.id, name: rules.name, power, floor: rules.floor });
    next = changeCredibility(next, emit, power, { factor: 'floorMissed', points: floorCredibility });
    for (const member of members) {
      if (member !== power)
        next = changeRelations(next, emit, member, power, { factor: 'floorMissed', points: floorRelations });
    }
  }
  const bloc = next.blocs[charter.id];
  return worldWith(next, { blocs: { ...next.blocs, [charter.id]: { ...bloc, missed } } });
}

/**
 * After treaties lapse, blocs follow their charters: new charters get a fund, those who were admitted become members,
 * those who left are forgotten. What is left in the fund of a bloc without a charter is paid out in the next year.
 */
export const blocsFollow: Phase = (world, context, emit) => {
  const charters = valuesInOrder(world.treaties).filter((treaty) => blocRulesOf(treaty) !== null);
  if (charters.length === 0 && keysOf(world.blocs).length === 0) return world;
  const treaties = { ...world.treaties };
  const blocs: World['blocs'] = {};
  for (const charter of charters) {
    const known = world.blocs[charter.id] ?? emptyBloc(charter);
    const parties = [...charter.parties, ...known.joining].sort();
    if (known.joining.length > 0) treaties[charter.id] = { ...charter, parties };
    blocs[charter.id] = followed(known, parties, world.turn);
  }
  for (const bloc of valuesInOrder(world.blocs)) {
    if (blocs[bloc.treaty] === undefined && bloc.fund > 0) blocs[bloc.treaty] = { ...bloc, pool: 0, joining: [] };
    else if (blocs[bloc.treaty] === undefined) tellDissolved(bloc, emit);
  }
  const next = worldWith(world, { treaties, blocs });
  const sanctions = withNewSenders(world);
  return sanctions === world.sanctions
    ? next
    : tellSanctions(worldWith(next, { sanctions }), world.sanctions, context, emit);
};

function followed(bloc: BlocState, members: readonly PowerId[], turn: number): BlocState {
  const contributed: BlocState['contributed'] = {};
  const paid: BlocState['paid'] = {};
  for (const member of members) {
    contributed[member] = bloc.contributed[member] ?? noMoney;
    if (bloc.paid[member] !== undefined) paid[member] = bloc.paid[member];
  }
  const defending: BlocState['defending'] = {};
  for (const power of keysOf(bloc.defending)) {
    if ((bloc.defending[power] ?? 0) > turn) defending[power] = bloc.defending[power];
  }
  const missed = bloc.missed.filter((member) => members.includes(member));
  return { ...bloc, contributed, paid, defending, missed, joining: [] };
}

/** Who joins a bloc joins its sanctions. */
function withNewSenders(world: World): World['sanctions'] {
  const added: World['sanctions'][number][] = [];
  for (const { treaty: under, joining } of valuesInOrder(world.blocs)) {
    for (const from of joining) {
      for (const one of world.sanctions) {
        const pledged = pledgedUntil(world.powers[from].record, one.target) > world.turn;
        if (
          pledged ||
          one.under !== under ||
          one.target === from ||
          added.some((other) => isSame(other, { ...one, from }))
        )
          continue;
        added.push({ ...one, from, since: world.turn + 1 });
      }
    }
  }
  return added.length === 0 ? world.sanctions : inOrder([...world.sanctions, ...added]);
}

function isSame(a: World['sanctions'][number], b: World['sanctions'][number]): boolean {
  return a.from === b.from && a.target === b.target && a.under === b.under;
}

/** Tells that a bloc is no more and what its last members divide. */
export function tellDissolved({ treaty, name, fund }: BlocState, emit: Emit): void {
  emit('public', { kind: 'blocDissolved', bloc: treaty, name, fund });
}
