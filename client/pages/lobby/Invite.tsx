import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { announce } from '../../ui/LiveRegion.tsx';

/** The way in for others: code, link, QR code. */
export function Invite({ code }: { code: string }) {
  const link = `${location.origin}/m/${code}`;
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('yes');
      announce(t('lobby.copied'));
    } catch {
      setCopied('no');
      field.current?.select();
    }
  };
  return (
    <Card>
      <div class="invite">
        <QrCode text={link} />
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

/** A QR code, dark on light in both themes: cameras want it so. Fetched when the lobby stands. */
function QrCode({ text }: { text: string }) {
  const [code, setCode] = useState<{ size: number; path: string } | null>(null);
  useEffect(() => {
    let gone = false;
    import('qrcode')
      .then(({ default: qr }) => {
        const { size, data } = qr.create(text, { errorCorrectionLevel: 'M' }).modules;
        let path = '';
        for (let at = 0; at < size * size; at++) {
          if (data[at]) path += `M${at % size} ${Math.floor(at / size)}h1v1h-1z`;
        }
        if (!gone) setCode({ size, path });
      })
      // The code and the link beside it do the same.
      .catch((fault: unknown) => console.error('The QR code could not be drawn', fault));
    return () => {
      gone = true;
    };
  }, [text]);
  const edge = (code?.size ?? 25) + 4;
  return (
    <svg class="qr" viewBox={`-2 -2 ${edge} ${edge}`} role="img" aria-label={t('lobby.qr')}>
      {code && <path d={code.path} />}
    </svg>
  );
}
