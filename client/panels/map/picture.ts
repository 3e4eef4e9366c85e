import { type PowerId, type RegionId, valuesInOrder } from '../../../shared/core/ids.ts';
import type { BalanceRow } from '../../../shared/formulas/balance.ts';
import { contest } from '../../../shared/formulas/contest.ts';
import { reach } from '../../../shared/formulas/reach.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { War } from '../../../shared/model/crisis.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { TreatyTerms } from '../../../shared/model/treaty.ts';
import { blocRulesOf } from '../../../shared/treaties/charter.ts';
import { boundParties, isInForce } from '../../../shared/treaties/term.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import type { Theme } from '../../render/palette.ts';
import type { MapPicture, PictureAlliance, PictureFlare, PictureFront, PictureRegion } from '../../render/picture.ts';
import { blocName, sum as moneyWords } from '../../store/names.ts';
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
  /** The power whose card is open. */
  focus: PowerId | null;
}

/** The map's picture of a view: who owns what, under a lens, with everything that runs between powers. */
export function pictureOf(source: PictureSource): MapPicture {
  const { view, scenario, board, lens, theme, reducedMotion, draft, focus } = source;
  const byShare = [...scenario.powers].sort((a, b) => view.powers[b.id].share - view.powers[a.id].share);
  return {
    mapId: scenario.map.id,
    theme,
    lens,
    you: view.you,
    reducedMotion,
    powers: byShare.map(({ id, name, slot, capital }, i) => ({ id, name, slot, capital, rank: i + 1 })),
    regions: regionsOf(source),
    alliances: alliancesOf(source),
    arcs: arcsOf({ view, board, draft, lens, focus }),
    bases: basesOf(view, scenario),
    fronts: view.wars.map((war) => frontOf(war, board)),
    flares: flaresOf(view, scenario),
    ...threatOf(source),
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

function shadesOf(source: PictureSource): Shade {
  switch (source.lens) {
    case 'capability':
      return capabilityShade(source);
    case 'threat':
      return threatShade(source);
    case 'trade':
      return tradeShade(source);
    case 'tension':
      return tensionShade(source);
    default:
      return () => ({});
  }
}

function capabilityShade({ view, board }: PictureSource): Shade {
  const isCapital = capitalTest(board);
  return (region, owner) => {
    if (!owner) return {};
    const { share } = view.powers[owner];
    return isCapital(region, owner) ? { value: share, figure: pct(100 * share) } : { value: share };
  };
}

/** Odds below these are not said on the map: the lightest shade says it. */
const SAID = 0.03;
/** Odds, 0–1, that a region is lost, from which its border stands out. */
const LIKELY_LOST = 0.25;
/** Shares of its strength that a power brings to bear, by which the rings of its reach are drawn. */
const REACHES = [0.75, 0.5];

/** Under the threat lens: what of one's own may be lost, and how far the power looked at reaches, or else the worst rival. */
function threatOf({ view, board, lens, sheet, focus }: PictureSource): Pick<MapPicture, 'threatened' | 'reach'> {
  const me = view.you;
  if (lens !== 'threat' || !me) return {};
  const ids = board.geography.regionIds;
  const mine = ids.filter((id) => board.regions[id]?.owner === me);
  const threatened = mine.filter((id) => 1 - holdingOdds(board, me, id) >= LIKELY_LOST);
  const power = focus !== null && focus !== me ? focus : sheet[0]?.rival;
  if (!power) return { threatened };
  // A ring about everything says nothing.
  const rings = REACHES.map((least) => ids.filter((id) => reach(board, power, id) >= least)).filter(
    (ring) => ring.length < ids.length,
  );
  return { threatened, reach: { power, rings } };
}

function threatShade({ view, board, sheet }: PictureSource): Shade {
  const me = view.you;
  if (!me) return () => ({});
  const isCapital = capitalTest(board);
  const rows = new Map(sheet.map((row) => [row.rival, row]));
  return (region, owner) => {
    if (owner === me) return { figure: num(100 * holdingOdds(board, me, region)) };
    const row = owner ? rows.get(owner) : undefined;
    if (!row) return {};
    const value = row.oddsCredible;
    return isCapital(region, owner) && value >= SAID
      ? { value, figure: t('map.couldWin', { odds: pct(100 * value) }) }
      : { value };
  };
}

/** Whose trade is looked at: one's own, else that of the power whose card is open. */
const subjectOf = ({ view, focus }: PictureSource): PowerId | null => view.you ?? focus;

/** Each power's share of the subject's trade with powers; without a subject its share of everybody's. */
function tradeShade(source: PictureSource): Shade {
  const { view, board } = source;
  const subject = subjectOf(source);
  const { powerIds } = board.geography;
  const isCapital = capitalTest(board);
  const tradeOf = (a: PowerId, b: PowerId) => view.pairs[a]?.[b]?.trade ?? 0;
  const total = (a: PowerId) => powerIds.reduce((sum, b) => sum + tradeOf(a, b), 0);
  const whole = subject ? total(subject) : powerIds.reduce((sum, a) => sum + total(a), 0);
  return (region, owner) => {
    if (!owner || owner === subject || whole <= 0) return {};
    const amount = subject ? tradeOf(subject, owner) : total(owner);
    const value = amount / whole;
    return isCapital(region, owner) ? { value, figure: moneyWords(amount) } : { value };
  };
}

/** The higher of the two tensions with the subject; without a subject the power's highest with anybody. */
function tensionShade(source: PictureSource): Shade {
  const { view, board } = source;
  const subject = subjectOf(source);
  const isCapital = capitalTest(board);
  const level = (a: PowerId, b: PowerId) =>
    Math.max(view.pairs[a]?.[b]?.tension ?? 0, view.pairs[b]?.[a]?.tension ?? 0) / 100;
  return (region, owner) => {
    if (!owner || owner === subject) return {};
    const others = subject ? [subject] : board.geography.powerIds.filter((id) => id !== owner);
    const value = Math.max(...others.map((other) => level(owner, other)));
    return isCapital(region, owner) ? { value, figure: t('map.tense', { level: num(100 * value) }) } : { value };
  };
}

function capitalTest({ geography }: Board): (region: RegionId, owner: PowerId | null) => boolean {
  return (region, owner) => owner !== null && geography.capital[owner] === region;
}

/** The chance, 0–1, to hold a region of one's own against whichever rival is strongest there. */
export function holdingOdds(board: Board, me: PowerId, region: RegionId): number {
  let worst = 0;
  for (const rival of board.geography.powerIds) {
    if (rival !== me) worst = Math.max(worst, contest(board, rival, me, region).oddsCredible);
  }
  return 1 - worst;
}

/**
 * Blocs by their charters; then, of the powers in none of them, those joined by promises of help, directly or through
 * others.
 */
function alliancesOf({ view, scenario, board }: PictureSource): PictureAlliance[] {
  const alliances: PictureAlliance[] = [];
  for (const treaty of valuesInOrder(view.treaties)) {
    if (!isInForce(treaty, view.turn)) continue;
    const charter = blocRulesOf(treaty);
    if (charter) alliances.push({ members: boundParties(treaty, view.turn), label: blocName(charter.name) });
  }
  const joined = new Set(alliances.flatMap(({ members }) => members));
  for (const start of board.geography.powerIds) {
    const members = pactCircle(board, start as PowerId, joined).sort();
    for (const member of members) joined.add(member);
    if (members.length > 1) alliances.push({ members, label: namesInShort(scenario, members) });
  }
  return alliances;
}

/** Names on one card; more are counted. */
const NAMED = 3;

/** Who is joined, the greatest first; of many the first two and how many more. */
function namesInShort(scenario: Scenario, members: readonly string[]): string {
  const names = scenario.powers.filter(({ id }) => members.includes(id)).map(({ name }) => name);
  return names.length > NAMED ? `${list(names.slice(0, 2))} +${num(names.length - 2)}` : list(names);
}

/** The powers joined to one by pacts, through others too, without those that are in an alliance already. */
function pactCircle(board: Board, start: PowerId, taken: ReadonlySet<string>): PowerId[] {
  const members = new Set<PowerId>();
  const waiting = [start];
  for (let power = waiting.pop(); power !== undefined; power = waiting.pop()) {
    if (members.has(power) || taken.has(power)) continue;
    members.add(power);
    waiting.push(...(board.ties.pacts[power] ?? []));
  }
  return [...members];
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
  'southPacific indianOcean arcticOcean arabianSea bayOfBengal southChinaSea mediterranean caribbean',
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
