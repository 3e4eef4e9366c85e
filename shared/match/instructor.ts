import { DECK } from '../content/deck.ts';
import { plays } from '../content/modules.ts';
import type { RuleError } from '../core/result.ts';
import type { Command, Match } from '../model/match.ts';
import { TURNS_MOST } from '../model/match.ts';
import { phaseFault, roleFault } from '../orders/authority.ts';
import { validate } from '../orders/validate.ts';
import { graveActsOf } from '../view/cabinet.ts';
import { viewFor } from '../view/viewFor.ts';

/** Most events that wait to strike. */
const INJECTED_MOST = 12;

/** Why the instructor of a class may not do this in a world of it now, or null. */
export function instructorFault(match: Match, command: Command): RuleError | null {
  const { oversight } = match;
  if (oversight === undefined || roleFault(command.kind, ['instructor']) !== null) return { code: 'order/not-allowed' };
  const fault = phaseFault(command.kind, match.phase);
  if (fault !== null) return fault;
  switch (command.kind) {
    case 'start':
    case 'pause':
    case 'resume':
    case 'extend':
    case 'silence':
      return validate(viewFor(match, { participant: match.setup.host, power: null }), match.scenario, command, [
        'instructor',
      ]);
    case 'holdTalk':
      return match.talk.some(({ id }) => id === command.message) ? null : { code: 'talk/unknown' };
    case 'letPass':
      return match.reports.some(({ message }) => message.id === command.message) ? null : { code: 'talk/unknown' };
    case 'undoTurn':
      return oversight.starts.some(({ turn }) => turn === command.turn) ? null : { code: 'class/nothing-to-undo' };
    case 'setPace':
      return command.turns <= TURNS_MOST ? null : { code: 'order/malformed', path: 'turns' };
    case 'setMuted':
      return Object.hasOwn(match.people, command.participant) ? null : { code: 'person/unknown' };
    case 'inject':
      return injectFault(match, command.card, command.power);
    case 'recall':
      return oversight.injected.some(({ number }) => number === command.number) ? null : { code: 'card/unknown' };
    case 'limit':
      return seatFault(match, command.power);
    case 'relieve': {
      const unknown = seatFault(match, command.power);
      if (unknown !== null) return unknown;
      return match.seats[command.power].kind === 'human' ? null : { code: 'seat/not-seated' };
    }
    case 'rule': {
      const acts = graveActsOf(match, command.power);
      return acts.some(({ key }) => key === command.act) ? null : { code: 'cabinet/no-such-act' };
    }
    default:
      return null;
  }
}

const seatFault = (match: Match, power: string): RuleError | null =>
  Object.hasOwn(match.seats, power) ? null : { code: 'seat/unknown' };

function injectFault({ scenario, seats, oversight }: Match, card: string, power: string | null): RuleError | null {
  if (!plays(scenario, 'events')) return { code: 'order/module-off' };
  if (!Object.hasOwn(DECK, card)) return { code: 'class/unknown-card' };
  if (power !== null && !Object.hasOwn(seats, power)) return { code: 'seat/unknown' };
  return (oversight?.injected.length ?? 0) < INJECTED_MOST ? null : { code: 'request/too-many' };
}
