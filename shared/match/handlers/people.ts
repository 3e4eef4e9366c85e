import { keysOf, type PowerId, valuesInOrder } from '../../core/ids.ts';
import { matchWith } from '../../model/copies.ts';
import type { Match } from '../../model/match.ts';
import type { ParticipantId, Person } from '../../model/people.ts';
import { powerLedBy } from '../../view/people.ts';
import type { Handler } from '../record.ts';
import { NOBODY, withSeat } from '../seats.ts';

/** Somebody is let in; an invitation by name is used up. */
export const admit: Handler<'admit'> = (match, { participant, name, role, invite }) => {
  if (Object.hasOwn(match.people, participant)) return match;
  const number = 1 + Math.max(0, ...Object.values<Person>(match.people).map((person) => person.number));
  const person: Person = { number, name, role, barred: null, keysFrom: 0 };
  const next = matchWith(match, { people: { ...match.people, [participant]: person } });
  const used = invite === undefined ? undefined : match.invites[invite];
  if (used === undefined || used.as !== 'watcher' || used.name === null) return next;
  return matchWith(next, { invites: { ...next.invites, [used.number]: { ...used, open: false } } });
};

export const adopt: Handler<'adopt'> = (match, { host, name }, { at }) => {
  const person: Person = { number: 1, name, role: 'player', barred: null, keysFrom: 0 };
  const seats = Object.fromEntries(
    valuesInOrder(match.seats).map((seat) => {
      const kind =
        seat.kind === 'human' && match.phase !== 'ended' ? (match.phase === 'lobby' ? 'open' : 'ai') : seat.kind;
      // Those who played are named in what is over, and hold nothing here.
      const left = match.phase === 'ended' ? { holder: null, owner: null } : NOBODY;
      return [seat.power, { ...seat, ...left, kind }];
    }),
  );
  const { deadline } = match;
  return matchWith(match, {
    setup: { ...match.setup, host, listed: false },
    people: { [host]: person },
    invites: {},
    ballots: {},
    reports: [],
    seats,
    // An old deadline would be long past.
    ...(deadline !== null && { deadline: null, pausedWith: Math.max(0, deadline - at) || LEAST_LEFT, pauseEnds: null }),
  });
};

/** What is left of a phase whose deadline has passed where a match is taken in, milliseconds. */
const LEAST_LEFT = 60_000;

/** Tokens from before a moment are void; those of the same second are not: the new one is among them. */
export const revokeKeys: Handler<'revokeKeys'> = (match, { participant, before }) =>
  withPerson(match, participant, { keysFrom: before });

export const setLocked: Handler<'setLocked'> = (match, { locked }) =>
  matchWith(match, { setup: { ...match.setup, locked } });

/** Out of the seat, and out of the door. */
export const kick: Handler<'kick'> = (match, { person }, { note }) => {
  const id = personNumbered(match, person);
  const power = powerLedBy(match, id);
  let next = withPerson(match, id, { barred: 'match' });
  if (power !== null) {
    note(match.world.turn, 'public', { kind: 'seatLeft', power, name: match.seats[power].name ?? '' });
    next = withSeat(next, power, { ...NOBODY, kind: 'open' });
  }
  return next;
};

export const handHost: Handler<'handHost'> = (match, { person }, { note }) => {
  const id = personNumbered(match, person);
  return hostedBy(match, id, note);
};

/** The match with another host. */
export function hostedBy(match: Match, host: ParticipantId, note: Parameters<Handler<'kick'>>[2]['note']): Match {
  note(match.world.turn, 'public', { kind: 'hostChanged', name: match.people[host]?.name ?? '' });
  return matchWith(match, { setup: { ...match.setup, host } });
}

/** The match with something of one person changed; who is not among the people stays unknown. */
export function withPerson(match: Match, id: ParticipantId, change: Partial<Person>): Match {
  const person = match.people[id];
  return person === undefined
    ? match
    : matchWith(match, { people: { ...match.people, [id]: { ...person, ...change } } });
}

/** Closes every link to a seat: its leader is another one now. */
export function withoutInvitesTo(match: Match, power: PowerId): Match {
  const open = Object.values(match.invites).filter((invite) => invite.open && invite.power === power);
  if (open.length === 0) return match;
  const closed = Object.fromEntries(open.map((invite) => [invite.number, { ...invite, open: false }]));
  return matchWith(match, { invites: { ...match.invites, ...closed } });
}

function personNumbered(match: Match, number: number): ParticipantId {
  const id = keysOf(match.people).find((one) => match.people[one].number === number);
  if (id === undefined) throw new Error(`a person was taken for granted: ${number}`);
  return id;
}

/** The match in which nobody leads this seat by this holder any more: its owner does again, or else who is to when it is empty. */
export function vacatedSeat(match: Match, power: PowerId): Match {
  const { owner } = match.seats[power];
  const change =
    owner != null && match.people[owner.id]?.barred == null
      ? ({ ...NOBODY, kind: 'human', holder: owner.id, name: owner.name } as const)
      : ({ ...NOBODY, kind: match.phase === 'lobby' ? 'open' : 'ai' } as const);
  return withoutInvitesTo(withSeat(match, power, change), power);
}
