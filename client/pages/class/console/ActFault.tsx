import { t } from '../../../text/index.tsx';

/** Why the last act was not carried out, if it was not. */
export function ActFault({ fault }: { fault: string | null }) {
  if (!fault) return null;
  return (
    <p class="field-error" role="alert">
      {t('console.fault', { reason: fault })}
    </p>
  );
}
