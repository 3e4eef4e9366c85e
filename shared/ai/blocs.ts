import { plays } from '../content/modules.ts';
import { mixText } from '../core/hash.ts';
import type { PowerId } from '../core/ids.ts';
import { keysOf, valuesInOrder } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import { clamp, sqrt } from '../core/maths.ts';
import { duesOf, leaderOf } from '../formulas/blocs.ts';
import { coverDelivered } from '../formulas/indices.ts';
import { stretch } from '../formulas/strength.ts';
import type { BlocRules } from '../model/bloc.ts';
import type { Clause, ClauseOf, TreatyTerms } from '../model/treaty.ts';
import { blocIn } from '../orders/motions.ts';
import { blocRulesOf } from '../treaties/charter.ts';
import { DURATION_MOST } from '../treaties/index.ts';
import type { SeatView } from '../view/view.ts';
import { type Appraisal, percent, securityIf, standingOf, strongest, tenth } from './appraisal.ts';
import { because } from './reasons.ts';
import { POINTS_PER_PERCENT_GIVEN, type Side } from './weighing.ts';

/** The charter that founders offer: dues, floor and command as they were measured to serve. */
const FOUNDING: Omit<BlocRules, 'name'> = {
  admission: 'majority',
  decision: 'majority',
  key: 'output',
  fund: 0.006,
  floor: 0.028,
  command: true,
};
/** Years of dues that a government counts on turning into forces. */
const YEARS_OF_FORCES = 3;
/** Points that a second bloc weighs against: whoever belongs to two belongs to neither. */
const SECOND_BLOC = -2.5;
/** Points of Autonomy that a charter costs. */
const CHARTER_BOND = 1.5;

/** Charters of blocs that the power is a member of. */
export function blocsOf({ treaties }: Pick<SeatView, 'treaties'>, power: PowerId): TreatyTerms[] {
  return chartersIn(treaties).filter((charter) => charter.parties.includes(power));
}

const chartersIn = keptWith((treaties: SeatView['treaties']) =>
  valuesInOrder(treaties).filter((treaty) => blocRulesOf(treaty) !== null),
);

/**
 * The bloc that a seat would found now, offered where `partner` suits it best: with that power and the next best, whom it
 * likes and who are in no bloc. Institutionalists and external balancers found; others join.
 */
export function blocsToFound(appraisal: Appraisal, partner: PowerId): TreatyTerms[] {
  const { view, scenario, me, weights, others } = appraisal;
  const founds = weights.institutionBias > 0 || weights.bar < 0;
  // Asked one year, refused, and asked again the year after the next.
  if ((view.turn + (mixText(`${view.match} ${me} bloc`)[0] % 2)) % 2 !== 0) return [];
  if (!plays(scenario, 'blocs') || !founds || blocsOf(view, me).length > 0) return [];
  const leader = strongest(appraisal);
  const suited = others
    .filter((power) => power !== leader && blocsOf(view, power).length === 0)
    .map((power) => ({ power, fit: fitOf(appraisal, power) }))
    .sort((a, b) => b.fit - a.fit);
  if (suited.length < 2 || suited[0].power !== partner) return [];
  const parties = [me, suited[0].power, suited[1].power].sort();
  const name = scenario.powers.find((power) => power.id === me)?.name ?? me;
  const charter: Clause = { kind: 'bloc', name: `${name} League`.slice(0, 40), ...FOUNDING };
  const clauses: Clause[] = [charter, { kind: 'mutualDefence' }];
  return [{ parties, clauses, duration: DURATION_MOST, notice: appraisal.constants.pactNotice }];
}

function fitOf({ board, me, view }: Appraisal, power: PowerId): number {
  const relations = (board.pairs[me][power].relations + board.pairs[power][me].relations) / 2;
  const bound = board.ties.pacts[me]?.includes(power) ? 20 : 0;
  const size = 20 * Math.min(1, view.powers[power].output / view.powers[me].output);
  return relations + bound + size + board.powers[power].credibility / 5;
}

/** Weighs a charter for one party: dues against common forces, standing and the doctrine's taste for institutions. */
export function weighBloc(side: Side, rules: ClauseOf<'bloc'>): void {
  const { appraisal, terms, power, weights, reasons } = side;
  const { scenario, view, constants } = appraisal;
  const dues = duesOf(terms.parties, rules, view);
  const burden = (100 * dues[power]) / view.powers[power].output;
  if (burden > 0) {
    reasons.push(because('blocDues', -POINTS_PER_PERCENT_GIVEN * burden, { percent: tenth(burden) }));
  }
  if (rules.command) weighForces(side, rules);
  const leads =
    terms.parties.length > 2 && terms.parties.every((party) => party === power || dues[party] < dues[power]);
  if (leads) reasons.push(because('blocLeads', constants.influenceBloc * scenario.weights.influence, {}));
  const isPact = terms.clauses.some((clause) => clause.kind === 'mutualDefence');
  if (!isPact && weights.institutionBias > 0) {
    reasons.push(because('instrumentOfOrder', weights.institutionBias, { parties: terms.parties.length }));
  }
  reasons.push(because('autonomyCost', -CHARTER_BOND * scenario.weights.autonomy, { points: CHARTER_BOND }));
  const others = blocsOf(view, power).filter((bloc) => !bloc.clauses.some((clause) => clause === rules)).length;
  if (others > 0) reasons.push(because('pactsEnough', SECOND_BLOC * others, { count: others }));
}

/** What common forces would add to the Security of one who has part of them for the whole. */
function weighForces({ appraisal, terms, power, weights, reasons }: Side, rules: BlocRules): void {
  const { board, scenario, view, constants, turnsLeft } = appraisal;
  let joint = 0;
  for (const party of terms.parties) joint += view.powers[party].output;
  const years = Math.min(YEARS_OF_FORCES, turnsLeft);
  const pool = (years * rules.fund * joint * constants.blocForcesShare) / constants.projectionPrice;
  const { homeForce, commonForce, projectionForce } = board.powers[power];
  const now = homeForce + commonForce + constants.projectionAtHome * projectionForce;
  const points =
    securityIf(appraisal, power, { ownFactor: 1 + pool / Math.max(1, now) }) - standingOf(appraisal, power).security;
  const weight = scenario.weights.security * weights.securityWeight * points;
  reasons.push(because('blocSharesBurden', weight, { percent: percent(pool / Math.max(1, now)) }));
}

/** What it costs, in points, to plan for a military burden, a share of output, under the floor of one's blocs. */
export function floorCosts({ view, me, weights }: Appraisal): (burden: number) => number {
  const floors = blocsOf(view, me).map((bloc) => blocRulesOf(bloc)?.floor ?? 0);
  return (burden) => {
    let cost = 0;
    for (const floor of floors) if (burden < floor) cost += Math.max(0.2, 0.7 + 0.15 * weights.honourBias);
    return cost;
  };
}

/** Common forces that stand with the seat so many years from now, as its blocs go on. */
export function commonForcesAhead({ view, me, constants }: Appraisal, years: number): number {
  let forces = 0;
  for (const id of keysOf(view.blocs)) {
    const found = blocIn(view, id);
    if (found === null || !found.members.includes(me)) continue;
    const { bloc, rules, members } = found;
    let joint = 0;
    for (const member of members) joint += view.powers[member].output;
    const yearly = rules.command ? (constants.blocForcesShare * rules.fund * joint) / constants.projectionPrice : 0;
    let pool = bloc.pool;
    for (let year = 0; year < years; year++) pool = pool * (1 - constants.forceDepreciation) + yearly;
    forces += pool;
  }
  return forces;
}

/**
 * What reach is worth to whoever leads a bloc, in points, by the factor by which its projection grows: the cover it gives is its
 * Influence, and it spreads less thin the more it can send.
 */
export function patronageOf({ view, board, me, constants, scenario }: Appraisal): (factor: number) => number {
  const leads = keysOf(view.blocs).some((id) => {
    const found = blocIn(view, id);
    return found !== null && found.members.length > 2 && leaderOf(found.members, found.bloc, view) === me;
  });
  if (!leads) return () => 0;
  const now = stretch(board, me);
  const delivered = coverDelivered(board, me);
  return (factor) => {
    const cover = delivered * (Math.min(1, now * factor) / Math.max(now, 0.01));
    return constants.influenceCover * scenario.weights.influence * Math.min(3, cover);
  };
}

/** How far a seat's care for its own defence goes with its size in a bloc, as factors; see `burdenLean`. */
const LEAN_LEAST = 0.5;
const LEAN_MOST = 1.7;

/**
 * How much more or less than alone a seat cares for arms in a bloc that defends its members. Who is small there counts on
 * the large, who gain most by the common good and provide for it (Olson and Zeckhauser 1966); 1 outside such blocs.
 */
export function burdenLean({ view, me }: Appraisal): number {
  let lean = 1;
  for (const bloc of blocsOf(view, me)) {
    if (bloc.parties.length < 3 || !bloc.clauses.some((clause) => clause.kind === 'mutualDefence')) continue;
    let joint = 0;
    for (const member of bloc.parties) joint += view.powers[member].output;
    const size = (view.powers[me].output * bloc.parties.length) / joint;
    // Measured: in proportion to size alone the largest carried more than its share in but half of all bloc turns.
    lean = clamp(size * sqrt(size), LEAN_LEAST, LEAN_MOST);
  }
  return lean;
}
