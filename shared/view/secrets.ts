import { keysOf, type PowerId, type TreatyId } from '../core/ids.ts';
import type { Audience } from '../events/events.ts';
import type { Treaty } from '../model/treaty.ts';

type Treaties = Readonly<Record<TreatyId, Treaty>>;

/** Whether a power (null: an onlooker) knows of a treaty: a secret one only its parties and those who found out (rules section 6). */
export function knowsOf(treaty: Treaty, power: PowerId | null): boolean {
  if (treaty.secret !== true) return true;
  return power !== null && (treaty.parties.includes(power) || treaty.knownTo?.includes(power) === true);
}

/** Who is told of what concerns a treaty: everybody, or for a secret one those who know of it, by id. */
export function audienceOf(treaty: Treaty): Audience {
  return treaty.secret === true ? [...new Set([...treaty.parties, ...(treaty.knownTo ?? [])])].sort() : 'public';
}

/** The treaties a power (null: an onlooker) knows of; the very record it was given where none is secret. */
export function knownTreaties(treaties: Treaties, viewer: PowerId | null): Record<TreatyId, Treaty> {
  let views = known.get(treaties);
  if (views === undefined) {
    const hasSecrets = keysOf(treaties).some((id) => treaties[id].secret === true);
    views = hasSecrets ? new Map() : null;
    known.set(treaties, views);
  }
  if (views === null) return treaties;
  let seen = views.get(viewer);
  if (seen === undefined) {
    seen = filtered(treaties, viewer);
    views.set(viewer, seen);
  }
  return seen;
}

// Treaties are replaced and never changed; ties are kept with the record, so it has to be the same one each time.
const known = new WeakMap<Treaties, Map<PowerId | null, Record<TreatyId, Treaty>> | null>();

function filtered(treaties: Treaties, viewer: PowerId | null): Record<TreatyId, Treaty> {
  const seen: Record<TreatyId, Treaty> = {};
  // In the order in which they stand, so that it is that of a record without secrets.
  for (const id of Object.keys(treaties) as TreatyId[]) {
    if (knowsOf(treaties[id], viewer)) seen[id] = seenBy(treaties[id], viewer);
  }
  return seen;
}

/** A treaty without those whose knowledge of it is their own secret. */
function seenBy(treaty: Treaty, viewer: PowerId | null): Treaty {
  if (treaty.knownTo === undefined) return treaty;
  const { knownTo: _hidden, noticed = [], ...seen } = treaty;
  const knowers = viewer === null || treaty.parties.includes(viewer) ? noticed : [viewer];
  return knowers.length === 0 ? seen : { ...seen, knownTo: knowers };
}
