import { t } from '../../text/index.tsx';
import { Chip } from '../../ui/Chip.tsx';

/** Says that a treaty or an offer is secret. */
export function SecretMark() {
  return (
    <Chip tone="warn" icon="lock">
      {t('secret.mark')}
    </Chip>
  );
}
