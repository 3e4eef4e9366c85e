import type { CardName } from '../../../shared/content/deck.ts';
import type { PowerId, TreatyId } from '../../../shared/core/ids.ts';
import type { Cause, EventOf, GameEvent } from '../../../shared/events/events.ts';
import type { TreatyTerms } from '../../../shared/model/treaty.ts';
import { events, scenario } from '../../store/match.ts';
import { powerName, regionName, sum } from '../../store/names.ts';
import { list, num, pct, signed, signedPct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { blocWords } from '../blocs/words.ts';
import { cardChangeWords } from '../cardWords.ts';
import { forecastWords } from '../forecast/words.ts';
import { clausesInShort, demandWords, factorWords, namesOf } from '../words.ts';

/** What a treaty said: from the event of its signature, or that by which a secret one became known, or for those that stood when the match began, from the scenario. */
export function termsOf(treaty: TreatyId): TreatyTerms | undefined {
  const signed = events.value.find(
    (event): event is EventOf<'treatySigned' | 'secretLearned' | 'secretRevealed'> =>
      (event.kind === 'treatySigned' || event.kind === 'secretLearned' || event.kind === 'secretRevealed') &&
      event.treaty === treaty,
  );
  // The scenario's treaties have the first numbers, in its order.
  return signed?.terms ?? scenario.value?.treaties[Number(treaty.slice(1)) - 1];
}

const partnersOf = (treaty: TreatyId, power: PowerId): string => {
  const terms = termsOf(treaty);
  return terms ? namesOf(terms.parties.filter((party) => party !== power)) : t('event.aTreaty');
};

/** The war that an event is about, by the event that began it. */
export function warOf(war: string): EventOf<'warBegan'> | undefined {
  return events.value.find((event): event is EventOf<'warBegan'> => event.kind === 'warBegan' && event.war === war);
}

const crisisOf = (crisis: string): EventOf<'demandMade'> | undefined =>
  events.value.find((event): event is EventOf<'demandMade'> => event.kind === 'demandMade' && event.crisis === crisis);

/** Causes of a change with their points, the greatest first: “trade −2, relations +1”. */
export function causesInWords(causes: readonly Cause[], digits = 1): string {
  return list(
    [...causes]
      .filter(({ points }) => Number(Math.abs(points).toFixed(digits)) !== 0)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .slice(0, 3)
      .map(({ factor, points }) =>
        t('event.cause', { cause: factorWords(factor).toLowerCase(), points: signed(points, digits) }),
      ),
  );
}

/** An event as a sentence. */
export function eventWords(event: GameEvent): string {
  return (
    treatyWords(event) ??
    crisisWords(event) ??
    warWords(event) ??
    blocWords(event) ??
    sanctionWords(event) ??
    cardWords(event) ??
    moneyWords(event) ??
    otherWords(event)
  );
}

function treatyWords(event: GameEvent): string | null {
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

function crisisWords(event: GameEvent): string | null {
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

function warWords(event: GameEvent): string | null {
  switch (event.kind) {
    case 'warBegan':
      return t('event.warBegan', {
        attacker: powerName(event.attacker),
        defender: powerName(event.defender),
        region: regionName(event.theatre),
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

function sanctionWords(event: GameEvent): string | null {
  switch (event.kind) {
    case 'shortageBegan':
    case 'shortageEased':
      return t(`event.${event.kind}`, {
        power: powerName(event.power),
        good: t(`supply.good.${event.good}`).toLowerCase(),
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
    changes: list(event.changes.map((change) => cardChangeWords(change, other))),
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
    case 'vacationTaken':
      return t('event.vacationTaken', { power: powerName(event.power), days: event.days });
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
    case 'seatAway':
      return t('event.seatAway', { power: powerName(event.power), away: String(event.away) });
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
