import { constantsOf, geographyOf } from '../content/geography.ts';
import { type PowerId, type TreatyId, valuesInOrder } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import { warsIn } from '../formulas/war.ts';
import type { Board, Figures } from '../model/board.ts';
import type { Constants } from '../model/constants.ts';
import type { Scenario, ScenarioPower } from '../model/scenario.ts';
import type { Treaty, TreatyTerms } from '../model/treaty.ts';
import type { Power, World } from '../model/world.ts';
import type { PublicPower, SeatView } from '../view/view.ts';
import { sanctionsInForce } from './sanctionsInForce.ts';
import { boundParties, isInForce } from './term.ts';
import { tiesOf } from './ties.ts';

/** The board as it is. Only the engine may build one: it holds every power's secrets. */
export function boardOfWorld(world: World, scenario: Scenario): Board {
  const geography = geographyOf(scenario);
  const wars = warsIn(world.wars);
  const powers: Record<PowerId, Figures> = {};
  const common = commonForces(world);
  for (const id of geography.powerIds) powers[id] = exactFigures(world.powers[id], common[id] ?? 0);
  return {
    turn: world.turn,
    constants: constantsOf(scenario),
    geography,
    powers,
    regions: world.regions,
    pairs: world.pairs,
    ties: tiesOf(world.treaties, geography.powerIds, wars, world.turn, world.blocs),
    blocs: world.blocs,
    wars,
    sanctions: sanctionsInForce(world, world.turn),
  };
}

/** What of a view the board of a seat is made of. */
type Seen = Pick<
  SeatView,
  'turn' | 'own' | 'powers' | 'beliefs' | 'regions' | 'pairs' | 'treaties' | 'wars' | 'blocs' | 'sanctions'
>;

/**
 * The board as a seat knows it: its own figures exact, those of others at the values it estimates (rules section 7).
 * Whoever has no estimates, as an onlooker, sees the figures the scenario began with. The very same board for views
 * that show the same.
 */
export function boardOfView(view: Seen, scenario: Scenario): Board {
  const boards = boardsKnown(view.beliefs);
  const last = boards.find((known) => known.view.treaties === view.treaties);
  if (last?.scenario === scenario && showsSame(last.view, view)) return last.board;
  const board = buildBoard(view, scenario);
  const known = { scenario, view, board };
  if (last !== undefined) boards[boards.indexOf(last)] = known;
  else if (boards.push(known) > BOARDS_MOST) boards.shift();
  return board;
}

// A seat gives many orders in a turn, and each is decided and checked on views of the same world. Beliefs are drawn anew for
// each seat and turn, and rivals look at the treaties of next year beside those of today.
const boardsKnown = keptWith((_beliefs: SeatView['beliefs']): { scenario: Scenario; view: Seen; board: Board }[] => []);

/** Boards kept of one seat's turn. */
const BOARDS_MOST = 8;

function showsSame(a: Seen, b: Seen): boolean {
  return (
    a.turn === b.turn &&
    a.own === b.own &&
    a.powers === b.powers &&
    a.regions === b.regions &&
    a.pairs === b.pairs &&
    a.blocs === b.blocs &&
    a.sanctions === b.sanctions &&
    (a.wars === b.wars || (a.wars.length === b.wars.length && a.wars.every((war, index) => war === b.wars[index])))
  );
}

function buildBoard(view: Seen, scenario: Scenario): Board {
  const geography = geographyOf(scenario);
  const constants = constantsOf(scenario);
  const powers: Record<PowerId, Figures> = {};
  const common = commonForces(view);
  for (const id of geography.powerIds) {
    powers[id] =
      view.own?.id === id
        ? exactFigures(view.own, common[id] ?? 0)
        : believedFigures(
            view,
            view.powers[id],
            startOf(scenario).get(id) as ScenarioPower,
            constants,
            common[id] ?? 0,
          );
  }
  return {
    turn: view.turn,
    constants,
    geography,
    powers,
    regions: view.regions,
    pairs: view.pairs,
    ties: tiesOf(view.treaties, geography.powerIds, view.wars, view.turn, view.blocs),
    blocs: view.blocs,
    wars: view.wars,
    sanctions: sanctionsInForce(view, view.turn),
  };
}

const startOf = keptWith((scenario: Scenario) => new Map(scenario.powers.map((power) => [power.id, power])));

/** The board as it would be with one treaty more in force at once: for previews and for weighing offers. */
export function withTreaty(board: Board, treaties: Readonly<Record<TreatyId, Treaty>>, terms: TreatyTerms): Board {
  const id = 'hypothetical' as TreatyId;
  const treaty: Treaty = { ...terms, id, since: board.turn, until: board.turn + terms.duration, leaving: {}, owed: {} };
  return withTreaties(board, { ...treaties, [id]: treaty });
}

/** The same board under other treaties. */
export function withTreaties(board: Board, treaties: Readonly<Record<TreatyId, Treaty>>): Board {
  return { ...board, ties: tiesOf(treaties, board.geography.powerIds, board.wars, board.turn, board.blocs) };
}

/** Common forces that stand with each member of a bloc: with every one of them in full, whoever paid (rules section 6). */
function commonForces({ blocs, treaties, turn }: Pick<World, 'blocs' | 'treaties' | 'turn'>): Record<PowerId, number> {
  const forces: Record<PowerId, number> = {};
  for (const { treaty: id, pool } of valuesInOrder(blocs)) {
    const charter = treaties[id];
    if (pool === 0 || charter === undefined || !isInForce(charter, turn)) continue;
    for (const member of boundParties(charter, turn)) forces[member] = (forces[member] ?? 0) + pool;
  }
  return forces;
}

function exactFigures(power: Power, commonForce: number): Figures {
  return {
    id: power.id,
    output: power.output,
    population: power.population,
    industry: power.industry,
    integration: power.integration,
    technology: power.technology,
    homeForce: power.homeForce,
    projectionForce: power.projectionForce,
    readiness: power.readiness,
    cohesion: power.cohesion,
    credibility: power.credibility,
    debt: power.debt,
    share: power.share,
    projectionGrowth: power.projectionGrowth,
    cover: power.cover,
    commonForce,
  };
}

/** Of a match without strategic goods, where nobody needs to know. */
const SELF_SUPPLIED = { energy: 1, materials: 1, electronics: 1 } as const;

function believedFigures(
  view: Seen,
  power: PublicPower,
  start: ScenarioPower,
  constants: Constants,
  commonForce: number,
): Figures {
  const belief = view.beliefs[power.id];
  return {
    id: power.id,
    output: power.output,
    population: power.population,
    // Nobody estimates another's industry: it is taken to stand to output as it does everywhere at the start.
    industry: power.output * constants.startIndustryPerOutput,
    integration: start.integration,
    technology: belief?.technology.value ?? start.technology,
    homeForce: belief?.homeForce.value ?? start.homeForceBn * 1000,
    projectionForce: belief?.projectionForce.value ?? start.projectionForceBn * 1000,
    readiness: belief?.readiness.value ?? start.readiness,
    cohesion: power.cohesion,
    credibility: power.credibility,
    debt: power.debt,
    share: power.share,
    projectionGrowth: power.projectionGrowth,
    cover: power.cover ?? SELF_SUPPLIED,
    commonForce,
  };
}
