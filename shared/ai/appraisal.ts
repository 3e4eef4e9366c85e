import type { Weights } from '../content/doctrines/index.ts';
import { geographyOf } from '../content/geography.ts';
import { type Mistake, mistakesOf } from '../content/mistakes.ts';
import type { PowerId, RegionId } from '../core/ids.ts';
import { keysOf } from '../core/ids.ts';
import type { Random } from '../core/random.ts';
import { stream } from '../core/random.ts';
import { hostilityToward, regionsKept } from '../formulas/balance.ts';
import { attacksOn } from '../formulas/contest.ts';
import { coverOf, helperStrength, oddsFrom, projectionStrength } from '../formulas/strength.ts';
import type { Board } from '../model/board.ts';
import type { Constants } from '../model/constants.ts';
import type { Scenario } from '../model/scenario.ts';
import type { RivalLevel } from '../model/vocabulary.ts';
import type { Power } from '../model/world.ts';
import type { PublicPower, SeatView } from '../view/view.ts';
import { type Exposure, groundOf, type Standing } from './ground.ts';

/** Everything a rival works out once before it decides: never more than its view and the public scenario hold. */
export interface Appraisal {
  view: SeatView;
  scenario: Scenario;
  board: Board;
  constants: Constants;
  me: PowerId;
  own: Power;
  weights: Weights;
  /** The mistakes that the seat makes: a novice's. */
  mistakes: ReadonlySet<Mistake>;
  /** Whether it plays its plans ahead: a master. */
  looksAhead: boolean;
  others: PowerId[];
  /** Turns still to play, this one included. */
  turnsLeft: number;
  /** Draws on a subject are the same however often and in whatever order they are asked for. */
  salt: number;
  standings: Map<PowerId, Standing>;
  /** What is already worked out of how promises stretch their givers, by giver and receiver. */
  thinning: Map<PowerId, Map<PowerId, number>>;
}

/** Works out the board as this seat sees it: in Plan as treaties will stand next year, in Crisis as they stand now. */
export function appraise(
  seen: SeatView,
  scenario: Scenario,
  weights: Weights,
  random: Pick<Random, 'int'>,
  level: RivalLevel = 'able',
  mistakes: ReadonlySet<Mistake> = mistakesOf(level),
): Appraisal {
  const view = mistakes.has('countsHeads') ? headsCounted(seen) : seen;
  const me = view.you as PowerId;
  const { board, standings, thinning } = groundOf(view, scenario);
  return {
    view,
    scenario,
    board,
    constants: board.constants,
    me,
    own: view.own as Power,
    weights,
    mistakes,
    looksAhead: level === 'master',
    others: geographyOf(scenario).powerIds.filter((power) => power !== me),
    turnsLeft: Math.max(1, view.turns - view.turn + 1),
    salt: random.int(0, 0xffff_ffff),
    standings,
    thinning,
  };
}

/** The view as who counts heads reads it: everybody's word is as good as any. */
function headsCounted(view: SeatView): SeatView {
  const powers: Record<PowerId, PublicPower> = {};
  for (const id of keysOf(view.powers)) {
    powers[id] = id === view.you ? view.powers[id] : { ...view.powers[id], credibility: 100 };
  }
  return { ...view, powers };
}

/** What is left of errors of judgement to a seat that plays its plans ahead. */
const STEADINESS = 0.4;

/** A draw of the seat's own judgement on a subject, normal with mean 0: rivals are no clones. */
export function noise({ salt, looksAhead }: Appraisal, sd: number, ...subject: (string | number)[]): number {
  return stream(salt, ...subject).normal(0, looksAhead ? STEADINESS * sd : sd);
}

/** How secure a power is, rival by rival; worked out once. */
export function standingOf(appraisal: Appraisal, power: PowerId): Standing {
  let standing = appraisal.standings.get(power);
  if (standing === undefined) {
    standing = buildStanding(appraisal.board, power);
    appraisal.standings.set(power, standing);
  }
  return standing;
}

function buildStanding(board: Board, power: PowerId): Standing {
  const exposures: Exposure[] = [];
  const attackOf = attacksOn(board, power);
  const hostilityOf = hostilityToward(board, power);
  const { powerIds } = board.geography;
  let left = 1;
  for (let number = 0; number < powerIds.length; number++) {
    const rival = powerIds[number];
    if (rival === power) continue;
    const { theatre, attack, own, helpers, odds } = attackOf(number);
    const hostile = hostilityOf(number);
    let help = 0;
    for (const helper of helpers) help += helper.counted;
    const tried = { attack: Number.NaN, defence: Number.NaN, odds };
    exposures.push({ rival, theatre, attack, own, help, helpers, hostile, odds, tried });
    left *= 1 - Math.min(0.9999, hostile * odds);
  }
  const { securityRegions } = board.constants;
  const scale = 100 * (1 - securityRegions + securityRegions * regionsKept(board, power));
  return { power, exposures, scale, security: scale * left };
}

/** The rival that takes most of a power's security, leaving out some. */
export function worstThreat(
  appraisal: Appraisal,
  power: PowerId,
  without: readonly PowerId[] = [],
): Exposure | undefined {
  let worst: Exposure | undefined;
  for (const exposure of standingOf(appraisal, power).exposures) {
    if (without.includes(exposure.rival)) continue;
    if (worst === undefined || exposure.hostile * exposure.odds > worst.hostile * worst.odds) worst = exposure;
  }
  return worst;
}

/** A change to weigh: who would help or no longer help, whose hostility would cool, what own strength would become. */
export interface WhatIf {
  join?: readonly { power: PowerId; against: PowerId | null; based: boolean }[];
  lose?: readonly PowerId[];
  /** Factor on the hostility toward a rival. */
  calm?: ReadonlyMap<PowerId, number>;
  /** Factor on own strength. */
  ownFactor?: number;
  /** Factor on the strength of one rival's attack. */
  weaken?: { rival: PowerId; factor: number };
  /** Factor on what helpers add. */
  helpFactor?: number;
}

/** A power's Security under a change, 0–100, by increments on what is already worked out. */
export function securityIf(appraisal: Appraisal, power: PowerId, change: WhatIf): number {
  const { board } = appraisal;
  const standing = standingOf(appraisal, power);
  const { lose = nobody, calm, weaken, ownFactor = 1, helpFactor = 1 } = change;
  const joining = (change.join ?? []).map(({ power: helper, against, based }) => {
    return { helper, against, cover: coverBy(appraisal, helper, power, based) };
  });
  let left = 1;
  for (const exposure of standing.exposures) {
    const { rival, theatre, helpers } = exposure;
    let help = exposure.help * helpFactor;
    for (const gone of lose) {
      for (const helper of helpers) if (helper.power === gone) help -= helper.counted;
    }
    for (const { helper, against, cover } of joining) {
      if (helper === rival || (against !== null && against !== rival)) continue;
      if (helpers.some((known) => known.power === helper)) continue;
      help += cover(theatre);
    }
    const attack = weaken?.rival === rival ? exposure.attack * weaken.factor : exposure.attack;
    const own = exposure.own * ownFactor;
    const same = help === exposure.help && attack === exposure.attack && own === exposure.own;
    const odds = same ? exposure.odds : oddsTried(exposure, attack, own + help, board);
    const hostile = exposure.hostile * (calm?.get(rival) ?? 1);
    left *= 1 - Math.min(0.9999, hostile * odds);
  }
  return standing.scale * left;
}

function oddsTried({ tried }: Exposure, attack: number, defence: number, { constants }: Board): number {
  if (tried.attack !== attack || tried.defence !== defence) {
    tried.attack = attack;
    tried.defence = defence;
    tried.odds = oddsFrom(attack, defence, constants);
  }
  return tried.odds;
}

const nobody: readonly PowerId[] = [];

/** What a new promise by `helper` would be counted at for `power` in a theatre, millions; `based`: with bases there. */
export function coverFrom(
  appraisal: Appraisal,
  helper: PowerId,
  power: PowerId,
  theatre: RegionId,
  based: boolean,
): number {
  return coverBy(appraisal, helper, power, based)(theatre);
}

/** `coverFrom` in any theatre: what is the same in all is worked out once. */
export function coverBy(
  appraisal: Appraisal,
  helper: PowerId,
  power: PowerId,
  based: boolean,
): (theatre: RegionId) => number {
  const { board } = appraisal;
  const word = coverOf(board, helper, power);
  const thin = thinner(appraisal, helper, power);
  if (based) {
    const cover = projectionStrength(board, helper) * board.constants.coordinationBase * word * thin;
    return () => cover;
  }
  const whole = { power: helper, share: 1 };
  return (theatre) => helperStrength(board, whole, power, theatre) * word * thin;
}

/** By how much one more promise stretches a guarantor, 0–1. */
function thinner(appraisal: Appraisal, helper: PowerId, power: PowerId): number {
  let row = appraisal.thinning.get(helper);
  if (row === undefined) {
    row = new Map();
    appraisal.thinning.set(helper, row);
  }
  let factor = row.get(power);
  if (factor === undefined) {
    factor = stretchedBy(appraisal, helper, power);
    row.set(power, factor);
  }
  return factor;
}

function stretchedBy(appraisal: Appraisal, helper: PowerId, power: PowerId): number {
  const { board } = appraisal;
  const available = board.constants.stretchShare * projectionStrength(board, helper);
  const promised = new Set((board.ties.protectedBy[helper] ?? []).map((promise) => promise.protected));
  let before = 0;
  for (const partner of promised) before += shortfall(appraisal, partner, helper);
  const after = promised.has(power) ? before : before + shortfall(appraisal, power, helper);
  return Math.max(available, before) / Math.max(available, after, 1);
}

function shortfall(appraisal: Appraisal, power: PowerId, guarantor: PowerId): number {
  let worst = 0;
  for (const { rival, attack, own } of standingOf(appraisal, power).exposures) {
    if (rival === guarantor) continue;
    worst = Math.max(worst, attack / appraisal.constants.oddsEdge - own);
  }
  return worst;
}

/** The odds, 0–1, with which `attacker` would prevail over `defender` with the help it is believed to get. */
export function oddsOf(appraisal: Appraisal, attacker: PowerId, defender: PowerId): number {
  const standing = standingOf(appraisal, defender);
  return standing.exposures.find((exposure) => exposure.rival === attacker)?.odds ?? 0;
}

/** A share as whole per cent, for a reason's text. */
export function percent(share: number): number {
  return Math.round(share * 100);
}

/** A figure with one decimal, for a reason's text. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The power with the largest capability share. */
export function strongest(appraisal: Appraisal): PowerId {
  const { powers } = appraisal.view;
  let best = appraisal.me;
  for (const power of appraisal.others) if (powers[power].share > powers[best].share) best = power;
  return best;
}
