import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SPEEDS, type Speed, speed } from './speed.ts';

/** Over the map while a year is played on it: its pace, and the way past it. */
export function Playing({ onSkip }: { onSkip: () => void }) {
  return (
    <div class="map-ui map-playing">
      <span role="status">{t('map.playing')}</span>
      <Segmented
        label={t('map.playing.speed')}
        hideLabel
        value={speed.value}
        options={(Object.keys(SPEEDS) as Speed[]).map((value) => ({ value, label: t(`map.playing.${value}`) }))}
        onChange={(value) => {
          speed.value = value;
        }}
      />
      <Button size="small" onClick={onSkip}>
        {t('map.playing.skip')}
      </Button>
    </div>
  );
}
