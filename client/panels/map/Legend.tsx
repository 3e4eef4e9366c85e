import { ARC_KINDS, type ArcKind } from '../../render/picture.ts';
import { CHART_THEMES } from '../../render/theme.ts';
import { board } from '../../store/derived.ts';
import { view } from '../../store/draft.ts';
import { scenario } from '../../store/match.ts';
import { draftTerms, lens } from '../../store/selection.ts';
import { num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { theme } from '../../ui/prefs.ts';
import { arcsOf, basesOf } from './arcs.ts';

/** Bounds of the threat lens's five steps, in per cent; those of the map's own scale. */
const THREAT = [3, 10, 25, 40] as const;
/** Bounds of the capability lens's. */
const CAPABILITY = [2, 5, 10, 20] as const;

/** What the map's signs mean under the lens now chosen: only those that are on it. */
export function Legend() {
  if (lens.value === 'threat') return <Scale title={t('map.legend.threat')} bounds={THREAT} shades="threat" held />;
  if (lens.value === 'capability') {
    return <Scale title={t('map.legend.capability')} bounds={CAPABILITY} shades="capability" />;
  }
  return <Lines />;
}

function Lines() {
  const [known, ground, world] = [view.value, board.value, scenario.value];
  if (!known || !ground || !world) return null;
  const present = new Set(arcsOf(known, ground, draftTerms.value).map(({ kind }) => kind));
  const kinds = ARC_KINDS.filter((kind) => present.has(kind));
  const bases = basesOf(known, world).length > 0;
  if (kinds.length === 0 && !bases) return null;
  return (
    <div class="legend">
      <p class="legend-title">{t(lens.value === 'alliances' ? 'map.legend.alliances' : 'map.legend.treaties')}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <Sample kind={kind} /> {t(`map.legend.${kind}`)}
          </li>
        ))}
        {bases && (
          <li>
            <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false" class="legend-base">
              <path d="M2 2H18V18H2Z" />
              <path d="M10 7V15M7.5 8.5H12.5M5.5 11.5C5.5 13.6 7 15 10 15S14.5 13.6 14.5 11.5M10 4.6A1.2 1.2 0 1 0 10 7A1.2 1.2 0 1 0 10 4.6" />
            </svg>{' '}
            {t('map.legend.base')}
          </li>
        )}
      </ul>
    </div>
  );
}

const DASHES: Partial<Record<ArcKind, string>> = {
  nonAggression: '6 4',
  arms: '7 3 1.5 3',
  trade: '1.5 4',
  draft: '10 5',
};

function Sample({ kind }: { kind: ArcKind }) {
  return (
    <svg class={`legend-line ${kind}`} viewBox="0 0 38 14" width="38" height="14" aria-hidden="true" focusable="false">
      {kind === 'defence' ? (
        <path d="M1 5H37M1 9H37" />
      ) : (
        <path d="M1 7H37" stroke-dasharray={DASHES[kind]} stroke-width={kind === 'demand' ? 3 : 2} />
      )}
      {kind === 'guarantee' && (
        <path class="legend-shield" d="M14.5 2H23.5V7.5C23.5 10 21.5 11.6 19 12.8C16.5 11.6 14.5 10 14.5 7.5Z" />
      )}
      {kind === 'demand' && <path class="legend-head" d="M26 2L36 7L26 12Z" />}
    </svg>
  );
}

interface ScaleProps {
  title: string;
  bounds: readonly number[];
  shades: 'threat' | 'capability';
  held?: boolean;
}

function Scale({ title, bounds, shades, held }: ScaleProps) {
  const colours = CHART_THEMES[theme.value][shades];
  const words = (i: number) => {
    if (i === 0) return t('map.legend.threat.below', { percent: String(bounds[0]) });
    if (i === bounds.length) return t('map.legend.threat.above', { percent: String(bounds[i - 1]) });
    return t('map.legend.threat.between', { low: String(bounds[i - 1]), high: String(bounds[i]) });
  };
  return (
    <div class="legend">
      <p class="legend-title">{title}</p>
      <ul>
        {colours.map((colour, i) => (
          <li key={colour}>
            <i class="legend-swatch" style={{ background: colour }} /> {words(i)}
          </li>
        ))}
        {held && (
          <li>
            <span class="legend-ring" aria-hidden="true">
              {num(61)}
            </span>{' '}
            {t('map.legend.threat.held')}
          </li>
        )}
      </ul>
    </div>
  );
}
