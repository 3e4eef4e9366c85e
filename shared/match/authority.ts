import { scenarioOf } from '../content/scenarios/index.ts';
import type { PowerId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import type { Actor, Command, CommandOf, Match, StampedCommand } from '../model/match.ts';
import { AUTHORITY, phaseFault, roleFault } from '../orders/authority.ts';
import { capitalFree } from '../orders/capital.ts';
import { EDIT_WINDOW } from '../orders/talk.ts';
import { validate } from '../orders/validate.ts';
import { powerLedBy } from '../view/people.ts';
import { viewFor } from '../view/viewFor.ts';
import { isDue, isPauseOver } from './clock.ts';
import { instructorFault } from './instructor.ts';
import { isLedByAi } from './seats.ts';

/** The seat an actor speaks for, or null. */
export function powerOf(match: Match, by: Actor): PowerId | null {
  if (by.kind === 'ai') return by.power;
  return by.kind === 'participant' ? powerLedBy(match, by.id) : null;
}

/** Why this actor may not do this now, or null. */
export function faultOf(match: Match, { by, command, at }: StampedCommand): RuleError | null {
  if (by.kind === 'clock' || by.kind === 'server') return systemFault(match, by, command, at);
  if (by.kind === 'instructor') return instructorFault(match, command);
  if (by.kind === 'ai') {
    if (!Object.hasOwn(match.seats, by.power) || !isLedByAi(match, match.seats[by.power]))
      return { code: 'seat/not-ai' };
    if (roleFault(command.kind, ['ai']) !== null) return { code: 'order/not-allowed' };
  }
  const person = by.kind === 'participant' ? match.people[by.id] : undefined;
  if (person?.barred === 'match') return { code: 'match/barred' };
  const power = powerOf(match, by);
  if (person !== undefined && power !== null && match.seats[power].relieved && isLedByOthers(command.kind))
    return { code: 'class/by-instructor' };
  const view = viewFor(match, { participant: by.kind === 'participant' ? by.id : null, power });
  const fault =
    validate(view, match.scenario, command, by.kind === 'ai' ? ['ai'] : undefined) ??
    hiddenFault(match, by, command, at);
  if (fault || command.kind !== 'undo' || power === null) return fault;
  // Earlier drafts are not in the view: what was free then may since be promised to a treaty.
  const draft = match.undo[power].at(-1) ?? null;
  return capitalFree({ ...view, draft }, match.scenario) < 0 ? { code: 'order/undo-unaffordable' } : null;
}

/** Whether it is what the AI does that leads a power in place of its people. */
const isLedByOthers = (kind: Command['kind']): boolean => kind !== 'say' && AUTHORITY[kind].by.includes('ai');

/** What forbids a command though nothing in the giver's view does: the time, links of others, the world it would lead to. */
function hiddenFault(match: Match, by: Actor, command: Command, at: number): RuleError | null {
  switch (command.kind) {
    case 'editTalk': {
      const said = match.talk.find(({ id }) => id === command.message);
      return said !== undefined && at - said.at <= EDIT_WINDOW ? null : { code: 'talk/too-late' };
    }
    case 'acceptInvite':
      return acceptFault(match, command.invite);
    case 'setScenario':
      return scenarioOf({ ...match.setup, scenario: command.scenario, modules: null }) === undefined
        ? { code: 'scenario/unknown', params: { scenario: command.scenario } }
        : null;
    case 'claimSeat': {
      // One voted out of a seat may still hold a token from before people were counted.
      const person = by.kind === 'participant' ? match.people[by.id] : undefined;
      return person?.barred === 'seat' ? { code: 'seat/barred' } : null;
    }
    default:
      return null;
  }
}

function acceptFault(match: Match, number: number): RuleError | null {
  const invite = Object.hasOwn(match.invites, number) ? match.invites[number] : undefined;
  if (invite === undefined || !invite.open || invite.power === null) return { code: 'invite/unknown' };
  const { holder, owner } = match.seats[invite.power];
  // A link is its giver's: it dies with their own claim to the seat.
  return holder === invite.by || owner?.id === invite.by ? null : { code: 'invite/unknown' };
}

function systemFault(match: Match, by: Actor, command: Command, at: number): RuleError | null {
  if (roleFault(command.kind, [by.kind as 'clock' | 'server']) !== null) return { code: 'order/not-allowed' };
  if (command.kind !== 'endPhase' && phaseFault(command.kind, match.phase) !== null)
    return { code: 'match/wrong-phase' };
  const isPlay = match.phase === 'plan' || match.phase === 'crisis';
  if (command.kind === 'endPhase') return isPlay && isDue(match, at) ? null : { code: 'clock/not-due' };
  if (by.kind === 'clock') {
    const isOver = isPlay && isPauseOver(match, at);
    if (command.kind === 'resume') return isOver ? null : { code: 'clock/not-due' };
    return { code: 'order/not-allowed' };
  }
  if (command.kind === 'admit') return admitFault(match, command.invite);
  if (command.kind === 'revokeKeys') {
    return Object.hasOwn(match.people, command.participant) ? null : { code: 'person/unknown' };
  }
  if (command.kind === 'appoint' || command.kind === 'setPresent') return appointFault(match, command);
  if (command.kind === 'adopt') return null;
  if (command.kind === 'makeUp') return command.from <= command.to ? null : { code: 'order/malformed', path: 'to' };
  if (command.kind !== 'setAway') return { code: 'order/not-allowed' };
  const isHeld = Object.hasOwn(match.seats, command.power) && match.seats[command.power].kind === 'human';
  return isHeld ? null : { code: 'seat/not-seated' };
}

function appointFault({ people, seats, setup }: Match, command: CommandOf<'appoint' | 'setPresent'>): RuleError | null {
  if (setup.class === undefined) return { code: 'order/not-allowed' };
  if (!Object.hasOwn(people, command.participant)) return { code: 'person/unknown' };
  if (command.kind === 'setPresent' || command.post === null) return null;
  return Object.hasOwn(seats, command.post.power) ? null : { code: 'seat/unknown' };
}

/** Most people that a match lets in. */
const PEOPLE_MOST = 400;

function admitFault(match: Match, invite: number | undefined): RuleError | null {
  if (Object.keys(match.people).length >= PEOPLE_MOST) return { code: 'match/full' };
  if (invite === undefined) return null;
  const isOpen = Object.hasOwn(match.invites, invite) && match.invites[invite].open;
  return isOpen ? null : { code: 'invite/unknown' };
}
