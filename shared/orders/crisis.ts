import * as z from 'zod/mini';
import { constantsOf } from '../content/geography.ts';
import type { CrisisId, PowerId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import type { Crisis, CrisisAnswer, CrisisRole } from '../model/crisis.ts';
import type { CommandOf } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import { crisisIdSchema } from '../treaties/schema.ts';
import type { SeatView } from '../view/view.ts';
import { capitalFree } from './capital.ts';
import { isSeated, type OrderRule, type SeatedView } from './rule.ts';

const ANSWERS: Record<CrisisRole, readonly CrisisAnswer[]> = {
  challenger: [],
  target: ['concede', 'standFirm'],
  guarantor: ['honour', 'hedge', 'abandon'],
  other: ['backTarget', 'backChallenger', 'mediate', 'stayOut'],
};

/** A power's part in a crisis. Guarantors are those whom the treaties bound when the demand was made. */
export function rolesIn(crisis: Crisis, power: PowerId): CrisisRole {
  if (crisis.challenger === power) return 'challenger';
  if (crisis.demand.target === power) return 'target';
  return crisis.guarantors.some((guarantor) => guarantor.power === power) ? 'guarantor' : 'other';
}

/** The answers open to a part in the respond step. */
export function answersOpen(role: CrisisRole): readonly CrisisAnswer[] {
  return ANSWERS[role];
}

/** What the challenger may decide now: a settlement needs somebody who offered to mediate. */
export function decisionsOpen(crisis: Crisis): readonly CommandOf<'decideCrisis'>['decision'][] {
  const mediated = Object.values(crisis.answers).some((given) => given?.answer === 'mediate');
  return mediated ? ['backDown', 'settle', 'attack'] : ['backDown', 'attack'];
}

/** An answer in the respond step (rules section 8); it may be changed until the step ends. */
export const answerCrisis: OrderRule<'answerCrisis'> = {
  schema: z.object({
    kind: z.literal('answerCrisis'),
    crisis: crisisIdSchema,
    answer: z.enum([
      'concede',
      'standFirm',
      'honour',
      'hedge',
      'abandon',
      'backTarget',
      'backChallenger',
      'mediate',
      'stayOut',
    ]),
  }),
  validate: (view, scenario, { crisis: id, answer }) =>
    inStep(view, id, 'respond', (seated, crisis) => {
      if (!answersOpen(rolesIn(crisis, seated.you)).includes(answer)) return { code: 'crisis/not-your-part' };
      return answer === 'mediate' ? mediationFault(seated, scenario, crisis) : null;
    }),
};

/** What the challenger does once the target stood firm (rules section 8). */
export const decideCrisis: OrderRule<'decideCrisis'> = {
  schema: z.object({
    kind: z.literal('decideCrisis'),
    crisis: crisisIdSchema,
    decision: z.enum(['backDown', 'settle', 'attack']),
  }),
  validate: (view, _scenario, { crisis: id, decision }) =>
    inStep(view, id, 'decide', (seated, crisis) => {
      if (crisis.challenger !== seated.you) return { code: 'crisis/not-your-part' };
      return decisionsOpen(crisis).includes(decision) ? null : { code: 'crisis/no-mediator' };
    }),
};

function inStep(
  view: SeatView,
  id: CrisisId,
  step: 'respond' | 'decide',
  check: (seated: SeatedView, crisis: Crisis) => RuleError | null,
): RuleError | null {
  if (!isSeated(view)) return { code: 'seat/not-seated' };
  if (view.phase !== 'crisis') return { code: 'order/wrong-phase', params: { phase: 'crisis' } };
  const crisis = view.crises.find((each) => each.id === id);
  if (!crisis) return { code: 'crisis/unknown' };
  return crisis.step === step ? check(view, crisis) : { code: 'crisis/wrong-step' };
}

function mediationFault(view: SeatedView, scenario: Scenario, crisis: Crisis): RuleError | null {
  if (crisis.answers[view.you]?.answer === 'mediate') return null;
  const price = constantsOf(scenario).capitalMediation;
  const free = capitalFree(view, scenario);
  return price > free ? { code: 'order/insufficient-capital', params: { price, free } } : null;
}
