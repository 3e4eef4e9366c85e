import type { PowerId } from '../../../shared/core/ids.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Treaty, TreatyTerms } from '../../../shared/model/treaty.ts';
import { isInForce } from '../../../shared/treaties/term.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import type { ArcKind, PictureArc, PictureBase } from '../../render/picture.ts';
import type { Lens } from '../../store/selection.ts';
import { t } from '../../text/index.tsx';
import '../../text/matchTexts.ts';
import { bondsOf, closestBonds, pairsOf } from './bonds.ts';

type Capitals = Board['geography']['capital'];

/** Lines of a treaty in force, one for every two that it binds. */
export function treatyArcs(treaty: Treaty, turn: number, you: PowerId | null, capital: Capitals): PictureArc[] {
  return bondsOf(treaty, turn).map(({ a, b, kind }) => ({
    id: `${treaty.id}:${a}:${b}`,
    kind,
    from: capital[a],
    to: capital[b],
    yours: you !== null && (a === you || b === you),
  }));
}

/**
 * The lines of terms that are not agreed yet, with wide dashes, from whoever drew them up to each other party; the first
 * carries the words.
 */
export function draftArcs(
  id: string,
  terms: TreatyTerms,
  by: PowerId | null,
  label: string,
  capital: Capitals,
): PictureArc[] {
  const pairs =
    terms.parties.length > 2 && by ? terms.parties.filter((one) => one !== by).map((one) => [by, one]) : null;
  return (pairs ?? pairsOf(terms.clauses, terms.parties))
    .filter(([a, b]) => capital[a as PowerId] !== undefined && capital[b as PowerId] !== undefined)
    .map(([a, b], i) => ({
      id: `${id}:${a}:${b}`,
      kind: 'draft',
      from: capital[a as PowerId],
      to: capital[b as PowerId],
      yours: true,
      ...(i === 0 && { label }),
    }));
}

/** Whose bonds a lens shows beside your own: a map of everybody's trade would hide who would fight for whom. */
const OTHERS: Readonly<Record<Lens, readonly ArcKind[]>> = {
  political: ['defence', 'guarantee'],
  alliances: ['defence', 'guarantee'],
  threat: [],
  capability: [],
  trade: ['trade'],
  tension: [],
};

/** Your own bonds that a lens shows; all of them where it does not say. */
const YOURS: Partial<Record<Lens, readonly ArcKind[]>> = {
  alliances: ['defence', 'guarantee', 'nonAggression', 'arms'],
  threat: ['defence', 'guarantee'],
  capability: [],
  trade: ['trade', 'arms'],
  tension: [],
};

/** All that the lines are drawn from. */
export interface ArcSource {
  view: SeatView;
  board: Board;
  /** Terms being drawn up on the treaty desk. */
  draft: TreatyTerms | null;
  lens: Lens;
  /** The power whose card is open: its bonds are shown too. */
  focus: PowerId | null;
}

/** Every line of the view under a lens: treaties in force, offers, terms being drawn up, demands, sanctions, tension. */
export function arcsOf(source: ArcSource): PictureArc[] {
  const { view, lens } = source;
  return [
    ...bondArcs(source),
    ...(lens === 'trade' || lens === 'political' ? sanctionArcs(source) : []),
    ...(lens === 'tension' ? tensionArcs(source) : []),
    ...(lens === 'political' || lens === 'alliances' ? offerArcs(source) : []),
    ...demandArcs(source),
    ...(view.phase === 'plan' ? demandDraft(source) : []),
  ];
}

function bondArcs({ view, board, lens, focus }: ArcSource): PictureArc[] {
  const { you, turn } = view;
  const { capital } = board.geography;
  const inForce = Object.values(view.treaties).filter((treaty) => isInForce(treaty, turn));
  return closestBonds(inForce, turn).flatMap(({ a, b, kind, treaty }): PictureArc[] => {
    const yours = you !== null && (a === you || b === you);
    const near = a === focus || b === focus;
    const wanted = yours ? (YOURS[lens]?.includes(kind) ?? true) : OTHERS[lens].includes(kind);
    if (!wanted && !(near && (lens === 'political' || lens === 'alliances'))) return [];
    return [{ id: `${treaty.id}:${a}:${b}`, kind, from: capital[a], to: capital[b], yours: yours || near }];
  });
}

/** Offers on the table and terms being drawn up. */
function offerArcs({ view, board, draft }: ArcSource): PictureArc[] {
  const { capital } = board.geography;
  const arcs = Object.values(view.proposals).flatMap(({ id, by, status, terms }) =>
    status === 'open' || status === 'signed' ? draftArcs(id, terms, by, t(`map.arc.${status}`), capital) : [],
  );
  // Of several offers between the same two one line is enough.
  const seen = new Set<string>();
  const single = arcs.filter(({ from, to }) => {
    const key = [from, to].sort().join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  if (!draft || draft.parties.length < 2) return single;
  return [...single, ...draftArcs('draft', draft, view.you, t('map.arc.draft'), capital)];
}

/** Sanctions of yours, on you, and of the power whose card is open; under the trade lens everybody's. */
function sanctionArcs({ view, board, lens, focus }: ArcSource): PictureArc[] {
  const { capital } = board.geography;
  return board.sanctions.flatMap(({ from, target }): PictureArc[] => {
    const yours = from === view.you || target === view.you;
    const near = from === focus || target === focus;
    if (!yours && !near && lens !== 'trade') return [];
    return [{ id: `sanction:${from}:${target}`, kind: 'sanction', from: capital[from], to: capital[target], yours }];
  });
}

/** From this tension on a pair is drawn: a little under where rivals begin to arm against each other. */
export const TENSE = 45;

function tensionArcs({ view, board }: ArcSource): PictureArc[] {
  const { capital } = board.geography;
  return tensePairs(view.pairs, TENSE).map(({ a, b, level }) => {
    const yours = view.you === a || view.you === b;
    return {
      id: `tension:${a}:${b}`,
      kind: 'tension',
      from: capital[a],
      to: capital[b],
      yours,
      level,
    };
  });
}

/** Pairs whose tension, the higher of the two directions, reaches a level; the tensest first. */
export function tensePairs(pairs: SeatView['pairs'], from: number): { a: PowerId; b: PowerId; level: number }[] {
  const ids = (Object.keys(pairs) as PowerId[]).sort();
  return ids
    .flatMap((a, i) =>
      ids.slice(i + 1).map((b) => ({ a, b, level: Math.max(pairs[a][b]?.tension ?? 0, pairs[b][a]?.tension ?? 0) })),
    )
    .filter(({ level }) => level >= from)
    .sort((one, other) => other.level - one.level);
}

function demandArcs({ view, board }: ArcSource): PictureArc[] {
  return view.crises
    .filter(({ step }) => step !== 'done')
    .map((crisis) => ({
      id: `demand:${crisis.id}`,
      kind: 'demand',
      from: board.geography.capital[crisis.challenger],
      to: crisis.theatre,
      yours: crisis.challenger === view.you || crisis.demand.target === view.you,
    }));
}

/** The demand that the seat has drafted. */
function demandDraft({ view, board }: ArcSource): PictureArc[] {
  const demand = view.draft?.demand;
  if (!demand || !view.you) return [];
  const { capital } = board.geography;
  const to = demand.kind === 'region' ? demand.region : capital[demand.target];
  const label = t('map.arc.demand');
  return [{ id: 'demand:draft', kind: 'draft', from: capital[view.you], to, yours: true, label }];
}

/** Bases abroad: one a treaty clause, each on its own region of the host's where there are enough. */
export function basesOf(view: SeatView, scenario: Scenario): PictureBase[] {
  const used = new Set<string>();
  const bases: PictureBase[] = [];
  for (const treaty of Object.values(view.treaties)) {
    if (!isInForce(treaty, view.turn)) continue;
    for (const clause of treaty.clauses) {
      if (clause.kind !== 'basing') continue;
      const capital = scenario.powers.find(({ id }) => id === clause.host)?.capital;
      const owned = scenario.regions.filter(({ id }) => view.regions[id]?.owner === clause.host);
      // Ports first: a base serves reach over water.
      const places = [...owned].sort(
        (a, b) => Number(a.id === capital) - Number(b.id === capital) || b.sea.length - a.sea.length,
      );
      const place = places.find(({ id }) => !used.has(id)) ?? places[0];
      if (!place) continue;
      used.add(place.id);
      bases.push({ region: place.id, user: clause.guest });
    }
  }
  return bases;
}
