import { computed } from '@preact/signals';
import type { PowerId, RegionId } from '../../shared/core/ids.ts';
import type { RuleError } from '../../shared/core/result.ts';
import type { ScenarioPower, ScenarioRegion } from '../../shared/model/scenario.ts';
import { bn } from '../text/format.ts';
import { hasText, type Key, language, named, type Params, t } from '../text/index.tsx';
import { blocTextId } from '../text/scenarioKeys.ts';
import { scenario } from './match.ts';
import { powerWritten } from './scenarios.ts';

const powersById = computed(
  () => new Map<PowerId, ScenarioPower>((scenario.value?.powers ?? []).map((power) => [power.id, power])),
);
const regionsById = computed(
  () => new Map<RegionId, ScenarioRegion>((scenario.value?.regions ?? []).map((region) => [region.id, region])),
);

/** Every power of the match, in the order of the scenario. */
export const powers = computed(() => scenario.value?.powers ?? []);

/** What the scenario says of a power. */
export const powerOf = (id: PowerId): ScenarioPower | undefined => powersById.value.get(id);

/** A power's name, by its id; the id itself where the scenario has none. */
export const powerName = (id: PowerId): string => powersById.value.get(id)?.name ?? id;

/** A power's palette slot. */
export const slotOf = (id: PowerId): number => powersById.value.get(id)?.slot ?? 1;

/** A region's name, by its id. */
export const regionName = (id: RegionId): string => regionsById.value.get(id)?.name ?? id;

/** What the scenario says of a region. */
export const regionOf = (id: RegionId): ScenarioRegion | undefined => regionsById.value.get(id);

/** What rivals add to their own name for a bloc that they found. */
const LEAGUE = ' League';

/**
 * A bloc's name: those that stand at the start and those of rivals are known by others in other languages, those that players
 * found are not.
 */
export function blocName(name: string): string {
  const founder = name.endsWith(LEAGUE) ? powerWritten(name.slice(0, -LEAGUE.length)) : undefined;
  if (founder !== undefined && language.value !== 'en') return t('bloc.league', { power: powerName(founder) });
  return named(`scenario.${scenario.value?.id}.bloc.${blocTextId(name)}`, name);
}

/** Parameters whose value is an id, and how it is said. */
const NAMED: Readonly<Record<string, (id: string) => string>> = {
  power: (id) => powerName(id as PowerId),
  partner: (id) => powerName(id as PowerId),
  rival: (id) => powerName(id as PowerId),
  target: (id) => powerName(id as PowerId),
  other: (id) => powerName(id as PowerId),
  region: (id) => regionName(id as RegionId),
  clause: (kind) => (hasText(`clause.${kind}`) ? t(`clause.${kind}` as Key) : kind),
};

/** Money in millions as it is said: tenths of a billion where the sum is small, none where it is nought. */
export const sum = (amount: number): string => {
  const size = Math.abs(amount);
  return bn(amount / 1000, size >= 50 && size < 10_000 ? 1 : 0);
};

/** Parameters of an event, reason or refusal as a text needs them: names for ids, billions for the sums named. */
export function spoken(
  params: Readonly<Record<string, string | number>> = {},
  sums: readonly string[] = ['amount'],
): Params {
  const said: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(params)) {
    if (typeof value === 'string') said[key] = NAMED[key]?.(value) ?? value;
    else said[key] = sums.includes(key) ? sum(value) : value;
  }
  return said;
}

/** Refusals whose bounds are money; those of others are counted. */
const OF_MONEY = new Set<string>([
  'bloc/fund-too-small',
  'bloc/grant-too-large',
  'order/insufficient-funds',
  'treaty/grant-too-large',
  'treaty/loan-too-large',
  'treaty/reparations-too-large',
]);

/** Why something was refused, in the player's words. */
export function refusalText({ code, params }: RuleError): string {
  const key = `error.${code.replaceAll('/', '.')}`;
  return hasText(key)
    ? t(key, spoken(params, OF_MONEY.has(code) ? ['amount', 'asked', 'most'] : []))
    : t('net.refused', { code });
}
