import type { PowerId } from '../../../shared/core/ids.ts';
import { slotColours } from '../../render/palette.ts';
import { ARC_KINDS } from '../../render/picture.ts';
import { CHART_THEMES, SCALES, type ScaleLens } from '../../render/theme.ts';
import { you } from '../../store/derived.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { lens } from '../../store/selection.ts';
import { num, pct } from '../../text/format.ts';
import { type Key, t } from '../../text/index.tsx';
import { theme } from '../../ui/prefs.ts';
import { LineSample } from './LineSample.tsx';
import { livePicture } from './livePicture.ts';

/** What the map's signs mean under the lens now chosen: only those that are on it. */
export function Legend() {
  const picture = livePicture.value;
  if (!picture) return null;
  const present = new Set(picture.arcs.map(({ kind }) => kind));
  const kinds = ARC_KINDS.filter((kind) => present.has(kind));
  const bases = picture.bases.length > 0;
  const blocs = picture.lens === 'alliances' && (picture.alliances ?? []).length > 0;
  const scale = lens.value === 'political' || lens.value === 'alliances' ? null : lens.value;
  if (!scale && !blocs && !bases && kinds.length === 0) return null;
  return (
    <div class="legend">
      <p class="legend-title">{titleOf()}</p>
      <ul>
        {scale && <Steps scale={scale} />}
        {scale === 'threat' && (
          <li>
            <span class="legend-ring" aria-hidden="true">
              {num(61)}
            </span>{' '}
            {t('map.legend.threat.held')}
          </li>
        )}
        {(picture.threatened ?? []).length > 0 && (
          <li>
            <i class="legend-border" /> {t('map.legend.threatened')}
          </li>
        )}
        {picture.reach && (
          <li>
            <i
              class="legend-border reach"
              style={{ color: slotColours(slotOf(picture.reach.power as PowerId), theme.value).line }}
            />{' '}
            {t('map.legend.reach', { power: powerName(picture.reach.power as PowerId) })}
          </li>
        )}
        {scale === 'threat' && (picture.alliances ?? []).some(({ members }) => members.includes(picture.you ?? '')) && (
          <li>
            <i class="legend-swatch" style={{ background: CHART_THEMES[theme.value].ally }} /> {t('map.legend.allies')}
          </li>
        )}
        {blocs && (
          <li>
            <i class="legend-swatch belt" /> {t('map.legend.bloc')}
          </li>
        )}
        {kinds.map((kind) => (
          <li key={kind}>
            <LineSample kind={kind} /> {t(`map.legend.${kind}`)}
          </li>
        ))}
        {bases && <Base />}
      </ul>
    </div>
  );
}

function titleOf(): string {
  const whose = you.value ? 'yours' : 'all';
  switch (lens.value) {
    case 'political':
      return t('map.legend.treaties');
    case 'trade':
    case 'tension':
      return t(`map.legend.${lens.value}.${whose}`);
    default:
      return t(`map.legend.${lens.value}`);
  }
}

function Steps({ scale }: { scale: ScaleLens }) {
  const chart = CHART_THEMES[theme.value];
  const colours = scale === 'trade' ? chart.shares : scale === 'capability' ? chart.capability : chart.threat;
  const bounds = SCALES[scale].map((bound) => Math.round(100 * bound));
  const say = (value: number) => (scale === 'tension' ? num(value) : pct(value));
  const words = (i: number): [Key, Record<string, string>] => {
    if (i === 0) return ['map.legend.below', { bound: say(bounds[0]) }];
    if (i === bounds.length) return ['map.legend.above', { bound: say(bounds[i - 1]) }];
    return ['map.legend.between', { low: num(bounds[i - 1]), high: num(bounds[i]) }];
  };
  return (
    <li class="legend-scale">
      {colours.map((colour, i) => (
        <span key={colour} class="legend-step">
          <i style={{ background: colour }} />
          <span class="vh">{t(...words(i))} </span>
          {i < bounds.length && (
            <span class="legend-bound" aria-hidden="true">
              {i === bounds.length - 1 ? say(bounds[i]) : num(bounds[i])}
            </span>
          )}
        </span>
      ))}
    </li>
  );
}

function Base() {
  return (
    <li>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false" class="legend-base">
        <path d="M2 2H18V18H2Z" />
        <path d="M10 7V15M7.5 8.5H12.5M5.5 11.5C5.5 13.6 7 15 10 15S14.5 13.6 14.5 11.5M10 4.6A1.2 1.2 0 1 0 10 7A1.2 1.2 0 1 0 10 4.6" />
      </svg>{' '}
      {t('map.legend.base')}
    </li>
  );
}
