import type { PowerId } from '../../../shared/core/ids.ts';
import type { Treaty } from '../../../shared/model/treaty.ts';
import { blocRulesOf } from '../../../shared/treaties/charter.ts';
import type { Theme } from '../../render/palette.ts';
import type { ArcKind } from '../../render/picture.ts';
import { firstPlaces, nextPlaces, type Places, type WebGraph, webRadius } from '../../render/web/layout.ts';
import type { WebBloc, WebEdge, WebPicture, WebTension } from '../../render/web/picture.ts';
import { type PastSource, type Standing, standingAt } from '../../store/history.ts';
import { blocName } from '../../store/names.ts';
import { num, pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import '../../text/matchTexts.ts';
import { type Bond, closestBonds, pairKey } from '../map/bonds.ts';

/** How closely each kind of bond draws two powers together, 0–1. */
const CLOSENESS: Readonly<Record<ArcKind, number>> = {
  defence: 0.9,
  guarantee: 0.8,
  arms: 0.5,
  nonAggression: 0.3,
  trade: 0.25,
  other: 0.15,
  draft: 0,
  demand: 0,
  sanction: 0,
  tension: 0,
};

/** From these tensions on a pair has a wave: the reader's own, and others'; and at most so many of each. */
const TENSE = { yours: 45, others: 60 } as const;
const MOST_TENSE = 5;

/** What the layout rests on. */
export function graphOf(standing: Standing, centre: PowerId | null): WebGraph {
  return {
    shares: standing.shares,
    ties: closestBonds(standing.treaties, standing.turn).map(({ a, b, kind }) => ({ a, b, strength: CLOSENESS[kind] })),
    blocs: chartersOf(standing).map(({ parties }) => parties),
    centre,
  };
}

const chartersOf = ({ treaties }: Standing): Treaty[] => treaties.filter((treaty) => blocRulesOf(treaty) !== null);

/**
 * Each power's place in every turn up to `turn`: the first from a seeded start, each later one from the one before. What is
 * known of earlier turns may grow while the history is still coming, so places are kept by what they rest on.
 */
export class WebPlaces {
  #kept = new Map<number, { stamp: string; places: Places }>();

  at(source: PastSource, turn: number): Places {
    const { match, you } = source.view;
    let places: Places | null = null;
    let stamp = '';
    for (let at = 1; at <= turn; at++) {
      const graph = graphOf(standingAt(source, at), you);
      stamp = `${stamp} ${JSON.stringify(graph.ties)}${JSON.stringify(graph.blocs)}`;
      const known = this.#kept.get(at);
      if (known?.stamp === stamp) {
        places = known.places;
        continue;
      }
      places = places ? nextPlaces(graph, places, match) : firstPlaces(graph, match);
      this.#kept.set(at, { stamp, places });
    }
    return places ?? {};
  }
}

/** All that the web's picture is made from. */
export interface WebSource {
  past: PastSource;
  standing: Standing;
  places: Places;
  theme: Theme;
  reducedMotion: boolean;
  /** The power whose dossier is open. */
  selected: PowerId | null;
  /** Terms being drawn up on the treaty desk, as pairs. */
  drafts: readonly (readonly [PowerId, PowerId])[];
}

/** The web's picture of a standing. */
export function webPictureOf(source: WebSource): WebPicture {
  const { past, standing, places, theme, reducedMotion, selected } = source;
  const { view, scenario } = past;
  const subject = view.you ?? selected;
  return {
    theme,
    reducedMotion,
    powers: scenario.powers.map(({ id, name, slot }) => ({
      id,
      x: places[id]?.x ?? 0,
      y: places[id]?.y ?? 0,
      radius: webRadius(standing.shares[id] ?? 0),
      name: id === view.you ? t('web.you', { power: name }) : name,
      slot,
      note: pct(100 * (standing.shares[id] ?? 0), standing.shares[id] < 0.1 ? 1 : 0),
      relations: subject && subject !== id ? standing.toward(id, subject).relations : null,
      you: id === view.you,
    })),
    edges: [...bondEdges(standing, view.you), ...draftEdges(source)],
    tensions: tensionsOf(
      standing,
      scenario.powers.map(({ id }) => id),
      view.you,
    ),
    blocs: blocsOf(standing, scenario.powers),
  };
}

function bondEdges(standing: Standing, you: PowerId | null): WebEdge[] {
  return closestBonds(standing.treaties, standing.turn).map(({ a, b, kind }: Bond) => ({
    id: pairKey(a, b),
    a,
    b,
    kind,
    yours: you === a || you === b,
  }));
}

/** Offers and drafts of the present turn: from the reader's power to each other party. */
function draftEdges({ past: { view }, standing, drafts }: WebSource): WebEdge[] {
  const { you } = view;
  if (!you || standing.turn !== view.turn) return [];
  const seen = new Set<PowerId>();
  const edge = (a: PowerId, b: PowerId, label: string): WebEdge[] => {
    const other = a === you ? b : a;
    if (seen.has(other) || (a !== you && b !== you)) return [];
    seen.add(other);
    return [{ id: `draft ${other}`, a, b, kind: 'draft', yours: true, label }];
  };
  const open = Object.values(view.proposals).filter(({ status }) => status === 'open' || status === 'signed');
  return [
    ...drafts.flatMap(([a, b]) => edge(a, b, t('web.draft'))),
    ...open.flatMap(({ by, terms }) =>
      terms.parties
        .filter((one) => one !== by)
        .flatMap((other) => edge(by, other, t(by === you ? 'web.offer.yours' : 'web.offer'))),
    ),
  ];
}

function tensionsOf(standing: Standing, ids: readonly PowerId[], you: PowerId | null): WebTension[] {
  return ids
    .flatMap((a, i) =>
      ids.slice(i + 1).map((b): WebTension => {
        const level = Math.max(standing.toward(a, b).tension, standing.toward(b, a).tension);
        const yours = a === you || b === you;
        const label = yours ? { label: t('web.tense', { level: num(level) }) } : {};
        return { id: `tense ${pairKey(a, b)}`, a, b, level, yours, ...label };
      }),
    )
    .filter(({ level, yours }) => level >= TENSE[yours ? 'yours' : 'others'])
    .sort((one, other) => Number(other.yours) - Number(one.yours) || other.level - one.level)
    .filter(({ yours }, i, all) => i - (yours ? 0 : all.findIndex((one) => !one.yours)) < MOST_TENSE);
}

function blocsOf(standing: Standing, powers: readonly { id: PowerId; slot: number }[]): WebBloc[] {
  return chartersOf(standing).map((treaty) => {
    const members = powers
      .filter(({ id }) => treaty.parties.includes(id))
      .sort((a, b) => (standing.shares[b.id] ?? 0) - (standing.shares[a.id] ?? 0));
    const name = blocName(blocRulesOf(treaty)?.name ?? '');
    return { id: treaty.id, name, members: members.map(({ id }) => id), slot: members[0]?.slot ?? 1 };
  });
}
