import { keysOf, type PowerId, type RegionId } from '../../../shared/core/ids.ts';
import type { BalanceRow } from '../../../shared/formulas/balance.ts';
import { contest } from '../../../shared/formulas/contest.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { War } from '../../../shared/model/crisis.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { TreatyTerms } from '../../../shared/model/treaty.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import type { Theme } from '../../render/palette.ts';
import type { MapPicture, PictureAlliance, PictureFlare, PictureFront, PictureRegion } from '../../render/picture.ts';
import type { Lens } from '../../store/selection.ts';
import { list, num, pct } from '../../text/format.ts';
import { hasText, t } from '../../text/index.tsx';
import { arcsOf, basesOf } from './arcs.ts';

/** All that the map's picture is made from. */
export interface PictureSource {
  view: SeatView;
  scenario: Scenario;
  board: Board;
  /** The seat's balance sheet; empty for an onlooker. */
  sheet: readonly BalanceRow[];
  lens: Lens;
  theme: Theme;
  reducedMotion: boolean;
  /** Terms being drawn up on the treaty desk. */
  draft: TreatyTerms | null;
}

/** The map's picture of a view: who owns what, under a lens, with everything that runs between powers. */
export function pictureOf(source: PictureSource): MapPicture {
  const { view, scenario, board, lens, theme, reducedMotion, draft } = source;
  const byShare = [...scenario.powers].sort((a, b) => view.powers[b.id].share - view.powers[a.id].share);
  return {
    mapId: scenario.map.id,
    theme,
    lens,
    you: view.you,
    reducedMotion,
    powers: byShare.map(({ id, name, slot, capital }, i) => ({ id, name, slot, capital, rank: i + 1 })),
    regions: regionsOf(source),
    alliances: alliancesOf(scenario, board),
    arcs: arcsOf(view, board, draft),
    bases: basesOf(view, scenario),
    fronts: view.wars.map((war) => frontOf(war, board)),
    flares: flaresOf(view, scenario),
    seas: seaNames(),
    north: t('map.north'),
  };
}

function regionsOf(source: PictureSource): Record<RegionId, PictureRegion> {
  const { view, scenario } = source;
  const shade = shadesOf(source);
  const regions: Record<RegionId, PictureRegion> = {};
  for (const { id, name, power } of scenario.regions) {
    const state = view.regions[id];
    const owner = state ? state.owner : power;
    regions[id] = {
      name,
      owner,
      ...(state && state.occupiedUntil >= view.turn && state.owner !== state.home && { occupied: true }),
      ...shade(id, owner),
    };
  }
  return regions;
}

type Shade = (region: RegionId, owner: PowerId | null) => { value?: number; figure?: string };

function shadesOf({ view, board, sheet, lens }: PictureSource): Shade {
  if (lens === 'capability') return (_, owner) => (owner ? { value: view.powers[owner].share } : {});
  if (lens !== 'threat' || !view.you) return () => ({});
  const me = view.you;
  const capitals = new Map(keysOf(board.geography.capital).map((power) => [board.geography.capital[power], power]));
  const rows = new Map(sheet.map((row) => [row.rival, row]));
  return (region, owner) => {
    if (owner === me) return { figure: num(100 * holdingOdds(board, me, region)) };
    const row = owner ? rows.get(owner) : undefined;
    if (!row) return {};
    const value = row.oddsCredible;
    return capitals.get(region) === owner
      ? { value, figure: t('map.couldWin', { odds: pct(100 * value) }) }
      : { value };
  };
}

/** The chance, 0–1, to hold a region of one's own against whichever rival is strongest there. */
export function holdingOdds(board: Board, me: PowerId, region: RegionId): number {
  let worst = 0;
  for (const rival of board.geography.powerIds) {
    if (rival !== me) worst = Math.max(worst, contest(board, rival, me, region).oddsCredible);
  }
  return 1 - worst;
}

/** Powers joined by promises of help, directly or through others. */
function alliancesOf(scenario: Scenario, board: Board): PictureAlliance[] {
  const name = new Map(scenario.powers.map((power) => [power.id, power.name]));
  const seen = new Set<PowerId>();
  const alliances: PictureAlliance[] = [];
  for (const start of board.geography.powerIds) {
    if (seen.has(start)) continue;
    const members: PowerId[] = [];
    const waiting = [start];
    for (let power = waiting.pop(); power !== undefined; power = waiting.pop()) {
      if (seen.has(power)) continue;
      seen.add(power);
      members.push(power);
      waiting.push(...(board.ties.pacts[power] ?? []));
    }
    if (members.length > 1) {
      alliances.push({ members: members.sort(), label: list(members.map((power) => name.get(power) ?? power)) });
    }
  }
  return alliances;
}

function frontOf(war: War, board: Board): PictureFront {
  const { capital, land, sea } = board.geography;
  const near = [...land[war.theatre], ...sea[war.theatre]];
  const from = near.find((region) => board.regions[region]?.owner === war.attacker) ?? capital[war.attacker];
  return { id: war.id, attacker: war.attacker, from, region: war.theatre, position: war.front };
}

function flaresOf(view: SeatView, scenario: Scenario): PictureFlare[] {
  return view.crises
    .filter((crisis) => crisis.step !== 'done')
    .map(({ id, theatre }) => {
      const region = scenario.regions.find((one) => one.id === theatre)?.name ?? theatre;
      return { id, region: theatre, label: t('map.crisisAt', { region }) };
    });
}

const SEA_KEYS = [
  'northernDeep outerOcean merrowSea straitOfOsmere gulfOfDane northAtlantic southAtlantic northPacific westPacific',
  'southPacific indianOcean arcticOcean southernOcean arabianSea bayOfBengal southChinaSea mediterranean caribbean',
  'gulfOfMexico northSea blackSea seaOfJapan philippineSea beringSea tasmanSea coralSea hudsonBay norwegianSea',
  'coldReach westwater sennSound',
].flatMap((line) => line.split(' '));

/** Names of the seas in the reader's language, by the map files' keys. */
function seaNames(): Record<string, string> {
  const names: Record<string, string> = {};
  for (const key of SEA_KEYS) {
    const text = `sea.${key}`;
    if (hasText(text)) names[key] = t(text);
  }
  return names;
}
