import type { CrisisId, PowerId, WarId } from '../../../shared/core/ids.ts';
import type { EventOf } from '../../../shared/events/events.ts';
import { contest, contestWith } from '../../../shared/formulas/contest.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Match } from '../../../shared/model/match.ts';
import { boardOfView, boardOfWorld } from '../../../shared/treaties/board.ts';
import { viewOfPower } from '../../../shared/view/viewFor.ts';
import { fourDigits } from '../digits.ts';
import type { CrisisRecord, WarRecord } from '../record.ts';
import type { Watcher } from './watcher.ts';

/** Crises and wars, with the odds that were stated beforehand and what came of them. */
export function crisisWatcher(): Watcher {
  const crises = new Map<CrisisId, CrisisRecord>();
  const wars = new Map<WarId, WarRecord>();
  let regionsChanged = 0;
  return {
    event(event, before, after) {
      switch (event.kind) {
        case 'demandMade':
          crises.set(event.crisis, crisisOf(event, after));
          break;
        case 'crisisEnded': {
          const crisis = crises.get(event.crisis);
          if (crisis !== undefined) crisis.outcome = event.outcome;
          break;
        }
        case 'warBegan':
          wars.set(event.war, warOf(event, before, after));
          break;
        case 'frontMoved': {
          const war = wars.get(event.war);
          if (war !== undefined) war.turns++;
          break;
        }
        case 'warEnded': {
          const war = wars.get(event.war);
          if (war !== undefined) war.won = attackerWon(event);
          break;
        }
        case 'regionChanged':
          regionsChanged++;
      }
    },
    finish: () => ({ crises: [...crises.values()], wars: [...wars.values()], regionsChanged }),
  };
}

function crisisOf(event: EventOf<'demandMade'>, match: Match): CrisisRecord {
  const { challenger, demand, theatre } = event;
  const { target } = demand;
  const common = {
    turn: event.turn,
    kind: demand.kind,
    challenger,
    target,
    guarantors: event.guarantors.length,
    outcome: null,
  };
  if (demand.kind === 'redress') return { ...common, stated: 0, odds: 0, alone: 0 };
  const truth = contest(boardOfWorld(match.world, match.scenario), challenger, target, theatre);
  const stated = contest(sheetOf(match, challenger), challenger, target, theatre);
  return {
    ...common,
    stated: fourDigits(stated.oddsCredible),
    odds: fourDigits(truth.oddsCredible),
    alone: fourDigits(truth.oddsAlone),
  };
}

function warOf(event: EventOf<'warBegan'>, before: Match, after: Match): WarRecord {
  const { attacker, defender, theatre } = event;
  const helpers = after.world.wars[event.war]?.helpers ?? [];
  const odds = (board: Board): number =>
    fourDigits(contestWith(board, attacker, defender, theatre, helpers).oddsCredible);
  return {
    turn: event.turn,
    attacker,
    defender,
    stated: odds(sheetOf(before, attacker)),
    odds: odds(boardOfWorld(before.world, before.scenario)),
    helpers: helpers.length,
    won: null,
    turns: 0,
  };
}

/** The board from which a power's balance sheet is made. */
function sheetOf(match: Match, power: PowerId): Board {
  return boardOfView(viewOfPower(match, power), match.scenario);
}

/** A side that can fight no longer lost; a front at a standstill is the defender's success; a peace is nobody's. */
function attackerWon({ outcome, front }: EventOf<'warEnded'>): boolean | null {
  if (outcome === 'peace') return null;
  if (outcome === 'collapse') return front > 0;
  return outcome === 'attackerWon';
}
