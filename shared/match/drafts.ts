import type { PowerId } from '../core/ids.ts';
import { matchWith } from '../model/copies.ts';
import type { Match } from '../model/match.ts';
import type { Draft } from '../model/world.ts';
import { budgetAsLastTurn } from '../orders/budgetPreview.ts';
import { viewOfPower } from '../view/viewFor.ts';

/** Earlier drafts a seat can go back to. */
const UNDO_MOST = 20;

/** What a seat that decides nothing does this turn: its last budget, scaled to what it has (rules section 2). */
export function freshDraft(match: Match, power: PowerId): Draft {
  const budget = budgetAsLastTurn(viewOfPower(match, power), match.scenario);
  return { budget, demand: null, leaving: {}, standing: {}, sanctions: {}, choices: {} };
}

/** The match with a changed draft; the one before is kept for undo. */
export function withDraft(match: Match, power: PowerId, change: (draft: Draft) => Draft): Match {
  const before = match.drafts[power];
  const undo = [...(match.undo[power] ?? []), before].slice(-UNDO_MOST);
  return matchWith(match, {
    drafts: { ...match.drafts, [power]: change(before) },
    undo: { ...match.undo, [power]: undo },
  });
}
