import type { RuleError } from '../core/result.ts';
import { type Command, type CommandOf, SYSTEM_COMMANDS } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { SeatView } from '../view/view.ts';
import { classFault, phaseFault, type Role, roleFault, rolesOf } from './authority.ts';
import { officeFault } from './offices.ts';
import { ORDER_RULES } from './registry.ts';
import type { ClientCommandKind, OrderRule } from './rule.ts';

/**
 * Why the viewer cannot give this order now, or null: the same on the server and in the client, from nothing but what the
 * viewer may know, so that a refusal cannot leak a secret.
 */
export function validate(
  view: SeatView,
  scenario: Scenario,
  command: Command,
  roles: readonly Role[] = rolesOf(view),
): RuleError | null {
  if (isSystem(command.kind)) return { code: 'order/not-allowed' };
  // A rule is looked up by the command's own kind, so it is only ever handed commands of that kind.
  const rule = ORDER_RULES[command.kind as ClientCommandKind] as unknown as OrderRule<ClientCommandKind>;
  return (
    roleFault(command.kind, roles) ??
    classFault(command.kind, view) ??
    (view.cabinet === undefined ? null : officeFault(command.kind, view.cabinet)) ??
    rule.validate(view, scenario, command as CommandOf<ClientCommandKind>) ??
    phaseFault(command.kind, view.phase)
  );
}

const isSystem = (kind: Command['kind']): boolean => (SYSTEM_COMMANDS as readonly string[]).includes(kind);
