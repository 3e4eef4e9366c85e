import { computed } from '@preact/signals';
import type { PowerId } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { list } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { cardTitle } from './cards.ts';
import { eventsByTurn, serverView } from './match.ts';
import { blocName, powerName, regionName } from './names.ts';
import { lastTurnEvents } from './turns.ts';

/** A headline: of what, by whom, in words. */
export interface Headline {
  id: number;
  power: PowerId | undefined;
  text: string;
}

/** An event as a headline; null for what is no news. */
export function headlineOf(event: GameEvent, you: PowerId | null): Headline | null {
  const said = wordsOf(event, you);
  return said && { id: event.id, power: said[0], text: said[1] };
}

function wordsOf(event: GameEvent, you: PowerId | null): [PowerId | undefined, string] | null {
  const names = (powers: readonly PowerId[]) => list(powers.map(powerName));
  switch (event.kind) {
    case 'treatySigned': {
      const clauses = list(event.terms.clauses.map(({ kind }) => t(`clause.${kind}`)));
      return [event.terms.parties[0], t('game.ticker.treatySigned', { powers: names(event.terms.parties), clauses })];
    }
    case 'treatyProposed': {
      if (event.by === you) return null;
      const clauses = list(event.terms.clauses.map(({ kind }) => t(`clause.${kind}`)));
      return [event.by, t('game.ticker.treatyProposed', { power: powerName(event.by), clauses })];
    }
    case 'treatyRefused':
      return event.by === you ? null : [event.by, t('game.ticker.treatyRefused', { power: powerName(event.by) })];
    case 'treatyBroken':
      return [event.by, t('game.ticker.treatyBroken', { power: powerName(event.by), partners: names(event.partners) })];
    case 'commitmentTested':
      return [
        event.power,
        t('game.ticker.commitmentTested', {
          power: powerName(event.power),
          partner: powerName(event.protected),
          answer: event.answer,
        }),
      ];
    default:
      return crisisWords(event) ?? blocWords(event, you) ?? otherWords(event);
  }
}

function blocWords(event: GameEvent, you: PowerId | null): [PowerId | undefined, string] | null {
  switch (event.kind) {
    case 'motionTabled': {
      const said = t('game.ticker.motionTabled', { power: powerName(event.by), name: blocName(event.name) });
      return event.by === you ? null : [event.by, said];
    }
    case 'blocJoined':
    case 'memberExpelled':
      return [
        event.power,
        t(`report.headline.${event.kind}`, { power: powerName(event.power), name: blocName(event.name) }),
      ];
    default:
      return null;
  }
}

function crisisWords(event: GameEvent): [PowerId | undefined, string] | null {
  switch (event.kind) {
    case 'demandMade': {
      const target = powerName(event.demand.target);
      const text = event.demand.kind === 'redress' ? 'game.ticker.incident' : 'game.ticker.demandMade';
      return [event.challenger, t(text, { power: powerName(event.challenger), target })];
    }
    case 'crisisEnded': {
      const between = { power: powerName(event.challenger), target: powerName(event.target) };
      return [
        event.outcome === 'conceded' ? event.target : event.challenger,
        t(`game.ticker.${event.outcome}`, between),
      ];
    }
    case 'warEnded': {
      const between = { power: powerName(event.attacker), target: powerName(event.defender) };
      return [event.attacker, t('game.ticker.warEnded', between)];
    }
    case 'regionChanged': {
      const region = regionName(event.region);
      return [event.to, t('game.ticker.regionChanged', { region, power: powerName(event.to) })];
    }
    default:
      return null;
  }
}

function otherWords(event: GameEvent): [PowerId | undefined, string] | null {
  switch (event.kind) {
    case 'cardDrawn':
      return [event.power, t('game.ticker.cardDrawn', { power: powerName(event.power), card: cardTitle(event) })];
    case 'buildUpSeen':
    case 'fiscalCrisis':
    case 'hegemonyLooms':
      return [event.power, t(`game.ticker.${event.kind}`, { power: powerName(event.power) })];
    default:
      return null;
  }
}

/** Offers are news while they are open; of a year gone by only what came of them is. */
const happened = ({ kind }: GameEvent): boolean => kind !== 'treatyProposed' && kind !== 'treatyRefused';

/** Most headlines on the line of news. */
const MOST = 7;

/** The line of news: this turn's first, and while there are none those of the turn resolved last. */
export const news = computed<{ turn: number | null; headlines: readonly Headline[] }>(() => {
  const view = serverView.value;
  if (!view) return { turn: null, headlines: [] };
  const told = (events: readonly GameEvent[]) =>
    events.map((event) => headlineOf(event, view.you)).filter((headline) => headline !== null);
  const now = view.phase === 'ended' ? [] : told(eventsByTurn.value.get(view.turn) ?? []);
  if (now.length > 0) return { turn: null, headlines: now.slice(-MOST).reverse() };
  const resolved = view.phase === 'ended' ? view.turn : view.turn - 1;
  return { turn: resolved, headlines: told(lastTurnEvents.value.filter(happened)).slice(0, MOST) };
});
