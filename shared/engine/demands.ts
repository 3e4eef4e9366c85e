import { keysOf, type PowerId } from '../core/ids.ts';
import { money } from '../core/money.ts';
import { IMPOSED_TURNS, tributeOf, WAR_TRIBUTE } from '../formulas/crisis.ts';
import { levelOf } from '../formulas/sanctions.ts';
import { worldWith } from '../model/copies.ts';
import type { Demand } from '../model/crisis.ts';
import type { Clause } from '../model/treaty.ts';
import type { World } from '../model/world.ts';
import { isInForce, isPactTreaty } from '../treaties/term.ts';
import { knowsOf } from '../view/secrets.ts';
import { cedeRegion, disarm, imposeTreaty, removeParty } from './actions.ts';
import { changeCredibility, changeRelations, withPower } from './change.ts';
import type { Emit, TurnContext } from './phase.ts';
import { reveal } from './secrecy.ts';

/** Relations that a power loses with partners it had to leave. */
const LEFT_PARTNER_RELATIONS = -5;

/** Whether what is demanded still exists: the target may have lost the region or the treaty this very turn. */
export function stillPossible(world: World, demand: Demand): boolean {
  if (demand.kind === 'region') return world.regions[demand.region]?.owner === demand.target;
  if (demand.kind === 'leaveTreaty') return world.treaties[demand.treaty]?.parties.includes(demand.target) === true;
  return true;
}

/** Gives a challenger what it demanded, conceded or won in war, and remembers that it won (rules section 8). */
export function settleDemand(
  world: World,
  context: TurnContext,
  emit: Emit,
  challenger: PowerId,
  demand: Demand,
  how: 'conceded' | 'war',
): World {
  const next = creditWin(rememberWin(world, challenger, demand.target), context, emit, challenger, demand);
  switch (demand.kind) {
    case 'region':
      return stillPossible(world, demand) ? cedeRegion(next, context, emit, demand.region, challenger, how) : next;
    case 'tribute':
      return imposeTribute(next, context, challenger, demand.target, how);
    case 'leaveTreaty':
      return leave(next, emit, demand);
    case 'disarm':
      return disarm(next, emit, demand.target, context.constants.disarmShare);
    case 'openMarket':
      return impose(next, emit, challenger, demand.target, [{ kind: 'trade' }]);
    case 'realign':
      return realign(next, emit, challenger, demand.target);
    case 'redress':
      return makeAmends(next, context, challenger, demand.target, how);
    case 'endSanctions':
      return endSanctions(next, emit, challenger, demand.target);
  }
}

/** A threat that worked is believed the next time; `scale` is what a settlement leaves. An incident proves nobody's resolve. */
export function creditWin(
  world: World,
  { constants }: TurnContext,
  emit: Emit,
  challenger: PowerId,
  demand: Demand,
  scale = 1,
): World {
  const weight = demand.kind === 'region' ? 1 : demand.kind === 'redress' ? 0 : constants.lesserDemandBackDown;
  const points = constants.wonCredibility * weight * scale;
  return points === 0 ? world : changeCredibility(world, emit, challenger, { factor: 'demandWon', points });
}

/** Notes that a challenger won a demand; `part` of one, as to size, where it was met half way. */
export function rememberWin(world: World, challenger: PowerId, target: PowerId, part = 1): World {
  const { demandsWon, output } = world.powers[challenger];
  const size = (part * world.powers[target].output) / Math.max(1, output);
  return withPower(world, challenger, { demandsWon: [...demandsWon, { turn: world.turn, target, size }] });
}

function imposeTribute(world: World, context: TurnContext, to: PowerId, from: PowerId, how: 'conceded' | 'war'): World {
  const amount = tributeOf(world.powers[from].output, context.constants, how === 'war' ? WAR_TRIBUTE : 1);
  // Crises come before this turn's payments and wars after them; either way it is paid four times.
  const until = world.turn + context.constants.tributeTurns - (how === 'war' ? 0 : 1);
  return worldWith(world, { obligations: [...world.obligations, { from, to, amount, until, reason: 'tribute' }] });
}

/** Paid once: in this turn's payments, or after a war in the next. */
function makeAmends(world: World, context: TurnContext, to: PowerId, from: PowerId, how: 'conceded' | 'war'): World {
  const { redressShare } = context.constants;
  const amount = money(world.powers[from].output * redressShare * (how === 'war' ? WAR_TRIBUTE : 1));
  const until = world.turn + (how === 'war' ? 1 : 0);
  return worldWith(world, { obligations: [...world.obligations, { from, to, amount, until, reason: 'settlement' }] });
}

function leave(world: World, emit: Emit, demand: Extract<Demand, { kind: 'leaveTreaty' }>): World {
  const treaty = world.treaties[demand.treaty];
  if (!stillPossible(world, demand)) return world;
  const open = reveal(world, emit, demand.treaty, 'left', demand.target);
  const removed = removeParty(open, demand.treaty, demand.target);
  if (removed.ended) emit('public', { kind: 'treatyVoided', treaty: demand.treaty, cause: 'demand' });
  else emit('public', { kind: 'treatyLeft', treaty: demand.treaty, by: demand.target, ended: false });
  let next = removed.world;
  for (const partner of treaty.parties) {
    if (partner === demand.target) continue;
    next = changeRelations(next, emit, partner, demand.target, {
      factor: 'leftTreaty',
      points: LEFT_PARTNER_RELATIONS,
    });
  }
  return next;
}

function realign(world: World, emit: Emit, challenger: PowerId, target: PowerId): World {
  let next = world;
  for (const treaty of keysOf(world.treaties)) {
    const terms = world.treaties[treaty];
    if (!terms.parties.includes(target) || terms.parties.includes(challenger) || !isPactTreaty(terms)) continue;
    // What the challenger does not know of it cannot have demanded.
    if (!knowsOf(terms, challenger)) continue;
    next = leave(next, emit, { kind: 'leaveTreaty', target, treaty });
  }
  return impose(next, emit, challenger, target, [{ kind: 'nonAggression' }, { kind: 'consultation' }]);
}

/** The target lifts its own sanctions on the challenger, is out of what obliges it to any, and promises none for a while. */
function endSanctions(world: World, emit: Emit, challenger: PowerId, target: PowerId): World {
  const was = levelOf(world.sanctions, target, challenger);
  let next = world;
  for (const treaty of keysOf(world.treaties)) {
    const { clauses, parties } = world.treaties[treaty];
    const obliges = clauses.some((clause) => clause.kind === 'sanctions' && clause.target === challenger);
    if (obliges && parties.includes(target)) next = leave(next, emit, { kind: 'leaveTreaty', target, treaty });
  }
  const sanctions = next.sanctions.filter((one) => one.from !== target || one.target !== challenger);
  if (was !== 0) {
    emit('public', { kind: 'sanctionLifted', from: target, target: challenger, level: 0, was, reasons: [] });
  }
  const { record } = next.powers[target];
  const pledge = { turn: world.turn, kind: 'pledged', partner: challenger, change: 0 } as const;
  return withPower(worldWith(next, { sanctions }), target, { record: [...record, pledge] });
}

/** A treaty on the challenger's terms, with the clauses that the two do not have yet. */
function impose(world: World, emit: Emit, challenger: PowerId, target: PowerId, clauses: Clause[]): World {
  const missing = clauses.filter(({ kind }) => !haveTreaty(world, challenger, target, kind));
  if (missing.length === 0) return world;
  const parties = [challenger, target].sort();
  return imposeTreaty(world, emit, { parties, clauses: missing, duration: IMPOSED_TURNS, notice: 2 });
}

function haveTreaty(world: World, a: PowerId, b: PowerId, kind: Clause['kind']): boolean {
  return keysOf(world.treaties).some((id) => {
    const treaty = world.treaties[id];
    const both = treaty.parties.includes(a) && treaty.parties.includes(b) && isInForce(treaty, world.turn);
    return both && !treaty.secret && treaty.clauses.some((clause) => clause.kind === kind);
  });
}
