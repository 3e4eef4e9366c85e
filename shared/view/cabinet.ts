import { keysOf, type PowerId, valuesInOrder } from '../core/ids.ts';
import type { Demand } from '../model/crisis.ts';
import type { Match } from '../model/match.ts';
import type { GraveAct, GraveMatter } from '../model/oversight.ts';
import { OFFICES, type ParticipantId, type Person } from '../model/people.ts';
import type { CabinetView } from './view.ts';

/** Somebody with a post, and their id. */
export type Member = Person & { id: ParticipantId; post: NonNullable<Person['post']> };

/** Who leads a power together, by office and then by number. */
export function membersOf({ people }: Pick<Match, 'people'>, power: PowerId): Member[] {
  return keysOf(people)
    .map((id) => ({ ...people[id], id }))
    .filter((person): person is Member => person.post?.power === power && person.barred !== 'match')
    .sort((a, b) => OFFICES.indexOf(a.post.office) - OFFICES.indexOf(b.post.office) || a.number - b.number);
}

/** What the viewer is told of how the power is led; undefined for whoever has no post in it. */
export function cabinetFor(match: Match, participant: ParticipantId | null): CabinetView | undefined {
  const me = participant === null ? undefined : match.people[participant];
  if (match.oversight === undefined || me?.post === undefined) return undefined;
  const { power, office } = me.post;
  return {
    office,
    members: membersOf(match, power).map(({ id, number, name, post, absent }) => ({
      number,
      name,
      office: post.office,
      here: absent !== true,
      you: id === participant,
    })),
    grave: graveActsOf(match, power),
    limits: match.oversight.limits[power] ?? null,
    cooling: coolingOf(match, power),
    muted: me.muted === true,
  };
}

/** Turns until the power may make its next demand. */
export function coolingOf({ oversight, world }: Match, power: PowerId): number {
  const last = oversight?.demanded[power];
  const turns = oversight?.limits[power]?.coolingTurns ?? 0;
  return last === undefined ? 0 : Math.max(0, last + turns + 1 - world.turn);
}

/** The grave acts that a power of a class's world has drafted; none for one that an AI leads. */
export function graveActsOf(match: Match, power: PowerId): GraveAct[] {
  const { oversight, drafts, crises, phase } = match;
  const draft = drafts[power];
  if (oversight === undefined || match.seats[power]?.kind !== 'human' || match.seats[power].relieved) return [];
  const matters: [string, GraveMatter][] = [];
  if (phase === 'plan' && draft !== undefined) {
    if (draft.demand !== null) matters.push([demandKey(draft.demand), { kind: 'demand' }]);
    for (const treaty of keysOf(draft.leaving)) {
      if (draft.leaving[treaty] === 'break') matters.push([`break ${treaty}`, { kind: 'break', treaty }]);
    }
  }
  for (const { id, challenger, step, decision } of phase === 'crisis' ? valuesInOrder(crises) : []) {
    if (challenger !== power || step !== 'decide' || decision?.decision !== 'attack') continue;
    matters.push([`attack ${id}`, { kind: 'attack', crisis: id }]);
  }
  const needed = keysNeeded(match, power);
  const hasLeave = (key: string): boolean =>
    oversight.limits[power]?.veto !== true || (oversight.leave[power] ?? []).includes(key);
  return matters.map(([key, matter]) => {
    const keys = oversight.keys[power]?.[key] ?? [];
    return { key, matter, keys, needed, leave: !hasLeave(key) };
  });
}

function demandKey(demand: Demand): string {
  const object = 'region' in demand ? demand.region : 'treaty' in demand ? demand.treaty : '';
  return `demand ${demand.kind} ${demand.target} ${object}`.trim();
}

/** Two keys where two are there to turn them or the instructor asked for it; the absent are not waited for. */
function keysNeeded(match: Match, power: PowerId): number {
  if (match.oversight?.limits[power]?.secondKey) return 2;
  return membersOf(match, power).filter(({ absent }) => absent !== true).length > 1 ? 2 : 1;
}

/** Whether a grave act lacks nothing. */
export const isReady = ({ keys, needed, leave }: GraveAct): boolean => keys.length >= needed && !leave;
