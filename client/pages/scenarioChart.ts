import type { Scenario, ScenarioTreaty } from '../../shared/model/scenario.ts';
import { loadMap } from '../panels/map/maps.ts';
import { drawChart, loadChartFonts, wordsOf } from '../render/chart.ts';
import type { Theme } from '../render/palette.ts';
import type { ArcKind, MapPicture, PictureArc } from '../render/picture.ts';
import { inLanguage, loadScenario } from '../store/scenarios.ts';

function arcKind({ clauses }: ScenarioTreaty): ArcKind {
  const kinds = new Set<string>(clauses.map(({ kind }) => kind));
  if (kinds.has('mutualDefence')) return 'defence';
  if (kinds.has('guarantee')) return 'guarantee';
  if (kinds.has('armsTransfer') || kinds.has('licence')) return 'arms';
  if (kinds.has('nonAggression')) return 'nonAggression';
  return kinds.has('trade') ? 'trade' : 'other';
}

function arcsOf(scenario: Scenario): PictureArc[] {
  const capital = new Map(scenario.powers.map((power) => [power.id, power.capital]));
  return scenario.treaties.flatMap((treaty, i) => {
    const [from, to] = treaty.parties.map((party) => capital.get(party));
    if (!from || !to || treaty.parties.length !== 2) return [];
    return [{ id: `start-${i}`, kind: arcKind(treaty), from, to, yours: treaty.parties.includes(scenario.suggested) }];
  });
}

/** A scenario's start as the map shows it: owners, emblems and the treaties already in force. */
export function startPicture(scenario: Scenario, theme: Theme, north: string): MapPicture {
  const byOutput = [...scenario.powers].sort((a, b) => b.outputBn - a.outputBn);
  return {
    mapId: scenario.map.id,
    theme,
    lens: 'political',
    you: null,
    reducedMotion: true,
    powers: byOutput.map(({ id, name, slot, capital }, i) => ({ id, name, slot, capital, rank: i + 1 })),
    regions: Object.fromEntries(scenario.regions.map(({ id, name, power }) => [id, { name, owner: power }])),
    arcs: arcsOf(scenario),
    bases: [],
    fronts: [],
    flares: [],
    north,
  };
}

/**
 * Draws a scenario's start on a canvas of that size in CSS px. Everything it needs comes in its own chunks.
 * @throws RangeError for a scenario there is not, or whose map there is not.
 */
export async function drawScenario(
  canvas: HTMLCanvasElement,
  scenarioId: string,
  look: { theme: Theme; north: string; width: number; height: number },
): Promise<void> {
  const scenario = inLanguage(await loadScenario(scenarioId));
  const picture = startPicture(scenario, look.theme, look.north);
  const [file] = await Promise.all([loadMap(scenario.map.id), loadChartFonts(wordsOf(picture))]);
  if (!canvas.isConnected) return;
  const { width, height } = look;
  const about = scenario.powers.find(({ id }) => id === scenario.suggested)?.capital;
  drawChart(canvas, file, picture, { width, height, about, frame: false });
}
