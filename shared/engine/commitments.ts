import type { PowerId, TreatyId } from '../core/ids.ts';
import { guarantorCredibility, instructionOf, isIncident, testScale } from '../formulas/crisis.ts';
import { boundToBoth } from '../formulas/guarantors.ts';
import { warsIn } from '../formulas/war.ts';
import type { Crisis } from '../model/crisis.ts';
import type { CrisisOutcome, Instruction } from '../model/vocabulary.ts';
import type { PromiseRecord, World } from '../model/world.ts';
import { tiesOf } from '../treaties/ties.ts';
import { disarm, partnersOf, removeParty } from './actions.ts';
import { changeCohesion, changeCredibility, changeRelations, changeTension } from './change.ts';
import type { Emit, TurnContext } from './phase.ts';

const RECORD: Record<Instruction, PromiseRecord['kind']> = {
  honour: 'honoured',
  hedge: 'hedged',
  abandon: 'abandoned',
};

/** What an answer does to relations in a full test, points: with the protected, with other partners, with the challenger. */
const RELATIONS: Record<Instruction, { protected: number; partners: number; challenger: number }> = {
  honour: { protected: 10, partners: 3, challenger: -10 },
  hedge: { protected: -4, partners: 0, challenger: -3 },
  abandon: { protected: -20, partners: -8, challenger: 0 },
};

/** How far an answer draws a guarantor into the quarrel: a half-kept promise is still a threat. */
const DRAWN_IN: Record<Instruction, number> = { honour: 1, hedge: 1 / 3, abandon: 0 };

/**
 * Every guarantor's answer against its promise (rules section 8): credibility, the public record, relations with the
 * protected and with everybody else who relies on it. War tests in full; whoever abandons in war is out of the pact. Who
 * is bound to both sides stays neutral and loses a little.
 */
export function testCommitments(
  world: World,
  context: TurnContext,
  emit: Emit,
  crisis: Crisis,
  outcome: CrisisOutcome,
): World {
  let next = world;
  const tested = new Set<PowerId>();
  for (const { power, treaty } of crisis.guarantors) {
    const first = !tested.has(power);
    tested.add(power);
    const answer = instructionOf(crisis, power);
    if (first) next = testOne(next, context, emit, crisis, outcome, power, treaty, answer);
    if (answer === 'abandon' && outcome === 'war') next = leavePact(next, emit, treaty, power);
  }
  const points = context.constants.conflictCredibility * testScale(outcome, context.constants, isIncident(crisis));
  const ties = tiesOf(world.treaties, context.geography.powerIds, warsIn(world.wars), world.turn, world.blocs);
  for (const power of boundToBoth(ties, crisis.demand.target, crisis.challenger)) {
    if (!tested.has(power)) next = changeCredibility(next, emit, power, { factor: 'boundToBoth', points });
  }
  return next;
}

function testOne(
  world: World,
  context: TurnContext,
  emit: Emit,
  crisis: Crisis,
  outcome: CrisisOutcome,
  power: PowerId,
  treaty: TreatyId,
  answer: Instruction,
): World {
  const shielded = crisis.demand.target;
  const kind = RECORD[answer];
  const scale = testScale(outcome, context.constants, isIncident(crisis));
  const trusted = world.powers[shielded].credibility;
  const credibility = guarantorCredibility(answer, outcome, trusted, context.constants, isIncident(crisis));
  emit('public', {
    kind: 'commitmentTested',
    crisis: crisis.id,
    power,
    protected: shielded,
    treaty,
    answer,
    credibility,
  });
  let next = changeCredibility(world, emit, power, { factor: kind, points: credibility }, { kind, partner: shielded });
  const relations = (from: PowerId, points: number): void => {
    if (points !== 0) next = changeRelations(next, emit, from, power, { factor: kind, points: points * scale });
  };
  relations(shielded, RELATIONS[answer].protected);
  for (const partner of partnersOf(world, power)) {
    if (partner !== shielded && partner !== crisis.challenger) relations(partner, RELATIONS[answer].partners);
  }
  relations(crisis.challenger, RELATIONS[answer].challenger);
  if (answer === 'honour') {
    next = changeCohesion(next, emit, power, [
      { factor: 'mobilised', points: context.constants.honourCohesion * scale },
    ]);
    next = disarm(next, emit, power, context.constants.honourForces * scale);
  }
  const fear = { factor: kind, points: context.constants.tensionDrawnIn * DRAWN_IN[answer] * scale };
  next = changeTension(next, emit, power, crisis.challenger, fear);
  return changeTension(next, emit, crisis.challenger, power, fear);
}

function leavePact(world: World, emit: Emit, treaty: TreatyId, power: PowerId): World {
  if (!world.treaties[treaty]?.parties.includes(power)) return world;
  const removed = removeParty(world, treaty, power);
  if (removed.ended) emit('public', { kind: 'treatyVoided', treaty, cause: 'abandoned' });
  else emit('public', { kind: 'treatyLeft', treaty, by: power, ended: false });
  return removed.world;
}
