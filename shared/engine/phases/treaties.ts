import { keysOf, type PowerId, treatyId, valuesInOrder } from '../../core/ids.ts';
import type { Treaty, TreatyTerms } from '../../model/treaty.ts';
import type { World } from '../../model/world.ts';
import { blocRulesOf } from '../../treaties/charter.ts';
import { ruleOf } from '../../treaties/index.ts';
import { factsOfWorld, treatyFault } from '../../treaties/legality.ts';
import { signingPrice } from '../../treaties/price.ts';
import type { TreatyEffect } from '../../treaties/rule.ts';
import { withoutParty } from '../../treaties/term.ts';
import { breakTreaty, cedeRegion, disarm, endWar, payCapital, withoutMember } from '../actions.ts';
import type { Emit, Phase, TurnContext, TurnOrders } from '../phase.ts';

type Apply<K extends TreatyEffect['kind']> = (
  world: World,
  context: TurnContext,
  emit: Emit,
  effect: Extract<TreatyEffect, { kind: K }>,
) => World;

const EFFECTS: { [K in TreatyEffect['kind']]: Apply<K> } = {
  endWar: (world, _context, emit, { war }) => endWar(world, emit, war, 'peace'),
  cedeRegion: (world, context, emit, { region, to }) => cedeRegion(world, context, emit, region, to, 'ceded'),
  disarm: (world, _context, emit, { power, share }) => disarm(world, emit, power, share),
};

/**
 * The first step of Resolve (rules section 10): the turn's acts are paid for in political capital, treaties are broken and
 * notices given, and what all parties signed becomes a treaty, which binds from the next turn.
 */
export const treatiesTakeEffect: Phase = (world, context, emit) => {
  const { leaving, signed, spent } = context.orders;
  let next = world;
  for (const power of keysOf(spent)) next = payCapital(next, emit, power, spent[power] ?? []);
  for (const leave of leaving) next = leaveTreaty(next, context, emit, leave);
  for (const agreed of signed) next = beginTreaty(next, context, emit, agreed);
  return next;
};

/** Near the end of Resolve: treaties whose last turn this was expire, and parties whose notice has run out are free. */
export const treatiesLapse: Phase = (world, _context, emit) => {
  const treaties: World['treaties'] = {};
  let { blocs } = world;
  let changed = false;
  for (const treaty of valuesInOrder(world.treaties)) {
    const { left, gone } = lapse(treaty, world.turn, emit);
    if (left !== null) treaties[treaty.id] = left;
    for (const power of gone) blocs = withoutMember(blocs, treaty.id, power);
    changed ||= left !== treaty;
  }
  return changed ? { ...world, treaties, blocs } : world;
};

/** What is left of a treaty at the end of a turn, and who left it; a charter does not expire. */
function lapse(treaty: Treaty, turn: number, emit: Emit): { left: Treaty | null; gone: PowerId[] } {
  const { parties, clauses, duration, notice } = treaty;
  const isOver = treaty.until <= turn;
  if (isOver && blocRulesOf(treaty) === null) {
    emit('public', { kind: 'treatyExpired', treaty: treaty.id, terms: { parties, clauses, duration, notice } });
    return { left: null, gone: [] };
  }
  let left: Treaty | null = isOver ? { ...treaty, until: turn + duration } : treaty;
  const gone: PowerId[] = [];
  for (const by of keysOf(treaty.leaving)) {
    if (left === null || (treaty.leaving[by] ?? treaty.until) > turn) continue;
    left = withoutParty(left, by);
    gone.push(by);
    emit('public', { kind: 'treatyLeft', treaty: treaty.id, by, ended: left === null });
  }
  return { left, gone };
}

function leaveTreaty(
  world: World,
  context: TurnContext,
  emit: Emit,
  { power, treaty: id, how }: TurnOrders['leaving'][number],
): World {
  const treaty = world.treaties[id];
  // A partner that broke the treaty this very turn may have ended it.
  if (!treaty?.parties.includes(power)) return world;
  if (how === 'break') return breakTreaty(world, context, emit, id, power);
  const boundUntil = Math.min(treaty.until, world.turn + treaty.notice);
  emit('public', { kind: 'noticeGiven', treaty: id, by: power, boundUntil });
  const leaving = { ...treaty.leaving, [power]: boundUntil };
  return { ...world, treaties: { ...world.treaties, [id]: { ...treaty, leaving } } };
}

/** Checked against the world once more: two treaties of this turn may promise what only one of them can keep. */
function beginTreaty(
  world: World,
  context: TurnContext,
  emit: Emit,
  { proposal, terms }: TurnOrders['signed'][number],
): World {
  const number = world.counters.treaty + 1;
  const id = treatyId(`t${number}`);
  emit('public', { kind: 'treatySigned', treaty: id, proposal, terms });
  const counted = { ...world, counters: { ...world.counters, treaty: number } };
  if (treatyFault(terms, factsOfWorld(world, context.scenario)) !== null) {
    emit('public', { kind: 'treatyVoided', treaty: id, cause: 'unable' });
    return counted;
  }
  const since = world.turn + 1;
  const treaty: Treaty = { ...terms, id, since, until: world.turn + terms.duration, leaving: {}, owed: {} };
  const begun = { ...counted, treaties: { ...world.treaties, [id]: treaty } };
  return applyEffects(paySignatures(begun, context, emit, terms), context, emit, terms);
}

function paySignatures(world: World, context: TurnContext, emit: Emit, terms: TreatyTerms): World {
  const points = signingPrice(terms, context.constants);
  if (points === 0) return world;
  return terms.parties.reduce((next, power) => payCapital(next, emit, power, [{ factor: 'signing', points }]), world);
}

function applyEffects(world: World, context: TurnContext, emit: Emit, terms: TreatyTerms): World {
  let next = world;
  for (const clause of terms.clauses) {
    for (const effect of ruleOf(clause).effects?.(clause) ?? []) next = applyEffect(next, context, emit, effect);
  }
  return next;
}

function applyEffect<K extends TreatyEffect['kind']>(
  world: World,
  context: TurnContext,
  emit: Emit,
  effect: Extract<TreatyEffect, { kind: K }>,
): World {
  const apply = EFFECTS[effect.kind] as unknown as Apply<K>;
  return apply(world, context, emit, effect);
}
