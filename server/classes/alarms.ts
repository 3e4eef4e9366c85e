import { constantsOf } from '../../shared/content/geography.ts';
import { keysOf, type PowerId, valuesInOrder } from '../../shared/core/ids.ts';
import { isIncident } from '../../shared/formulas/crisis.ts';
import { isPlayed } from '../../shared/match/seats.ts';
import type { Match } from '../../shared/model/match.ts';
import type { Alarm } from '../../shared/protocol/classConsole.ts';
import { graveActsOf, membersOf } from '../../shared/view/cabinet.ts';
import type { ClassWorld } from './world.ts';

/** Minutes without an act of anybody after which a world is silent, and turns behind after which it lags. */
const SILENT_MINUTES = 4;
const BEHIND_TURNS = 1;

/** A share this near to the one that ends the match calls for the instructor. */
const NEAR_HEGEMONY = 0.03;

type Told = Partial<Pick<Alarm, 'power' | 'other' | 'count'>>;

const alarm = (kind: Alarm['kind'], level: Alarm['level'], told: Told = {}): Alarm => ({
  kind,
  level,
  power: null,
  other: null,
  count: 0,
  ...told,
});

/** What in a world calls for the instructor, gravest first. `furthest`: the turn that the furthest world plays. */
export function alarmsOf(world: ClassWorld, furthest: number, now: number): Alarm[] {
  const { match } = world;
  if (match.phase === 'lobby') return [];
  const all = [...graveAlarms(match), ...(match.phase === 'ended' ? [] : playAlarms(world, furthest, now))];
  const order = { grave: 0, warn: 1, note: 2 } as const;
  return all.sort((a, b) => order[a.level] - order[b.level]);
}

function graveAlarms(match: Match): Alarm[] {
  const wars = valuesInOrder(match.world.wars).map(({ attacker, defender, since }) =>
    alarm('war', 'grave', { power: attacker, other: defender, count: match.world.turn - since + 1 }),
  );
  const demands = valuesInOrder(match.phase === 'crisis' ? match.crises : {})
    .filter((crisis) => crisis.turn === match.world.turn && !isIncident(crisis) && crisis.step !== 'done')
    .map(({ challenger, demand }) => alarm('demand', 'grave', { power: challenger, other: demand.target }));
  const held = match.reports.length > 0 ? [alarm('held', 'grave', { count: match.reports.length })] : [];
  const waiting = keysOf(match.seats).flatMap((power) => {
    const acts = graveActsOf(match, power);
    const leave = acts.filter((act) => act.leave).length;
    const key = acts.filter((act) => act.keys.length < act.needed).length;
    return [
      ...(leave > 0 ? [alarm('leave', 'grave', { power, count: leave })] : []),
      ...(key > 0 ? [alarm('secondKey', 'note', { power, count: key })] : []),
    ];
  });
  return [...wars, ...demands, ...held, ...waiting];
}

function playAlarms(world: ClassWorld, furthest: number, now: number): Alarm[] {
  const { match } = world;
  const alarms: Alarm[] = [];
  const { power, share, hegemony } = leaderOf(match);
  if (share >= hegemony - NEAR_HEGEMONY)
    alarms.push(alarm('hegemony', 'warn', { power, count: Math.round(share * 100) }));
  const minutes = Math.floor((now - world.lastAct) / 60_000);
  if (isPlayed(match) && match.pausedWith === null && minutes >= SILENT_MINUTES)
    alarms.push(alarm('silent', 'warn', { count: minutes }));
  const behind = furthest - match.world.turn;
  if (behind > BEHIND_TURNS) alarms.push(alarm('behind', 'warn', { count: behind }));
  for (const one of keysOf(match.seats)) {
    const { kind, relieved } = match.seats[one];
    if (kind === 'ai' || relieved) alarms.push(alarm('aiLeads', 'note', { power: one }));
    else if (isDeserted(match, one))
      alarms.push(alarm('away', 'warn', { power: one, count: membersOf(match, one).length }));
  }
  if (isPlayed(match) && match.phase === 'plan' && keysOf(match.seats).every((one) => match.locked[one]))
    alarms.push(alarm('allLocked', 'note'));
  return alarms;
}

const isDeserted = (match: Match, power: PowerId): boolean =>
  match.seats[power].kind === 'human' && match.seats[power].away;

/** The power with most capability, and the share that ends the match when it is held. */
export function leaderOf({ world, scenario }: Match): { power: PowerId; share: number; hegemony: number } {
  const first = valuesInOrder(world.powers).reduce((most, power) => (power.share > most.share ? power : most));
  return { power: first.id, share: first.share, hegemony: constantsOf(scenario).hegemonyShare };
}
