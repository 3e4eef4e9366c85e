import type { PowerId, TreatyId } from '../core/ids.ts';
import { duesOf, leaderOf } from '../formulas/blocs.ts';
import type { MotionBody } from '../model/bloc.ts';
import type { Reason, TreatyTerms } from '../model/treaty.ts';
import { blocIn } from '../orders/motions.ts';
import { type Appraisal, oddsOf, percent, securityIf, standingOf, worstThreat } from './appraisal.ts';
import { because } from './reasons.ts';
import { grievanceAgainst } from './sanctions.ts';
import { type Worth, worthOf } from './worth.ts';

/** Grievance from which a rival thinks sanctions right, and their cost in points for a whole output's worth of trade. */
export const GRIEVANCE_LEAST = 0.45;
const TRADE_COST = 6;
/** Relations with a newcomer that take a point off its worth, for each of this many below nothing. */
const NEWCOMER_LIKED = 10;
/** Turns for which a betrayal is held against a member. */
const MEMORY = 4;

/** A charter with one member more. */
export const withMember = ({ parties, clauses, duration, notice }: TreatyTerms, power: PowerId): TreatyTerms => ({
  parties: parties.includes(power) ? parties : [...parties, power].sort(),
  clauses,
  duration,
  notice,
});

/** What a motion is worth to the seat, in points, and why. */
export function judge(appraisal: Appraisal, id: TreatyId, body: MotionBody): Worth {
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
  const reasons = clauses.length > 0 ? [...worthOf(appraisal, between, me, weights).reasons] : [];
  const size = Math.min(1, view.powers[power].output / view.powers[me].output);
  const relations = Math.round(view.pairs[me][power].relations);
  // A bloc is for good: who is disliked is kept out, whatever it would bring.
  if (relations < 0) reasons.push(because('badRelations', relations / NEWCOMER_LIKED, { partner: power, relations }));
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
