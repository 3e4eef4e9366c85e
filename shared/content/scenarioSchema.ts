import * as z from 'zod/mini';
import { BURDEN_KEYS, DECISION_RULES } from '../model/bloc.ts';
import { CONSTANTS } from '../model/constants.ts';
import type { Scenario } from '../model/scenario.ts';
import { CLAUSE_KINDS, DOCTRINES, GOODS, INDICES, MODULES, RIVAL_LEVELS } from '../model/vocabulary.ts';
import { MANDATE_IDS } from './mandates.ts';
import { checkStatecraft } from './scenarioStatecraft.ts';

/** One fault of a scenario: where it is (`powers[2].capital`) and what is wrong, in a sentence. */
export interface ScenarioFault {
  path: string;
  message: string;
}

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, 'an id is 1–40 lower-case letters, digits and hyphens'));
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const between = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));
const point = z.tuple([between(-100_000, 100_000), between(-100_000, 100_000)]);

const powerSchema = z.strictObject({
  id,
  name: text(40),
  slot: z.int().check(z.gte(1), z.lte(17)),
  capital: id,
  doctrine: z.enum(DOCTRINES),
  level: z.optional(z.enum(RIVAL_LEVELS)),
  outputBn: between(0.1, 1e6),
  populationM: between(0.01, 5000),
  technology: between(0.1, 3),
  homeForceBn: between(0, 1e6),
  projectionForceBn: between(0, 1e6),
  readiness: between(0, 100),
  debtBn: between(-1e6, 1e6),
  cohesion: between(0, 100),
  credibility: between(0, 100),
  integration: between(0, 100),
  cover: z.optional(z.strictObject(Object.fromEntries(GOODS.map((good) => [good, z.optional(between(0, 1.5))])))),
  intelligence: z.optional(between(0, 100)),
  mandate: z.optional(z.enum(MANDATE_IDS)),
  brief: text(400),
  sources: z.record(z.string(), z.string()),
});

const regionSchema = z.strictObject({
  id,
  name: text(60),
  power: z.nullable(id),
  share: between(0, 1),
  terrain: between(0.8, 1.6),
  at: point,
  land: z.array(id),
  sea: z.array(id),
  outputBn: z.optional(between(0, 1e6)),
});

const treatySchema = z.strictObject({
  parties: z.array(id).check(z.minLength(2)),
  // Each clause's own fields are checked by the clause when the world is made; here only that the kind exists.
  clauses: z.array(z.looseObject({ kind: z.enum(CLAUSE_KINDS) })).check(z.minLength(1)),
  duration: z.int().check(z.gte(1), z.lte(30)),
  notice: z.int().check(z.gte(0), z.lte(5)),
  bloc: z.optional(
    z.strictObject({
      name: text(40),
      admission: z.enum(DECISION_RULES),
      decision: z.enum(DECISION_RULES),
      key: z.enum(BURDEN_KEYS),
      fund: between(0, 0.02),
      floor: between(0, 0.06),
      command: z.boolean(),
    }),
  ),
  secret: z.optional(z.literal(true)),
});

const parRow = z.strictObject({ p10: between(0, 100), p50: between(0, 100), p90: between(0, 100) });
const parTable = z.strictObject({ turns: z.int().check(z.gte(1), z.lte(40)), seats: z.record(z.string(), parRow) });

const weights = Object.fromEntries(INDICES.map((name) => [name, between(0, 1)]));
const ownConstants = Object.fromEntries(Object.keys(CONSTANTS).map((name) => [name, z.optional(z.number())]));

const schema = z.strictObject({
  id,
  name: text(60),
  summary: text(600),
  turns: z.int().check(z.gte(1), z.lte(40)),
  firstYear: z.nullable(z.int()),
  currency: text(30),
  difficulty: z.enum(['gentle', 'normal', 'hard']),
  minutes: between(1, 600),
  map: z.strictObject({ id, distance: z.enum(['plane', 'sphere']), unit: between(0.001, 100_000) }),
  modules: z.array(z.enum(MODULES)),
  weights: z.strictObject(weights),
  suggested: id,
  powers: z.array(powerSchema).check(z.minLength(2), z.maxLength(17)),
  regions: z.array(regionSchema).check(z.minLength(2), z.maxLength(400)),
  treaties: z.array(treatySchema),
  pairs: z.array(z.strictObject({ a: id, b: id, relations: between(-100, 100), tension: z.optional(between(0, 100)) })),
  sanctions: z.optional(z.array(z.strictObject({ from: id, target: id, level: z.literal([1, 2, 3]) }))),
  constants: z.strictObject(ownConstants),
  sources: z.array(z.strictObject({ id, text: text(400), year: z.optional(z.int()) })),
  par: z.optional(z.array(parTable)),
});

/**
 * Checks a scenario from outside: the scenario, or every fault with its path. `more` finds what is beyond this layer in a
 * scenario whose shape is right (see treaties/startTreaties).
 */
export function parseScenario(
  input: unknown,
  more: (scenario: Scenario) => ScenarioFault[] = () => [],
): { scenario: Scenario; faults: [] } | { scenario: null; faults: ScenarioFault[] } {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    return {
      scenario: null,
      faults: parsed.error.issues.flatMap(faultsOfIssue),
    };
  }
  const scenario = parsed.data as unknown as Scenario;
  const faults = [...scenarioFaults(scenario), ...more(scenario)];
  return faults.length > 0 ? { scenario: null, faults } : { scenario, faults: [] };
}

/** A field that nobody knows is a fault at its own place. */
function faultsOfIssue(issue: z.core.$ZodIssue): ScenarioFault[] {
  const path = pathOf(issue.path);
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
  return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, message: 'there is no such field' }));
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}

/** What the shape alone cannot tell: ids that name nothing, shares that do not sum to 1, neighbours that disagree. */
export function scenarioFaults(scenario: Scenario): ScenarioFault[] {
  const faults: ScenarioFault[] = [];
  const fault = (path: string, message: string) => faults.push({ path, message });
  const powers = new Set(scenario.powers.map((power) => power.id));
  checkPowers(scenario, fault);
  checkRegions(scenario, powers, fault);
  checkPar(scenario, powers, fault);
  scenario.treaties.forEach((treaty, t) => {
    treaty.parties.forEach((party, p) => {
      if (!powers.has(party)) fault(`treaties[${t}].parties[${p}]`, `there is no power “${party}”`);
      if (treaty.parties.indexOf(party) !== p) fault(`treaties[${t}].parties[${p}]`, `“${party}” is named twice`);
    });
  });
  scenario.pairs.forEach((pair, p) => {
    for (const side of ['a', 'b'] as const) {
      if (!powers.has(pair[side])) fault(`pairs[${p}].${side}`, `there is no power “${pair[side]}”`);
    }
    if (pair.a === pair.b) fault(`pairs[${p}].b`, 'a pair needs two different powers');
  });
  if (!powers.has(scenario.suggested)) fault('suggested', `there is no power “${scenario.suggested}”`);
  checkStatecraft(scenario, fault);
  const sum = INDICES.reduce((total, name) => total + scenario.weights[name], 0);
  if (Math.abs(sum - 1) > 1e-6) fault('weights', `the four weights sum to ${sum.toFixed(3)}, not 1`);
  return faults;
}

type Report = (path: string, message: string) => void;

function checkPowers(scenario: Scenario, fault: Report): void {
  const sources = new Set(scenario.sources.map((source) => source.id));
  const slots = new Map<number, string>();
  const seen = new Set<string>();
  scenario.powers.forEach((power, p) => {
    if (seen.has(power.id)) fault(`powers[${p}].id`, `“${power.id}” is named twice`);
    seen.add(power.id);
    const other = slots.get(power.slot);
    if (other) fault(`powers[${p}].slot`, `slot ${power.slot} is already ${other}’s`);
    slots.set(power.slot, power.id);
    const capital = scenario.regions.find((region) => region.id === power.capital);
    if (!capital) fault(`powers[${p}].capital`, `there is no region “${power.capital}”`);
    else if (capital.power !== power.id)
      fault(`powers[${p}].capital`, `“${power.capital}” does not belong to ${power.id}`);
    const share = scenario.regions.filter((region) => region.power === power.id).reduce((sum, r) => sum + r.share, 0);
    if (Math.abs(share - 1) > 1e-6)
      fault(`powers[${p}]`, `the shares of its regions sum to ${share.toFixed(3)}, not 1`);
    for (const [figure, source] of Object.entries(power.sources)) {
      if (!sources.has(source)) fault(`powers[${p}].sources.${figure}`, `there is no source “${source}”`);
    }
  });
}

function checkPar(scenario: Scenario, powers: Set<string>, fault: Report): void {
  scenario.par?.forEach(({ seats }, t) => {
    for (const power of powers) {
      if (!(power in seats)) fault(`par[${t}].seats`, `the seat of ${power} is missing`);
    }
    for (const [seat, { p10, p50, p90 }] of Object.entries(seats)) {
      if (!powers.has(seat)) fault(`par[${t}].seats.${seat}`, `there is no power “${seat}”`);
      if (!(p10 < p50 && p50 < p90)) fault(`par[${t}].seats.${seat}`, 'p10, p50 and p90 must rise');
    }
  });
}

function checkRegions(scenario: Scenario, powers: Set<string>, fault: Report): void {
  const regions = new Map(scenario.regions.map((region) => [region.id, region]));
  const seen = new Set<string>();
  scenario.regions.forEach((region, r) => {
    if (seen.has(region.id)) fault(`regions[${r}].id`, `“${region.id}” is named twice`);
    seen.add(region.id);
    if (region.power !== null && !powers.has(region.power))
      fault(`regions[${r}].power`, `there is no power “${region.power}”`);
    if (region.power === null && region.share !== 0) fault(`regions[${r}].share`, 'neutral ground has no share');
    for (const kind of ['land', 'sea'] as const) {
      region[kind].forEach((neighbour, n) => {
        const other = regions.get(neighbour);
        const path = `regions[${r}].${kind}[${n}]`;
        if (!other) fault(path, `there is no region “${neighbour}”`);
        else if (neighbour === region.id) fault(path, 'a region does not border itself');
        else if (!other[kind].includes(region.id)) fault(path, `“${neighbour}” does not name “${region.id}” in turn`);
      });
    }
  });
}
