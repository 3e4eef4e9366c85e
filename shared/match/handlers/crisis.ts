import type { CrisisId } from '../../core/ids.ts';
import { matchWith } from '../../model/copies.ts';
import type { Crisis } from '../../model/crisis.ts';
import type { Match } from '../../model/match.ts';
import { type Handler, seatOf } from '../record.ts';

/** An answer, secret until the step ends; a later one takes its place. */
export const answerCrisis: Handler<'answerCrisis'> = (match, { crisis: id, answer, reasons = [] }, circumstances) =>
  withCrisis(match, id, (crisis) => ({
    ...crisis,
    answers: { ...crisis.answers, [seatOf(circumstances)]: { answer, reasons } },
  }));

/** The challenger's decision, revealed with the others' when the step ends. */
export const decideCrisis: Handler<'decideCrisis'> = (match, { crisis: id, decision, reasons = [] }) =>
  withCrisis(match, id, (crisis) => ({ ...crisis, decision: { decision, reasons } }));

function withCrisis(match: Match, id: CrisisId, change: (crisis: Crisis) => Crisis): Match {
  return matchWith(match, { crises: { ...match.crises, [id]: change(match.crises[id]) } });
}
