import { keysOf, type PowerId, valuesInOrder } from '../core/ids.ts';
import { round } from '../core/maths.ts';
import { hostility } from '../formulas/balance.ts';
import { type Contest, contest } from '../formulas/contest.ts';
import { borrowedDefence } from '../formulas/indices.ts';
import type { Board } from '../model/board.ts';
import type { Crisis } from '../model/crisis.ts';
import type { Match } from '../model/match.ts';
import type { BelievedFigures, Commitment, Defence, Exposure, OddsThreeWays, Position } from '../model/position.ts';
import type { Belief, World } from '../model/world.ts';
import { boardOfView, boardOfWorld } from '../treaties/board.ts';
import { blocRulesOf } from '../treaties/charter.ts';
import { boundParties, isInForce, isPactTreaty } from '../treaties/term.ts';
import { viewOfPower } from '../view/viewFor.ts';
import type { Note } from './record.ts';

/** Digits that are kept after the point: of shares and odds, and of points on a scale to 100. */
const SHARE = 5;
const POINTS = 2;

/** Notes for the record how every power stands after so many years, and what it believes of the others. */
export function recordPositions({ world, scenario }: Match, years: number, note: Note): void {
  const board = boardOfWorld(world, scenario);
  const positions: Record<PowerId, Position> = {};
  for (const power of board.geography.powerIds) positions[power] = positionOf(world, board, power);
  note(world.turn, [], { kind: 'positionsRecorded', years, positions, commitments: commitmentsIn(world) });
}

/** Notes for the record how a demand's odds stood, and how both sides saw them. */
export function recordOdds(match: Match, board: Board, crisis: Crisis, note: Note): void {
  const { id, challenger, demand, theatre } = crisis;
  const weighed = (seen: Board): OddsThreeWays => oddsIn(contest(seen, challenger, demand.target, theatre));
  const seenBy = (power: PowerId): OddsThreeWays => weighed(boardOfView(viewOfPower(match, power), match.scenario));
  note(crisis.turn, [], {
    kind: 'crisisWeighed',
    crisis: id,
    truth: weighed(board),
    challenger: seenBy(challenger),
    target: seenBy(demand.target),
  });
}

function positionOf(world: World, board: Board, id: PowerId): Position {
  const power = world.powers[id];
  const rivals: Position['rivals'] = {};
  let worst: { weighed: Contest; threat: number } | null = null;
  for (const rival of board.geography.powerIds) {
    if (rival === id) continue;
    const weighed = contest(board, rival, id);
    const hostile = hostility(board, id, rival);
    const tension = round(board.pairs[id][rival].tension, POINTS);
    const exposure: Exposure = { hostility: round(hostile, SHARE), tension, ...oddsIn(weighed) };
    rivals[rival] = exposure;
    const threat = hostile * weighed.oddsAlone;
    if (worst === null || threat > worst.threat) worst = { weighed, threat };
  }
  if (worst === null) throw new Error(`positionOf: ${id} has no rival`);
  return {
    output: power.output,
    debt: power.debt,
    industry: round(power.industry),
    homeForce: round(power.homeForce),
    projectionForce: round(power.projectionForce),
    readiness: round(power.readiness, POINTS),
    technology: round(power.technology, SHARE),
    militaryBurden: round(power.militaryBurden, SHARE),
    cohesion: round(power.cohesion, POINTS),
    credibility: round(power.credibility, POINTS),
    politicalCapital: round(power.politicalCapital, POINTS),
    share: round(power.share, SHARE),
    rivals,
    defence: defenceOf(worst.weighed),
    borrowed: round(borrowedDefence(board, id), SHARE),
    truces: [...new Set([...(board.ties.nonAggression[id] ?? []), ...(board.ties.neutrality[id] ?? [])])].sort(),
    protects: protectedBy(board, id),
    beliefs: beliefsOf(world, id),
  };
}

function oddsIn({ oddsAlone, oddsHonest, oddsCredible }: Contest): OddsThreeWays {
  return { alone: round(oddsAlone, SHARE), honest: round(oddsHonest, SHARE), credible: round(oddsCredible, SHARE) };
}

function defenceOf({ attacker, theatre, attack, own, helpers }: Contest): Defence {
  return {
    rival: attacker,
    theatre,
    attack: round(attack),
    own: round(own),
    helpers: helpers.map(({ power, strength, credibility, stretch, earned, counted }) => ({
      power,
      strength: round(strength),
      credibility: round(credibility, SHARE),
      stretch: round(stretch, SHARE),
      earned: round(earned, SHARE),
      counted: round(counted),
    })),
  };
}

function protectedBy({ ties }: Board, power: PowerId): PowerId[] {
  return [...new Set((ties.protectedBy[power] ?? []).map((promise) => promise.protected))].sort();
}

function beliefsOf({ beliefs }: World, viewer: PowerId): Record<PowerId, BelievedFigures> {
  const figures: Record<PowerId, BelievedFigures> = {};
  for (const subject of keysOf(beliefs[viewer] ?? {})) figures[subject] = believed(beliefs[viewer][subject]);
  return figures;
}

function believed({ homeForce, projectionForce, readiness, technology, militaryBurden }: Belief): BelievedFigures {
  return {
    homeForce: round(homeForce.value),
    projectionForce: round(projectionForce.value),
    readiness: round(readiness.value, POINTS),
    technology: round(technology.value, SHARE),
    militaryBurden: round(militaryBurden.value, SHARE),
    error: round(homeForce.value > 0 ? homeForce.error / homeForce.value : 0, SHARE),
  };
}

function commitmentsIn({ treaties, turn }: World): Commitment[] {
  const standing = valuesInOrder(treaties).filter((treaty) => isInForce(treaty, turn));
  return standing.flatMap((treaty): Commitment[] => {
    const bloc = blocRulesOf(treaty);
    if (bloc === null && !isPactTreaty(treaty)) return [];
    return [
      {
        treaty: treaty.id,
        name: bloc?.name ?? null,
        members: [...boundParties(treaty, turn)].sort(),
        secret: treaty.secret === true,
      },
    ];
  });
}
