import type { SeatView } from '../../../shared/view/view.ts';
import { t } from '../../text/index.tsx';
import { AskedButton } from '../../ui/AskedButton.tsx';
import type { Acting } from '../useAct.ts';

/** Makes somebody else the host, who alone can give it back. */
export function HandHost({ person: { name, number }, acting }: { person: SeatView['people'][number]; acting: Acting }) {
  return (
    <AskedButton
      label={t('lobby.people.hand.label', { name })}
      question={t('lobby.people.hand.ask', { name })}
      keep={t('lobby.people.keep')}
      onGo={() => void acting.act({ kind: 'handHost', person: number })}
    >
      {t('lobby.people.hand')}
    </AskedButton>
  );
}
