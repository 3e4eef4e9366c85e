import type { ScenarioFault } from '../content/scenarioSchema.ts';
import { treatyId } from '../core/ids.ts';
import { fromBn } from '../core/money.ts';
import type { RuleError } from '../core/result.ts';
import { CONSTANTS } from '../model/constants.ts';
import type { Scenario, ScenarioTreaty } from '../model/scenario.ts';
import type { Clause, Treaty, TreatyTerms } from '../model/treaty.ts';
import { CLAUSE_RULES, DURATION_MOST } from './index.ts';
import { treatyFault } from './legality.ts';
import type { TreatyFacts } from './rule.ts';

/**
 * Faults of the treaties that a scenario begins with: clauses of the wrong shape, and terms that no powers could sign
 * (rules section 6), but for the longest term of pacts, which those signed before the match need not keep. Treaties with an
 * unknown or doubled party are left to `scenarioFaults`.
 */
export function startTreatyFaults(scenario: Scenario): ScenarioFault[] {
  const powers = new Set(scenario.powers.map(({ id }) => id));
  const earlier: Treaty[] = [];
  return scenario.treaties.flatMap((treaty, t) => {
    const { parties } = treaty;
    if (new Set(parties).size < parties.length || !parties.every((party) => powers.has(party))) return [];
    const at = `treaties[${t}]`;
    const misshapen = treaty.clauses.flatMap((clause, c) => clauseFaults(clause, `${at}.clauses[${c}]`));
    if (misshapen.length > 0) return misshapen;
    const terms = termsOf(treaty, scenario);
    const fault = treatyFault(terms, factsAtStart(scenario, earlier));
    const id = treatyId(`t${t + 1}`);
    earlier.push({ ...terms, id, since: 1, until: terms.duration, leaving: {}, owed: {} });
    return fault === null ? [] : [{ path: placeOf(fault, treaty, at), message: sentence(fault) }];
  });
}

function clauseFaults(clause: Clause, at: string): ScenarioFault[] {
  const parsed = CLAUSE_RULES[clause.kind].schema.safeParse(clause);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({ path: [at, ...path].map(String).join('.'), message }));
  }
  return Object.keys(clause)
    .filter((key) => !Object.hasOwn(parsed.data, key))
    .map((key) => ({ path: `${at}.${key}`, message: 'there is no such field' }));
}

/** Secrecy and charters that the scenario's modules leave out are faults already told. */
function termsOf(
  { parties, clauses, duration, notice, bloc, secret }: ScenarioTreaty,
  { modules }: Scenario,
): TreatyTerms {
  return {
    parties: [...parties].sort(),
    clauses: bloc && modules.includes('blocs') ? [...clauses, { kind: 'bloc', ...bloc }] : clauses,
    duration,
    notice,
    ...(secret && modules.includes('secrecy') ? { secret } : {}),
  };
}

function factsAtStart(scenario: Scenario, treaties: Treaty[]): TreatyFacts {
  const powerIds = scenario.powers.map(({ id }) => id).sort();
  const powers = scenario.powers.map(({ id, outputBn }) => [id, { output: fromBn(outputBn), record: [] }]);
  const owned = scenario.regions.map(({ id, power }) => [id, { owner: power, home: power, occupiedUntil: 0 }]);
  return {
    turn: 1,
    constants: { ...CONSTANTS, ...scenario.constants, pactDuration: DURATION_MOST },
    modules: scenario.modules,
    powerIds,
    regions: Object.fromEntries(owned),
    capitals: new Set(scenario.powers.map(({ capital }) => capital)),
    wars: [],
    powers: Object.fromEntries(powers),
    sanctionsNext: [],
    treaties,
  };
}

/** The clause at fault, the bloc where that is the one added to the clauses, or the treaty. */
function placeOf({ path }: RuleError, { clauses }: ScenarioTreaty, at: string): string {
  const clause = path?.startsWith('clauses.') ? Number(path.slice('clauses.'.length)) : null;
  if (clause === null) return at;
  return clause < clauses.length ? `${at}.clauses[${clause}]` : `${at}.bloc`;
}

function sentence({ code, params = {} }: RuleError): string {
  const facts = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return `could not be signed: ${code}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}
