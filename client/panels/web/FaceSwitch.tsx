import { type Face, face } from '../../store/web.ts';
import { t } from '../../text/index.tsx';
import { Icon, type IconName } from '../../ui/icons.tsx';

const FACES: readonly (readonly [Face, IconName])[] = [
  ['map', 'globe'],
  ['web', 'web'],
];

/** Map or web. */
export function FaceSwitch() {
  return (
    <fieldset class="map-bar face-switch" aria-label={t('web.face')}>
      {FACES.map(([id, icon]) => (
        <button
          key={id}
          type="button"
          aria-pressed={face.value === id}
          onClick={() => {
            face.value = id;
          }}
        >
          <Icon name={icon} /> <span class="face-name">{t(`web.face.${id}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
