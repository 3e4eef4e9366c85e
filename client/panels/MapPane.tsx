import { useSignalEffect } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { scenario, serverView } from '../store/match.ts';
import { powerName, regionName, slotOf } from '../store/names.ts';
import { hovered, selected } from '../store/selection.ts';
import { ownIndices } from '../store/turns.ts';
import { num, signed } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { LensBar } from './LensBar.tsx';
import { Minimap } from './map/Minimap.tsx';
import { Playing } from './map/Playing.tsx';
import { PowersList } from './map/PowersList.tsx';
import { type Pointer, useMap } from './map/useMap.ts';
import { RegionCard } from './RegionCard.tsx';
import { Index } from './topbar/Index.tsx';

/** Windows whose top bar has no room for the indices. */
const NARROW = '(max-width: 899px)';

/** The map with all that stands over it. A neat-line stands at once; the map follows and draws its own. */
export function MapPane() {
  const host = useRef<HTMLDivElement>(null);
  const { state, view, pointer, skip } = useMap(host);
  const [listed, setListed] = useState(false);
  useSignalEffect(() => {
    // A region chosen on the map, or in the list, shows its card where the list was.
    if (selected.value !== null) setListed(false);
  });
  const narrow = useMedia(NARROW);
  return (
    <>
      <div class={state === 'ready' ? 'game-paper' : 'game-paper neatline'}>
        <section ref={host} class="game-map" aria-label={t('map.paper')} />
        {state === 'drawing' && (
          <div class="map-waiting">
            <Progress label={t('map.drawing')}>{t('map.drawing.note')}</Progress>
          </div>
        )}
        {state === 'lost' && (
          <div class="map-waiting" role="alert">
            <p class="strong">{t('map.fault')}</p>
            <p>{t('map.fault.note')}</p>
          </div>
        )}
      </div>
      {narrow && <IndexStrip />}
      <div class="map-ui top-right map-tools">
        <fieldset class="map-bar upright" aria-label={t('map.controls')}>
          <IconButton icon="plus" label={t('map.zoomIn')} onClick={() => view?.zoomIn()} />
          <IconButton icon="minus" label={t('map.zoomOut')} onClick={() => view?.zoomOut()} />
          <IconButton icon="target" label={t('map.reset')} onClick={() => view?.reset()} />
          <IconButton
            icon="table"
            label={t('map.powers.open')}
            expanded={listed}
            controls="powers-list"
            onClick={() => setListed(!listed)}
          />
        </fieldset>
      </div>
      <div class="map-ui top-left map-cards">
        {listed ? <PowersList onClose={() => setListed(false)} /> : <RegionCard />}
      </div>
      {skip && <Playing onSkip={skip} />}
      {view && state === 'ready' && !narrow && <Minimap view={view} />}
      <LensBar />
      {pointer && <HoverCard at={pointer} />}
    </>
  );
}

function IndexStrip() {
  const indices = ownIndices.value;
  if (indices.length === 0) return null;
  return (
    <section class="map-ui index-strip" aria-label={t('game.indices')}>
      {indices.map((index) => (
        <Index key={index.name} index={index} plain />
      ))}
    </section>
  );
}

function HoverCard({ at }: { at: Pointer }) {
  const region = hovered.value;
  const view = serverView.value;
  const world = scenario.value;
  if (!region || !view || !world || region === selected.value) return null;
  const owner = view.regions[region]?.owner ?? null;
  const toward = owner && view.you && owner !== view.you ? view.pairs[owner]?.[view.you] : undefined;
  const right = at.x + 260 > innerWidth;
  return (
    <div
      class="hover-card"
      aria-hidden="true"
      style={{
        left: `${at.x + (right ? -14 : 14)}px`,
        top: `${at.y + 14}px`,
        transform: right ? 'translateX(-100%)' : '',
      }}
    >
      <p class="strong">{regionName(region)}</p>
      {owner ? (
        <p class="row">
          <Emblem slot={slotOf(owner)} size={16} /> {powerName(owner)}
        </p>
      ) : (
        <p class="soft">{t('map.card.neutral')}</p>
      )}
      {toward && (
        <p class="soft">
          {t('map.hover.relations', { relations: signed(toward.relations), tension: num(toward.tension) })}
        </p>
      )}
    </div>
  );
}
