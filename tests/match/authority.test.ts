import { describe, expect, it } from 'vitest';
import { keysOf, powerId } from '../../shared/core/ids.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import type { Actor, Command, CommandKind, Match, ParticipantId, Phase } from '../../shared/model/match.ts';
import { OFFICES, type Office } from '../../shared/model/people.ts';
import { USUAL_POLICIES } from '../../shared/model/policies.ts';
import { AUTHORITY, ROLES, type Role } from '../../shared/orders/authority.ts';
import { OFFICES_FOR } from '../../shared/orders/offices.ts';
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
  instructor: { kind: 'instructor' },
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
  'cabinet/not-your-office',
  'class/by-instructor',
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

/** The offices of a cabinet that leads Arden in a class's world, and the instructor. */
const IN_CLASS: Readonly<Record<Office | 'instructor', Actor>> = {
  head: person('hal'),
  treasury: person('tia'),
  defence: person('dan'),
  foreign: person('fay'),
  instructor: { kind: 'instructor' },
};

function worldIn(phase: Phase): Match {
  const table = new Table({
    class: { code: 'GATHER', world: 1 },
    clock: { mode: 'timed', planSeconds: 60, crisisSeconds: 60 },
    policies: { ...USUAL_POLICIES, extensions: 3, vacationDays: 9 },
  });
  for (const office of OFFICES) {
    const participant = (IN_CLASS[office] as Extract<Actor, { kind: 'participant' }>).id;
    table.do(server, { kind: 'admit', participant, name: participant, role: 'player' });
    table.do(server, { kind: 'appoint', participant, name: participant, post: { power: arden, office } });
  }
  if (phase !== 'lobby') table.do(IN_CLASS.instructor, { kind: 'start' });
  if (phase === 'plan' || phase === 'lobby') return table.match;
  return phase === 'crisis' ? { ...table.match, phase, step: 'respond' } : { ...table.match, phase, deadline: null };
}

/** Who, of a cabinet and its instructor, gets a command as far as its own conditions, in each phase. */
function cabinetOf(kind: CommandKind): string {
  const command = { kind, ...commandSamples[kind], ...(kind === 'setMuted' && { participant: 'hal' }) } as Command;
  return PHASES.map((phase) => {
    const match = worldIn(phase);
    const may = keysOf(IN_CLASS).filter((one) => {
      const result = applyCommand(match, { seq: match.seq + 1, at: 1_000_000, by: IN_CLASS[one], command });
      return result.ok || !NOT_YOURS.has(result.error.code);
    });
    return `${phase}: ${may.join(' ') || '–'}`;
  }).join(' | ');
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

  it.each(kinds)('%s: in a class no office beyond the table of offices while the others are there', (kind) => {
    const named = OFFICES_FOR[kind];
    for (const phase of PHASES) {
      for (const office of OFFICES) {
        if (named === undefined || named.includes(office)) continue;
        const command = { kind, ...commandSamples[kind] } as Command;
        const match = worldIn(phase);
        const result = applyCommand(match, { seq: match.seq + 1, at: 1_000_000, by: IN_CLASS[office], command });
        expect([phase, office, result.ok]).toEqual([phase, office, false]);
      }
    }
  });

  it('in a class is as written down', async () => {
    const written = kinds.map((kind) => `${kind}\n  ${cabinetOf(kind)}`).join('\n');
    await expect(`${written}\n`).toMatchFileSnapshot('../golden/offices.txt');
  });

  it('is as written down', async () => {
    const written = kinds.map((kind) => `${kind}\n  ${tableOf(kind)}`).join('\n');
    await expect(`${written}\n`).toMatchFileSnapshot('../golden/authority.txt');
  });
});
