import { useState } from 'preact/hooks';
import type { InviteInfo } from '../../../shared/view/view.ts';
import { inviteLink } from '../../net/match.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { CopyLine } from './CopyLine.tsx';
import type { TableProps } from './props.ts';

interface GivenLinksProps extends Pick<TableProps, 'acting' | 'code'> {
  invites: readonly InviteInfo[];
  /** What a link is for, in words. */
  words: (invite: InviteInfo) => string;
}

/** Links that were given out, each to be shown again or taken back. */
export function GivenLinks({ invites, words, acting, code }: GivenLinksProps) {
  const [shown, setShown] = useState<{ number: number; link: string } | null>(null);
  const [fault, setFault] = useState('');
  const show = async (number: number) => {
    setFault('');
    try {
      setShown({ number, link: await inviteLink(code, number) });
    } catch (reason) {
      setFault(reason instanceof Error ? reason.message : String(reason));
    }
  };
  return (
    <>
      {invites.map((invite) => (
        <div key={invite.number} class="stack">
          <div class="row between wrap">
            <span>{words(invite)}</span>
            <span class="row">
              <Button size="small" icon="link" onClick={() => void show(invite.number)}>
                {t('table.link.show')}
              </Button>
              <Button
                size="small"
                kind="quiet"
                onClick={() => void acting.act({ kind: 'closeInvite', invite: invite.number })}
              >
                {t('table.link.close')}
              </Button>
            </span>
          </div>
          {shown?.number === invite.number && <CopyLine label={words(invite)} link={shown.link} />}
        </div>
      ))}
      {fault && <p class="field-error">{fault}</p>}
    </>
  );
}
