import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './idle.ts';

/** A QR code, dark on light in both themes: cameras want it so. Its maker is fetched once the page around it can be used. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [code, setCode] = useState<{ size: number; path: string } | null>(null);
  useEffect(() => {
    let gone = false;
    // The code and the link beside it do the same.
    const callOff = whenIdle(() => {
      import('qrcode')
        .then(({ default: qr }) => {
          const { size, data } = qr.create(text, { errorCorrectionLevel: 'M' }).modules;
          let path = '';
          for (let at = 0; at < size * size; at++) {
            if (data[at]) path += `M${at % size} ${Math.floor(at / size)}h1v1h-1z`;
          }
          if (!gone) setCode({ size, path });
        })
        .catch((fault: unknown) => console.error('The QR code could not be drawn', fault));
    });
    return () => {
      gone = true;
      callOff();
    };
  }, [text]);
  const edge = (code?.size ?? 25) + 4;
  return (
    <svg class="qr" viewBox={`-2 -2 ${edge} ${edge}`} role="img" aria-label={label}>
      {code && <path d={code.path} />}
    </svg>
  );
}
