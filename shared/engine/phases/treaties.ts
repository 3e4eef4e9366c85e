import { isEmpty, keysOf, type PowerId, treatyId, valuesInOrder } from '../../core/ids.ts';
import type { Cause } from '../../events/events.ts';
import { worldWith } from '../../model/copies.ts';
import type { Treaty, TreatyTerms } from '../../model/treaty.ts';
import type { World } from '../../model/world.ts';
import { blocRulesOf } from '../../treaties/charter.ts';
import { ruleOf } from '../../treaties/index.ts';
import { factsOfWorld, treatyFault } from '../../treaties/legality.ts';
import { distrustPrice, signingPrice } from '../../treaties/price.ts';
import type { TreatyEffect } from '../../treaties/rule.ts';
import { withoutParty } from '../../treaties/term.ts';
import { audienceOf, knownTreaties } from '../../view/secrets.ts';
import { breakTreaty, cedeRegion, disarm, endWar, payCapital, withoutMember } from '../actions.ts';
import type { Emit, Phase, TurnContext, TurnOrders } from '../phase.ts';
import { reveal, secretId, termsOf } from '../secrecy.ts';

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
  for (const agreed of signed) next = beginTreaty(next, context, emit, agreed, world.powers);
  return next;
};

/** Near the end of Resolve: treaties whose last turn this was expire, and parties whose notice has run out are free. */
export const treatiesLapse: Phase = (world, _context, emit) => {
  // Changed in place, as an order that told of a secret treaty's end would give it away.
  let treaties: World['treaties'] | null = null;
  let { blocs } = world;
  for (const treaty of valuesInOrder(world.treaties)) {
    if (treaty.until > world.turn && isEmpty(treaty.leaving)) continue;
    const { left, gone } = lapse(treaty, world.turn, emit);
    if (left === treaty) continue;
    treaties ??= { ...world.treaties };
    if (left === null) delete treaties[treaty.id];
    else treaties[treaty.id] = left;
    for (const power of gone) blocs = withoutMember(blocs, treaty.id, power);
  }
  return treaties !== null ? worldWith(world, { treaties, blocs }) : world;
};

/** What is left of a treaty at the end of a turn, and who left it; a charter does not expire. */
function lapse(treaty: Treaty, turn: number, emit: Emit): { left: Treaty | null; gone: PowerId[] } {
  const { duration } = treaty;
  const isOver = treaty.until <= turn;
  if (isOver && blocRulesOf(treaty) === null) {
    emit(audienceOf(treaty), { kind: 'treatyExpired', treaty: treaty.id, terms: termsOf(treaty) });
    return { left: null, gone: [] };
  }
  let left: Treaty | null = isOver ? { ...treaty, until: turn + duration } : treaty;
  const gone: PowerId[] = [];
  for (const by of keysOf(treaty.leaving)) {
    if (left === null || (treaty.leaving[by] ?? treaty.until) > turn) continue;
    left = withoutParty(left, by);
    gone.push(by);
    emit(audienceOf(treaty), { kind: 'treatyLeft', treaty: treaty.id, by, ended: left === null });
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
  // Who leaves tells all.
  const open = reveal(world, emit, id, 'left', power);
  emit('public', { kind: 'noticeGiven', treaty: id, by: power, boundUntil });
  const leaving = { ...treaty.leaving, [power]: boundUntil };
  return worldWith(open, { treaties: { ...open.treaties, [id]: { ...open.treaties[id], leaving } } });
}

/** Checked against the world once more: two treaties of this turn may promise what only one of them can keep. */
function beginTreaty(
  world: World,
  context: TurnContext,
  emit: Emit,
  { proposal, terms }: TurnOrders['signed'][number],
  signers: World['powers'],
): World {
  const fails = (seen: World): boolean => treatyFault(terms, factsOfWorld(seen, context.scenario)) !== null;
  const unable = fails(world);
  // What only a secret stands in the way of comes to nothing in secret.
  const hidden =
    terms.secret === true || (unable && !fails(worldWith(world, { treaties: knownTreaties(world.treaties, null) })));
  const number = world.counters.treaty + (hidden ? 0 : 1);
  const id = hidden ? secretId(world, terms) : treatyId(`t${number}`);
  const audience = hidden ? [...terms.parties] : 'public';
  emit(audience, { kind: 'treatySigned', treaty: id, proposal, terms });
  const counted = worldWith(world, { counters: { ...world.counters, treaty: number } });
  if (unable) {
    emit(audience, { kind: 'treatyVoided', treaty: id, cause: 'unable' });
    return counted;
  }
  const since = world.turn + 1;
  const treaty: Treaty = { ...terms, id, since, until: world.turn + terms.duration, leaving: {}, owed: {} };
  const begun = worldWith(counted, { treaties: { ...world.treaties, [id]: treaty } });
  return applyEffects(paySignatures(begun, context, emit, terms, signers), context, emit, terms);
}

/** Each signer pays what it was told in Plan, whatever its word came to be worth since. */
function paySignatures(
  world: World,
  { constants }: TurnContext,
  emit: Emit,
  terms: TreatyTerms,
  signers: World['powers'],
): World {
  const points = signingPrice(terms, constants);
  if (points === 0) return world;
  return terms.parties.reduce((next, power) => {
    const costs: Cause[] = [{ factor: 'signing', points }];
    const distrust = distrustPrice(terms, signers[power].credibility, constants);
    if (distrust > 0) costs.push({ factor: 'distrust', points: distrust });
    return payCapital(next, emit, power, costs);
  }, world);
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
