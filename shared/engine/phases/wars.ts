import { keysOf, valuesInOrder } from '../../core/ids.ts';
import { round } from '../../core/maths.ts';
import { stream } from '../../core/random.ts';
import { concessionCosts } from '../../formulas/crisis.ts';
import { exposedRegion } from '../../formulas/strength.ts';
import { type Battle, type BattlePart, fight, frontAfter, outcomeOfWar } from '../../formulas/war.ts';
import type { Board } from '../../model/board.ts';
import { worldWith } from '../../model/copies.ts';
import type { War } from '../../model/crisis.ts';
import type { WarOutcome } from '../../model/vocabulary.ts';
import type { World } from '../../model/world.ts';
import { boardOfWorld } from '../../treaties/board.ts';
import { endWar } from '../actions.ts';
import { changeCohesion, withPower } from '../change.ts';
import { settleDemand } from '../demands.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';

/**
 * A year of every war (rules section 8): fronts move by the strengths as they stand when the year begins, both sides
 * take losses and grow weary, and wars that are decided end with their aim settled.
 */
export const wars: Phase = (world, context, emit) => {
  if (keysOf(world.wars).length === 0) return world;
  const placed = moveTheatres(world, boardOfWorld(world, context.scenario));
  const board = boardOfWorld(placed, context.scenario);
  const battles = new Map(board.wars.map((war) => [war.id, fight(board, war)]));
  let next = moveFronts(placed, context, emit, battles);
  next = takeTolls(next, board, battles, emit);
  next = noteAttacks(next, board.wars);
  return endWars(next, context, emit, battles);
};

/** A war whose ground changed hands otherwise goes on where the defender is most exposed. */
function moveTheatres(world: World, board: Board): World {
  let next = world;
  for (const war of board.wars) {
    if (world.regions[war.theatre]?.owner === war.defender) continue;
    const theatre = exposedRegion(board, war.defender, war.attacker);
    next = worldWith(next, { wars: { ...next.wars, [war.id]: { ...war, theatre } } });
  }
  return next;
}

function moveFronts(world: World, context: TurnContext, emit: Emit, battles: ReadonlyMap<string, Battle>): World {
  const { constants, scenario, seed } = context;
  const lucky = scenario.modules.includes('luck');
  const moved = { ...world.wars };
  for (const war of valuesInOrder(world.wars)) {
    const { attack, defence } = battles.get(war.id) as Battle;
    const luck = lucky ? stream(seed, 'war', war.id, 'luck').normal(0, constants.warLuck) : 0;
    const noise = lucky ? stream(seed, 'war', war.id, 'noise', world.turn).normal(0, constants.warNoise) : 0;
    const sure = frontAfter(war.front, attack, defence, 0, 0, constants);
    const front = frontAfter(war.front, attack, defence, luck, noise, constants);
    moved[war.id] = { ...war, front, fought: war.fought + 1 };
    emit('public', {
      kind: 'frontMoved',
      war: war.id,
      from: war.front,
      to: front,
      attackerStrength: twoDigits(attack),
      defenderStrength: twoDigits(defence),
      luck: round(front - sure, 1),
    });
  }
  return worldWith(world, { wars: moved });
}

/** Battle shows strengths to everybody, but only roughly. */
function twoDigits(strength: number): number {
  let unit = 1;
  while (unit * 100 <= strength) unit *= 10;
  return round(strength / unit) * unit;
}

function takeTolls(world: World, board: Board, battles: ReadonlyMap<string, Battle>, emit: Emit): World {
  let next = world;
  for (const war of board.wars) {
    for (const part of (battles.get(war.id) as Battle).parts) next = takeToll(next, board, war, part, emit);
  }
  return next;
}

function takeToll(world: World, board: Board, war: War, part: BattlePart, emit: Emit): World {
  const { power } = part;
  // Shares are of the force as the year began, whatever other wars took of it.
  const homeForce = board.powers[power].homeForce * part.homeLoss;
  const projectionForce = board.powers[power].projectionForce * part.projectionLoss;
  const next = changeCohesion(world, emit, power, [{ factor: 'warWeariness', points: -part.weariness }]);
  const cohesion = world.powers[power].cohesion - next.powers[power].cohesion;
  emit([power], { kind: 'lossesTaken', war: war.id, power, homeForce, projectionForce, cohesion });
  return withPower(next, power, {
    homeForce: Math.max(0, world.powers[power].homeForce - homeForce),
    projectionForce: Math.max(0, world.powers[power].projectionForce - projectionForce),
  });
}

function noteAttacks(world: World, fought: readonly War[]): World {
  let next = world;
  for (const defender of new Set(fought.map((war) => war.defender))) {
    next = withPower(next, defender, { attackedIn: [...next.powers[defender].attackedIn, world.turn] });
  }
  return next;
}

function endWars(world: World, context: TurnContext, emit: Emit, battles: ReadonlyMap<string, Battle>): World {
  let next = world;
  for (const { id } of valuesInOrder(world.wars)) {
    // An earlier end this turn may have settled what this war was about.
    const war = next.wars[id];
    if (war === undefined) continue;
    const { attack, defence } = battles.get(id) as Battle;
    const end = outcomeOfWar(war, attack, defence, cohesionOf(next, war), context.constants);
    if (end === null) continue;
    if (end.outcome === 'collapse') {
      const front = end.winner === 'attacker' ? context.constants.warAttackerWins : context.constants.warDefenderWins;
      next = worldWith(next, { wars: { ...next.wars, [id]: { ...war, front } } });
    }
    next = endWar(next, emit, id, end.outcome);
    next = settle(next, context, emit, war, end);
  }
  return next;
}

function cohesionOf(world: World, war: War): { attacker: number; defender: number } {
  return { attacker: world.powers[war.attacker].cohesion, defender: world.powers[war.defender].cohesion };
}

function settle(
  world: World,
  context: TurnContext,
  emit: Emit,
  war: War,
  end: { outcome: WarOutcome; winner: 'attacker' | 'defender' | null },
): World {
  if (end.winner === 'attacker') {
    const points = concessionCosts(war.aim, context.constants).cohesion;
    const next = changeCohesion(world, emit, war.defender, [{ factor: 'defeat', points }]);
    return settleDemand(next, context, emit, war.attacker, war.aim, 'war');
  }
  if (end.winner !== 'defender') return world;
  const points = context.constants.backDownCohesion;
  return changeCohesion(world, emit, war.attacker, [{ factor: 'defeat', points }]);
}
