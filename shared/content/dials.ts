import { keysOf } from '../core/ids.ts';
import { CONSTANTS, type Constants } from '../model/constants.ts';
import type { Scenario } from '../model/scenario.ts';
import { type DialId, MODULES, type ModuleId } from '../model/vocabulary.ts';
import { plays } from './modules.ts';

/**
 * Named sets of rules, each the world as one theory has it: what it multiplies of the scenario's own constants. Shown in plain words
 * before the match, one text a constant.
 */
export const DIALS: Readonly<Record<DialId, Readonly<Partial<Record<keyof Constants, number>>>>> = {
  /** Mearsheimer: attack pays, intentions cannot be known, institutions change little. */
  offensiveRealist: {
    attackConcentration: 1.15,
    occupationYield: 1.4,
    wearinessAttacker: 0.7,
    tensionGrowth: 1.3,
    tradeRevenue: 0.7,
    honourCredibility: 0.6,
  },
  /** Jervis, Waltz: holding is easier than taking, and it is arms made to attack that alarm. */
  defensiveRealist: {
    attackConcentration: 0.85,
    occupationYield: 0.7,
    wearinessAttacker: 1.4,
    tensionPosture: 1.5,
    tensionArmsControl: 1.5,
    breakOtherRelations: 1.2,
  },
  /** Keohane: trade and rules bind, reputation lasts, and breaking one's word costs with everybody. */
  institutionalist: {
    tradeRevenue: 1.4,
    tensionTrade: 1.8,
    interoperabilityGain: 1.3,
    blocInteroperability: 1.3,
    mediateTension: 1.5,
    breakOtherRelations: 2,
  },
};

/** How a match differs from its scenario: a theory dial, and other parts of the rules. */
export interface Variant {
  dial?: DialId | null;
  modules?: readonly ModuleId[] | null;
}

const varied = new WeakMap<Scenario, Map<string, Scenario>>();

/** The scenario as it is played; the very same where nothing differs, and one object a variant, so that what is kept by it stays. */
export function variantOf(scenario: Scenario, { dial, modules }: Variant): Scenario {
  const chosen = modules == null ? scenario.modules : MODULES.filter((module) => modules.includes(module));
  const isOwn = chosen.length === scenario.modules.length && chosen.every((module) => plays(scenario, module));
  if (isOwn && dial == null) return scenario;
  const key = `${dial ?? ''} ${isOwn ? '' : chosen.join(' ')}`;
  let variants = varied.get(scenario);
  if (variants === undefined) {
    variants = new Map();
    varied.set(scenario, variants);
  }
  let variant = variants.get(key);
  if (variant === undefined) {
    variant = withDial(isOwn ? scenario : withModules(scenario, chosen), dial ?? null);
    variants.set(key, variant);
  }
  return variant;
}

function withDial(scenario: Scenario, dial: DialId | null): Scenario {
  if (dial === null) return scenario;
  const changed = Object.fromEntries(keysOf(DIALS[dial]).map((name) => [name, dialled(scenario, dial, name)]));
  return { ...scenario, constants: { ...scenario.constants, ...changed } };
}

/** What a dial makes of a scenario's constant. */
export function dialled(scenario: Scenario, dial: DialId, name: keyof Constants): number {
  return ({ ...CONSTANTS, ...scenario.constants }[name] ?? 0) * (DIALS[dial][name] ?? 1);
}

/** Leaves out what the scenario gives to parts of the rules that are not played: charters and sanctions go, secrets are known. */
function withModules(scenario: Scenario, modules: ModuleId[]): Scenario {
  const has = (module: ModuleId) => modules.includes(module);
  const allowed = (kind: string) =>
    (has('sanctions') || kind !== 'sanctions') && (has('arms') || (kind !== 'licence' && kind !== 'armsControl'));
  const treaties = scenario.treaties.flatMap(({ bloc, secret, clauses, ...treaty }) => {
    const kept = clauses.filter(({ kind }) => allowed(kind));
    const charter = has('blocs') ? bloc : undefined;
    if (kept.length === 0 && charter === undefined) return [];
    return [
      { ...treaty, clauses: kept, ...(charter && { bloc: charter }), ...(secret && has('secrecy') && { secret }) },
    ];
  });
  const { sanctions, ...rest } = scenario;
  const powers = has('mandates') ? scenario.powers : scenario.powers.map(({ mandate: _none, ...power }) => power);
  return { ...rest, modules, powers, treaties, ...(sanctions && has('sanctions') && { sanctions }) };
}
