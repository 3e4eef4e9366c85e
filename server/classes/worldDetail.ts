import { keysOf, type PowerId, valuesInOrder } from '../../shared/core/ids.ts';
import type { Match } from '../../shared/model/match.ts';
import type { GraveAct } from '../../shared/model/oversight.ts';
import type { WorldDetail, WorldMember } from '../../shared/protocol/classConsole.ts';
import { graveActsOf, membersOf } from '../../shared/view/cabinet.ts';
import { truths } from '../../shared/view/truths.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewFor } from '../../shared/view/viewFor.ts';
import type { Classroom } from './classroom.ts';
import type { ClassWorld } from './world.ts';

/** One world as it truly is, for its instructor. */
export function worldDetail(room: Classroom, world: ClassWorld): WorldDetail {
  const { match, number } = world;
  const powers = keysOf(match.seats);
  return {
    number,
    view: trueView(match),
    powers: match.world.powers,
    drafts: match.drafts,
    members: Object.fromEntries(powers.map((power) => [power, membersIn(room, world, power)])),
    grave: Object.fromEntries(powers.map((power) => [power, graveIn(room, match, power)])),
  };
}

/** An onlooker's view in which nothing is kept back. */
function trueView(match: Match): SeatView {
  const view = viewFor(match, { participant: null, power: null });
  return {
    ...view,
    beliefs: truths(match),
    treaties: match.world.treaties,
    proposals: match.proposals,
    motions: match.motions,
    cards: match.world.cards,
    crises: valuesInOrder(match.crises).filter(({ turn }) => turn === match.world.turn),
    talk: match.talk,
    reports: match.reports,
    verdict: match.verdict,
  };
}

function membersIn(room: Classroom, { match, contributions }: ClassWorld, power: PowerId): WorldMember[] {
  return membersOf(match, power).flatMap(({ id, name, post }) => {
    const student = room.studentBehind(id);
    if (student === undefined) return [];
    const lastAct = contributions[id]?.lastAct ?? null;
    return [{ student: student.number, name, office: post.office, here: room.isOnline(student), lastAct }];
  });
}

/** Grave acts with the keys of students by their numbers in the class. */
function graveIn(room: Classroom, match: Match, power: PowerId): GraveAct[] {
  const numbers = new Map(
    membersOf(match, power).map(({ id, number }) => [number, room.studentBehind(id)?.number ?? number]),
  );
  return graveActsOf(match, power).map((act) => ({ ...act, keys: act.keys.map((key) => numbers.get(key) ?? key) }));
}
