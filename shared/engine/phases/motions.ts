import { plays } from '../../content/modules.ts';
import { compareIds, type PowerId } from '../../core/ids.ts';
import { money, noMoney, subtractMoney } from '../../core/money.ts';
import { countVotes, leaderOf, weightsOf } from '../../formulas/blocs.ts';
import { inOrder, pledgedUntil, sinceOf } from '../../formulas/sanctions.ts';
import type { BlocRules, BlocState, Motion, MotionBody } from '../../model/bloc.ts';
import { worldWith } from '../../model/copies.ts';
import type { Treaty } from '../../model/treaty.ts';
import type { World } from '../../model/world.ts';
import { admissionFault, spendFault } from '../../treaties/blocLegality.ts';
import { blocRulesOf } from '../../treaties/charter.ts';
import { factsOfWorld } from '../../treaties/legality.ts';
import { distrustPrice, signingPrice } from '../../treaties/price.ts';
import { boundParties, isInForce } from '../../treaties/term.ts';
import { payCapital, removeParty } from '../actions.ts';
import { changeCredibility, changeRelations, changeTension } from '../change.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';
import { tellSanctions } from './sanctions.ts';

/** A motion in its bloc, as it is carried out. */
interface Setting<B extends MotionBody = MotionBody> {
  context: TurnContext;
  emit: Emit;
  body: B;
  bloc: BlocState;
  charter: Treaty;
  rules: BlocRules;
  members: readonly PowerId[];
}

/** Carries a motion out, or returns null where that is no longer possible. */
type Carry<B extends MotionBody> = (world: World, setting: Setting<B>) => World | null;

/**
 * Motions are counted before treaties take effect (rules section 6), in the order in which they were tabled, each on the
 * bloc as the one before left it.
 */
export const motions: Phase = (world, context, emit) => {
  let next = world;
  for (const motion of asTabled(context.orders.motions)) next = count(next, context, emit, motion);
  return next;
};

function asTabled(tabled: readonly Motion[]): Motion[] {
  return [...tabled].sort((a, b) => a.id.length - b.id.length || compareIds(a.id, b.id));
}

function count(world: World, context: TurnContext, emit: Emit, motion: Motion): World {
  const { id, bloc: blocId, by, body, votes } = motion;
  const charter = world.treaties[blocId];
  const rules = charter && blocRulesOf(charter);
  const bloc = world.blocs[blocId];
  if (!rules || !bloc || !isInForce(charter, world.turn)) return world;
  const members = boundParties(charter, world.turn);
  const { carried } = countVotes(motion, members, rules, weightsOf(members, bloc, world));
  // Nobody is made a member against its will: who applies has asked, and who is invited says yes.
  const agreed = body.kind !== 'admit' || votes[body.power] === 'yes';
  const after = carried && agreed ? carryOut(world, { context, emit, body, bloc, charter, rules, members }) : null;
  const result = after !== null ? 'carried' : carried && agreed ? 'unable' : 'failed';
  emit('public', { kind: 'motionCounted', bloc: blocId, name: rules.name, motion: id, by, body, votes, result });
  return after ?? world;
}

function carryOut<B extends MotionBody>(world: World, setting: Setting<B>): World | null {
  const carry = CARRY[setting.body.kind] as unknown as Carry<B>;
  return carry(world, setting);
}

const CARRY: { [K in MotionBody['kind']]: Carry<Extract<MotionBody, { kind: K }>> } = {
  admit(world, { context, emit, body, bloc, charter, rules }) {
    if (bloc.joining.includes(body.power)) return null;
    const terms = { ...charter, parties: [...charter.parties, ...bloc.joining].sort() };
    if (admissionFault(terms, body.power, factsOfWorld(world, context.scenario)) !== null) return null;
    emit('public', { kind: 'blocJoined', bloc: charter.id, name: rules.name, power: body.power });
    const joining = [...bloc.joining, body.power].sort();
    return withBloc(paySignature(world, context, emit, body.power, charter), { ...bloc, joining });
  },

  expel(world, { context, emit, body, charter, rules, members }) {
    if (!members.includes(body.power) || members.length < 3) return null;
    emit('public', { kind: 'memberExpelled', bloc: charter.id, name: rules.name, power: body.power });
    const cause = { factor: 'expelled', points: context.constants.expelRelations };
    let next = removeParty(world, charter.id, body.power).world;
    for (const member of members) {
      if (member !== body.power) next = changeRelations(next, emit, body.power, member, cause);
    }
    return next;
  },

  sanction(world, { context, emit, body, charter, members }) {
    const { target, level } = body;
    if (!plays(context.scenario, 'sanctions') || members.includes(target)) return null;
    const others = world.sanctions.filter((one) => one.under !== charter.id || one.target !== target);
    if (level === 0 && others.length === world.sanctions.length) return null;
    const isFree = (from: PowerId): boolean => pledgedUntil(world.powers[from].record, target) < world.turn;
    const common =
      level === 0
        ? []
        : members.filter(isFree).map((from) => {
            const since = sinceOf(world.sanctions, from, target, world.turn);
            return { from, target, level, since, under: charter.id };
          });
    const sanctions = inOrder([...others, ...common]);
    return tellSanctions(worldWith(world, { sanctions }), world.sanctions, context, emit);
  },

  defend(world, { context, body, bloc }) {
    const until = world.turn + context.constants.blocDefendTurns;
    return withBloc(world, { ...bloc, defending: { ...bloc.defending, [body.power]: until } });
  },

  changeKey(world, { body, charter }) {
    const clauses = charter.clauses.map((clause) => (clause.kind === 'bloc' ? { ...clause, key: body.key } : clause));
    return worldWith(world, { treaties: { ...world.treaties, [charter.id]: { ...charter, clauses } } });
  },

  spendFund(world, { context, body, bloc }) {
    const { to, amount } = body;
    if (spendFault(body, bloc, world.powers[to]?.output ?? noMoney, context.constants) !== null) return null;
    const granted = [...bloc.granted, { to, amount: money(amount) }];
    return withBloc(world, { ...bloc, fund: subtractMoney(bloc.fund, amount), granted });
  },

  mediate(world, { context, emit, body, bloc, members }) {
    const { mediateTension, mediateRelations, mediateCredibility } = context.constants;
    if (fightsMember(world, body.between, members)) return null;
    const [one, other] = body.between;
    const calmed = { factor: 'mediated', points: mediateTension };
    const grateful = { factor: 'mediated', points: mediateRelations };
    let next = changeTension(world, emit, one, other, calmed);
    next = changeTension(next, emit, other, one, calmed);
    next = changeRelations(next, emit, one, other, grateful);
    next = changeRelations(next, emit, other, one, grateful);
    const leader = leaderOf(members, bloc, world);
    if (leader === null || body.between.includes(leader)) return next;
    for (const side of body.between) next = changeRelations(next, emit, side, leader, grateful);
    return changeCredibility(next, emit, leader, { factor: 'mediated', points: mediateCredibility });
  },
};

/** Who joins pays what signing the charter costs it. */
function paySignature(world: World, { constants }: TurnContext, emit: Emit, power: PowerId, charter: Treaty): World {
  const costs = [{ factor: 'signing', points: signingPrice(charter, constants) }];
  const distrust = distrustPrice(charter, world.powers[power].credibility, constants);
  if (distrust > 0) costs.push({ factor: 'distrust', points: distrust });
  return payCapital(world, emit, power, costs);
}

/** Whether one of the two leads a war for or against a member. */
function fightsMember(world: World, between: readonly PowerId[], members: readonly PowerId[]): boolean {
  return Object.values(world.wars).some(
    ({ attacker, defender }) =>
      (between.includes(attacker) && members.includes(defender)) ||
      (between.includes(defender) && members.includes(attacker)),
  );
}

function withBloc(world: World, bloc: BlocState): World {
  return worldWith(world, { blocs: { ...world.blocs, [bloc.treaty]: bloc } });
}
