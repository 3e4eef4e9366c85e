import { keysOf, type PowerId, valuesInOrder } from '../core/ids.ts';
import type { Match } from '../model/match.ts';
import type { Invite, ParticipantId } from '../model/people.ts';
import { type Policies, USUAL_POLICIES } from '../model/policies.ts';
import type { InviteInfo, PersonInfo } from './view.ts';

/** The policies of a match: the usual ones where it settled none. */
export const policiesOf = (setup: Match['setup']): Policies => setup.policies ?? USUAL_POLICIES;

/** Whether a participant is the host. */
export const isHost = ({ setup }: Match, participant: ParticipantId | null): boolean =>
  participant !== null && participant === setup.host;

/** The power that a participant leads, alone or with others; null for none. */
export function powerLedBy(
  { seats, people }: Pick<Match, 'seats' | 'people'>,
  participant: ParticipantId,
): PowerId | null {
  return people[participant]?.post?.power ?? keysOf(seats).find((power) => seats[power].holder === participant) ?? null;
}

/** Who is in the match, but for those who were shown the door; all viewers share it. Nobody's id is told. */
export function peopleIn({ people, seats, setup }: Match): PersonInfo[] {
  const known = peopleSeen.get(people);
  if (known?.seats === seats && known.host === setup.host) return known.seen;
  const seated = new Map(keysOf(seats).map((power) => [seats[power].holder, power]));
  const seen = keysOf(people)
    .filter((id) => people[id].barred !== 'match')
    .map((id) => {
      const { number, name, role, post } = people[id];
      return { number, name, role, power: post?.power ?? seated.get(id) ?? null, host: id === setup.host };
    })
    .sort((a, b) => a.number - b.number);
  peopleSeen.set(people, { seats, host: setup.host, seen });
  return seen;
}

const peopleSeen = new WeakMap<Match['people'], { seats: Match['seats']; host: ParticipantId; seen: PersonInfo[] }>();

/** Links that a viewer gave out and that still lead somewhere. */
export function invitesFor(match: Match, viewer: ParticipantId | null): InviteInfo[] {
  if (viewer === null) return [];
  return valuesInOrder<string, Invite>(match.invites)
    .filter(({ by, open }) => by === viewer && open)
    .map(({ number, as, power, name }) => ({ number, as, power, name }));
}
