import * as z from 'zod/mini';
import type { RuleError } from '../core/result.ts';
import {
  ABSENCE_POLICIES,
  PAUSE_POLICIES,
  POLICY_BOUNDS,
  type Policies,
  TALK_POLICIES,
  WATCH_POLICIES,
} from '../model/policies.ts';
import { DIAL_IDS, MODULES } from '../model/vocabulary.ts';
import { intSchema } from '../treaties/schema.ts';
import type { PersonInfo, SeatView } from '../view/view.ts';
import { hostInLobby } from './lobby.ts';
import type { OrderRule } from './rule.ts';

/** Greatest number of a person. */
const PERSON_MOST = 1_000_000;

/** What a host may settle, each by itself. */
export const policiesSchema = z.partial(
  z.object({
    talk: z.enum(TALK_POLICIES),
    absence: z.enum(ABSENCE_POLICIES),
    pause: z.enum(PAUSE_POLICIES),
    pauseMinutes: intSchema(0, POLICY_BOUNDS.pauseMinutes),
    graceSeconds: intSchema(0, POLICY_BOUNDS.graceSeconds),
    extensions: intSchema(0, POLICY_BOUNDS.extensions),
    vacationDays: intSchema(0, POLICY_BOUNDS.vacationDays),
    watch: z.enum(WATCH_POLICIES),
    watchDelay: intSchema(0, POLICY_BOUNDS.watchDelay),
    lateJoin: z.boolean(),
    filter: z.boolean(),
  }),
);

/** Another world to play in. Host only, in the lobby. */
export const setScenario: OrderRule<'setScenario'> = {
  schema: z.object({
    kind: z.literal('setScenario'),
    scenario: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  }) as unknown as OrderRule<'setScenario'>['schema'],
  validate: hostInLobby,
};

/** Another theory dial, other parts of the rules; null for the scenario's own. Host only, in the lobby. */
export const setRules: OrderRule<'setRules'> = {
  schema: z.object({
    kind: z.literal('setRules'),
    dial: z.nullable(z.enum(DIAL_IDS)),
    modules: z.nullable(z.array(z.enum(MODULES)).check(z.maxLength(MODULES.length))),
  }),
  validate: hostInLobby,
};

/**
 * Settles some of the policies. Host only, in the lobby; later only that a caretaker acts for those who were waited for: one who
 * stays away would hold up for ever two who are too few to vote.
 */
export const setPolicies: OrderRule<'setPolicies'> = {
  schema: z.object({ kind: z.literal('setPolicies'), policies: policiesSchema }),
  validate: (view, _scenario, { policies }) =>
    view.host && view.phase !== 'ended' && endsWaiting(view, policies) ? null : hostInLobby(view),
};

function endsWaiting({ policies: { absence } }: SeatView, wanted: Partial<Policies>): boolean {
  return absence === 'wait' && wanted.absence === 'caretaker' && Object.keys(wanted).length === 1;
}

/** Whether the match stands in the list of open matches. Host only, in the lobby. */
export const setListed: OrderRule<'setListed'> = {
  schema: z.object({ kind: z.literal('setListed'), listed: z.boolean() }),
  validate: hostInLobby,
};

/** Deals the seats by lot. Host only, in the lobby. */
export const dealSeats: OrderRule<'dealSeats'> = {
  schema: z.object({ kind: z.literal('dealSeats') }),
  validate: hostInLobby,
};

/** Turns newcomers away, or lets them in again. Host only. */
export const setLocked: OrderRule<'setLocked'> = {
  schema: z.object({ kind: z.literal('setLocked'), locked: z.boolean() }),
  validate: (view) => {
    if (!view.host) return { code: 'match/host-only' };
    return view.phase === 'ended' ? { code: 'match/wrong-phase' } : null;
  },
};

/** Shows somebody the door. Host only, in the lobby; later it takes a vote. */
export const kick: OrderRule<'kick'> = {
  schema: z.object({ kind: z.literal('kick'), person: intSchema(1, PERSON_MOST) }),
  validate: (view, _scenario, { person }) => hostInLobby(view) ?? otherFault(view, person, () => null),
};

/** Makes somebody else the host. */
export const handHost: OrderRule<'handHost'> = {
  schema: z.object({ kind: z.literal('handHost'), person: intSchema(1, PERSON_MOST) }),
  validate: (view, _scenario, { person }) => {
    if (!view.host) return { code: 'match/host-only' };
    return otherFault(view, person, ({ role }) => (role === 'watcher' ? { code: 'seat/watching' } : null));
  },
};

function otherFault(view: SeatView, number: number, check: (person: PersonInfo) => RuleError | null): RuleError | null {
  const person = view.people.find((one) => one.number === number);
  if (person === undefined) return { code: 'person/unknown' };
  return person.number === view.me ? { code: 'person/yourself' } : check(person);
}
