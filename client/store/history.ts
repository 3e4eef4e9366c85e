import { computed } from '@preact/signals';
import { plays } from '../../shared/content/modules.ts';
import { keysOf, type PowerId, type TreatyId, treatyId, valuesInOrder } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Clause, Treaty, TreatyTerms } from '../../shared/model/treaty.ts';
import { boundParties, isInForce } from '../../shared/treaties/term.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { events, scenario, serverView } from './match.ts';
import { webTurn } from './web.ts';

/** How the powers stood to one another as a turn began, as far as this seat knows. */
export interface Standing {
  turn: number;
  /** Capability shares, 0–1. */
  shares: Readonly<Record<PowerId, number>>;
  /** How `from` stood toward `to`: tension 0–100, relations −100…100. */
  toward(from: PowerId, to: PowerId): { tension: number; relations: number };
  /** Treaties in force, with the parties they then bound, in order of their ids. */
  treaties: readonly Treaty[];
}

/** All that the past is worked out from. */
export interface PastSource {
  view: SeatView;
  events: readonly GameEvent[];
  scenario: Scenario;
}

/**
 * The standing as turn `turn` began. The present is the view itself; the past is what the events tell of it. Small changes of
 * tension and relations are not told: between two told figures they are taken to have come evenly.
 */
export function standingAt(source: PastSource, turn: number): Standing {
  const { view } = source;
  const isNow = turn >= view.turn;
  return {
    turn: isNow ? view.turn : turn,
    shares: isNow ? sharesNow(view) : sharesAt(source, turn),
    toward: isNow ? (from, to) => view.pairs[from]?.[to] ?? { tension: 0, relations: 0 } : towardAt(source, turn),
    treaties: treatiesAt(source, isNow ? view.turn : turn),
  };
}

const sharesNow = (view: SeatView): Record<PowerId, number> =>
  Object.fromEntries(keysOf(view.powers).map((id) => [id, view.powers[id].share]));

/** Shares published at the end of the turn before; those of the first turn are the first ones published, which they made. */
function sharesAt({ view, events: told }: PastSource, turn: number): Readonly<Record<PowerId, number>> {
  let found: Readonly<Record<PowerId, number>> | null = null;
  for (const event of told) {
    if (event.kind !== 'sharesPublished') continue;
    if (found === null || event.turn < turn) found = event.shares;
  }
  return found ?? sharesNow(view);
}

/** A figure known at a turn's beginning. */
type Known = readonly [turn: number, value: number];

function towardAt({ view, events: told }: PastSource, turn: number): Standing['toward'] {
  const tension = new Map<string, Known[]>();
  const relations = new Map<string, Known[]>();
  for (const event of told) {
    if (event.kind !== 'tensionChanged' && event.kind !== 'relationsChanged') continue;
    const kept = event.kind === 'tensionChanged' ? tension : relations;
    const key = `${event.power} ${event.toward}`;
    const row = kept.get(key) ?? [];
    // Several changes of one turn follow upon one another: the first beginning and the last end count.
    if (row.at(-1)?.[0] === event.turn + 1) row.pop();
    else if (row.at(-1)?.[0] !== event.turn) row.push([event.turn, event.from]);
    row.push([event.turn + 1, event.to]);
    kept.set(key, row);
  }
  const at = (row: readonly Known[] | undefined, now: number): number =>
    between([...(row ?? []), [view.turn, now]], turn);
  return (from, to) => {
    const pair = view.pairs[from]?.[to] ?? { tension: 0, relations: 0 };
    const key = `${from} ${to}`;
    return { tension: at(tension.get(key), pair.tension), relations: at(relations.get(key), pair.relations) };
  };
}

/** The value at a turn on the line through what is known, which is in order of turns. */
function between(known: readonly Known[], turn: number): number {
  const after = known.find(([at]) => at >= turn) ?? known[known.length - 1];
  const before = known.filter(([at]) => at <= turn).at(-1) ?? after;
  if (after[0] === before[0]) return before[1];
  return before[1] + ((after[1] - before[1]) * (turn - before[0])) / (after[0] - before[0]);
}

/** Treaties in force in a turn, gone ones from their signature or the scenario. */
function treatiesAt(source: PastSource, turn: number): Treaty[] {
  const { view } = source;
  if (turn === view.turn) return valuesInOrder<TreatyId, Treaty>(view.treaties).filter((one) => isInForce(one, turn));
  return valuesInOrder<TreatyId, Treaty>(everKnown(source))
    .map((treaty) => ({ ...treaty, parties: partiesAt(source, treaty, turn) }))
    .filter((treaty) => isInForce(treaty, turn));
}

/** Every treaty this seat knows of or has known of, with the last turn it bound. */
function everKnown({ view, events: told, scenario: world }: PastSource): Record<TreatyId, Treaty> {
  const all: Record<TreatyId, Treaty> = {};
  const add = (id: TreatyId, terms: TreatyTerms, since: number): void => {
    // A charter is renewed by itself.
    const term = terms.clauses.some(({ kind }) => kind === 'bloc') ? Number.POSITIVE_INFINITY : terms.duration;
    all[id] = { ...terms, id, since, until: since + term - 1, leaving: {}, owed: {} };
  };
  world.treaties.forEach(({ parties, clauses, duration, notice, secret, bloc }, index) => {
    if (secret) return;
    const charter: Clause[] = bloc && plays(world, 'blocs') ? [{ kind: 'bloc', ...bloc }] : [];
    add(
      treatyId(`t${index + 1}`),
      { parties: [...parties].sort(), clauses: [...clauses, ...charter], duration, notice },
      1,
    );
  });
  for (const event of told) if (event.kind === 'treatySigned') add(event.treaty, event.terms, event.turn + 1);
  Object.assign(all, view.treaties);
  for (const event of told) {
    const ends =
      event.kind === 'treatyExpired' ||
      event.kind === 'treatyBroken' ||
      event.kind === 'treatyVoided' ||
      (event.kind === 'treatyLeft' && event.ended);
    if (!ends || view.treaties[event.treaty] || !all[event.treaty]) continue;
    all[event.treaty] = { ...all[event.treaty], until: Math.min(all[event.treaty].until, event.turn) };
  }
  return all;
}

/** Who was bound then: those who have joined since were not, those who have gone since were. */
function partiesAt({ events: told }: PastSource, treaty: Treaty, turn: number): PowerId[] {
  const parties = new Set(boundParties(treaty, turn));
  for (const event of told) {
    if (event.turn < turn) continue;
    if (event.kind === 'blocJoined' && event.bloc === treaty.id) parties.delete(event.power);
    if (event.kind === 'memberExpelled' && event.bloc === treaty.id) parties.add(event.power);
    if (event.kind === 'treatyLeft' && event.treaty === treaty.id) parties.add(event.by);
  }
  return [...parties].sort();
}

/** What the past of the open match is worked out from; null before its first view. */
export const past = computed<PastSource | null>(() => {
  const [view, world] = [serverView.value, scenario.value];
  return view && world ? { view, events: events.value, scenario: world } : null;
});

/** The standing that the web shows; null before the first view. */
export const webStanding = computed<Standing | null>(() => {
  const source = past.value;
  return source ? standingAt(source, webTurn.value) : null;
});
