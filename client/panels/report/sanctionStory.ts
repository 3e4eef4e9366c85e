import type { GameEvent } from '../../../shared/events/events.ts';
import { powerName } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { reasonsInWords } from '../reasonWords.ts';
import { inSentence } from '../words.ts';
import type { Made } from './story.ts';

/** The story of sanctions put on, eased, or of goods that run short. */
export function sanctionStory(event: GameEvent): Made | null {
  switch (event.kind) {
    case 'sanctionImposed': {
      const [reason] = reasonsInWords(event.reasons);
      return {
        title: t('report.headline.sanctions', { power: powerName(event.target) }),
        weight: event.level === 3 ? 4.5 : 3,
        powers: [event.from, event.target],
        ...(reason !== undefined && { why: t('report.why.said', { power: powerName(event.from), reason }) }),
      };
    }
    case 'sanctionLifted':
      return {
        title: t('report.headline.sanctionsLifted', { power: powerName(event.from), target: powerName(event.target) }),
        weight: 2.5,
        powers: [event.from, event.target],
      };
    case 'shortageBegan':
      return {
        title: t('report.headline.shortage', {
          power: powerName(event.power),
          good: inSentence(t(`supply.good.${event.good}`)),
        }),
        weight: 4,
        powers: [event.power],
      };
    default:
      return null;
  }
}
