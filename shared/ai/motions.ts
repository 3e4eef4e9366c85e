import { ORDINARY } from '../content/doctrines/index.ts';
import { plays } from '../content/modules.ts';
import { mixText } from '../core/hash.ts';
import type { PowerId, TreatyId } from '../core/ids.ts';
import { keysOf, valuesInOrder } from '../core/ids.ts';
import { money } from '../core/money.ts';
import { leaderOf } from '../formulas/blocs.ts';
import { BURDEN_KEYS, type Motion, type MotionBody } from '../model/bloc.ts';
import type { Command } from '../model/match.ts';
import type { TreatyTerms } from '../model/treaty.ts';
import { capitalFree, priceToSign } from '../orders/capital.ts';
import { awaitsVote, blocIn } from '../orders/motions.ts';
import { validate } from '../orders/validate.ts';
import type { SeatView } from '../view/view.ts';
import { type Appraisal, noise, oddsOf, worstThreat } from './appraisal.ts';
import { blocsOf } from './blocs.ts';
import { GRIEVANCE_LEAST, judge, withMember } from './motionWorth.ts';
import { ranked } from './reasons.ts';
import { grievanceAgainst } from './sanctions.ts';
import { worthOf } from './worth.ts';

/** A seat moves every other turn at most, and only what it thinks clearly right, in points. */
const MOVE_EVERY = 2;
const MOVE_LEAST = 0.6;
/** Standard deviation, in points, of a rival's judgement of a motion. */
const MOTION_NOISE = 0.3;
/** Members beyond which a bloc takes in nobody else. */
const MEMBERS_MOST = 5;
/** Mean relations of members toward a power from which it is likely to be let in. */
const WELCOME_FROM = 10;

/** Motions that wait for this seat's vote, or for its word whether it would join. */
export function motionsToVote(view: SeatView): Motion[] {
  const { you } = view;
  if (you === null || view.phase !== 'plan') return [];
  return valuesInOrder(view.motions).filter((motion) => awaitsVote(view, motion, you));
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
  const { capitalMotion } = appraisal.constants;
  const free = capitalFree(view, scenario) - spent;
  if (!mayMove(appraisal) || free < capitalMotion) return [];
  let best: { command: Command; value: number } | null = null;
  for (const bloc of keysOf(view.blocs)) {
    for (const motion of ideasFor(appraisal, bloc)) {
      const joins = motion.kind === 'admit' && motion.power === appraisal.me;
      const joining = joins ? priceToSign(view.treaties[bloc], appraisal.own.credibility, appraisal.constants) : 0;
      if (free < capitalMotion + joining) continue;
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
