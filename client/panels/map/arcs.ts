import type { PowerId } from '../../../shared/core/ids.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Clause, Treaty, TreatyTerms } from '../../../shared/model/treaty.ts';
import { boundParties, isInForce } from '../../../shared/treaties/term.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import type { ArcKind, PictureArc, PictureBase } from '../../render/picture.ts';
import { t } from '../../text/index.tsx';
import '../../text/matchTexts.ts';

/** How each kind of clause is drawn; what binds most closely is drawn for the whole treaty. */
const DRAWN: readonly (readonly [Clause['kind'], ArcKind])[] = [
  ['mutualDefence', 'defence'],
  ['guarantee', 'guarantee'],
  ['armsTransfer', 'arms'],
  ['nonAggression', 'nonAggression'],
  ['trade', 'trade'],
];

/** The line of a treaty's closest bond. */
export function arcKindOf(clauses: readonly Clause[]): ArcKind {
  return DRAWN.find(([kind]) => clauses.some((clause) => clause.kind === kind))?.[1] ?? 'other';
}

/** The pairs a treaty joins: the guarantor with its ward, giver with taker, else every two parties of a small circle. */
function pairsOf(clauses: readonly Clause[], parties: readonly PowerId[]): [PowerId, PowerId][] {
  const kind = arcKindOf(clauses);
  const directed = clauses.flatMap((clause): [PowerId, PowerId][] => {
    if (kind === 'guarantee' && clause.kind === 'guarantee') return [[clause.guarantor, clause.protected]];
    return kind === 'arms' && clause.kind === 'armsTransfer' ? [[clause.from, clause.to]] : [];
  });
  if (directed.length > 0) return directed;
  // Among many parties a line for each two would be a tangle: they are joined in a ring.
  if (parties.length > 4) return parties.map((power, i) => [power, parties[(i + 1) % parties.length]]);
  return parties.flatMap((a, i) => parties.slice(i + 1).map((b): [PowerId, PowerId] => [a, b]));
}

type Capitals = Board['geography']['capital'];

/** The lines of one treaty in force. */
export function treatyArcs(treaty: Treaty, turn: number, you: PowerId | null, capital: Capitals): PictureArc[] {
  const parties = boundParties(treaty, turn);
  const kind = arcKindOf(treaty.clauses);
  return pairsOf(treaty.clauses, parties)
    .filter(([a, b]) => parties.includes(a) && parties.includes(b))
    .map(([a, b]) => ({
      id: `${treaty.id}:${a}:${b}`,
      kind,
      from: capital[a],
      to: capital[b],
      yours: you !== null && (a === you || b === you),
    }));
}

/** The lines of terms that are not agreed yet, with wide dashes; the first of them carries the words. */
export function draftArcs(id: string, terms: TreatyTerms, label: string, capital: Capitals): PictureArc[] {
  return pairsOf(terms.clauses, terms.parties)
    .filter(([a, b]) => capital[a] !== undefined && capital[b] !== undefined)
    .map(([a, b], i) => ({
      id: `${id}:${a}:${b}`,
      kind: 'draft',
      from: capital[a],
      to: capital[b],
      yours: true,
      ...(i === 0 && { label }),
    }));
}

/** Every line of the view: treaties in force, offers on the table, terms being drawn up, demands. */
export function arcsOf(view: SeatView, board: Board, draft: TreatyTerms | null): PictureArc[] {
  const { capital } = board.geography;
  const arcs: PictureArc[] = [];
  for (const treaty of Object.values(view.treaties)) {
    if (isInForce(treaty, view.turn)) arcs.push(...treatyArcs(treaty, view.turn, view.you, capital));
  }
  for (const { id, status, terms } of Object.values(view.proposals)) {
    if (status === 'open' || status === 'signed') arcs.push(...draftArcs(id, terms, t(`map.arc.${status}`), capital));
  }
  if (draft && draft.parties.length >= 2) arcs.push(...draftArcs('draft', draft, t('map.arc.draft'), capital));
  for (const crisis of view.crises) {
    if (crisis.step === 'done') continue;
    const yours = crisis.challenger === view.you || crisis.demand.target === view.you;
    arcs.push({
      id: `demand:${crisis.id}`,
      kind: 'demand',
      from: capital[crisis.challenger],
      to: crisis.theatre,
      yours,
    });
  }
  const demand = view.draft?.demand;
  if (view.phase === 'plan' && demand && view.you) {
    const to = demand.kind === 'region' ? demand.region : capital[demand.target];
    arcs.push({
      id: 'demand:draft',
      kind: 'draft',
      from: capital[view.you],
      to,
      yours: true,
      label: t('map.arc.demand'),
    });
  }
  return arcs;
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
