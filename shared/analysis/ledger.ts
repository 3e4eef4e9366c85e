import type { PowerId } from '../core/ids.ts';
import { sum } from '../core/maths.ts';
import type { OddsThreeWays, Position } from '../model/position.ts';
import type { Log } from './log.ts';
import { positionAt, yearsOf } from './log.ts';

/**
 * The balance ledger: where a power's security came from after so many years, at home and abroad, and what the part from
 * abroad hung on. Strengths are millions, at the place where the power has most to fear when it stands alone.
 */
export interface LedgerRow {
  power: PowerId;
  years: number;
  /** Whom it has most to fear from when it stands alone. */
  rival: PowerId;
  attack: number;
  own: number;
  /** What partners would bring if all honoured, and what they count beforehand. */
  promised: number;
  credible: number;
  /** Share of what is promised that does not count, 0–1: doubt in words, stretched protectors, own record. 0 without promises. */
  discount: number;
  /** Share of its defence at its capital that comes from others, 0–1. */
  borrowed: number;
  /** Chance of that rival to prevail, 0–1. */
  odds: OddsThreeWays;
  /** What rivals leave of 100 points of Security: standing alone, with help as it counts, with all help honest. */
  safeAlone: number;
  safeCredible: number;
  safeHonest: number;
  /** Points that go if every partner abandons, and points that doubt takes from what is promised. */
  abandonment: number;
  doubt: number;
  /** Chance, by hostility and credible odds, that at least one of those it promised to help is overcome by another, 0–1. */
  entrapment: number;
}

/** The balance ledger of every power, by year and then by power. */
export function balanceLedger(log: Log): LedgerRow[] {
  return yearsOf(log).flatMap((years) => log.powers.map((power) => ledgerRow(log, power, years)));
}

/** One row of the balance ledger. */
export function ledgerRow(log: Log, power: PowerId, years: number): LedgerRow {
  const position = positionAt(log, power, years);
  const { rival, attack, own, helpers } = position.defence;
  const promised = sum(helpers.map(({ strength }) => strength));
  const credible = sum(helpers.map(({ counted }) => counted));
  const { alone, honest, credible: counted } = position.rivals[rival];
  const [safeAlone, safeCredible, safeHonest] = [
    safe(position, 'alone'),
    safe(position, 'credible'),
    safe(position, 'honest'),
  ];
  return {
    power,
    years,
    rival,
    attack,
    own,
    promised,
    credible,
    discount: promised > 0 ? 1 - credible / promised : 0,
    borrowed: position.borrowed,
    odds: { alone, honest, credible: counted },
    safeAlone,
    safeCredible,
    safeHonest,
    abandonment: safeCredible - safeAlone,
    doubt: safeHonest - safeCredible,
    entrapment: entrapmentOf(log, power, years),
  };
}

/** 100 points less what each rival takes of them, by its odds counted in this way. */
export function safe({ rivals }: Position, way: keyof OddsThreeWays): number {
  let left = 100;
  for (const exposure of Object.values(rivals)) left *= 1 - exposure.hostility * exposure[way];
  return left;
}

function entrapmentOf(log: Log, power: PowerId, years: number): number {
  let quiet = 1;
  for (const shielded of positionAt(log, power, years).protects) {
    quiet *= safeFromOthers(positionAt(log, shielded, years), power);
  }
  return 1 - quiet;
}

/** The chance that none of its rivals but one overcomes a power, 0–1. */
function safeFromOthers({ rivals }: Position, but: PowerId): number {
  let left = 1;
  for (const [rival, { hostility, credible }] of Object.entries(rivals)) {
    if (rival !== but) left *= 1 - hostility * credible;
  }
  return left;
}
