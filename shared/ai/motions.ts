import { ORDINARY } from '../content/doctrines/index.ts';
import { plays } from '../content/modules.ts';
import { mixText } from '../core/hash.ts';
import type { PowerId, TreatyId } from '../core/ids.ts';
import { keysOf, valuesInOrder } from '../core/ids.ts';
import { money } from '../core/money.ts';
import { duesOf, leaderOf, votersOn } from '../formulas/blocs.ts';
import { BURDEN_KEYS, type Motion, type MotionBody } from '../model/bloc.ts';
import type { Command } from '../model/match.ts';
import type { Reason, TreatyTerms } from '../model/treaty.ts';
import { capitalFree } from '../orders/capital.ts';
import { blocIn } from '../orders/motions.ts';
import { validate } from '../orders/validate.ts';
import type { SeatView } from '../view/view.ts';
import { type Appraisal, noise, oddsOf, percent, securityIf, standingOf, worstThreat } from './appraisal.ts';
import { blocsOf } from './blocs.ts';
import { because, ranked } from './reasons.ts';
import { grievanceAgainst } from './sanctions.ts';
import { type Worth, worthOf } from './worth.ts';

/** A seat moves every other turn at most, and only what it thinks clearly right, in points. */
const MOVE_EVERY = 2;
const MOVE_LEAST = 0.6;
/** Standard deviation, in points, of a rival's judgement of a motion. */
const MOTION_NOISE = 0.3;
/** Members beyond which a bloc takes in nobody else. */
const MEMBERS_MOST = 5;
/** Mean relations of members toward a power from which it is likely to be let in. */
const WELCOME_FROM = 10;
/** Grievance from which a rival thinks sanctions right, and their cost in points for a whole output's worth of trade. */
const GRIEVANCE_LEAST = 0.45;
const TRADE_COST = 6;
/** Turns for which a betrayal is held against a member. */
const MEMORY = 4;

/** Motions that wait for this seat's vote, or for its word whether it would join. */
export function motionsToVote(view: SeatView): Motion[] {
  const { you } = view;
  if (you === null || view.phase !== 'plan') return [];
  return valuesInOrder(view.motions).filter((motion) => awaitsVote(view, motion, you));
}

function awaitsVote(view: SeatView, { bloc, body, votes }: Motion, power: PowerId): boolean {
  if (votes[power] !== undefined) return false;
  if (body.kind === 'admit' && body.power === power) return true;
  return votersOn(body, blocIn(view, bloc)?.members ?? []).includes(power);
}

/** Whether another rival has yet to vote on a motion of this seat. */
export function waitsForVotes(view: SeatView): boolean {
  return Object.values(view.motions).some(
    (motion) =>
      motion.by === view.you &&
      keysOf(view.seats).some((power) => view.seats[power].kind === 'ai' && canBeSeenToVote(view, motion, power)),
  );
}

/** Who applies sees nobody's vote: it does not wait for what it cannot know. */
function canBeSeenToVote(view: SeatView, motion: Motion, power: PowerId): boolean {
  const isInside = view.you !== null && (blocIn(view, motion.bloc)?.members ?? []).includes(view.you);
  return isInside && awaitsVote(view, motion, power);
}

/** Votes on all motions before the seat, with reasons; it joins one bloc at a time. */
export function votesToCast(appraisal: Appraisal): Command[] {
  const { view, scenario, me } = appraisal;
  let joins = false;
  return motionsToVote(view).map((motion): Command => {
    const { value, reasons } = judge(appraisal, motion.bloc, motion.body);
    const judged = value + noise(appraisal, MOTION_NOISE, 'vote', motion.id);
    const yes: Command = { kind: 'vote', motion: motion.id, vote: 'yes', reasons: ranked(reasons, 1) };
    const invites = motion.body.kind === 'admit' && motion.body.power === me;
    if (judged > 0 && !(invites && joins) && validate(view, scenario, yes) === null) {
      joins ||= invites;
      return yes;
    }
    return { kind: 'vote', motion: motion.id, vote: 'no', reasons: ranked(reasons, -1) };
  });
}

/** Whether the seat may still move this turn. */
export function mayMove({ view, scenario, me }: Appraisal): boolean {
  if (!plays(scenario, 'blocs') || view.locked || keysOf(view.blocs).length === 0) return false;
  if (Object.values(view.motions).some((motion) => motion.by === me)) return false;
  const [lot] = mixText(`${view.match} ${me} motion`);
  return (view.turn + (lot % MOVE_EVERY)) % MOVE_EVERY === 0;
}

/** The motion a seat moves now, the best of those it could think of, or none. `spent`: capital that its offers take. */
export function motionToTable(appraisal: Appraisal, spent: number): Command[] {
  const { view, scenario } = appraisal;
  const { capitalMotion, capitalPact } = appraisal.constants;
  const free = capitalFree(view, scenario) - spent;
  if (!mayMove(appraisal) || free < capitalMotion) return [];
  let best: { command: Command; value: number } | null = null;
  for (const bloc of keysOf(view.blocs)) {
    for (const motion of ideasFor(appraisal, bloc)) {
      const joins = motion.kind === 'admit' && motion.power === appraisal.me;
      if (joins && free < capitalMotion + capitalPact) continue;
      const { value, reasons } = judge(appraisal, bloc, motion);
      const judged = value + noise(appraisal, MOTION_NOISE, 'move', bloc, motion.kind);
      if (judged < MOVE_LEAST || (best !== null && judged <= best.value)) continue;
      const command: Command = { kind: 'tableMotion', bloc, motion, reasons: ranked(reasons, 1) };
      if (validate(view, scenario, command) === null) best = { command, value: judged };
    }
  }
  return best === null ? [] : [best.command];
}

/** What there is to move in a bloc: as an outsider, to be let in; as a member, whatever the day calls for. */
function ideasFor(appraisal: Appraisal, id: TreatyId): MotionBody[] {
  const { view, me, others } = appraisal;
  const found = blocIn(view, id);
  if (found === null) return [];
  const { members, bloc, rules, charter } = found;
  if (!members.includes(me)) {
    const open = blocsOf(view, me).length === 0 && members.length < MEMBERS_MOST && isWelcome(view, me, members);
    return open ? [{ kind: 'admit', power: me }] : [];
  }
  const outsiders = others.filter((power) => !charter.parties.includes(power));
  const ideas: MotionBody[] = [];
  if (members.length < MEMBERS_MOST) {
    const free = outsiders.filter((power) => blocsOf(view, power).length === 0);
    for (const power of free)
      if (isWelcome(view, power, members) && wouldJoin(appraisal, charter, power)) ideas.push({ kind: 'admit', power });
  }
  for (const power of members)
    if (power !== me && isUnloved(appraisal, bloc.missed, power)) ideas.push({ kind: 'expel', power });
  for (const target of outsiders) ideas.push(...sanctionIdeas(appraisal, id, target));
  for (const { attacker, defender } of view.wars) {
    if (attacker !== me && outsiders.includes(defender)) ideas.push({ kind: 'defend', power: defender });
    if (members.includes(defender) && defender !== me) {
      const most = Math.floor(Math.min(bloc.fund, appraisal.constants.aidMost * view.powers[defender].output));
      if (most >= 1) ideas.push({ kind: 'spendFund', to: defender, amount: money(most) });
    }
  }
  for (const power of outsiders) if (isCornered(appraisal, power)) ideas.push({ kind: 'defend', power });
  for (const key of BURDEN_KEYS) if (key !== rules.key && rules.fund > 0) ideas.push({ kind: 'changeKey', key });
  if (leaderOf(members, bloc, view) === me || appraisal.weights.mediationBias > 0) ideas.push(...quarrels(appraisal));
  return ideas;
}

/** Whether members like a power well enough for it to try. */
function isWelcome({ pairs }: SeatView, power: PowerId, members: readonly PowerId[]): boolean {
  let liking = 0;
  for (const member of members) liking += pairs[member][power].relations;
  return liking / members.length >= WELCOME_FROM;
}

function wouldJoin(appraisal: Appraisal, charter: TreatyTerms, power: PowerId): boolean {
  return worthOf(appraisal, withMember(charter, power), power, ORDINARY).value > 0;
}

const withMember = ({ parties, clauses, duration, notice }: TreatyTerms, power: PowerId): TreatyTerms => ({
  parties: parties.includes(power) ? parties : [...parties, power].sort(),
  clauses,
  duration,
  notice,
});

function isUnloved({ view, me }: Appraisal, missed: readonly PowerId[], power: PowerId): boolean {
  return view.pairs[me][power].relations < -10 || (missed.includes(power) && view.powers[power].credibility < 55);
}

function sanctionIdeas(appraisal: Appraisal, id: TreatyId, target: PowerId): MotionBody[] {
  const { view, scenario } = appraisal;
  if (!plays(scenario, 'sanctions')) return [];
  const on = view.sanctions.some((one) => one.under === id && one.target === target);
  if (on) return [{ kind: 'sanction', target, level: 0 }];
  return grievanceAgainst(appraisal, target) > GRIEVANCE_LEAST ? [{ kind: 'sanction', target, level: 2 }] : [];
}

/** Whether an outsider would likely be overrun by a power that the seat fears as well. */
function isCornered(appraisal: Appraisal, power: PowerId): boolean {
  const worst = worstThreat(appraisal, power, [appraisal.me]);
  return (
    worst !== undefined && worst.odds > 0.6 && worst.hostile > 0.6 && oddsOf(appraisal, worst.rival, appraisal.me) > 0.2
  );
}

/** Pairs of others who are close to blows. */
function quarrels({ view, others }: Appraisal): MotionBody[] {
  const found: MotionBody[] = [];
  for (const one of others) {
    for (const other of others) {
      if (other <= one) continue;
      const tension = Math.max(view.pairs[one][other].tension, view.pairs[other][one].tension);
      if (tension > 55) found.push({ kind: 'mediate', between: [one, other] });
    }
  }
  return found;
}

/** What a motion is worth to the seat, in points, and why. */
function judge(appraisal: Appraisal, id: TreatyId, body: MotionBody): Worth {
  const found = blocIn(appraisal.view, id);
  if (found === null) return { value: 0, reasons: [] };
  const { charter, rules, members, bloc } = found;
  const { me, view } = appraisal;
  switch (body.kind) {
    case 'admit':
      if (body.power === me) return worthOf(appraisal, withMember(charter, me), me, appraisal.weights);
      return judgeNewcomer(appraisal, charter, body.power);
    case 'expel':
      return judgeExpulsion(appraisal, bloc.missed, body.power);
    case 'sanction':
      return judgeSanction(appraisal, body.target, body.level);
    case 'defend':
      return judgeDefence(appraisal, body.power);
    case 'changeKey': {
      const [now, then] = [rules, { ...rules, key: body.key }].map((one) => duesOf(members, one, view)[me]);
      const percentLess = (100 * (now - then)) / view.powers[me].output;
      const factor = percentLess >= 0 ? 'lightensDues' : 'raisesDues';
      return summed([because(factor, 4 * percentLess, {})]);
    }
    case 'spendFund':
      return judgeGrant(appraisal, body.to);
    case 'mediate':
      return judgeMediation(appraisal, body.between, leaderOf(members, bloc, view) === me);
  }
}

function summed(reasons: Reason[]): Worth {
  let value = 0;
  for (const reason of reasons) value += reason.weight;
  return { value, reasons };
}

/** A newcomer is weighed as a partner in what the charter promises, and as one more to carry the burden. */
function judgeNewcomer(appraisal: Appraisal, charter: TreatyTerms, power: PowerId): Worth {
  const { me, weights, view } = appraisal;
  const clauses = charter.clauses.filter((clause) => clause.kind !== 'bloc');
  const between = { parties: [me, power].sort(), clauses, duration: charter.duration, notice: charter.notice };
  const { reasons } = clauses.length > 0 ? worthOf(appraisal, between, me, weights) : { reasons: [] };
  const size = Math.min(1, view.powers[power].output / view.powers[me].output);
  return summed([...reasons, because('blocStronger', 0.9 * size, { power })]);
}

function judgeExpulsion(appraisal: Appraisal, missed: readonly PowerId[], power: PowerId): Worth {
  const { me, view, scenario, weights } = appraisal;
  const relations = Math.round(view.pairs[me][power].relations);
  const reasons: Reason[] = [];
  if (missed.includes(power)) reasons.push(because('underFloor', 0.9, { power }));
  for (const { kind, turn } of view.powers[power].record) {
    if (turn < view.turn - MEMORY || (kind !== 'abandoned' && kind !== 'broke')) continue;
    reasons.push(because(kind === 'broke' ? 'brokeInTurn' : 'abandonedInTurn', 1.2, { partner: power, turn }));
  }
  const leaning = relations > 0 ? 'goodRelations' : 'badRelations';
  if (relations !== 0) reasons.push(because(leaning, -relations / 30, { partner: power, relations }));
  const cover = standingOf(appraisal, me).security - securityIf(appraisal, me, { lose: [power] });
  reasons.push(
    because('sharedFate', -0.8 - scenario.weights.security * weights.securityWeight * Math.max(0, cover), { power }),
  );
  return summed(reasons);
}

function judgeSanction(appraisal: Appraisal, target: PowerId, level: number): Worth {
  const { me, view } = appraisal;
  const grievance = 2.5 * (grievanceAgainst(appraisal, target) - GRIEVANCE_LEAST);
  const trade = view.pairs[me][target].trade / view.powers[me].output;
  const cost = (TRADE_COST * trade * Math.max(1, level)) / 3;
  const sign = level === 0 ? -1 : 1;
  return summed([
    because('punishes', sign * grievance, { power: target }),
    because('ownTrade', -sign * cost, { power: target }),
  ]);
}

function judgeDefence(appraisal: Appraisal, power: PowerId): Worth {
  const { me, view, weights } = appraisal;
  const worst = worstThreat(appraisal, power, [me]);
  const relations = Math.round(view.pairs[me][power].relations);
  const reasons: Reason[] = [];
  if (relations !== 0) {
    reasons.push(
      because(relations > 0 ? 'goodRelations' : 'badRelations', relations / 40, { partner: power, relations }),
    );
  }
  if (worst !== undefined) {
    const params = { power: worst.rival, oddsPercent: percent(worst.odds) };
    reasons.push(because('sharedThreat', 3 * oddsOf(appraisal, worst.rival, me), params));
    reasons.push(because('entanglement', -1.5 * worst.hostile * worst.odds, { partner: power, ...params }));
  }
  if (weights.honourBias !== 0) reasons.push(because('sharedFate', 0.15 * weights.honourBias, { power }));
  return summed(reasons);
}

function judgeGrant({ me, view, board }: Appraisal, to: PowerId): Worth {
  const relied = board.ties.pacts[me]?.includes(to) ?? false;
  const fights = view.wars.some(({ defender }) => defender === to);
  const reasons = [because('fundNotTheirs', -0.5, { power: to })];
  if (relied || fights) reasons.push(because('fundWellSpent', (relied ? 0.4 : 0) + (fights ? 0.9 : 0), { power: to }));
  const relations = Math.round(view.pairs[me][to].relations);
  if (relations !== 0) {
    reasons.push(because(relations > 0 ? 'goodRelations' : 'badRelations', relations / 60, { partner: to, relations }));
  }
  return summed(reasons);
}

function judgeMediation(appraisal: Appraisal, between: readonly PowerId[], leads: boolean): Worth {
  const { me, weights } = appraisal;
  const worst = worstThreat(appraisal, me);
  const reasons = [
    because('quarrelHurts', 0.3 + (leads ? 0.4 : 0) + 0.3 * weights.mediationBias, { power: between[0] }),
  ];
  if (worst !== undefined && between.includes(worst.rival) && worst.odds > 0.2) {
    reasons.push(because('rivalBusy', -0.8, { power: worst.rival }));
  }
  return summed(reasons);
}
