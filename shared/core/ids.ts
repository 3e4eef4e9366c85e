declare const brand: unique symbol;

/** A `T` that the compiler keeps apart from other `T`s by the name `B`; at run time it is a plain `T`. */
export type Brand<T, B extends string> = T & { readonly [brand]: B };

/** A power: a state that a seat may lead, for example `usa`. */
export type PowerId = Brand<string, 'PowerId'>;
/** A region of the map, owned by a power or neutral. */
export type RegionId = Brand<string, 'RegionId'>;
/** A signed treaty. */
export type TreatyId = Brand<string, 'TreatyId'>;
/** An offer of a treaty that has not been signed. */
export type ProposalId = Brand<string, 'ProposalId'>;
/** A crisis, from the demand that opened it to its end. */
export type CrisisId = Brand<string, 'CrisisId'>;
/** A war. */
export type WarId = Brand<string, 'WarId'>;
/** A motion before a bloc. */
export type MotionId = Brand<string, 'MotionId'>;
/** An event that befell a power. */
export type CardId = Brand<string, 'CardId'>;
/** A match. */
export type MatchId = Brand<string, 'MatchId'>;
/** A scenario, for example `concert`. */
export type ScenarioId = Brand<string, 'ScenarioId'>;

/** Names a power. The text is trusted: check outside input with a schema first. */
export const powerId = (id: string): PowerId => id as PowerId;
/** Names a region. */
export const regionId = (id: string): RegionId => id as RegionId;
/** Names a treaty. */
export const treatyId = (id: string): TreatyId => id as TreatyId;
/** Names a proposal. */
export const proposalId = (id: string): ProposalId => id as ProposalId;
/** Names a crisis. */
export const crisisId = (id: string): CrisisId => id as CrisisId;
/** Names a war. */
export const warId = (id: string): WarId => id as WarId;
/** Names a motion. */
export const motionId = (id: string): MotionId => id as MotionId;
/** Names an event card that was drawn. */
export const cardId = (id: string): CardId => id as CardId;
/** Names a match. */
export const matchId = (id: string): MatchId => id as MatchId;
/** Names a scenario. */
export const scenarioId = (id: string): ScenarioId => id as ScenarioId;

/** Compares two ids by code units, which is the same order on every machine and in every language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The record's keys in id order: iterate with this, so that results never depend on who was inserted first. */
export function keysOf<K extends string>(record: Readonly<Partial<Record<K, unknown>>>): K[] {
  const keys = Object.keys(record) as K[];
  // Most records are written in id order, and to look costs less than to sort.
  for (let index = 1; index < keys.length; index++) {
    // The default sort compares by code units, as `compareIds` does.
    if (keys[index - 1] > keys[index]) return keys.sort();
  }
  return keys;
}

/** Whether the record has no entry. */
export function isEmpty(record: object): boolean {
  for (const _key in record) return false;
  return true;
}

/** The record's values in the order of their ids. */
export function valuesInOrder<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): V[] {
  const values: V[] = [];
  for (const key of keysOf(record)) values.push(record[key] as V);
  return values;
}

/** The record's entries in the order of their ids. */
export function entriesInOrder<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return keysOf(record).map((key) => [key, record[key] as V]);
}
