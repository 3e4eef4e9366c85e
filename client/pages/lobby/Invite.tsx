import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useCopying } from '../../ui/copying.ts';
import { QrCode } from '../../ui/QrCode.tsx';

/** The way in for others: code, link, QR code. */
export function Invite({ code }: { code: string }) {
  const link = `${location.origin}/m/${code}`;
  const { field, copied, copy } = useCopying(link, t('lobby.copied'));
  return (
    <Card>
      <div class="invite">
        <QrCode text={link} label={t('lobby.qr')} />
        <div class="invite-words">
          <p class="small soft">{t('lobby.code')}</p>
          <p class="invite-code">{code}</p>
          <Button size="small" icon={copied === 'yes' ? 'check' : 'link'} onClick={() => void copy()}>
            {t(copied === 'yes' ? 'lobby.copied' : 'lobby.copy')}
          </Button>
          <p class="small soft">{t('lobby.open')}</p>
        </div>
      </div>
      <input
        ref={field}
        class="input invite-link"
        readOnly
        value={link}
        aria-label={t('lobby.link')}
        onFocus={(event) => event.currentTarget.select()}
      />
      {copied === 'no' && <p class="small warn">{t('lobby.copyFailed')}</p>}
    </Card>
  );
}
