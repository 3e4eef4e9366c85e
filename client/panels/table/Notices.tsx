import { useEffect, useState } from 'preact/hooks';
import { askHook } from '../../net/match.ts';
import { canNotify, noticesWanted, wantNotices } from '../../store/notify.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** How one is told that the match waits: by this browser, and by a web address of one's own. One notice a phase. */
export function Notices() {
  const [refused, setRefused] = useState(false);
  return (
    <section class="section stack">
      <h2>{t('notices.title')}</h2>
      <p class="small soft">{t('notices.what')}</p>
      <CheckField
        label={t('notices.browser')}
        hint={canNotify() ? (refused ? t('notices.browser.refused') : undefined) : t('notices.browser.cannot')}
        checked={noticesWanted.value}
        off={!canNotify()}
        onChange={(on) => void wantNotices(on).then((granted) => setRefused(on && !granted))}
      />
      <Hook />
    </section>
  );
}

function Hook() {
  const [url, setUrl] = useState('');
  const [kept, setKept] = useState<{ url: string | null; secret: string | null }>({ url: null, secret: null });
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const ask = async (wanted?: string | null) => {
    setBusy(true);
    setFault('');
    try {
      setKept(await askHook(wanted));
    } catch (reason) {
      setFault(reason instanceof Error ? reason.message : String(reason));
    }
    setBusy(false);
  };
  useEffect(() => void ask(), []);
  if (kept.url !== null) {
    return (
      <div class="stack">
        <p>{t('notices.hook.kept', { url: new URL(kept.url).host })}</p>
        <p class="small soft">{t('notices.hook.secret', { secret: kept.secret ?? '' })}</p>
        <Button size="small" waiting={busy} onClick={() => void ask(null)}>
          {t('notices.hook.stop')}
        </Button>
      </div>
    );
  }
  return (
    <div class="row wrap beside-field">
      <TextField
        label={t('notices.hook')}
        hint={t('notices.hook.what')}
        value={url}
        maxLength={600}
        onInput={setUrl}
        error={fault || undefined}
      />
      <Button
        size="small"
        waiting={busy}
        offBecause={url.trim() === '' ? t('notices.hook.empty') : undefined}
        onClick={() => void ask(url.trim())}
      >
        {t('notices.hook.go')}
      </Button>
    </div>
  );
}
