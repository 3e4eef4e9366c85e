import { ARC_KINDS } from '../../render/picture.ts';
import { you } from '../../store/derived.ts';
import { t } from '../../text/index.tsx';
import { LineSample } from '../map/LineSample.tsx';
import { webPicture } from './useWeb.ts';

/** What the web's signs mean: only those that are in it, and that do not say it themselves. */
export function WebLegend() {
  const picture = webPicture.value;
  if (!picture) return null;
  const present = new Set(picture.edges.map(({ kind }) => kind));
  return (
    <div class="legend">
      <ul>
        {ARC_KINDS.filter((kind) => kind !== 'draft' && present.has(kind)).map((kind) => (
          <li key={kind}>
            <LineSample kind={kind} /> {t(`map.legend.${kind}`)}
          </li>
        ))}
        {picture.tensions.length > 0 && (
          <li>
            <LineSample kind="tension" /> {t('web.legend.tension')}
          </li>
        )}
        {you.value && (
          <li>
            <svg
              viewBox="0 0 22 22"
              width="22"
              height="22"
              aria-hidden="true"
              focusable="false"
              class="legend-relations"
            >
              <circle cx="11" cy="11" r="8" />
              <path class="good" d="M11 3A8 8 0 0 1 17.9 7" />
              <path class="bad" d="M11 3A8 8 0 0 0 5.3 5.3" />
            </svg>{' '}
            {t('web.legend.relations')}
          </li>
        )}
      </ul>
    </div>
  );
}
