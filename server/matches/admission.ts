import { valuesInOrder } from '../../shared/core/ids.ts';
import type { Result, RuleError } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import type { Command, Match, ParticipantId } from '../../shared/model/match.ts';
import type { MatchSummary } from '../../shared/protocol/http.ts';
import { policiesOf } from '../../shared/view/people.ts';
import { newParticipant } from '../auth/tokens.ts';
import type { Table } from './table.ts';

/** Who asks to be let in. */
export interface Admission {
  name: string;
  watch?: boolean;
  /** Number of an invitation that was proved. */
  invite?: number;
}

/**
 * Lets somebody in under a name: to play, to watch, or by an invitation. Whom a match that is over shows itself to is not noted in
 * it.
 */
export async function admit(table: Table, asked: Admission): Promise<Result<ParticipantId>> {
  const { live } = table;
  const { match } = live;
  const { name, invite } = asked;
  const participant = newParticipant();
  if (match.phase === 'ended' && invite === undefined) return ok(participant);
  const fault = admissionFault(match, asked);
  if (fault !== null) return refuse(fault);
  const as = invite === undefined ? null : match.invites[invite].as;
  const role = asked.watch || as === 'watcher' ? 'watcher' : 'player';
  const command: Command = { kind: 'admit', participant, name, role, ...(invite !== undefined && { invite }) };
  const admitted = await live.submit({ kind: 'server' }, command);
  if (!admitted.ok) return admitted;
  if (invite === undefined || as === 'watcher') return ok(participant);
  const seated = await live.submit({ kind: 'participant', id: participant }, { kind: 'acceptInvite', invite, name });
  return seated.ok ? ok(participant) : seated;
}

/** What the host is called where they sit, or else as they came in. */
function hostName({ seats, people, setup: { host } }: Match): string | null {
  const seated = valuesInOrder(seats).find(({ holder }) => holder === host)?.name;
  return seated ?? (Object.hasOwn(people, host) ? people[host].name : null);
}

/** What those outside may see of a match. */
export function summaryOf({ live: { code, match, createdAt } }: Table): MatchSummary {
  const seats = valuesInOrder(match.seats);
  const { setup } = match;
  return {
    code,
    scenario: setup.scenario,
    phase: match.phase,
    turn: match.world.turn,
    turns: setup.turns,
    clock: setup.clock,
    host: hostName(match),
    seats: seats.map(({ power, kind, name }) => ({ power, kind, name })),
    open: openSeats(match),
    watch: match.phase === 'ended' || (setup.locked !== true && policiesOf(setup).watch === 'link'),
    closed: setup.locked === true,
    policies: policiesOf(setup),
    createdAt,
  };
}

/** Seats that a newcomer may take now. */
function openSeats({ phase, setup, seats }: Match): number {
  if (setup.locked === true || phase === 'ended') return 0;
  if (phase !== 'lobby' && !policiesOf(setup).lateJoin) return 0;
  const kind = phase === 'lobby' ? 'open' : 'ai';
  return valuesInOrder(seats).filter((seat) => seat.kind === kind).length;
}

/** Why somebody is not let in, or null. */
function admissionFault(match: Match, { watch, invite }: Admission): RuleError['code'] | null {
  const { setup } = match;
  if (invite !== undefined) {
    const isOpen = Object.hasOwn(match.invites, invite) && match.invites[invite].open;
    return isOpen ? null : 'invite/unknown';
  }
  if (setup.locked === true) return 'match/closed';
  if (watch) return policiesOf(setup).watch === 'link' ? null : 'watch/not-allowed';
  return openSeats(match) > 0 ? null : 'match/full';
}
