import { describe, expect, it } from 'vitest';
import { powerId } from '../../shared/core/ids.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import type { Actor, Command, CommandKind, Match, ParticipantId, Phase } from '../../shared/model/match.ts';
import { USUAL_POLICIES } from '../../shared/model/policies.ts';
import { AUTHORITY, ROLES, type Role } from '../../shared/orders/authority.ts';
import { commandSamples } from '../helpers/commandSamples.ts';
import { HOST, person, seated, server, Table } from '../helpers/table.ts';

const arden = powerId('arden');
const PHASES: readonly Phase[] = ['lobby', 'plan', 'crisis', 'ended'];

/** One of each role, at the same table. */
const ACTORS: Readonly<Record<Role, Actor>> = {
  seat: person('ann'),
  guest: person('guy'),
  watcher: person('wim'),
  host: { kind: 'participant', id: HOST },
  ai: { kind: 'ai', power: powerId('sarno') },
  server,
  clock: { kind: 'clock' },
};

/** Refusals that say that somebody may not, rather than that something is not so. */
const NOT_YOURS = new Set([
  'match/host-only',
  'match/wrong-phase',
  'order/not-allowed',
  'order/wrong-phase',
  'seat/not-seated',
  'seat/watching',
  'seat/already-seated',
  'clock/not-due',
]);

function tableIn(phase: Phase): Match {
  const setup = {
    clock: { mode: 'timed', planSeconds: 60, crisisSeconds: 60 },
    policies: { ...USUAL_POLICIES, extensions: 3, vacationDays: 9 },
  } as const;
  const table = phase === 'lobby' ? new Table(setup) : seated({ ann: 'arden' }, setup);
  for (const [id, role] of [
    ['ann', 'player'],
    ['guy', 'player'],
    ['wim', 'watcher'],
    [HOST, 'player'],
  ] as const) {
    table.do(server, { kind: 'admit', participant: id as ParticipantId, name: id, role });
  }
  if (phase === 'lobby') {
    table.do(person('ann'), { kind: 'claimSeat', power: arden, name: 'Ann' });
    table.do(ACTORS.host, { kind: 'setSeat', power: powerId('sarno'), seat: 'ai' });
  }
  if (phase === 'plan' || phase === 'lobby') return table.match;
  // What leads there is tested elsewhere; here it matters only who may do what then.
  return phase === 'crisis' ? { ...table.match, phase, step: 'respond' } : { ...table.match, phase, deadline: null };
}

/** Who, of those at the table, gets a command as far as its own conditions, in each phase. */
function tableOf(kind: CommandKind): string {
  const command = { kind, ...commandSamples[kind] } as Command;
  return PHASES.map((phase) => {
    const match = tableIn(phase);
    const may = ROLES.filter((role) => {
      const stamped = { seq: match.seq + 1, at: 1_000_000, by: ACTORS[role], command };
      const result = applyCommand(match, stamped);
      return result.ok || !NOT_YOURS.has(result.error.code);
    });
    return `${phase}: ${may.join(' ') || '–'}`;
  }).join(' | ');
}

describe('who may give a command', () => {
  const kinds = Object.keys(AUTHORITY) as CommandKind[];

  it.each(kinds)('%s: nobody beyond the table of authority, in no phase', (kind) => {
    const { by, in: phases } = AUTHORITY[kind];
    for (const phase of PHASES) {
      const match = tableIn(phase);
      for (const role of ROLES) {
        if (by.includes(role) && phases.includes(phase)) continue;
        const command = { kind, ...commandSamples[kind] } as Command;
        const result = applyCommand(match, { seq: match.seq + 1, at: 1_000_000, by: ACTORS[role], command });
        // The clock and the server are also held to their own commands by whether they are due.
        expect([phase, role, result.ok]).toEqual([phase, role, false]);
      }
    }
  });

  it('is as written down', async () => {
    const written = kinds.map((kind) => `${kind}\n  ${tableOf(kind)}`).join('\n');
    await expect(`${written}\n`).toMatchFileSnapshot('../golden/authority.txt');
  });
});
