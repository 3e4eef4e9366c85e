import '../../styles/web.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { webStanding } from '../../store/history.ts';
import { serverView } from '../../store/match.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { webPower } from '../../store/web.ts';
import { num, pct, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { rightToLeft } from '../../ui/language.ts';
import { Progress } from '../../ui/Progress.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { Dossier } from './Dossier.tsx';
import { FaceSwitch } from './FaceSwitch.tsx';
import { Scrubber } from './Scrubber.tsx';
import { useWeb, type WebPointer, webPicture } from './useWeb.ts';
import { WebLegend } from './WebLegend.tsx';
import { WebList } from './WebList.tsx';

/** Windows in which cards lie over the web instead of beside it. */
const NARROW = '(max-width: 899px)';
/** The column of buttons with the air about it, CSS px. */
const TOOLS = 72;

/** The web of powers with all that stands over it. */
export function WebPane() {
  const host = useRef<HTMLDivElement>(null);
  const { state, view, pointer } = useWeb(host);
  const [listed, setListed] = useState(false);
  const narrow = useMedia(NARROW);
  const mirrored = rightToLeft.value;
  const list = listed || webPower.value !== null ? 322 : 0;
  useEffect(() => {
    view?.setInsets(
      narrow
        ? { left: 0, top: 84, right: 0, bottom: 88 }
        : {
            left: mirrored ? TOOLS : list,
            top: 12,
            right: mirrored ? list : TOOLS,
            bottom: 118,
            corner: { width: 332, height: 96, side: mirrored ? 'right' : 'left' },
          },
    );
  }, [view, narrow, list, mirrored]);
  const open = webPower.value;
  useEffect(() => {
    // Chosen in the list: the dossier stands where the list was.
    if (open) setListed(false);
  }, [open]);
  return (
    <div class="web">
      <section ref={host} class={state === 'ready' ? 'web-host' : 'web-host drawing'} aria-label={t('web.paper')} />
      {state === 'drawing' && (
        <div class="map-waiting">
          <Progress label={t('web.drawing')} />
        </div>
      )}
      {state === 'lost' && (
        <div class="map-waiting" role="alert">
          <p class="strong">{t('web.fault')}</p>
          <p>{t('web.fault.note')}</p>
        </div>
      )}
      <div class="map-ui top-right map-tools">
        <fieldset class="map-bar upright" aria-label={t('web.controls')}>
          <IconButton icon="plus" label={t('map.zoomIn')} onClick={() => view?.zoomIn()} />
          <IconButton icon="minus" label={t('map.zoomOut')} onClick={() => view?.zoomOut()} />
          <IconButton icon="target" label={t('web.reset')} onClick={() => view?.reset()} />
          <IconButton
            icon="table"
            label={t('web.list.open')}
            expanded={listed}
            controls="web-list"
            onClick={() => setListed(!listed)}
          />
        </fieldset>
      </div>
      <div class="map-ui top-left web-cards">
        <Scrubber />
        {listed ? <WebList onClose={() => setListed(false)} /> : open && <Dossier key={open} power={open} />}
      </div>
      <div class="map-ui bottom-left lens-place">
        {!narrow && <WebLegend />}
        <FaceSwitch />
      </div>
      {pointer && <WebHover pointer={pointer} />}
    </div>
  );
}

function WebHover({ pointer: { power, line, x, y } }: { pointer: WebPointer }) {
  const [standing, view, picture] = [webStanding.value, serverView.value, webPicture.value];
  if (!standing || !view || !picture) return null;
  const edge = line ? [...picture.edges, ...picture.tensions].find(({ id }) => id === line) : undefined;
  const right = x + 260 > innerWidth;
  return (
    <div
      class="hover-card"
      aria-hidden="true"
      style={{ left: `${x + (right ? -14 : 14)}px`, top: `${y + 14}px`, transform: right ? 'translateX(-100%)' : '' }}
    >
      {power && (
        <>
          <p class="row strong">
            <Emblem slot={slotOf(power)} size={16} /> {powerName(power)}
          </p>
          <p class="soft">
            {t('web.list.row', {
              share: pct(100 * standing.shares[power], 1),
              you: view.you && view.you !== power ? 'some' : 'none',
              relations: view.you && view.you !== power ? signed(standing.toward(power, view.you).relations) : '',
            })}
          </p>
        </>
      )}
      {edge && (
        <>
          <p class="strong">
            {'level' in edge ? t('web.tense', { level: num(edge.level) }) : t(`web.kind.${edge.kind}`)}
          </p>
          <p class="soft">
            {powerName(edge.a as never)} · {powerName(edge.b as never)}
          </p>
        </>
      )}
    </div>
  );
}
