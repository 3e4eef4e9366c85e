import { keysOf } from '../../core/ids.ts';
import { matchWith } from '../../model/copies.ts';
import type { Match } from '../../model/match.ts';
import type { Ballot, Matter } from '../../model/people.ts';
import { extensionOf } from '../../orders/clock.ts';
import { matterKey, votesNeeded } from '../../orders/seats.ts';
import { policiesOf } from '../../view/people.ts';
import { withDeadline } from '../clock.ts';
import { type Circumstances, type Handler, seatOf } from '../record.ts';
import { isPresent, NOBODY, withSeat } from '../seats.ts';
import { lengthened, paused, resumed } from './clock.ts';
import { hostedBy, vacatedSeat, withoutInvitesTo, withPerson } from './people.ts';

const DAY = 86_400_000;

export const invite: Handler<'invite'> = (match, { as, name }, { by, power }) => {
  if (by.kind !== 'participant') throw new Error('only people give out links');
  const number = 1 + Math.max(0, ...Object.values(match.invites).map((one) => one.number));
  const seat = as === 'watcher' ? null : power;
  const given = { number, as, power: seat, by: by.id, name: name ?? null, open: true };
  return matchWith(match, { invites: { ...match.invites, [number]: given } });
};

export const closeInvite: Handler<'closeInvite'> = (match, { invite: number }) =>
  matchWith(match, { invites: { ...match.invites, [number]: { ...match.invites[number], open: false } } });

/** Somebody sits down by a link: for a while, with its giver as the owner, or for good. */
export const acceptInvite: Handler<'acceptInvite'> = (match, { invite: number, name }, { by, note }) => {
  const { as, power } = match.invites[number];
  if (by.kind !== 'participant' || power === null) throw new Error('an invitation to a seat was taken for granted');
  const { holder, name: before, owner } = match.seats[power];
  const how = as === 'substitute' ? 'substitute' : 'successor';
  note(match.world.turn, 'public', { kind: 'seatHanded', power, name, how });
  const given = holder === null ? null : { id: holder, name: before ?? '' };
  const kept = how === 'substitute' ? (owner ?? given) : null;
  const seated = withSeat(match, power, { ...NOBODY, kind: 'human', holder: by.id, name, owner: kept });
  return withoutInvitesTo(withPerson(seated, by.id, { name }), power);
};

export const takeBack: Handler<'takeBack'> = (match, { power }, { note }) => {
  const { owner } = match.seats[power];
  if (owner == null) throw new Error('an owner was taken for granted');
  note(match.world.turn, 'public', { kind: 'seatHanded', power, name: owner.name, how: 'takenBack' });
  const back = { ...NOBODY, kind: 'human', holder: owner.id, name: owner.name } as const;
  return withoutInvitesTo(withSeat(match, power, back), power);
};

export const setCare: Handler<'setCare'> = (match, { care }, circumstances) =>
  withSeat(match, seatOf(circumstances), { care });

/** Away from now on: nobody waits for the seat, or all do, as was agreed. */
export const takeVacation: Handler<'takeVacation'> = (match, { days }, circumstances) => {
  const { at, note } = circumstances;
  const power = seatOf(circumstances);
  const vacationUsed = (match.seats[power].vacationUsed ?? 0) + days;
  note(match.world.turn, 'public', { kind: 'vacationTaken', power, days });
  const next = withSeat(match, power, { away: true, vacationUsed, vacationUntil: at + days * DAY });
  const waits = policiesOf(match.setup).absence === 'wait' && match.deadline !== null;
  return waits ? withDeadline(next, match.deadline ?? at) : next;
};

/** Whole days that were not used stay. */
export const endVacation: Handler<'endVacation'> = (match, _command, circumstances) => {
  const { at, note } = circumstances;
  const power = seatOf(circumstances);
  const { vacationUntil, vacationUsed = 0 } = match.seats[power];
  const left = Math.max(0, Math.floor(((vacationUntil ?? at) - at) / DAY));
  note(match.world.turn, 'public', { kind: 'seatAway', power, away: false });
  return withSeat(match, power, { away: false, vacationUntil: null, vacationUsed: Math.max(0, vacationUsed - left) });
};

/** A vote; what most of those present want is done at once, and what can no longer be carried is off the table. */
export const ballot: Handler<'ballot'> = (match, { matter, vote }, circumstances) => {
  const power = seatOf(circumstances);
  const key = matterKey(matter);
  const before: Ballot = match.ballots[key] ?? { matter, by: power, votes: {} };
  const { [power]: _before, ...others } = before.votes;
  const votes = vote === null ? others : { ...others, [power]: vote };
  const voters = keysOf(match.seats).filter(
    (one) => isPresent(match.seats[one]) && (matter.kind !== 'remove' || matter.power !== one),
  );
  const count = (wanted: 'yes' | 'no') => voters.filter((one) => votes[one] === wanted).length;
  const needed = votesNeeded(matter, voters.length);
  const { [key]: _settled, ...rest } = match.ballots;
  if (count('yes') >= needed) return carried(matchWith(match, { ballots: rest }), matter, circumstances);
  const isLost = Object.keys(votes).length === 0 || count('no') > voters.length - needed;
  return matchWith(match, { ballots: isLost ? rest : { ...rest, [key]: { ...before, votes } } });
};

function carried(match: Match, matter: Matter, { at, note }: Circumstances): Match {
  switch (matter.kind) {
    case 'pause':
      return paused(match, at, null, note);
    case 'resume':
      return resumed(match, at, null, note);
    case 'extend':
      return lengthened(match, extensionOf(match.setup.clock, match.phase), 'vote', null, note);
    case 'host': {
      const { holder } = match.seats[matter.power];
      return holder === null ? match : hostedBy(match, holder, note);
    }
    case 'remove': {
      const { holder, name } = match.seats[matter.power];
      note(match.world.turn, 'public', { kind: 'seatRemoved', power: matter.power, name: name ?? '' });
      const vacated = vacatedSeat(match, matter.power);
      return holder === null ? vacated : withPerson(vacated, holder, { barred: 'seat' });
    }
  }
}
