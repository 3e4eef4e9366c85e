import type { EventOf, GameEvent } from '../../../shared/events/events.ts';
import { events } from '../../store/match.ts';
import { powerName, regionName, sum } from '../../store/names.ts';
import { num, pct, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { demandWords, inSentence, namesOf } from '../words.ts';

/** The war that an event is about, by the event that began it. */
export function warOf(war: string): EventOf<'warBegan'> | undefined {
  return events.value.find((event): event is EventOf<'warBegan'> => event.kind === 'warBegan' && event.war === war);
}

const crisisOf = (crisis: string): EventOf<'demandMade'> | undefined =>
  events.value.find((event): event is EventOf<'demandMade'> => event.kind === 'demandMade' && event.crisis === crisis);

/** What happened in a crisis; null where the event is no crisis’s. */
export function crisisWords(event: GameEvent): string | null {
  switch (event.kind) {
    case 'demandMade':
      return t('event.demandMade', { headline: demandWords(event.challenger, event.demand) });
    case 'crisisAnswered': {
      const about = crisisOf(event.crisis);
      const names = {
        power: about ? powerName(about.challenger) : '',
        target: about ? powerName(about.demand.target) : '',
      };
      const answer = t(`crisis.answered.${event.answer}`, names);
      return t('event.crisisAnswered', { power: powerName(event.power), answer });
    }
    case 'silenceAnswered':
      return silenceWords(event);
    case 'crisisDecided': {
      const decision = t(`crisis.decided.${event.decision}`);
      return t('event.crisisDecided', { power: powerName(event.challenger), decision });
    }
    case 'crisisEnded':
      return t(`event.crisisEnded.${event.outcome}`, {
        power: powerName(event.challenger),
        target: powerName(event.target),
        mediators: event.mediators.length > 0 ? namesOf(event.mediators) : 'none',
      });
    case 'commitmentTested':
      return t('event.commitmentTested', {
        power: powerName(event.power),
        partner: powerName(event.protected),
        answer: event.answer,
        change: signed(event.credibility, 1),
      });
    default:
      return null;
  }
}

/** What was answered for a seat that gave no answer, and by what word. */
export const silenceWords = ({
  power,
  answer,
  by,
}: Pick<EventOf<'silenceAnswered'>, 'power' | 'answer' | 'by'>): string =>
  t('event.silenceAnswered', {
    power: powerName(power),
    // Nobody silent takes a side that would have to be named.
    answer: t(`crisis.answered.${answer}`, { power: '', target: '' }),
    by,
  });

/** What happened in a war; null where the event is no war’s. */
export function warWords(event: GameEvent): string | null {
  switch (event.kind) {
    case 'warBegan':
      return t('event.warBegan', {
        attacker: powerName(event.attacker),
        defender: powerName(event.defender),
        region: regionName(event.theatre),
        // A land of one region bears its power's name.
        home: String(regionName(event.theatre) === powerName(event.defender)),
      });
    case 'frontMoved': {
      const war = warOf(event.war);
      return t('event.frontMoved', {
        attacker: war ? powerName(war.attacker) : '',
        defender: war ? powerName(war.defender) : '',
        from: signed(Math.round(event.from)),
        to: signed(Math.round(event.to)),
      });
    }
    case 'lossesTaken':
      return t('event.lossesTaken', {
        power: powerName(event.power),
        forces: sum(Math.abs(event.homeForce) + Math.abs(event.projectionForce)),
        cohesion: num(Math.abs(event.cohesion), 1),
      });
    case 'warEnded':
      return t(`event.warEnded.${event.outcome}`, {
        attacker: powerName(event.attacker),
        defender: powerName(event.defender),
      });
    case 'regionChanged':
      return t('event.regionChanged', {
        region: regionName(event.region),
        from: powerName(event.from),
        to: powerName(event.to),
        how: event.how,
      });
    default:
      return null;
  }
}

/** What sanctions did; null where the event is not about them. */
export function sanctionWords(event: GameEvent): string | null {
  switch (event.kind) {
    case 'shortageBegan':
    case 'shortageEased':
      return t(`event.${event.kind}`, {
        power: powerName(event.power),
        good: inSentence(t(`supply.good.${event.good}`)),
        unmet: pct(100 * event.unmet),
        was: pct(100 * event.was),
        stores: Math.round(12 * event.stores),
        by: event.kind === 'shortageBegan' && event.by.length > 0 ? namesOf(event.by) : 'none',
      });
    case 'sanctionImposed':
    case 'sanctionLifted':
      return t(`event.${event.kind}`, {
        from: powerName(event.from),
        target: powerName(event.target),
        level: event.level,
        was: event.was,
      });
    case 'sanctionBit':
      return t('event.sanctionBit', {
        target: powerName(event.target),
        senders: namesOf(event.senders),
        share: pct(100 * event.share),
        output: sum(event.outputLost),
        trade: sum(event.tradeLost),
      });
    default:
      return null;
  }
}
