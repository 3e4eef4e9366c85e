import { keysOf, type PowerId } from '../core/ids.ts';
import { type Money, money, splitExactly } from '../core/money.ts';
import type { BlocRules, BlocState, DecisionRule, Motion, MotionBody } from '../model/bloc.ts';
import type { Pair } from '../model/world.ts';

/** What everybody knows of the powers that a bloc's sums rest on. */
export interface BlocFacts {
  powers: Readonly<Record<PowerId, { output: Money }>>;
  pairs: Readonly<Record<PowerId, Readonly<Record<PowerId, Pick<Pair, 'tension'>>>>>;
}

/** Members with a vote on a motion: all but the power concerned, which is not to judge its own case. */
export function votersOn(body: MotionBody, members: readonly PowerId[]): PowerId[] {
  const concerned = concernedBy(body);
  return members.filter((member) => member !== concerned);
}

/** The power that a motion admits, expels or pays; null where it is about no single one. */
export function concernedBy(body: MotionBody): PowerId | null {
  if (body.kind === 'admit' || body.kind === 'expel') return body.power;
  return body.kind === 'spendFund' ? body.to : null;
}

/** The rule by which a motion is decided: the charter has one for admission and one for all else. */
export function ruleFor(body: MotionBody, rules: BlocRules): DecisionRule {
  return body.kind === 'admit' ? rules.admission : rules.decision;
}

/** What each member's vote weighs under `weighted`: what it has paid in; its output until anybody has paid. */
export function weightsOf(
  members: readonly PowerId[],
  bloc: Pick<BlocState, 'contributed'>,
  facts: Pick<BlocFacts, 'powers'>,
): Record<PowerId, number> {
  const paid = members.some((member) => (bloc.contributed[member] ?? 0) > 0);
  const weights: Record<PowerId, number> = {};
  for (const member of members) {
    weights[member] = paid ? (bloc.contributed[member] ?? 0) : facts.powers[member].output;
  }
  return weights;
}

/** How a motion stands. */
export interface Count {
  yes: number;
  no: number;
  /** Whether it would pass if the count were now. */
  carried: boolean;
}

/**
 * Counts a motion (rules section 6): yes against no among those who voted, by weight where the charter says so; a tie
 * fails, and so does what nobody voted for. Under unanimity a single no is enough. Who does not vote abstains.
 */
export function countVotes(
  motion: Pick<Motion, 'body' | 'votes'>,
  members: readonly PowerId[],
  rules: BlocRules,
  weights: Readonly<Record<PowerId, number>>,
): Count {
  const rule = ruleFor(motion.body, rules);
  let yes = 0;
  let no = 0;
  for (const voter of votersOn(motion.body, members)) {
    const vote = motion.votes[voter];
    const weight = rule === 'weighted' ? weights[voter] : 1;
    if (vote === 'yes') yes += weight;
    if (vote === 'no') no += weight;
  }
  return { yes, no, carried: rule === 'unanimity' ? yes > 0 && no === 0 : yes > no };
}

/**
 * The largest contributor, who leads a bloc: by what was paid in, by output until anybody has paid; of equals the one with
 * the larger output, then the first by id. Null for no members.
 */
export function leaderOf(
  members: readonly PowerId[],
  bloc: Pick<BlocState, 'contributed'>,
  facts: Pick<BlocFacts, 'powers'>,
): PowerId | null {
  const weights = weightsOf(members, bloc, facts);
  let leader: PowerId | null = null;
  for (const member of members) {
    if (leader === null || weights[member] > weights[leader]) leader = member;
    else if (weights[member] === weights[leader] && facts.powers[member].output > facts.powers[leader].output) {
      leader = member;
    }
  }
  return leader;
}

/** What each member owes the fund this year: the fund's share of joint output, divided by the charter's key. */
export function duesOf(members: readonly PowerId[], rules: BlocRules, facts: BlocFacts): Record<PowerId, Money> {
  let joint = 0;
  for (const member of members) joint += facts.powers[member].output;
  const parts = splitExactly(
    money(rules.fund * joint),
    members.map((member) => keyWeight(member, members, rules, facts)),
  );
  return Object.fromEntries(members.map((member, index) => [member, parts[index]]));
}

/** A member's part in the burden before it is scaled: alike, by output, or by output and the threat from outside. */
function keyWeight(member: PowerId, members: readonly PowerId[], rules: BlocRules, facts: BlocFacts): number {
  const { output } = facts.powers[member];
  switch (rules.key) {
    case 'equal':
      return 1;
    case 'output':
      return output;
    case 'threat': {
      let tension = 0;
      let outsiders = 0;
      for (const other of keysOf(facts.powers)) {
        if (members.includes(other)) continue;
        tension += facts.pairs[member][other].tension;
        outsiders++;
      }
      // Where everybody is a member nobody threatens from outside, and output alone decides.
      return outsiders === 0 ? output : (output * tension) / outsiders;
    }
  }
}
