import { constantsOf, geographyOf } from '../content/geography.ts';
import { canonicalJson } from '../core/hash.ts';
import type { PowerId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import type { RuleError } from '../core/result.ts';
import { warsIn } from '../formulas/war.ts';
import type { War } from '../model/crisis.ts';
import type { Geography } from '../model/geography.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Clause, Treaty, TreatyTerms } from '../model/treaty.ts';
import type { World } from '../model/world.ts';
import type { SeatView } from '../view/view.ts';
import { blocRulesOf } from './charter.ts';
import { CLAUSES_MOST, DURATION_MOST, NOTICE_MOST, PARTIES_MOST, ruleOf } from './index.ts';
import type { TreatyFacts } from './rule.ts';
import { sanctionsInForce } from './sanctionsInForce.ts';
import { isPactTreaty, isPeaceTreaty } from './term.ts';

/** What a seat knows that bears on a treaty's legality: what is public, and secret treaties it knows of. */
export function factsOfView(view: SeatView, scenario: Scenario): TreatyFacts {
  return factsFrom(view, view.wars, scenario);
}

/** The same facts from the world itself, to check a treaty once more when it takes effect. */
export function factsOfWorld(world: World, scenario: Scenario): TreatyFacts {
  return factsFrom(world, warsIn(world.wars), scenario);
}

function factsFrom(
  state: Pick<World, 'turn' | 'regions' | 'treaties' | 'sanctions' | 'blocs'> & Pick<TreatyFacts, 'powers'>,
  wars: readonly War[],
  scenario: Scenario,
): TreatyFacts {
  const geography = geographyOf(scenario);
  return {
    turn: state.turn,
    constants: constantsOf(scenario),
    modules: scenario.modules,
    powerIds: geography.powerIds,
    regions: state.regions,
    capitals: capitalsOf(geography),
    wars,
    powers: state.powers,
    // Asked for by few questions, and these facts are gathered for every offer that anybody weighs.
    get sanctionsNext() {
      return sanctionsInForce(state, state.turn + 1);
    },
    treaties: standingIn(state.treaties, state.turn),
  };
}

/** Treaties that have not run out, as they stand in the record: the very same list for the same record and turn. */
function standingIn(treaties: World['treaties'], turn: number): readonly Treaty[] {
  const known = standing.get(treaties);
  if (known?.turn === turn) return known.list;
  const list = Object.values(treaties).filter((treaty) => treaty.until >= turn);
  standing.set(treaties, { turn, list });
  return list;
}

const standing = new WeakMap<World['treaties'], { turn: number; list: readonly Treaty[] }>();

const capitalsOf = keptWith(({ capital }: Geography) => new Set(Object.values(capital)));

/** Why these terms cannot be a treaty, or null. Money and political capital of the signers are not looked at here. */
export function treatyFault(terms: TreatyTerms, facts: TreatyFacts): RuleError | null {
  return (
    partiesFault(terms, facts) ??
    termFault(terms, facts) ??
    clausesFault(terms, facts) ??
    secrecyFault(terms, facts) ??
    grantsFault(terms, facts)
  );
}

/** What the parties should weigh before signing: promises that pull two ways, and terms that hold already. */
export function treatyWarnings(terms: TreatyTerms, facts: TreatyFacts): RuleError[] {
  const own = terms.clauses.flatMap(
    (clause, index) => ruleOf(clause).warnings?.(clause, { terms, index, facts }) ?? [],
  );
  const held = terms.clauses
    .filter((clause) => facts.treaties.some((treaty) => holdsAlready(treaty, terms, clause)))
    .map((clause) => ({ code: 'treaty/already-bound', params: { clause: clause.kind } }));
  return [...own, ...held];
}

function holdsAlready(treaty: Treaty, terms: TreatyTerms, clause: Clause): boolean {
  return (
    terms.parties.every((party) => treaty.parties.includes(party)) &&
    treaty.clauses.some((other) => isSameClause(other, clause))
  );
}

function partiesFault({ parties }: TreatyTerms, { powerIds }: TreatyFacts): RuleError | null {
  if (parties.length < 2) return { code: 'treaty/too-few-parties' };
  if (parties.length > PARTIES_MOST) return { code: 'treaty/too-many-parties', params: { most: PARTIES_MOST } };
  const stranger = parties.find((party) => !powerIds.includes(party));
  if (stranger !== undefined) return { code: 'treaty/unknown-power', params: { power: stranger } };
  const twice = parties.find((party, index) => parties.indexOf(party) !== index);
  return twice === undefined ? null : { code: 'treaty/duplicate-party', params: { power: twice } };
}

function termFault(terms: TreatyTerms, facts: TreatyFacts): RuleError | null {
  const { duration, notice, parties } = terms;
  if (!isWhole(duration, 1, DURATION_MOST)) return { code: 'treaty/duration', params: { most: DURATION_MOST } };
  if (!isWhole(notice, 0, NOTICE_MOST)) return { code: 'treaty/notice', params: { most: NOTICE_MOST } };
  const longest = facts.constants.pactDuration;
  if (isPactTreaty(terms) && blocRulesOf(terms) === null && duration > longest)
    return { code: 'treaty/pact-too-long', params: { most: longest } };
  if (isPeaceTreaty(terms)) return null;
  const war = facts.wars.find((each) => opposes(each, parties));
  return war ? { code: 'treaty/parties-at-war', params: { war: war.id } } : null;
}

/** Only where secrecy is played, and not for a peace, which ends a war before everybody's eyes. */
function secrecyFault(terms: TreatyTerms, { modules }: TreatyFacts): RuleError | null {
  if (terms.secret !== true) return null;
  if (!modules.includes('secrecy')) return { code: 'order/module-off', params: { module: 'secrecy' } };
  return isPeaceTreaty(terms) ? { code: 'treaty/peace-secret' } : null;
}

function opposes(war: War, parties: readonly PowerId[]): boolean {
  const against = [war.defender, ...war.helpers.map((helper) => helper.power)];
  return parties.includes(war.attacker) && against.some((power) => parties.includes(power));
}

function clausesFault(terms: TreatyTerms, facts: TreatyFacts): RuleError | null {
  const { clauses, parties } = terms;
  if (clauses.length === 0) return { code: 'treaty/no-clauses' };
  if (clauses.length > CLAUSES_MOST) return { code: 'treaty/too-many-clauses', params: { most: CLAUSES_MOST } };
  for (const [index, clause] of clauses.entries()) {
    const rule = ruleOf(clause);
    const roles = rule.roles(clause);
    if (clauses.slice(0, index).some((earlier) => isSameClause(earlier, clause))) {
      return { code: 'treaty/duplicate-clause', params: { clause: clause.kind } };
    }
    const absent = roles.find((power) => !parties.includes(power));
    if (absent !== undefined) return { code: 'treaty/not-a-party', params: { power: absent, clause: clause.kind } };
    if (new Set(roles).size < roles.length) return { code: 'treaty/same-power', params: { clause: clause.kind } };
    const fault = rule.fault(clause, { terms, index, facts });
    if (fault) return { ...fault, path: `clauses.${index}` };
  }
  return blocRulesOf(terms) === null ? null : charterFault(terms);
}

/** Texts are written for clauses of one kind alone, which are rare. */
function isSameClause(a: Clause, b: Clause): boolean {
  return a.kind === b.kind && canonicalJson(a) === canonicalJson(b);
}

/** A charter holds alike for all its members, those still to come as well: no clause may name who does what. */
function charterFault({ clauses, secret }: TreatyTerms): RuleError | null {
  if (secret) return { code: 'treaty/charter-secret' };
  const other = clauses.find((clause) => ruleOf(clause).roles(clause).length > 0 || ruleOf(clause).isPeace === true);
  return other === undefined ? null : { code: 'treaty/charter-clause', params: { clause: other.kind } };
}

/**
 * Nobody gives, and nobody takes, more than `aidMost` of its own output a turn over all its treaties: else friends
 * would pour their whole output into one.
 */
function grantsFault(terms: TreatyTerms, facts: TreatyFacts): RuleError | null {
  const given = new Map<string, number>();
  const add = (clause: Clause): void => {
    const grant = ruleOf(clause).grant?.(clause);
    if (!grant) return;
    given.set(`from ${grant.from}`, (given.get(`from ${grant.from}`) ?? 0) + grant.amount);
    given.set(`to ${grant.to}`, (given.get(`to ${grant.to}`) ?? 0) + grant.amount);
  };
  for (const clause of terms.clauses) add(clause);
  if (given.size === 0) return null;
  const touched = terms.parties.filter((party) => given.has(`from ${party}`) || given.has(`to ${party}`));
  for (const treaty of facts.treaties) treaty.clauses.forEach(add);
  for (const party of touched) {
    const most = Math.floor(facts.powers[party].output * facts.constants.aidMost);
    const amount = Math.max(given.get(`from ${party}`) ?? 0, given.get(`to ${party}`) ?? 0);
    if (amount > most) return { code: 'treaty/grant-too-large', params: { power: party, amount, most } };
  }
  return null;
}

function isWhole(x: number, least: number, most: number): boolean {
  return Number.isInteger(x) && x >= least && x <= most;
}
