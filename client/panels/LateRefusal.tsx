import { lateRefusal } from '../store/refusals.ts';
import { t } from '../text/index.tsx';
import { Banner } from '../ui/Banner.tsx';
import { IconButton } from '../ui/IconButton.tsx';

/** What came too late, where nothing is left on the page to say so. */
export function LateRefusal() {
  if (lateRefusal.value === '') return null;
  return (
    <Banner
      title={t('table.fault', { reason: lateRefusal.value })}
      icon="warning"
      tone="bad"
      urgent
      action={
        <IconButton
          icon="cross"
          label={t('kit.close')}
          onClick={() => {
            lateRefusal.value = '';
          }}
        />
      }
    />
  );
}
