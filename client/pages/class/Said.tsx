import { signal } from '@preact/signals';
import type { StudentView } from '../../../shared/protocol/classes.ts';
import { t } from '../../text/index.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';

const KEY = 'counterpoise.classSaid';

/** Number of the newest message put away, by class, as long as the window is open. */
function stored(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

const putAway = signal(stored());

/** The newest word of the instructor's, until it is put away. */
export function Said({ view: { code, announcements } }: { view: StudentView }) {
  const open = announcements.filter(({ number }) => number > (putAway.value[code] ?? 0));
  const newest = open.at(-1);
  if (!newest) return null;
  const done = () => {
    putAway.value = { ...putAway.value, [code]: newest.number };
    try {
      sessionStorage.setItem(KEY, JSON.stringify(putAway.value));
    } catch {
      // Where storage is shut it comes again with the page.
    }
  };
  return (
    <Banner
      title={t('classBar.says')}
      icon="talk"
      tone="accent"
      urgent
      action={
        <Button size="small" onClick={done}>
          {t('classBar.got')}
        </Button>
      }
    >
      <bdi>{newest.text}</bdi>
      {open.length > 1 && <span class="soft"> {t('classBar.more', { count: open.length - 1 })}</span>}
    </Banner>
  );
}
