import type { CardName } from '../../../shared/content/deck.ts';
import type { Cause, GameEvent } from '../../../shared/events/events.ts';
import type { Policies } from '../../../shared/model/policies.ts';
import { serverView } from '../../store/match.ts';
import { powerName, sum } from '../../store/names.ts';
import { list, num, pct, signed, signedPct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { blocWords } from '../blocs/words.ts';
import { cardChangeWords } from '../cardWords.ts';
import { forecastWords } from '../forecast/words.ts';
import { factorWords, inSentence } from '../words.ts';
import { crisisWords, sanctionWords, warWords } from './conflictWords.ts';
import { treatyWords } from './treatyWords.ts';

/** Causes of a change with their points, the greatest first: “trade −2, relations +1”. */
export function causesInWords(causes: readonly Cause[], digits = 1): string {
  return list(
    [...causes]
      .filter(({ points }) => Number(Math.abs(points).toFixed(digits)) !== 0)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .slice(0, 3)
      .map(({ factor, points }) =>
        t('event.cause', { cause: inSentence(factorWords(factor)), points: signed(points, digits) }),
      ),
  );
}

/** An event as a sentence; `absence` is what the match agreed on for who is away. */
export function eventWords(event: GameEvent, absence = serverView.value?.policies.absence): string {
  return (
    treatyWords(event) ??
    crisisWords(event) ??
    warWords(event) ??
    blocWords(event) ??
    sanctionWords(event) ??
    cardWords(event) ??
    moneyWords(event) ??
    awayWords(event, absence) ??
    otherWords(event)
  );
}

function awayWords(event: GameEvent, absence: Policies['absence'] | undefined): string | null {
  if (event.kind === 'seatAway')
    return t('event.seatAway', { power: powerName(event.power), away: String(event.away && (absence ?? true)) });
  if (event.kind !== 'vacationTaken') return null;
  return t('event.vacationTaken', { power: powerName(event.power), days: event.days, absence: absence ?? 'unknown' });
}

function cardWords(event: GameEvent): string | null {
  if (event.kind !== 'cardDrawn' && event.kind !== 'cardMet') return null;
  const name = event.card as CardName;
  const other = event.other === null ? '' : powerName(event.other);
  const [power, card] = [powerName(event.power), t(`card.${name}`, { other })];
  if (event.kind === 'cardDrawn') return t('event.cardDrawn', { power, card, what: t(`card.${name}.what`, { other }) });
  return t('event.cardMet', {
    power,
    card,
    option: t(`card.${name}.option.${event.option as 0 | 1}`, { other }),
    changes: list(event.changes.map((change) => cardChangeWords(change, other, power))),
  });
}

function moneyWords(event: GameEvent): string | null {
  switch (event.kind) {
    case 'transferPaid':
    case 'transferMissed':
      return t(`event.${event.kind}`, {
        from: powerName(event.from),
        to: powerName(event.to),
        amount: sum(event.amount),
        reason: t(`event.transfer.${event.reason}`),
      });
    case 'budgetExecuted':
      return t('event.budgetExecuted', { power: powerName(event.power), debt: sum(event.debt) });
    case 'taxChanged':
      return t('event.taxChanged', { power: powerName(event.power), to: event.to });
    case 'fiscalCrisis':
      return t('event.fiscalCrisis', {
        power: powerName(event.power),
        share: pct(100 * event.debtShare),
        turns: event.turns,
      });
    case 'austerityEnded':
      return t('event.austerityEnded', { power: powerName(event.power) });
    case 'outputChanged':
      return t('event.outputChanged', {
        power: powerName(event.power),
        change: signedPct((100 * (event.to - event.from)) / event.from, 1),
        to: sum(event.to),
      });
    case 'forcesChanged':
      return t('event.forcesChanged', {
        power: powerName(event.power),
        home: sum(event.homeForce),
        projection: sum(event.projectionForce),
        readiness: num(event.readiness),
      });
    case 'buildUpSeen':
      return t('event.buildUpSeen', { power: powerName(event.power), growth: pct(100 * event.growth, 1) });
    default:
      return null;
  }
}

function otherWords(event: GameEvent): string {
  switch (event.kind) {
    case 'seatTaken':
    case 'seatLeft':
      return t(`event.${event.kind}`, { power: powerName(event.power), name: event.name });
    case 'seatRemoved':
      return t('event.seatRemoved', { power: powerName(event.power), name: event.name });
    case 'seatHanded':
      return t('event.seatHanded', { power: powerName(event.power), name: event.name, how: event.how });
    case 'hostChanged':
      return t('event.hostChanged', { name: event.name });
    case 'clockMoved':
      return t('event.clockMoved', { how: event.how, power: event.by ? powerName(event.by) : '' });
    case 'talkEdited':
    case 'turnUndone':
      return t('event.turnUndone');
    case 'graveActLapsed':
      return t('event.graveActLapsed', { power: powerName(event.power), matter: event.matter.kind });
    case 'graveActForbidden':
      return t('event.graveActForbidden', { power: powerName(event.power), matter: event.act });
    case 'talkHeld':
      return t(`event.${event.kind}`, { power: powerName(event.from) });
    case 'phaseEnded':
      return t('event.phaseEnded', { phase: event.phase, by: event.by });
    case 'said':
      return t('event.said', { power: powerName(event.from) });
    case 'tensionChanged':
    case 'relationsChanged':
      return t(`event.${event.kind}`, {
        power: powerName(event.power),
        toward: powerName(event.toward),
        more: String(event.to > event.from),
        from: signedIf(event.kind === 'relationsChanged', event.from),
        to: signedIf(event.kind === 'relationsChanged', event.to),
      });
    case 'credibilityChanged':
    case 'cohesionChanged':
    case 'capitalChanged': {
      const digits = event.kind === 'capitalChanged' ? 1 : 0;
      return t(`event.${event.kind}`, {
        power: powerName(event.power),
        from: num(event.from, digits),
        to: num(event.to, digits),
      });
    }
    case 'indicesScored': {
      const { security, prosperity, autonomy, influence } = event.indices;
      return t('event.indicesScored', {
        security: num(security),
        prosperity: num(prosperity),
        autonomy: num(autonomy),
        influence: num(influence),
      });
    }
    case 'forecastScored':
      return t('event.forecastScored', {
        forecast: forecastWords(event.forecast),
        came: String(event.came),
        points: num(event.points),
      });
    case 'hegemonyLooms':
      return t('event.hegemonyLooms', {
        power: powerName(event.power),
        share: pct(100 * event.share, 1),
        turns: event.turnsLeft,
      });
    case 'matchStarted':
    case 'turnBegan':
    case 'sharesPublished':
    case 'matchEnded':
    case 'positionsRecorded':
    case 'crisisWeighed':
      return t(`event.${event.kind}`);
    default:
      return '';
  }
}

const signedIf = (relations: boolean, value: number): string => (relations ? signed(value) : num(value));
