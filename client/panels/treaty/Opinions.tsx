import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/core/ids.ts';
import type { Opinion, TreatyTerms } from '../../../shared/model/treaty.ts';
import { askOpinion } from '../../store/commands.ts';
import { serverView } from '../../store/match.ts';
import { powerName, refusalText, slotOf } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { Reasons } from '../Reasons.tsx';
import { clauseWords } from '../words.ts';

/** What AI partners think of a draft: asked one by one, at no cost, and answered as they would answer the offer. */
export function Opinions({ terms }: { terms: TreatyTerms }) {
  const seats = serverView.value?.seats;
  const rivals = terms.parties.filter((power) => seats?.[power].kind === 'ai');
  if (rivals.length === 0) return null;
  // An answer is about these terms: other terms ask anew.
  const draft = JSON.stringify(terms);
  return (
    <section class="opinions" aria-label={t('opinion.title')}>
      {rivals.map((power) => (
        <OneOpinion key={`${power} ${draft}`} of={power} terms={terms} />
      ))}
      <p class="small soft">{t('opinion.note')}</p>
    </section>
  );
}

type Heard = { busy: boolean; fault: string; opinion: Opinion | null };

function OneOpinion({ of, terms }: { of: PowerId; terms: TreatyTerms }) {
  const [heard, setHeard] = useState<Heard>({ busy: false, fault: '', opinion: null });
  const power = powerName(of);
  const ask = async () => {
    setHeard({ busy: true, fault: '', opinion: null });
    const reply = await askOpinion({ of, terms });
    setHeard({
      busy: false,
      fault: reply.ok ? '' : refusalText(reply.error),
      opinion: reply.ok ? reply.opinion : null,
    });
    if (reply.ok) announce(t(`opinion.${reply.opinion.answer}`, { power }));
  };
  const { busy, fault, opinion } = heard;
  return (
    <div class="opinion">
      {opinion === null ? (
        <Button size="small" icon="talk" waiting={busy} onClick={() => void ask()}>
          {t(busy ? 'opinion.asking' : 'opinion.ask', { power })}
        </Button>
      ) : (
        <>
          <p class="strong">
            <Emblem slot={slotOf(of)} size={16} /> {t(`opinion.${opinion.answer}`, { power })}
          </p>
          {opinion.counter !== null && (
            <ul class="clause-sentences">
              {opinion.counter.clauses.map((clause, at) => (
                <li key={at}>{clauseWords(clause, terms.parties.length)}</li>
              ))}
            </ul>
          )}
          <Reasons reasons={opinion.reasons} />
        </>
      )}
      {fault && (
        <p class="field-error" role="alert">
          {t('opinion.fault', { reason: fault })}
        </p>
      )}
    </div>
  );
}
