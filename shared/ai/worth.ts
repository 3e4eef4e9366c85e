import type { Weights } from '../content/doctrines/index.ts';
import type { PowerId, RegionId } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import { oddsFrom, reach, reciprocity, stretch } from '../formulas/strength.ts';
import type { Clause, Reason, TreatyTerms } from '../model/treaty.ts';
import { aimOfTreaty } from './aim.ts';
import type { Appraisal, WhatIf } from './appraisal.ts';
import {
  coverBy,
  coverFrom,
  oddsOf,
  percent,
  securityIf,
  standingOf,
  strongest,
  tenth,
  worstThreat,
} from './appraisal.ts';
import { weighClause } from './clauseWorth.ts';
import { mistakenReasons, overlooks } from './mistaken.ts';
import { because } from './reasons.ts';

/** What something is worth to a power, in points of its score a turn, and the reasons that add up to it. */
export interface Worth {
  value: number;
  reasons: Reason[];
}

/** Who would protect whom by these terms, as one party sees it. */
interface Promises {
  /** Powers that would protect it. */
  gained: { power: PowerId; against: PowerId | null; based: boolean }[];
  /** Powers that it would protect. */
  given: { power: PowerId; against: PowerId | null }[];
  mutual: boolean;
}

/**
 * What a treaty on these terms is worth to a party: the change it makes to its own balance sheet,
 * less autonomy and entanglement, with containment, relations and betrayals, and what each other clause brings. For
 * another power than the viewer it is the viewer's estimate, with `weights` supposed.
 */
export function worthOf(appraisal: Appraisal, terms: TreatyTerms, power: PowerId, weights: Weights): Worth {
  return weighTerms(appraisal, terms, power, weights, true);
}

/** The value of `worthOf` alone. */
export function pointsOf(appraisal: Appraisal, terms: TreatyTerms, power: PowerId, weights: Weights): number {
  return weighTerms(appraisal, terms, power, weights, false).value;
}

function weighTerms(appraisal: Appraisal, terms: TreatyTerms, power: PowerId, weights: Weights, hints: boolean): Worth {
  const partners = terms.parties.filter((party) => party !== power);
  const promises = promisesIn(appraisal, terms, power);
  const reasons: Reason[] = [];
  const isPact = promises.gained.length > 0 || promises.given.length > 0;
  weighSecurity(appraisal, terms, power, weights, promises, hints, reasons);
  for (const given of promises.given) weighEntanglement(appraisal, power, given, reasons);
  if (isPact) weighPact(appraisal, terms, power, weights, promises, reasons);
  for (const clause of terms.clauses) weighClause({ appraisal, terms, power, partners, weights, reasons }, clause);
  for (const partner of partners) weighPartner(appraisal, power, partner, isPact, reasons);
  if (power === appraisal.me) weighAim(appraisal, terms, reasons);
  if (power === appraisal.me && appraisal.mistakes.size > 0) return mistaken(appraisal, terms, reasons);
  let value = 0;
  for (const reason of reasons) if (!HINTS.has(reason.factor)) value += reason.weight;
  return { value, reasons };
}

/** What a novice makes of the same reasons. */
function mistaken(appraisal: Appraisal, terms: TreatyTerms, sound: readonly Reason[]): Worth {
  const seen = sound.filter(({ factor }) => !overlooks(appraisal.mistakes, factor));
  const reasons = [...seen, ...mistakenReasons(appraisal, terms)];
  let value = 0;
  for (const reason of reasons) if (!HINTS.has(reason.factor)) value += reason.weight;
  return { value, reasons };
}

/** Factors that explain why a gain is small; their weight is the gain that is missed, already absent from the sum. */
const HINTS: ReadonlySet<string> = new Set(['reachTooShort', 'wordDoubted', 'spreadThin']);

/** The seat's own secret aim: it says that there is one against, or for, and no more. */
function weighAim(appraisal: Appraisal, terms: TreatyTerms, reasons: Reason[]): void {
  const points = aimOfTreaty(appraisal, terms);
  if (points !== 0) reasons.push(because(points < 0 ? 'againstOurAim' : 'servesOurAim', points, {}));
}

function promisesIn({ board }: Appraisal, terms: TreatyTerms, power: PowerId): Promises {
  const promises: Promises = { gained: [], given: [], mutual: false };
  const shielded = (from: PowerId, to: PowerId): boolean =>
    (board.ties.protectorsOf[to] ?? []).some(({ protector, against }) => protector === from && against === null);
  const add = (from: PowerId, to: PowerId, against: PowerId | null): void => {
    if (shielded(from, to)) return;
    if (to === power) promises.gained.push({ power: from, against, based: isBased(terms, power, from) });
    if (from === power) promises.given.push({ power: to, against });
  };
  for (const clause of terms.clauses) {
    if (clause.kind === 'guarantee') add(clause.guarantor, clause.protected, clause.against ?? null);
    if (clause.kind !== 'mutualDefence') continue;
    promises.mutual = true;
    for (const partner of terms.parties) {
      if (partner === power) continue;
      add(partner, power, clause.against ?? null);
      add(power, partner, clause.against ?? null);
    }
  }
  return promises;
}

function isBased(terms: TreatyTerms, host: PowerId, guest: PowerId): boolean {
  return terms.clauses.some((clause) => clause.kind === 'basing' && clause.host === host && clause.guest === guest);
}

function weighSecurity(
  appraisal: Appraisal,
  terms: TreatyTerms,
  power: PowerId,
  weights: Weights,
  promises: Promises,
  hints: boolean,
  reasons: Reason[],
): void {
  const calm = calmOf(appraisal, terms, power, promises);
  if (promises.gained.length === 0 && calm.size === 0) return;
  const scale = appraisal.scenario.weights.security * weights.securityWeight;
  const before = standingOf(appraisal, power).security;
  const points = securityIf(appraisal, power, { join: promises.gained, calm }) - before;
  if (promises.gained.length > 0) {
    reasons.push(because(points >= 1 ? 'securityGain' : 'securityLittle', scale * points, { points: tenth(points) }));
    if (!hints) return;
    for (const gained of promises.gained) weighCover(appraisal, power, gained.power, { calm }, scale, points, reasons);
  } else if (points !== 0) {
    const [rival] = [...calm.keys()];
    const odds = standingOf(appraisal, power).exposures.find((exposure) => exposure.rival === rival)?.odds ?? 0;
    reasons.push(because('calmsRival', scale * points, { power: rival, oddsPercent: percent(odds) }));
  }
}

/** How a bond cools the hostility toward the partners, by the factors of Security (rules section 9). */
function calmOf(
  { board }: Appraisal,
  terms: TreatyTerms,
  power: PowerId,
  promises: Promises,
): ReadonlyMap<PowerId, number> {
  const calm = new Map<PowerId, number>();
  const { hostilityPact, hostilityNonAggression } = board.constants;
  const trusted = (factor: number): number => 1 - TRUST * (1 - factor);
  const peaceful = terms.clauses.some((clause) => clause.kind === 'nonAggression');
  for (const partner of terms.parties) {
    if (partner === power || board.ties.pacts[power]?.includes(partner)) continue;
    const bound = [...promises.gained, ...promises.given].some((promise) => promise.power === partner);
    const already = board.ties.nonAggression[power]?.includes(partner);
    if (bound) calm.set(partner, trusted(already ? hostilityPact / hostilityNonAggression : hostilityPact));
    else if (peaceful && !already) calm.set(partner, trusted(hostilityNonAggression));
  }
  return calm;
}

/** Part of the calm that a bond brings on paper which a prudent government builds on. */
const TRUST = 0.5;

/** Why a protector's promise counts for less than it might: reach, its word, its other promises. */
function weighCover(
  appraisal: Appraisal,
  power: PowerId,
  protector: PowerId,
  base: WhatIf,
  scale: number,
  points: number,
  reasons: Reason[],
): void {
  const worst = worstThreat(appraisal, power, [protector]);
  if (worst === undefined || worst.odds < 0.1) return;
  const { board } = appraisal;
  const missed = (factor: number): number => {
    const cover = coverFrom(appraisal, protector, power, worst.theatre, false);
    const helpFactor = worst.help > 0 ? 1 + (cover * factor) / worst.help : 1;
    const ownFactor = worst.help > 0 ? 1 : 1 + (cover * factor) / worst.own;
    const best = securityIf(appraisal, power, { ...base, helpFactor, ownFactor });
    return scale * Math.max(0, best - standingOf(appraisal, power).security - Math.max(0, points));
  };
  const arrives = reach(board, protector, worst.theatre);
  const credibility = board.powers[protector].credibility;
  const covered = stretch(board, protector);
  if (arrives < 0.5) {
    const weight = -missed(1 / Math.max(0.05, arrives));
    reasons.push(because('reachTooShort', weight, { power: protector, reachPercent: percent(arrives) }));
  }
  if (credibility < 55) {
    const weight = -missed(100 / Math.max(5, credibility));
    reasons.push(because('wordDoubted', weight, { power: protector, credibility: Math.round(credibility) }));
  }
  const record = board.powers[power].credibility;
  if (record < 55) {
    const weight = -missed(1 / reciprocity(record, board.constants));
    reasons.push(because('recordDoubted', weight, { credibility: Math.round(record) }));
  }
  if (covered < 0.7) {
    const weight = -missed(1 / Math.max(0.05, covered));
    reasons.push(because('spreadThin', weight, { power: protector, coverPercent: percent(covered) }));
  }
}

function weighEntanglement(
  appraisal: Appraisal,
  power: PowerId,
  given: Promises['given'][number],
  reasons: Reason[],
): void {
  const { board } = appraisal;
  const cover = coverBy(appraisal, power, given.power, false);
  let danger = 0;
  let worst: { rival: PowerId; theatre: RegionId; odds: number } | undefined;
  for (const { rival, theatre, attack, own, help, hostile, odds: before } of standingOf(appraisal, given.power)
    .exposures) {
    if (rival === power || (given.against !== null && rival !== given.against)) continue;
    // More cover never raises the odds: who is less of a danger without this promise is so with it, rounding apart.
    if (worst !== undefined && hostile * before * ROUNDING < danger) continue;
    // The danger that remains with this promise given: what deters needs not be kept.
    const odds = oddsFrom(attack, own + help + cover(theatre), board.constants);
    if (worst !== undefined && hostile * odds <= danger) continue;
    danger = hostile * odds;
    worst = { rival, theatre, odds };
  }
  if (worst === undefined) return;
  const lossByDistance = 1 - reach(board, power, worst.theatre);
  const entanglement = 6 * danger * (0.5 + 0.5 * lossByDistance);
  const commitments = new Set((board.ties.protectedBy[power] ?? []).map((promise) => promise.protected)).size;
  const weight = -0.5 * entanglement * (1 + 0.3 * commitments);
  const params = { partner: given.power, power: worst.rival, oddsPercent: percent(worst.odds) };
  reasons.push(because('entanglement', weight, params));
}

/** Far beyond what rounding may do to odds. */
const ROUNDING = 1 + 1e-9;

/** What a promise to fight weighs whoever it is with: autonomy, the doctrine's bar, containment, standing. */
function weighPact(
  appraisal: Appraisal,
  terms: TreatyTerms,
  power: PowerId,
  weights: Weights,
  promises: Promises,
  reasons: Reason[],
): void {
  const { board, view, scenario } = appraisal;
  const gain = Math.max(0, reasons.find((reason) => reason.factor === 'securityGain')?.params.points as number) || 0;
  const points = 4 + 0.3 * gain;
  reasons.push(because('autonomyCost', -0.75 * scenario.weights.autonomy * points, { points: tenth(points) }));
  if (weights.bar > 0) reasons.push(because('ownStrength', -weights.bar, {}));
  const partners = terms.parties.filter((party) => party !== power);
  if (weights.bar < 0 || (weights.institutionBias > 0 && partners.length > 1)) {
    const weight = -Math.min(0, weights.bar) + (partners.length > 1 ? weights.institutionBias : 0);
    reasons.push(because('instrumentOfOrder', weight, { parties: terms.parties.length }));
  }
  const pacts = board.ties.pacts[power]?.filter((partner) => !partners.includes(partner)).length ?? 0;
  if (pacts >= weights.pactsMost) {
    reasons.push(because('pactsEnough', -1.5 * (1 + pacts - weights.pactsMost), { count: pacts }));
  }
  const leader = strongest(appraisal);
  const share = view.powers[leader].share;
  if (leader !== power && partners.includes(leader) && weights.strongestBias > 0) {
    reasons.push(because('strongestPower', weights.strongestBias, { power: leader, sharePercent: percent(share) }));
  }
  if (!terms.parties.includes(leader) && share > CONTAIN_FROM && reaches(promises, leader)) {
    const weight = weights.containment * clamp(CONTAIN_POINTS * (share - CONTAIN_FROM), 0, 3);
    reasons.push(because('containsRival', weight, { power: leader, sharePercent: percent(share) }));
  }
  if (partners.includes(leader) && share > CONTAIN_FROM) {
    const weight = -weights.containment * clamp(CONTAIN_POINTS * (share - CONTAIN_FROM), 0, 3);
    reasons.push(because('rivalGrows', weight, { power: leader, sharePercent: percent(share) }));
  }
  if (weights.demandBias > 0) {
    for (const partner of partners) {
      const odds = oddsOf(appraisal, power, partner);
      if (odds <= 0.4) continue;
      reasons.push(because('freeHand', -3 * (odds - 0.3), { power: partner, oddsPercent: percent(odds) }));
    }
  }
  for (const given of promises.given) {
    const weight = 2.5 * scenario.weights.influence + (promises.mutual ? 0 : weights.guaranteeBias);
    reasons.push(because('raisesStanding', weight, { partner: given.power }));
  }
}

/** Capability share from which a power is contained, and points for each whole share beyond. */
const CONTAIN_FROM = 0.25;
const CONTAIN_POINTS = 20;

function reaches(promises: Promises, leader: PowerId): boolean {
  return [...promises.gained, ...promises.given].some(({ against }) => against === null || against === leader);
}

function weighPartner(
  appraisal: Appraisal,
  power: PowerId,
  partner: PowerId,
  isPact: boolean,
  reasons: Reason[],
): void {
  const { view } = appraisal;
  const relations = Math.round(view.pairs[power]?.[partner]?.relations ?? 0);
  const weight = relations / (isPact ? 50 : 80);
  if (relations !== 0) {
    reasons.push(because(relations > 0 ? 'goodRelations' : 'badRelations', weight, { partner, relations }));
  }
  for (const entry of view.powers[partner].record) {
    if (entry.turn < view.turn - MEMORY) continue;
    // What is longer ago counts for less, until it is forgotten.
    const fresh = 1 - (view.turn - entry.turn) / (MEMORY + 1);
    const own = entry.partner === power ? 1.5 : 1;
    if (entry.kind === 'honoured') {
      reasons.push(because('keptFaith', (isPact ? KEPT_PACT : KEPT) * own * fresh, { partner, turn: entry.turn }));
    }
    if (entry.kind !== 'abandoned' && entry.kind !== 'broke') continue;
    const price = (isPact ? -2.6 : -0.9) * own * fresh;
    const factor = entry.kind === 'abandoned' ? 'abandonedInTurn' : 'brokeInTurn';
    reasons.push(because(factor, price, { partner, turn: entry.turn }));
  }
}

/** Turns for which a promise broken, or kept, is remembered of a power. */
const MEMORY = 8;
/** Points that a promise kept is worth, for a promise to fight and for any other treaty. */
const KEPT_PACT = 0.7;
const KEPT = 0.2;

/** Whether the terms hold a promise to fight. */
export function isPactTerms(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => clause.kind === 'mutualDefence' || clause.kind === 'guarantee');
}
