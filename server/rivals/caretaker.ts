import { orderAgainst } from '../../shared/formulas/crisis.ts';
import type { Command } from '../../shared/model/match.ts';
import type { SeatView } from '../../shared/view/view.ts';

/**
 * What a seat does whose rival could not decide: it keeps its draft and locks in; in a crisis it does what silence means
 * (rules section 8): a target stands firm, a guarantor follows its standing instruction or else hedges, others stay
 * out, a challenger backs down.
 */
export function quietCommands(view: SeatView): Command[] {
  const me = view.you;
  if (me === null) return [];
  if (view.phase === 'plan') return view.locked ? [] : [{ kind: 'lockIn' }];
  if (view.phase !== 'crisis') return [];
  return view.crises.flatMap((crisis): Command[] => {
    if (view.step === 'decide') {
      return crisis.challenger === me && crisis.step === 'decide' && crisis.decision === null
        ? [{ kind: 'decideCrisis', crisis: crisis.id, decision: 'backDown' }]
        : [];
    }
    if (crisis.step !== 'respond' || crisis.answers[me] !== undefined) return [];
    if (crisis.demand.target === me) return [{ kind: 'answerCrisis', crisis: crisis.id, answer: 'standFirm' }];
    if (crisis.challenger === me) return [];
    const bond = crisis.guarantors.find(({ power }) => power === me);
    if (bond === undefined) return [{ kind: 'answerCrisis', crisis: crisis.id, answer: 'stayOut' }];
    return [
      { kind: 'answerCrisis', crisis: crisis.id, answer: orderAgainst(view.standing[bond.treaty], crisis.challenger) },
    ];
  });
}
