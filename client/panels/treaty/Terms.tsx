import type { TreatyTerms } from '../../../shared/model/treaty.ts';
import { t } from '../../text/index.tsx';
import { Term } from '../Term.tsx';
import { clauseWords } from '../words.ts';
import { SecretMark } from './SecretMark.tsx';

/** What a treaty says, clause by clause, and for how long. */
export function Terms({ terms }: { terms: TreatyTerms }) {
  return (
    <>
      <ul class="clause-sentences">
        {terms.clauses.map((clause, i) => (
          <li key={i}>{clauseWords(clause, terms.parties.length)}</li>
        ))}
      </ul>
      <p class="small soft">
        <Term of="term">{t('treaty.term', { turns: terms.duration, notice: terms.notice })}</Term>
      </p>
      {terms.secret && (
        <p class="small">
          <SecretMark /> {t('compose.secret.what')}
        </p>
      )}
    </>
  );
}
