import { useState } from 'preact/hooks';
import { LENSES, type Lens, lens } from '../store/selection.ts';
import { t } from '../text/index.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { Legend } from './map/Legend.tsx';
import { FaceSwitch } from './web/FaceSwitch.tsx';

const ICONS: Record<Lens, IconName> = {
  political: 'flag',
  alliances: 'link',
  threat: 'target',
  capability: 'scales',
  trade: 'swap',
  tension: 'pulse',
};

/** Windows in which the lenses fold into one button. */
const NARROW = '(max-width: 899px)';

/** How the map is coloured, and what its signs mean. */
export function LensBar() {
  const narrow = useMedia(NARROW);
  const [open, setOpen] = useState(false);
  if (!narrow) {
    return (
      <div class="map-ui bottom-left lens-place">
        <Legend />
        <div class="lens-row">
          <FaceSwitch />
          <Lenses onChoose={() => {}} />
        </div>
      </div>
    );
  }
  return (
    <div class="map-ui bottom-left lens-place">
      {open && (
        <div class="lens-menu" id="lens-menu">
          <Lenses upright onChoose={() => setOpen(false)} />
          <Legend />
        </div>
      )}
      <div class="lens-row">
        <div class="map-bar">
          <button
            type="button"
            class="lens-button"
            aria-expanded={open}
            aria-controls="lens-menu"
            onClick={() => setOpen(!open)}
          >
            <Icon name="layers" /> {t(`map.lens.${lens.value}`)}
          </button>
        </div>
        <FaceSwitch />
      </div>
    </div>
  );
}

function Lenses({ upright, onChoose }: { upright?: boolean; onChoose: () => void }) {
  return (
    <fieldset class={upright ? 'map-bar upright' : 'map-bar'} aria-label={t('map.lens')}>
      {LENSES.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={lens.value === id}
          onClick={() => {
            lens.value = id;
            onChoose();
          }}
        >
          <Icon name={ICONS[id]} /> {t(`map.lens.${id}`)}
        </button>
      ))}
    </fieldset>
  );
}
