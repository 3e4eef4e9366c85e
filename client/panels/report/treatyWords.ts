import type { PowerId, TreatyId } from '../../../shared/core/ids.ts';
import type { GameEvent } from '../../../shared/events/events.ts';
import { powerName } from '../../store/names.ts';
import { termsOf } from '../../store/treatyTerms.ts';
import { pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { clausesInShort, namesOf } from '../words.ts';

const partnersOf = (treaty: TreatyId, power: PowerId): string => {
  const terms = termsOf(treaty);
  return terms ? namesOf(terms.parties.filter((party) => party !== power)) : t('event.aTreaty');
};

/** What happened to a treaty; null where the event is no treaty’s. */
export function treatyWords(event: GameEvent): string | null {
  switch (event.kind) {
    case 'treatyProposed': {
      const partners = namesOf(event.terms.parties.filter((power) => power !== event.by));
      const clauses = clausesInShort(event.terms.clauses);
      return t('event.treatyProposed', { power: powerName(event.by), partners, clauses });
    }
    case 'treatySignedBy':
      return t('event.treatySignedBy', { power: powerName(event.power) });
    case 'capPassed':
    case 'capBroken':
      return t(`event.${event.kind}`, {
        power: powerName(event.power),
        share: pct(100 * event.share, 1),
        cap: pct(100 * event.cap, 1),
        by: event.kind === 'capBroken' ? namesOf(event.by) : '',
      });
    case 'treatyRefused':
    case 'proposalWithdrawn':
      return t(`event.${event.kind}`, { power: powerName(event.by) });
    case 'proposalLapsed':
      return t('event.proposalLapsed');
    case 'treatySigned':
    case 'treatyExpired': {
      const words = t(`event.${event.kind}`, {
        parties: namesOf(event.terms.parties),
        clauses: clausesInShort(event.terms.clauses),
        turns: event.terms.duration,
      });
      return event.kind === 'treatySigned' && event.terms.secret ? `${words} ${t('secret.kept')}` : words;
    }
    case 'secretLearned':
    case 'secretRevealed':
      return t(`event.${event.kind}`, {
        parties: namesOf(event.terms.parties),
        clauses: clausesInShort(event.terms.clauses),
        how: event.how,
        power: event.kind === 'secretLearned' ? powerName(event.power) : '',
        by: event.kind === 'secretRevealed' && event.by ? powerName(event.by) : '',
      });
    case 'noticeGiven':
      return t('event.noticeGiven', {
        power: powerName(event.by),
        partners: partnersOf(event.treaty, event.by),
        turn: event.boundUntil,
      });
    case 'treatyLeft':
      return t('event.treatyLeft', { power: powerName(event.by), partners: partnersOf(event.treaty, event.by) });
    case 'treatyBroken':
      return t('event.treatyBroken', { power: powerName(event.by), partners: namesOf(event.partners) });
    case 'treatyVoided': {
      const terms = termsOf(event.treaty);
      return t('event.treatyVoided', {
        parties: terms ? namesOf(terms.parties) : t('event.aTreaty'),
        cause: event.cause,
      });
    }
    default:
      return null;
  }
}
