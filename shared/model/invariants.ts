import { keysOf, type PowerId, type RegionId } from '../core/ids.ts';
import type { Scenario } from './scenario.ts';
import { BUDGET_LINES, GOODS, INDICES } from './vocabulary.ts';
import type { Ledger, Power, World } from './world.ts';

/** Most that a power may produce of a strategic good in shares of its need, and most years of it that it may keep. */
const COVER_MOST = 1.5;
const STORES_MOST = 2;

/**
 * What is wrong with a world, in words; empty for a sound one. Checks that every number is finite, figures stay in their
 * ranges, ids name what exists, regions have owners, symmetric pairs agree and books balance (rules section 13).
 */
export function worldFaults(world: World, scenario: Scenario): string[] {
  const faults: string[] = [];
  notFinite(world, 'world', faults);
  const powers = new Set<PowerId>(scenario.powers.map((power) => power.id));
  for (const id of powers) {
    const power = world.powers[id];
    if (power === undefined) faults.push(`powers.${id} is missing`);
    else powerFaults(power, id, faults);
  }
  for (const id of keysOf(world.powers)) if (!powers.has(id)) faults.push(`powers.${id} is not in the scenario`);
  regionFaults(world, scenario, powers, faults);
  pairFaults(world, powers, faults);
  relationFaults(world, powers, faults);
  sanctionFaults(world, powers, faults);
  blocFaults(world, powers, faults);
  return faults;
}

function notFinite(value: unknown, path: string, faults: string[]): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) faults.push(`${path} is ${value}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) notFinite(item, `${path}.${key}`, faults);
  } else if (value === undefined || typeof value === 'function') {
    faults.push(`${path} is ${typeof value}`);
  }
}

function within(value: number, low: number, high: number, path: string, faults: string[]): void {
  if (value < low || value > high) faults.push(`${path} is ${value}, not within ${low} and ${high}`);
}

function powerFaults(power: Power, id: PowerId, faults: string[]): void {
  const at = `powers.${id}`;
  if (power.id !== id) faults.push(`${at}.id is ${power.id}`);
  for (const figure of ['cohesion', 'integration', 'readiness', 'credibility'] as const) {
    within(power[figure], 0, 100, `${at}.${figure}`, faults);
  }
  for (const index of INDICES) within(power.indices[index], 0, 100, `${at}.indices.${index}`, faults);
  for (const stock of ['industry', 'technology', 'infrastructure', 'output', 'population', 'productivity'] as const) {
    if (power[stock] <= 0) faults.push(`${at}.${stock} is ${power[stock]}, not positive`);
  }
  for (const stock of ['homeForce', 'projectionForce', 'politicalCapital', 'arrears', 'austerity'] as const) {
    if (power[stock] < 0) faults.push(`${at}.${stock} is ${power[stock]}, negative`);
  }
  for (const good of GOODS) {
    within(power.cover[good], 0, COVER_MOST, `${at}.cover.${good}`, faults);
    within(power.stores[good], 0, STORES_MOST, `${at}.stores.${good}`, faults);
    within(power.shortage[good], 0, 1, `${at}.shortage.${good}`, faults);
  }
  within(power.share, 0, 1, `${at}.share`, faults);
  for (const amount of ['debt', 'output', 'arrears'] as const) {
    if (!Number.isSafeInteger(power[amount])) faults.push(`${at}.${amount} is ${power[amount]}, not whole`);
  }
  if (power.ledger !== null) ledgerFaults(power.ledger, `${at}.ledger`, faults);
}

function ledgerFaults(ledger: Ledger, at: string, faults: string[]): void {
  const { taxes, tradeGains, transfersIn, services, interest, upkeep, interoperability, transfersOut, lines } = ledger;
  let spent = services + interest + upkeep + interoperability + transfersOut;
  for (const line of BUDGET_LINES) {
    if (lines[line] < 0) faults.push(`${at}.lines.${line} is negative`);
    spent += lines[line];
  }
  const balance = taxes + tradeGains + transfersIn + ledger.deficit - spent;
  if (balance !== 0) faults.push(`${at} does not balance by ${balance}`);
}

function regionFaults(world: World, scenario: Scenario, powers: ReadonlySet<PowerId>, faults: string[]): void {
  const owned = new Set<RegionId>();
  for (const region of scenario.regions) {
    if (region.power === null) continue;
    owned.add(region.id);
    const state = world.regions[region.id];
    if (state === undefined) faults.push(`regions.${region.id} is missing`);
    else if (state.owner === null || !powers.has(state.owner)) faults.push(`regions.${region.id} has no owner`);
    else if (state.home !== region.power) faults.push(`regions.${region.id}.home is ${state.home}`);
  }
  for (const id of keysOf(world.regions)) if (!owned.has(id)) faults.push(`regions.${id} is not in the scenario`);
  for (const power of scenario.powers) {
    if (world.regions[power.capital]?.owner !== power.id) faults.push(`${power.id} does not hold its capital`);
  }
}

function pairFaults(world: World, powers: ReadonlySet<PowerId>, faults: string[]): void {
  for (const from of powers) {
    for (const to of powers) {
      if (from === to) continue;
      const pair = world.pairs[from]?.[to];
      const back = world.pairs[to]?.[from];
      const at = `pairs.${from}.${to}`;
      if (pair === undefined || back === undefined) {
        faults.push(`${at} is missing`);
        continue;
      }
      within(pair.tension, 0, 100, `${at}.tension`, faults);
      within(pair.relations, -100, 100, `${at}.relations`, faults);
      within(pair.interoperability, 0, 100, `${at}.interoperability`, faults);
      if (pair.interoperability !== back.interoperability) faults.push(`${at}.interoperability differs both ways`);
      if (pair.trade !== back.trade) faults.push(`${at}.trade differs both ways`);
      if (pair.trade < 0) faults.push(`${at}.trade is negative`);
    }
  }
}

function relationFaults(world: World, powers: ReadonlySet<PowerId>, faults: string[]): void {
  for (const id of keysOf(world.treaties)) {
    const treaty = world.treaties[id];
    if (treaty.id !== id) faults.push(`treaties.${id}.id is ${treaty.id}`);
    if (treaty.parties.length < 2) faults.push(`treaties.${id} has fewer than two parties`);
    for (const party of treaty.parties) if (!powers.has(party)) faults.push(`treaties.${id} names ${party}`);
    const { knownTo = [], noticed = [], secret } = treaty;
    for (const knower of knownTo) if (!powers.has(knower)) faults.push(`treaties.${id} is known to ${knower}`);
    for (const knower of noticed)
      if (!knownTo.includes(knower)) faults.push(`treaties.${id}: ${knower} was noticed in vain`);
    if (secret === undefined && knownTo.length > 0) faults.push(`treaties.${id} is public and known to some`);
  }
  for (const id of keysOf(world.wars)) {
    const war = world.wars[id];
    if (!powers.has(war.attacker) || !powers.has(war.defender)) faults.push(`wars.${id} names an unknown power`);
    if (war.attacker === war.defender) faults.push(`wars.${id} has one power on both sides`);
    if (world.regions[war.theatre] === undefined) faults.push(`wars.${id}.theatre is unknown`);
    within(war.front, -100, 100, `wars.${id}.front`, faults);
  }
  for (const { from, to, amount } of world.obligations) {
    if (!powers.has(from) || !powers.has(to)) faults.push(`an obligation names an unknown power`);
    if (amount < 0 || !Number.isSafeInteger(amount)) faults.push(`an obligation of ${amount}`);
  }
}

function sanctionFaults(world: World, powers: ReadonlySet<PowerId>, faults: string[]): void {
  const seen = new Set<string>();
  for (const { from, target, level, since, under } of world.sanctions) {
    const at = `sanctions of ${from} on ${target} under ${under}`;
    if (!powers.has(from) || !powers.has(target) || from === target) faults.push(`${at} name no two powers`);
    if (level !== 1 && level !== 2 && level !== 3) faults.push(`${at} are at level ${level}`);
    if (since > world.turn) faults.push(`${at} begin in turn ${since}`);
    if (seen.has(at)) faults.push(`${at} stand twice`);
    seen.add(at);
  }
}

function blocFaults(world: World, powers: ReadonlySet<PowerId>, faults: string[]): void {
  for (const id of keysOf(world.blocs)) {
    const { treaty, fund, pool, contributed, defending, granted } = world.blocs[id];
    const at = `blocs.${id}`;
    if (treaty !== id) faults.push(`${at}.treaty is ${treaty}`);
    if (fund < 0 || !Number.isSafeInteger(fund)) faults.push(`${at}.fund is ${fund}`);
    if (pool < 0) faults.push(`${at}.pool is ${pool}, negative`);
    if (granted.some(({ to, amount }) => !powers.has(to) || amount <= 0))
      faults.push(`${at} grants to nobody or nothing`);
    for (const power of keysOf({ ...contributed, ...defending })) {
      if (!powers.has(power)) faults.push(`${at} names ${power}`);
    }
  }
}
