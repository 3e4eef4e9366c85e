import { scenarioOf } from '../../content/scenarios/index.ts';
import { keysOf } from '../../core/ids.ts';
import { stream } from '../../core/random.ts';
import { createWorld } from '../../engine/createWorld.ts';
import { matchWith } from '../../model/copies.ts';
import type { Match, ParticipantId, Seat } from '../../model/match.ts';
import { policiesOf, powerLedBy } from '../../view/people.ts';
import { openSeats } from '../createMatch.ts';
import { beginTurn } from '../phases.ts';
import { type Handler, seatOf } from '../record.ts';
import { NOBODY, withSeat } from '../seats.ts';
import { vacatedSeat } from './people.ts';

/** A person takes a seat; in the lobby the one held before is free again. */
export const claimSeat: Handler<'claimSeat'> = (match, { power, name }, { by, power: before, note }) => {
  const holder = by.kind === 'participant' ? by.id : null;
  const { turn } = match.world;
  let next = match;
  if (before !== null && before !== power) {
    note(turn, 'public', { kind: 'seatLeft', power: before, name: match.seats[before].name ?? '' });
    next = withSeat(next, before, vacated(next));
  }
  note(turn, 'public', { kind: 'seatTaken', power, name });
  next = withSeat(next, power, { ...NOBODY, kind: 'human', holder, name });
  if (holder !== null && match.people[holder] !== undefined) next = renamed(next, holder, name);
  if (next.phase === 'lobby') next = matchWith(next, { locked: { ...next.locked, [power]: false } });
  // What the AI locked is the newcomer's to decide, as long as Plan lasts.
  return next.phase === 'plan' ? matchWith(next, { locked: { ...next.locked, [power]: false } }) : next;
};

/** The name one sits down under is what one is called from then on. */
function renamed(match: Match, id: ParticipantId, name: string): Match {
  return matchWith(match, { people: { ...match.people, [id]: { ...match.people[id], name } } });
}

/** A person gets up; an AI goes on once the match runs. */
export const leaveSeat: Handler<'leaveSeat'> = (match, _command, circumstances) => {
  const power = seatOf(circumstances);
  const name = match.seats[power].name ?? '';
  circumstances.note(match.world.turn, 'public', { kind: 'seatLeft', power, name });
  return vacatedSeat(match, power);
};

export const setSeat: Handler<'setSeat'> = (match, { power, seat, doctrine, level }) => {
  const now = match.seats[power];
  return withSeat(match, power, { kind: seat, doctrine: doctrine ?? now.doctrine, level: level ?? now.level });
};

export const setClock: Handler<'setClock'> = (match, { clock }) =>
  matchWith(match, { setup: { ...match.setup, clock } });

export const setTurns: Handler<'setTurns'> = (match, { turns }) =>
  matchWith(match, { setup: { ...match.setup, turns } });

/** The match begins; open seats go to AIs. */
export const start: Handler<'start'> = (match, _command, { at, note }) => {
  const open = keysOf(match.seats).filter((power) => match.seats[power].kind === 'open');
  const seated = open.reduce<Match>((next, power) => withSeat(next, power, { kind: 'ai' }), match);
  note(match.world.turn, 'public', { kind: 'matchStarted' });
  return beginTurn(seated, at, note);
};

function vacated(match: Match): Partial<Seat> {
  return { ...NOBODY, kind: match.phase === 'lobby' ? 'open' : 'ai' };
}

/** Another world: a fresh one, in which people keep the seats that it has too. */
export const setScenario: Handler<'setScenario'> = (match, { scenario }) =>
  inWorld(match, { ...match.setup, scenario, modules: null }, true);

/** Other rules in the same world. */
export const setRules: Handler<'setRules'> = (match, { dial, modules }) =>
  inWorld(match, { ...match.setup, dial, modules: modules === null ? null : [...modules] }, false);

function inWorld(match: Match, setup: Match['setup'], isOther: boolean): Match {
  const own = scenarioOf(setup);
  if (own === undefined) throw new Error(`a scenario was taken for granted: ${setup.scenario}`);
  const seats = openSeats(setup, own);
  for (const power of keysOf(seats)) if (Object.hasOwn(match.seats, power)) seats[power] = match.seats[power];
  return matchWith(match, {
    setup: { ...setup, turns: isOther ? own.turns : setup.turns },
    scenario: own,
    world: createWorld(own, setup.seed),
    seats,
    locked: {},
  });
}

export const setPolicies: Handler<'setPolicies'> = (match, { policies }) =>
  matchWith(match, { setup: { ...match.setup, policies: { ...policiesOf(match.setup), ...policies } } });

export const setListed: Handler<'setListed'> = (match, { listed }) =>
  matchWith(match, { setup: { ...match.setup, listed } });

export const setReady: Handler<'setReady'> = (match, { ready }, circumstances) =>
  matchWith(match, { locked: { ...match.locked, [seatOf(circumstances)]: ready } });

/** Deals the seats that are no AI's by lot: to those seated and those who wait for a seat. */
export const dealSeats: Handler<'dealSeats'> = (match, _command, { note }) => {
  const { seats, people, seq, setup } = match;
  const free = keysOf(seats).filter((power) => seats[power].kind !== 'ai');
  const seated = free.flatMap((power) => {
    const { holder, name } = seats[power];
    return holder === null ? [] : [{ holder, name: name ?? '' }];
  });
  const waiting = keysOf(people)
    .filter((id) => people[id].role === 'player' && people[id].barred === null && powerLedBy(match, id) === null)
    .sort((a, b) => people[a].number - people[b].number)
    .map((id) => ({ holder: id, name: people[id].name }));
  const dealt = [...seated, ...waiting].slice(0, free.length);
  const lot = stream(setup.seed, 0, 'deal', String(seq)).shuffle(free);
  let next: Match = matchWith(match, { locked: {} });
  for (const [index, power] of lot.entries()) {
    const one = dealt[index];
    next = withSeat(next, power, one === undefined ? vacated(match) : { ...vacated(match), kind: 'human', ...one });
    if (one !== undefined) note(match.world.turn, 'public', { kind: 'seatTaken', power, name: one.name });
  }
  return next;
};
