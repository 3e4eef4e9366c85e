import * as z from 'zod/mini';
import { constantsOf } from '../content/geography.ts';
import { plays } from '../content/modules.ts';
import type { MotionId, PowerId, TreatyId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import { concernedBy, votersOn } from '../formulas/blocs.ts';
import { pledgedUntil } from '../formulas/sanctions.ts';
import { type BlocRules, type BlocState, BURDEN_KEYS, type Motion, type MotionBody } from '../model/bloc.ts';
import type { CommandOf } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Treaty } from '../model/treaty.ts';
import { admissionFault, spendFault } from '../treaties/blocLegality.ts';
import { blocRulesOf } from '../treaties/charter.ts';
import { factsOfView } from '../treaties/legality.ts';
import { moneySchema, motionIdSchema, powerIdSchema, treatyIdSchema } from '../treaties/schema.ts';
import { boundParties, isInForce } from '../treaties/term.ts';
import type { SeatView } from '../view/view.ts';
import { capitalFree, priceToSign } from './capital.ts';
import { inPlan, type OrderRule, type SeatedView } from './rule.ts';

const motionBodySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('admit'), power: powerIdSchema }),
  z.object({ kind: z.literal('expel'), power: powerIdSchema }),
  z.object({ kind: z.literal('sanction'), target: powerIdSchema, level: z.literal([0, 1, 2, 3]) }),
  z.object({ kind: z.literal('defend'), power: powerIdSchema }),
  z.object({ kind: z.literal('changeKey'), key: z.enum(BURDEN_KEYS) }),
  z.object({ kind: z.literal('spendFund'), to: powerIdSchema, amount: moneySchema(1) }),
  z.object({ kind: z.literal('mediate'), between: z.tuple([powerIdSchema, powerIdSchema]) }),
]) as unknown as z.ZodMiniType<MotionBody>;

/**
 * A motion before a bloc (rules section 6), one a power, bloc and turn. Members move anything; others only to be admitted
 * themselves. It is the mover's yes as well, where the mover has a vote.
 */
export const tableMotion: OrderRule<'tableMotion'> = {
  schema: z.object({ kind: z.literal('tableMotion'), bloc: treatyIdSchema, motion: motionBodySchema }),
  validate: inPlan<CommandOf<'tableMotion'>>((view, scenario, { bloc, motion }) =>
    withBloc(view, scenario, bloc, (setting) => {
      const pending = Object.values(view.motions).some((other) => other.by === view.you && other.bloc === bloc);
      if (pending) return { code: 'bloc/one-motion' };
      return moverFault(setting, motion) ?? motionFault(setting, motion) ?? capitalFault(setting, motion);
    }),
  ),
};

/** Taking back one's own motion before it is counted; it then costs nothing. */
export const withdrawMotion: OrderRule<'withdrawMotion'> = {
  schema: z.object({ kind: z.literal('withdrawMotion'), motion: motionIdSchema }),
  validate: inPlan<CommandOf<'withdrawMotion'>>((view, scenario, command) =>
    withMotion(view, scenario, command.motion, ({ by }) => (by === view.you ? null : { code: 'motion/not-yours' })),
  ),
};

/**
 * A member's vote, or none, until Plan ends. The power concerned has no vote; whom a motion would admit says by it whether
 * it wants to be a member.
 */
export const vote: OrderRule<'vote'> = {
  schema: z.object({
    kind: z.literal('vote'),
    motion: motionIdSchema,
    vote: z.nullable(z.enum(['yes', 'no'])),
  }),
  validate: inPlan<CommandOf<'vote'>>((view, scenario, command) =>
    withMotion(view, scenario, command.motion, (motion, setting) => {
      if (concernedBy(motion.body) !== view.you) return null;
      if (motion.body.kind !== 'admit') return { code: 'motion/concerned' };
      const joins = command.vote === 'yes' && motion.votes[view.you] !== 'yes';
      return joins ? consentFault(setting) : null;
    }),
  ),
};

/** A bloc as the viewer sees it. */
interface Setting {
  view: SeatedView;
  scenario: Scenario;
  charter: Treaty;
  rules: BlocRules;
  bloc: BlocState;
  members: readonly SeatedView['you'][];
}

/** The bloc of this charter with its members, or null where there is none in force. */
export function blocIn(
  view: Pick<SeatView, 'turn' | 'treaties' | 'blocs'>,
  id: TreatyId,
): Pick<Setting, 'charter' | 'rules' | 'bloc' | 'members'> | null {
  if (!Object.hasOwn(view.blocs, id) || !Object.hasOwn(view.treaties, id)) return null;
  const charter = view.treaties[id];
  const rules = blocRulesOf(charter);
  if (rules === null || !isInForce(charter, view.turn)) return null;
  return { charter, rules, bloc: view.blocs[id], members: boundParties(charter, view.turn) };
}

/** Whether a motion waits for this power's vote, or where it would admit it, for its word whether it wants to join. */
export function awaitsVote(view: SeatView, { bloc, body, votes }: Motion, power: PowerId): boolean {
  if (votes[power] !== undefined) return false;
  if (body.kind === 'admit' && body.power === power) return true;
  return votersOn(body, blocIn(view, bloc)?.members ?? []).includes(power);
}

function withBloc(
  view: SeatedView,
  scenario: Scenario,
  id: TreatyId,
  check: (setting: Setting) => RuleError | null,
): RuleError | null {
  if (!plays(scenario, 'blocs')) return { code: 'order/module-off', params: { module: 'blocs' } };
  const found = blocIn(view, id);
  return found === null ? { code: 'bloc/unknown' } : check({ view, scenario, ...found });
}

function withMotion(
  view: SeatedView,
  scenario: Scenario,
  id: MotionId,
  check: (motion: Motion, setting: Setting) => RuleError | null,
): RuleError | null {
  if (!plays(scenario, 'blocs')) return { code: 'order/module-off', params: { module: 'blocs' } };
  const motion = Object.hasOwn(view.motions, id) ? view.motions[id] : null;
  if (motion === null) return { code: 'motion/unknown' };
  return withBloc(view, scenario, motion.bloc, (setting) => check(motion, setting));
}

/** Outsiders may apply and nothing else. */
function moverFault({ view, members }: Setting, motion: MotionBody): RuleError | null {
  const applies = motion.kind === 'admit' && motion.power === view.you;
  return applies || members.includes(view.you) ? null : { code: 'bloc/not-a-member' };
}

function motionFault(setting: Setting, motion: MotionBody): RuleError | null {
  const { view, scenario, charter, bloc, members } = setting;
  switch (motion.kind) {
    case 'admit':
      return admissionFault(charter, motion.power, factsOfView(view, scenario));
    case 'expel':
      if (motion.power === view.you) return { code: 'bloc/expel-self' };
      if (!members.includes(motion.power)) return { code: 'bloc/not-in-bloc', params: { power: motion.power } };
      return members.length < 3 ? { code: 'bloc/too-few' } : null;
    case 'sanction':
      return sanctionFault(setting, motion);
    case 'defend':
      return outsideFault(view, motion.power) ?? (motion.power === view.you ? { code: 'bloc/defend-self' } : null);
    case 'changeKey':
      return motion.key === setting.rules.key ? { code: 'bloc/same-key' } : null;
    case 'spendFund': {
      const fault = outsideFault(view, motion.to);
      return fault ?? spendFault(motion, bloc, view.powers[motion.to].output, constantsOf(scenario));
    }
    case 'mediate':
      return mediateFault(setting, motion.between);
  }
}

function outsideFault(view: SeatedView, power: SeatedView['you']): RuleError | null {
  return Object.hasOwn(view.powers, power) ? null : { code: 'treaty/unknown-power', params: { power } };
}

function sanctionFault(
  { view, scenario, charter, members }: Setting,
  { target, level }: Extract<MotionBody, { kind: 'sanction' }>,
): RuleError | null {
  if (!plays(scenario, 'sanctions')) return { code: 'order/module-off', params: { module: 'sanctions' } };
  if (members.includes(target)) return { code: 'bloc/sanction-member', params: { power: target } };
  const common = view.sanctions.filter((one) => one.under === charter.id && one.target === target);
  if (level === 0 && common.length === 0) return { code: 'bloc/no-sanctions', params: { power: target } };
  const free = members.filter((from) => pledgedUntil(view.powers[from].record, target) < view.turn);
  const same = level !== 0 && free.every((from) => common.some((one) => one.from === from && one.level === level));
  return same ? { code: 'bloc/same-sanctions', params: { power: target, level } } : outsideFault(view, target);
}

function mediateFault({ view, members }: Setting, between: readonly SeatedView['you'][]): RuleError | null {
  const [one, other] = between;
  if (one === other) return { code: 'bloc/mediate-one', params: { power: one } };
  const fault = outsideFault(view, one) ?? outsideFault(view, other);
  if (fault) return fault;
  const war = view.wars.find(
    ({ attacker, defender }) =>
      (between.includes(attacker) && members.includes(defender)) ||
      (between.includes(defender) && members.includes(attacker)),
  );
  return war ? { code: 'bloc/at-war', params: { war: war.id } } : null;
}

function capitalFault(setting: Setting, motion: MotionBody): RuleError | null {
  const { view, scenario } = setting;
  const constants = constantsOf(scenario);
  const joins = motion.kind === 'admit' && motion.power === view.you;
  const joining = joins ? priceToSign(setting.charter, view.own.credibility, constants) : 0;
  const price = constants.capitalMotion + joining;
  const free = capitalFree(view, scenario);
  return price > free ? { code: 'order/insufficient-capital', params: { price, free } } : null;
}

/** Whoever is invited pays what signing the charter would cost. */
function consentFault({ view, scenario, charter }: Setting): RuleError | null {
  const fault = admissionFault(charter, view.you, factsOfView(view, scenario));
  if (fault) return fault;
  const price = priceToSign(charter, view.own.credibility, constantsOf(scenario));
  const free = capitalFree(view, scenario);
  return price > free ? { code: 'order/insufficient-capital', params: { price, free } } : null;
}
