import type { PowerId, TreatyId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import type { War } from '../model/crisis.ts';
import type { Protection, Ties } from '../model/ties.ts';
import type { Treaty } from '../model/treaty.ts';
import { blocRulesOf } from './charter.ts';
import type { SymmetricTie, TieCollector } from './rule.ts';

/** Ties as they were written, to be read or written on, and never changed. */
export interface Written {
  ties: Ties;
  /** What each power keeps up: partners by their id, and a bloc by that of its charter, however many it binds. */
  partners: ReadonlyMap<PowerId, ReadonlySet<string>>;
}

/** Nobody is tied to anybody: what every table is written on. */
export const blankTable = keptWith((powerIds: readonly PowerId[]): Written => {
  const lists: Record<PowerId, never[]> = {};
  const zeros: Record<PowerId, number> = {};
  for (const id of powerIds) {
    lists[id] = [];
    zeros[id] = 0;
  }
  return {
    ties: {
      protections: [],
      protectorsOf: lists,
      protectedBy: lists,
      hostsOf: lists,
      guestsOf: lists,
      nonAggression: lists,
      neutrality: lists,
      consultation: lists,
      intelligence: lists,
      interoperability: lists,
      trade: lists,
      armsControl: lists,
      licensorsOf: lists,
      caps: {},
      command: lists,
      pacts: lists,
      kept: zeros,
      bonds: zeros,
    },
    partners: new Map(),
  };
});

type TableKind = Exclude<keyof Ties, 'protections'>;
type PartnerKind = SymmetricTie | 'hostsOf' | 'guestsOf' | 'licensorsOf' | 'pacts';

/**
 * Writes what the clauses of one treaty after the other tie, in any order of the treaties. What is not written to is shared
 * with the table it began with: lists, and whole tables, are copied before their first change.
 */
export class TieWriter implements TieCollector {
  private readonly before: Written;
  private readonly ties: Ties;
  private readonly partners: Map<PowerId, Set<string>> = new Map();
  private readonly enemies: ReadonlySet<string>;
  /** Lists that this writer has made. */
  private readonly own = new Set<unknown>();
  private treaty = '' as TreatyId;
  private parties: readonly PowerId[] = [];
  /** The treaty's own id where it is the charter of a bloc. */
  private bloc: TreatyId | null = null;

  constructor(before: Written, wars: readonly War[]) {
    this.before = before;
    this.ties = copyOf(before.ties);
    this.enemies = enemyPairs(wars);
  }

  written(): Written {
    const partners = new Map<PowerId, ReadonlySet<string>>([...this.before.partners, ...this.partners]);
    for (const [power, { size }] of this.partners) this.table('kept')[power] = size;
    return { ties: this.ties, partners };
  }

  /** What follows is tied by this treaty, among these parties. */
  open(treaty: Treaty, parties: readonly PowerId[]): void {
    this.treaty = treaty.id;
    this.parties = parties;
    this.bloc = blocRulesOf(treaty) === null ? null : treaty.id;
  }

  bind(power: PowerId, bonds: number): void {
    if (bonds !== 0) this.table('bonds')[power] += bonds;
  }

  protect(protector: PowerId, shielded: PowerId, kind: Protection['kind'], against: PowerId | null): void {
    if (this.atWar(protector, shielded)) return;
    const protection: Protection = { protector, protected: shielded, against, treaty: this.treaty, kind };
    this.ties.protections = this.withPromise(this.ties.protections, protection);
    const protectors = this.table('protectorsOf');
    const wards = this.table('protectedBy');
    protectors[shielded] = this.withPromise(protectors[shielded], protection);
    wards[protector] = this.withPromise(wards[protector], protection);
    this.note('pacts', protector, shielded);
    this.note('pacts', shielded, protector);
    this.keep(protector, this.bloc ?? shielded);
    this.keep(shielded, this.bloc ?? protector);
  }

  host(host: PowerId, guest: PowerId): void {
    if (this.atWar(host, guest)) return;
    this.note('hostsOf', guest, host);
    this.note('guestsOf', host, guest);
  }

  license(from: PowerId, to: PowerId): void {
    if (!this.atWar(from, to)) this.note('licensorsOf', to, from);
  }

  cap(power: PowerId, share: number): void {
    const caps = this.table('caps');
    caps[power] = Math.min(share, caps[power] ?? share);
  }

  link(tie: SymmetricTie): void {
    for (const a of this.parties) {
      for (const b of this.parties) if (a !== b && !this.atWar(a, b)) this.note(tie, a, b);
    }
  }

  private atWar(a: PowerId, b: PowerId): boolean {
    return this.enemies.size > 0 && this.enemies.has(`${a}|${b}`);
  }

  private table<K extends TableKind>(kind: K): Ties[K] {
    if (this.ties[kind] === this.before.ties[kind]) this.ties[kind] = { ...this.ties[kind] };
    return this.ties[kind];
  }

  private mine<T>(list: T[]): T[] {
    if (this.own.has(list)) return list;
    const copy = [...list];
    this.own.add(copy);
    return copy;
  }

  /** The promises with one more, by the id of its treaty. */
  private withPromise(promises: Protection[], promise: Protection): Protection[] {
    const list = this.mine(promises);
    let place = list.length;
    while (place > 0 && list[place - 1].treaty > promise.treaty) place--;
    if (place === list.length) list.push(promise);
    else list.splice(place, 0, promise);
    return list;
  }

  /** Notes `other` in the list of `power`, which is kept in id order, once. */
  private note(kind: PartnerKind, power: PowerId, other: PowerId): void {
    if (this.ties[kind][power].includes(other)) return;
    const table = this.table(kind);
    const list = this.mine(table[power]);
    list.push(other);
    for (let place = list.length - 1; place > 0 && list[place - 1] > other; place--) {
      list[place] = list[place - 1];
      list[place - 1] = other;
    }
    table[power] = list;
  }

  private keep(power: PowerId, partner: string): void {
    let partners = this.partners.get(power);
    if (partners === undefined) {
      partners = new Set(this.before.partners.get(power));
      this.partners.set(power, partners);
    }
    partners.add(partner);
  }
}

/** Field by field, so that all ties are of one hidden class. */
function copyOf(ties: Ties): Ties {
  return {
    protections: ties.protections,
    protectorsOf: ties.protectorsOf,
    protectedBy: ties.protectedBy,
    hostsOf: ties.hostsOf,
    guestsOf: ties.guestsOf,
    nonAggression: ties.nonAggression,
    neutrality: ties.neutrality,
    consultation: ties.consultation,
    intelligence: ties.intelligence,
    interoperability: ties.interoperability,
    trade: ties.trade,
    armsControl: ties.armsControl,
    licensorsOf: ties.licensorsOf,
    caps: ties.caps,
    command: ties.command,
    pacts: ties.pacts,
    kept: ties.kept,
    bonds: ties.bonds,
  };
}

const nobody: ReadonlySet<string> = new Set();

function enemyPairs(wars: readonly War[]): ReadonlySet<string> {
  if (wars.length === 0) return nobody;
  const pairs = new Set<string>();
  for (const war of wars) {
    for (const enemy of [war.defender, ...war.helpers.map((helper) => helper.power)]) {
      pairs.add(`${war.attacker}|${enemy}`).add(`${enemy}|${war.attacker}`);
    }
  }
  return pairs;
}
