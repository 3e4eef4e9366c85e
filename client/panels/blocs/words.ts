import type { GameEvent } from '../../../shared/events/events.ts';
import type { MotionBody } from '../../../shared/model/bloc.ts';
import { blocName, powerName, sum } from '../../store/names.ts';
import { pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';

/** What a motion asks: “Admit Sarno”. */
export function motionWords(body: MotionBody): string {
  switch (body.kind) {
    case 'admit':
    case 'expel':
    case 'defend':
      return t(`bloc.motion.${body.kind}`, { power: powerName(body.power) });
    case 'sanction':
      return t('bloc.motion.sanction', { power: powerName(body.target), level: body.level });
    case 'changeKey':
      return t('bloc.motion.changeKey', { key: t(`bloc.key.${body.key}`) });
    case 'spendFund':
      return t('bloc.motion.spendFund', { power: powerName(body.to), amount: sum(body.amount) });
    case 'mediate': {
      const [one, other] = body.between;
      return t('bloc.motion.mediate', { power: powerName(one), other: powerName(other) });
    }
  }
}

/** An event of a bloc as a sentence, or null for any other. */
export function blocWords(event: GameEvent): string | null {
  switch (event.kind) {
    case 'motionTabled':
    case 'motionWithdrawn': {
      const motion = motionWords(event.body);
      return t(`event.${event.kind}`, { power: powerName(event.by), name: blocName(event.name), motion });
    }
    case 'voteCast':
      return t('event.voteCast', {
        power: powerName(event.power),
        name: blocName(event.name),
        vote: event.vote ?? 'none',
      });
    case 'motionCounted': {
      const votes = Object.values(event.votes);
      return t('event.motionCounted', {
        name: blocName(event.name),
        motion: motionWords(event.body),
        yes: votes.filter((vote) => vote === 'yes').length,
        no: votes.filter((vote) => vote === 'no').length,
        result: event.result,
      });
    }
    case 'blocJoined':
    case 'memberExpelled':
      return t(`event.${event.kind}`, { power: powerName(event.power), name: blocName(event.name) });
    case 'blocDissolved':
      return t('event.blocDissolved', {
        name: blocName(event.name),
        fund: event.fund === 0 ? 'none' : sum(event.fund),
      });
    case 'floorMissed':
      return t('event.floorMissed', {
        power: powerName(event.power),
        name: blocName(event.name),
        floor: pct(100 * event.floor, 1),
      });
    case 'fundPaid':
    case 'fundMissed':
      return t(`event.${event.kind}`, {
        power: powerName(event.power),
        name: blocName(event.name),
        amount: sum(event.amount),
      });
    case 'fundGranted':
      return t('event.fundGranted', {
        power: powerName(event.to),
        name: blocName(event.name),
        amount: sum(event.amount),
      });
    case 'commonForcesChanged': {
      const { name, from, to, spent } = event;
      return t('event.commonForcesChanged', { name: blocName(name), from: sum(from), to: sum(to), spent: sum(spent) });
    }
    default:
      return null;
  }
}
