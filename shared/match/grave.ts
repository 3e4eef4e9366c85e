import { keysOf, type PowerId } from '../core/ids.ts';
import type { Match } from '../model/match.ts';
import type { Oversight } from '../model/oversight.ts';
import type { Draft } from '../model/world.ts';
import { graveActsOf, isReady } from '../view/cabinet.ts';
import type { Note } from './record.ts';

/** The match with something of its oversight changed; one that is no class's stays as it is. */
export function withOversight(match: Match, change: (oversight: Oversight) => Partial<Oversight>): Match {
  const { oversight } = match;
  return oversight === undefined ? match : { ...match, oversight: { ...oversight, ...change(oversight) } };
}

/** The match in which a key to an act is turned, or not. */
export function withKey(match: Match, power: PowerId, key: string, number: number, on: boolean): Match {
  return withOversight(match, ({ keys }) => {
    const others = (keys[power]?.[key] ?? []).filter((one) => one !== number);
    return { keys: { ...keys, [power]: { ...keys[power], [key]: on ? [...others, number] : others } } };
  });
}

/** Whoever drafted a grave act has turned a key to it thereby. Keys to what is drafted no more are taken out. */
export function withOwnKeys(before: Match, match: Match, power: PowerId, number: number): Match {
  if (match.oversight === undefined) return match;
  const known = new Set(graveActsOf(before, power).map(({ key }) => key));
  const acts = graveActsOf(match, power);
  const fresh = acts.filter(({ key }) => !known.has(key));
  const kept = { ...match.oversight.keys[power] };
  for (const key of known) if (!acts.some((act) => act.key === key)) delete kept[key];
  for (const { key } of fresh) kept[key] = [number];
  if (fresh.length === 0 && Object.keys(kept).length === Object.keys(match.oversight.keys[power] ?? {}).length)
    return match;
  return withOversight(match, ({ keys }) => ({ keys: { ...keys, [power]: kept } }));
}

/** The match at the end of Plan without the grave acts that lacked a key or leave; their powers are told. */
export function withoutUnready(match: Match, note: Note): Match {
  if (match.oversight === undefined) return match;
  let next = match;
  for (const power of keysOf(match.drafts)) {
    const lacking = graveActsOf(match, power).filter((act) => !isReady(act));
    for (const act of lacking) note(match.world.turn, [power], { kind: 'graveActLapsed', power, matter: act.matter });
    if (lacking.length === 0) continue;
    const keys = new Set(lacking.map(({ key }) => key));
    next = { ...next, drafts: { ...next.drafts, [power]: without(next.drafts[power], keys) } };
  }
  const demanded = keysOf(next.drafts).filter((power) => next.drafts[power].demand !== null);
  if (demanded.length === 0) return next;
  const { turn } = next.world;
  return withOversight(next, (oversight) => ({
    demanded: { ...oversight.demanded, ...Object.fromEntries(demanded.map((power) => [power, turn])) },
  }));
}

function without(draft: Draft, keys: ReadonlySet<string>): Draft {
  const leaving = Object.fromEntries(Object.entries(draft.leaving).filter(([treaty]) => !keys.has(`break ${treaty}`)));
  const isDemandOut = [...keys].some((key) => key.startsWith('demand '));
  return { ...draft, leaving, ...(isDemandOut && { demand: null }) };
}

/** The match at the end of a crisis without attacks that lacked a key or leave: there the challenger said nothing. */
export function withoutUnreadyAttacks(match: Match, note: Note): Match {
  if (match.oversight === undefined) return match;
  let next = match;
  for (const power of keysOf(match.seats)) {
    for (const act of graveActsOf(match, power)) {
      if (act.matter.kind !== 'attack' || isReady(act)) continue;
      const { crisis } = act.matter;
      note(match.world.turn, [power], { kind: 'graveActLapsed', power, matter: act.matter });
      next = { ...next, crises: { ...next.crises, [crisis]: { ...next.crises[crisis], decision: null } } };
    }
  }
  return next;
}
