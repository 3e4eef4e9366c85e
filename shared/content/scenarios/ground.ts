import { powerId, type RegionId, regionId } from '../../core/ids.ts';
import type { ScenarioRegion, ScenarioTreaty } from '../../model/scenario.ts';
import type { Clause } from '../../model/treaty.ts';

const ids = (list: string): RegionId[] => list.split(' ').filter(Boolean).map(regionId);

/** A region that a seat leads; `land` and `sea` name its neighbours, parted by spaces. */
export const region = (
  id: string,
  name: string,
  owner: string,
  share: number,
  terrain: number,
  at: [number, number],
  land: string,
  sea: string,
): ScenarioRegion => ({
  id: regionId(id),
  name,
  power: powerId(owner),
  share,
  terrain,
  at,
  land: ids(land),
  sea: ids(sea),
});

/** Ground without a seat; without a figure for output it is drawn and does not trade. */
export const neutral = (id: string, name: string, at: [number, number], outputBn?: number): ScenarioRegion => ({
  id: regionId(id),
  name,
  power: null,
  share: 0,
  terrain: 1,
  at,
  land: [],
  sea: [],
  ...(outputBn === undefined ? {} : { outputBn }),
});

/** A treaty in force at the start between the powers named, parted by spaces. */
export const treaty = (parties: string, clauses: Clause[], duration: number, notice: number): ScenarioTreaty => ({
  parties: parties.split(' ').map(powerId).sort(),
  clauses,
  duration,
  notice,
});

/** One power answers for another. */
export const guarantee = (guarantor: string, ward: string): Clause => ({
  kind: 'guarantee',
  guarantor: powerId(guarantor),
  protected: powerId(ward),
});

/** The guest uses the host's regions as bases. */
export const basing = (host: string, guest: string): Clause => ({
  kind: 'basing',
  host: powerId(host),
  guest: powerId(guest),
});
