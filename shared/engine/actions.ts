import {
  keysOf,
  type PowerId,
  type RegionId,
  type TreatyId,
  treatyId,
  valuesInOrder,
  type WarId,
} from '../core/ids.ts';
import type { Cause } from '../events/events.ts';
import { worldWith } from '../model/copies.ts';
import type { Treaty, TreatyTerms } from '../model/treaty.ts';
import type { WarOutcome } from '../model/vocabulary.ts';
import type { World } from '../model/world.ts';
import { boundParties, isInForce, isPactTreaty, withoutParty } from '../treaties/term.ts';
import { audienceOf } from '../view/secrets.ts';
import { changeCohesion, changeCredibility, changeRelations, withPower } from './change.ts';
import type { Emit, TurnContext } from './phase.ts';
import { reveal } from './secrecy.ts';

/** How ground changes hands: taken in war, given up to a demand, or ceded by a treaty. */
export type RegionTransfer = 'war' | 'conceded' | 'ceded';

/** Ends a war; nothing if it is over already. Settling its aim is up to the caller. */
export function endWar(world: World, emit: Emit, war: WarId, outcome: WarOutcome): World {
  const { [war]: ended, ...wars } = world.wars;
  if (ended === undefined) return world;
  const { attacker, defender, front } = ended;
  emit('public', { kind: 'warEnded', war, attacker, defender, outcome, front });
  return worldWith(world, { wars });
}

/**
 * Hands a region to another power with its share of the loser's industry and infrastructure: 60 % of it in war, else
 * 90 % (rules section 8). Ground taken from its people's own state is occupied for three turns and costs the taker
 * cohesion in war; conquest alarms everybody. Other wars for the region end. Nothing happens to a capital, to neutral
 * ground, or where the taker holds it already.
 */
export function cedeRegion(
  world: World,
  context: TurnContext,
  emit: Emit,
  region: RegionId,
  to: PowerId,
  how: RegionTransfer,
): World {
  const { geography, constants } = context;
  const state = world.regions[region];
  const from = state?.owner ?? null;
  if (from === null || from === to || Object.values(geography.capital).includes(region)) return world;

  const returned = state.home === to;
  const occupiedUntil = how === 'ceded' || returned ? 0 : world.turn + constants.occupationTurns;
  let next = moveStocks(
    world,
    context,
    region,
    from,
    to,
    how === 'war' ? constants.warMovesStock : constants.cessionMovesStock,
  );
  next = worldWith(next, { regions: { ...next.regions, [region]: { ...state, owner: to, occupiedUntil } } });
  emit('public', { kind: 'regionChanged', region, from, to, how });
  if (how === 'war' && !returned) next = alarm(next, context, emit, to);
  for (const war of valuesInOrder(next.wars)) {
    const lost = war.aim.kind === 'region' && war.aim.region === region && war.defender === from;
    if (lost) next = endWar(next, emit, war.id, 'statusQuo');
  }
  return next;
}

function alarm(world: World, context: TurnContext, emit: Emit, conqueror: PowerId): World {
  const { occupationCohesion, conquestRelations } = context.constants;
  let next = changeCohesion(world, emit, conqueror, [{ factor: 'occupation', points: occupationCohesion }]);
  for (const power of context.geography.powerIds) {
    if (power === conqueror) continue;
    next = changeRelations(next, emit, power, conqueror, { factor: 'conquest', points: conquestRelations });
  }
  return next;
}

function moveStocks(
  world: World,
  context: TurnContext,
  region: RegionId,
  from: PowerId,
  to: PowerId,
  moves: number,
): World {
  const { geography } = context;
  const worth = (one: RegionId): number => geography.share[one] * world.powers[geography.home[one]].startOutput;
  let held = 0;
  for (const one of geography.regionIds) if (world.regions[one].owner === from) held += worth(one);
  const share = held > 0 ? worth(region) / held : 0;
  const loser = world.powers[from];
  const taker = world.powers[to];
  const next = withPower(world, from, {
    industry: loser.industry * (1 - share),
    infrastructure: loser.infrastructure * (1 - share),
  });
  return withPower(next, to, {
    industry: taker.industry + loser.industry * share * moves,
    infrastructure: taker.infrastructure + loser.infrastructure * share * moves,
  });
}

/** Takes a share (0–1) of a power's projection force out of service; the power learns its new figures. */
export function disarm(world: World, emit: Emit, power: PowerId, share: number): World {
  const { homeForce, projectionForce, readiness, technology } = world.powers[power];
  const left = projectionForce * (1 - share);
  if (left === projectionForce) return world;
  emit([power], {
    kind: 'forcesChanged',
    power,
    homeForce,
    projectionForce: left,
    readiness,
    technology,
    homeForceWas: homeForce,
    projectionForceWas: projectionForce,
  });
  return withPower(world, power, { projectionForce: left });
}

/** A treaty that a demand or a victory brought about: it binds from the next turn, as one that was signed. */
export function imposeTreaty(world: World, emit: Emit, terms: TreatyTerms): World {
  const number = world.counters.treaty + 1;
  const id = treatyId(`t${number}`);
  const treaty = { ...terms, id, since: world.turn + 1, until: world.turn + terms.duration, leaving: {}, owed: {} };
  emit('public', { kind: 'treatySigned', treaty: id, proposal: null, terms });
  return worldWith(world, {
    treaties: { ...world.treaties, [id]: treaty },
    counters: { ...world.counters, treaty: number },
  });
}

/** Takes points off a power's political capital, which never falls below nothing; the power learns for what. */
export function payCapital(world: World, emit: Emit, power: PowerId, costs: readonly Cause[]): World {
  if (costs.length === 0) return world;
  const from = world.powers[power].politicalCapital;
  const to = costs.reduce((left, { points }) => Math.max(0, left - points), from);
  const causes = costs.map(({ factor, points }) => ({ factor, points: -points }));
  emit([power], { kind: 'capitalChanged', power, from, to, causes });
  return withPower(world, power, { politicalCapital: to });
}

/** Takes a power out of a treaty at once; the treaty goes where too little of it is left. Events are up to the caller. */
export function removeParty(world: World, id: TreatyId, power: PowerId): { world: World; ended: boolean } {
  const treaty = world.treaties[id];
  const left = treaty === undefined ? null : withoutParty(treaty, power);
  const { [id]: _gone, ...others } = world.treaties;
  const treaties = left === null ? others : { ...others, [id]: remembered(left, power) };
  const blocs = treaty === undefined ? world.blocs : withoutMember(world.blocs, id, power);
  return { world: worldWith(world, { treaties, blocs }), ended: left === null };
}

/** Who was a party to a secret treaty still knows of it, and those who are know that. */
function remembered(treaty: Treaty, power: PowerId): Treaty {
  if (treaty.secret !== true) return treaty;
  const { knownTo = [], noticed = [] } = treaty;
  return { ...treaty, knownTo: [...knownTo, power].sort(), noticed: [...noticed, power].sort() };
}

/** The blocs once a power has left that of this charter: what it paid in is no longer its own. */
export function withoutMember(blocs: World['blocs'], charter: TreatyId, power: PowerId): World['blocs'] {
  const bloc = blocs[charter];
  if (bloc?.contributed[power] === undefined) return blocs;
  const { [power]: _contributed, ...contributed } = bloc.contributed;
  const { [power]: _paid, ...paid } = bloc.paid;
  const missed = bloc.missed.filter((member) => member !== power);
  return { ...blocs, [charter]: { ...bloc, contributed, paid, missed } };
}

/** Partners of a power in all public treaties in force, by id. */
export function partnersOf(world: World, power: PowerId): PowerId[] {
  const partners = new Set<PowerId>();
  for (const treaty of valuesInOrder(world.treaties)) {
    // Who is not known to be a partner does not act as one.
    if (treaty.secret || !isInForce(treaty, world.turn)) continue;
    const bound = boundParties(treaty, world.turn);
    if (bound.includes(power)) for (const partner of bound) partners.add(partner);
  }
  partners.delete(power);
  return [...partners].sort();
}

/**
 * A power breaks its word: it is out of the treaty at once, at a cost in credibility (20 for a pact, else 10), with its
 * partners there (relations −15) and with all its other partners (−5).
 */
export function breakTreaty(world: World, context: TurnContext, emit: Emit, id: TreatyId, by: PowerId): World {
  const { constants } = context;
  const treaty = world.treaties[id];
  if (treaty === undefined || !treaty.parties.includes(by)) return world;
  const open = reveal(world, emit, id, 'broken', by);
  const partners = treaty.parties.filter((power) => power !== by);
  const others = partnersOf(open, by).filter((power) => !partners.includes(power));
  emit('public', { kind: 'treatyBroken', treaty: id, by, partners });
  let next = removeParty(open, id, by).world;
  const points = isPactTreaty(treaty) ? constants.breakPactCredibility : constants.breakTreatyCredibility;
  next = changeCredibility(next, emit, by, { factor: 'brokeTreaty', points }, { kind: 'broke', partner: partners[0] });
  for (const power of partners) {
    next = changeRelations(next, emit, power, by, { factor: 'brokeTreaty', points: constants.breakPartnerRelations });
  }
  for (const power of others) {
    next = changeRelations(next, emit, power, by, { factor: 'brokeTreaty', points: constants.breakOtherRelations });
  }
  return next;
}

/** War ends every treaty between enemies; one with more parties goes on without the attacker. */
export function voidTreatiesBetween(world: World, emit: Emit, attacker: PowerId, enemy: PowerId): World {
  let next = world;
  for (const id of keysOf(world.treaties)) {
    const treaty = world.treaties[id];
    const { parties } = treaty;
    if (!parties.includes(attacker) || !parties.includes(enemy)) continue;
    const removed = removeParty(next, id, attacker);
    next = removed.world;
    if (removed.ended) emit(audienceOf(treaty), { kind: 'treatyVoided', treaty: id, cause: 'war' });
    else emit(audienceOf(treaty), { kind: 'treatyLeft', treaty: id, by: attacker, ended: false });
  }
  return next;
}
