import type { Result } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import type { Command, Match } from '../../shared/model/match.ts';
import type { ClassAct } from '../../shared/protocol/classActs.ts';
import { undoableTurns } from './consoleView.ts';

/** The command of a world that an act comes to. */
export function worldActs(match: Match, act: ClassAct): Result<Command> {
  switch (act.kind) {
    case 'pause':
    case 'resume':
    case 'endPhase':
    case 'finish':
      return ok({ kind: act.kind });
    case 'extend':
      return ok({ kind: 'extend', seconds: act.seconds });
    case 'undoTurn': {
      const [turn] = undoableTurns(match);
      return turn === undefined ? refuse('class/nothing-to-undo') : ok({ kind: 'undoTurn', turn });
    }
    case 'setTalk':
      return ok({ kind: 'setTalk', talk: act.talk });
    case 'holdTalk':
      return ok({ kind: 'holdTalk', message: act.message });
    case 'letPass':
      return ok({ kind: 'letPass', message: act.message });
    case 'inject':
      return ok({ kind: 'inject', card: act.card, power: act.power });
    case 'recall':
      return ok({ kind: 'recall', number: act.number });
    case 'relieve':
      return ok({ kind: 'relieve', power: act.power, on: act.on });
    case 'limit':
      return ok({ kind: 'limit', power: act.power, limits: act.limits });
    case 'rule':
      return ok({ kind: 'rule', power: act.power, act: act.act, allow: act.allow });
    default:
      return refuse('request/malformed', {}, 'act');
  }
}
