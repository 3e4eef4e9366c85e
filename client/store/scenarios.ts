import type { PowerId } from '../../shared/core/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { addArea, hasText, language, named, t, textsReady } from '../text/index.tsx';

/** Each scenario in a chunk of its own, so that nobody loads a world that is not played. */
const LOADERS: Readonly<Record<string, () => Promise<Scenario>>> = {
  'cold-war-1950': async () => (await import('../../shared/content/scenarios/cold-war-1950.ts')).coldWar1950,
  concert: async () => (await import('../../shared/content/scenarios/concert.ts')).concert,
  duel: async () => (await import('../../shared/content/scenarios/duel.ts')).duel,
  'europe-1900': async () => (await import('../../shared/content/scenarios/europe-1900.ts')).europe1900,
  'europe-1936': async () => (await import('../../shared/content/scenarios/europe-1936.ts')).europe1936,
  'indo-pacific-2025': async () =>
    (await import('../../shared/content/scenarios/indo-pacific-2025.ts')).indoPacific2025,
  'world-2025': async () => (await import('../../shared/content/scenarios/world-2025.ts')).world2025,
};

/** Powers by their names as the data have them: rivals call what they found by these. */
const byWrittenName = new Map<string, PowerId>();
export const powerWritten = (name: string): PowerId | undefined => byWrittenName.get(name);

/**
 * The scenario of that id, its names as its data have them: `inLanguage` says them in the reader's.
 * @throws RangeError where this client has none of that name.
 */
export async function loadScenario(id: string): Promise<Scenario> {
  const load = LOADERS[id];
  if (!load) throw new RangeError(`No scenario ${id}`);
  addArea(`scenarios/${id}`);
  const [scenario] = await Promise.all([load(), textsReady()]);
  for (const power of scenario.powers) byWrittenName.set(power.name, power.id);
  return scenario;
}

/** How a scenario's own name is called in the catalogue, where Home has it: `home.scenario.world2025.name`. */
const nameKey = (id: string): string =>
  `home.scenario.${id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}.name`;

const inLanguages = new WeakMap<Scenario, { in: string; scenario: Scenario }>();

/** A scenario with its names in the language now shown; the same object until another is chosen. */
export function inLanguage(scenario: Scenario): Scenario {
  if (language.value === 'en') return scenario;
  const known = inLanguages.get(scenario);
  if (known?.in === language.value) return known.scenario;
  const own = (name: string, said: string) => named(`scenario.${scenario.id}.${name}`, said);
  const key = nameKey(scenario.id);
  const translated: Scenario = {
    ...scenario,
    name: hasText(key) ? t(key) : scenario.name,
    summary: own('summary', scenario.summary),
    powers: scenario.powers.map((power) => ({
      ...power,
      name: own(`power.${power.id}`, power.name),
      brief: own(`power.${power.id}.brief`, power.brief),
    })),
    regions: scenario.regions.map((region) => ({ ...region, name: own(`region.${region.id}`, region.name) })),
  };
  inLanguages.set(scenario, { in: language.value, scenario: translated });
  return translated;
}
