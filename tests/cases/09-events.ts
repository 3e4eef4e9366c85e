import { expect } from 'vitest';
import { CARD_NAMES, type CardName, cardSpec } from '../../shared/content/deck.ts';
import { cardId, keysOf, powerId, valuesInOrder } from '../../shared/core/ids.ts';
import type { Card } from '../../shared/model/card.ts';
import type { World } from '../../shared/model/world.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { does, lock, type RuleCase, refused, years } from '../helpers/cases.ts';
import { spend } from '../helpers/casesArrange.ts';
import { brief, eventful, shaken, stormy } from '../helpers/casesScenarios.ts';

const nothing = spend({});
const [arden, velmark] = ['arden', 'velmark'].map(powerId);

/** An event befell a power and waits for its choice; the next number. */
const befell =
  (power: string, name: CardName, change: Partial<Card> = {}) =>
  (world: World): World => {
    const number = world.counters.card + 1;
    const id = cardId(`e${number}`);
    const card: Card = { id, card: name, power: powerId(power), turn: world.turn, severity: 1, other: null, ...change };
    return { ...world, cards: { ...world.cards, [id]: card }, counters: { ...world.counters, card: number } };
  };

const choose = (option: number, card = 'e1') => ({ kind: 'chooseOption', card: cardId(card), option }) as const;

/** Section 9: events of the deck. */
export const eventCards: RuleCase[] = [
  {
    number: '9.70',
    title: 'who does not choose takes the first option',
    situation: 'A drought befalls Arden, which does nothing about it.',
    scenario: eventful,
    world: befell('arden', 'drought'),
    act: [does('arden', nothing), ...lock('arden')],
    expect(o) {
      expect(o.told('cardMet')).toMatchObject([{ card: 'drought', power: arden, option: 0, audience: 'public' }]);
      const change = o.told('cohesionChanged').find(({ causes }) => causes.some(({ factor }) => factor === 'event'));
      expect((change?.to ?? 0) - (change?.from ?? 0)).toBeCloseTo(-4, 9);
      expect(o.world.cards).toEqual({});
      // Nothing chosen, nothing paid: relief is the other way.
      expect(o.power('arden').ledger?.services).toBe(Math.round(0.15 * o.was('arden').output));
    },
  },
  {
    number: '9.71',
    title: 'relief is money that civil services need beyond the usual, and is paid with the year’s books',
    situation: 'Arden pays for relief from a drought: 0.4 % of its output.',
    scenario: eventful,
    world: befell('arden', 'drought'),
    act: [does('arden', nothing), does('arden', choose(1)), ...lock('arden')],
    expect(o) {
      const output = o.was('arden').output;
      expect(o.power('arden').ledger?.services).toBe(Math.round(0.15 * output + Math.round(0.004 * output)));
      expect(o.told('cardMet')[0].option).toBe(1);
    },
  },
  {
    number: '9.72',
    title: 'severity scales what an event does',
    situation: 'A drought half as hard befalls Arden.',
    scenario: eventful,
    world: befell('arden', 'drought', { severity: 0.5 }),
    act: [does('arden', nothing), ...lock('arden')],
    expect(o) {
      expect(o.told('cardMet')[0].changes).toEqual([{ on: 'cohesion', of: null, change: -2, unit: 'points' }]);
    },
  },
  {
    number: '9.87',
    title: 'severity scales relief too',
    situation: 'Arden pays for relief from a drought half as hard: 0.2 % of its output.',
    scenario: eventful,
    world: befell('arden', 'drought', { severity: 0.5 }),
    act: [does('arden', nothing), does('arden', choose(1)), ...lock('arden')],
    expect(o) {
      const output = o.was('arden').output;
      expect(o.power('arden').ledger?.services).toBe(Math.round(0.15 * output + Math.round(0.002 * output)));
    },
  },
  {
    number: '9.73',
    title: 'a windfall lowers what civil services cost',
    situation: 'Arden taxes a boom.',
    scenario: eventful,
    world: befell('arden', 'boom'),
    act: [does('arden', nothing), does('arden', choose(1)), ...lock('arden')],
    expect(o) {
      const output = o.was('arden').output;
      expect(o.power('arden').ledger?.services).toBe(Math.round(0.15 * output - Math.round(0.008 * output)));
    },
  },
  {
    number: '9.74',
    title: 'stocks change by per cent of themselves, and output follows a year later',
    situation:
      'A breakthrough, kept at home: 1.5 % of technology more than Velmark, its twin in everything, would have.',
    scenario: eventful,
    world: befell('arden', 'breakthrough'),
    act: [does('arden', nothing), ...lock('arden')],
    expect(o) {
      const told = o.told('forcesChanged').find(({ power }) => power === arden);
      expect(o.power('arden').technology / (told?.technology ?? 0)).toBeCloseTo(1.015, 9);
    },
  },
  {
    number: '9.75',
    title: 'an event with another power moves how that one stands toward whom it befell',
    situation: 'Shots at the border with Velmark: Arden reinforces, and Velmark fears it by eight points more.',
    scenario: eventful,
    world: befell('arden', 'skirmish', { other: velmark }),
    act: [does('arden', nothing), does('arden', choose(1)), ...lock('arden')],
    expect(o) {
      const moved = o.told('tensionChanged').filter(({ causes }) => causes.some(({ factor }) => factor === 'event'));
      expect(moved.map(({ power, toward, from, to }) => [power, toward, to - from])).toEqual([[velmark, arden, 8]]);
    },
  },
  {
    number: '9.76',
    title: 'an event before the eyes of all moves everybody’s relations',
    situation: 'Arden shares a breakthrough with the world.',
    scenario: eventful,
    world: befell('arden', 'breakthrough'),
    act: [does('arden', nothing), does('arden', choose(1)), ...lock('arden')],
    expect(o) {
      const moved = o.told('relationsChanged').filter(({ causes }) => causes.some(({ factor }) => factor === 'event'));
      expect(moved.map(({ toward }) => toward)).toEqual(eventful.powers.slice(1).map(() => arden));
    },
  },
  {
    number: '9.77',
    title: 'a choice may be changed until the seat locks in, and taken back',
    situation: 'Arden pays for relief, thinks better of it, and takes that back too.',
    scenario: eventful,
    world: befell('arden', 'drought'),
    act: [
      does('arden', nothing),
      does('arden', choose(1)),
      does('arden', choose(0)),
      does('arden', { kind: 'undo' }),
      ...lock('arden'),
    ],
    expect: (o) => expect(o.told('cardMet')[0].option).toBe(1),
  },
  {
    number: '9.78',
    title: 'only whom it befell meets an event, and only that one sees it wait',
    situation: 'Velmark would meet Arden’s drought.',
    scenario: eventful,
    world: befell('arden', 'drought'),
    act: [refused('velmark', choose(1), 'card/unknown'), ...lock('velmark')],
    expect(o) {
      expect(keysOf(viewOfPower(o.before, arden).cards)).toEqual(['e1']);
      expect(viewOfPower(o.before, velmark).cards).toEqual({});
    },
  },
  {
    number: '9.79',
    title: 'an option that the event has not is refused',
    situation: 'Arden asks for a third way.',
    scenario: eventful,
    world: befell('arden', 'drought'),
    act: [refused('arden', choose(2), 'card/no-such-option'), refused('arden', choose(0, 'e9'), 'card/unknown')],
    expect: (o) => expect(o.refusals).toHaveLength(2),
  },
  {
    number: '9.80',
    title: 'malformed choices are refused',
    situation: 'A number below zero, one with a fraction, none at all.',
    scenario: eventful,
    world: befell('arden', 'drought'),
    act: [
      refused('arden', choose(-1), 'request/malformed'),
      refused('arden', choose(0.5), 'request/malformed'),
      refused('arden', { kind: 'chooseOption', card: 'e1' }, 'request/malformed'),
    ],
    expect: (o) => expect(o.refusals).toHaveLength(3),
  },
  {
    number: '9.81',
    title: 'who has locked in cannot choose any more',
    situation: 'Arden locks in and then chooses, while Velmark still plans.',
    scenario: eventful,
    present: ['velmark'],
    world: befell('arden', 'drought'),
    act: [...lock('arden'), refused('arden', choose(1), 'order/locked')],
    expect: (o) => expect(o.refusals).toHaveLength(1),
  },
  {
    number: '9.82',
    title: 'without the module there are no events, and choosing is refused',
    situation: 'A match without the deck.',
    scenario: brief,
    act: [refused('arden', choose(0), 'order/module-off'), ...lock('arden')],
    expect(o) {
      expect(o.told('cardDrawn')).toEqual([]);
      expect(o.world.cards).toEqual({});
    },
  },
  {
    number: '9.83',
    title: 'events are drawn from the seed, each between half and one and a half times as hard',
    situation: 'A year in which something befalls everybody.',
    scenario: stormy,
    act: lock('arden'),
    expect(o) {
      const cards = valuesInOrder(o.world.cards);
      expect(cards.map(({ power }) => power).sort()).toEqual(stormy.powers.map(({ id }) => id).sort());
      for (const { card, severity, other, power, turn } of cards) {
        expect(CARD_NAMES).toContain(card);
        expect(severity).toBeGreaterThanOrEqual(0.5);
        expect(severity).toBeLessThan(1.5);
        expect(other !== null).toBe(cardSpec(card).befalls === 'pair');
        expect(other).not.toBe(power);
        expect(turn).toBe(2);
      }
      expect(o.told('cardDrawn')).toHaveLength(cards.length);
    },
  },
  {
    number: '9.84',
    title: 'what befalls all befalls all alike, and each meets it in its own way',
    situation: 'A year in which one thing befalls everybody.',
    scenario: shaken,
    act: lock('arden'),
    expect(o) {
      const cards = valuesInOrder(o.world.cards);
      expect(cards).toHaveLength(shaken.powers.length);
      expect(new Set(cards.map(({ card, severity }) => `${card} ${severity}`)).size).toBe(1);
      expect(cardSpec(cards[0].card).befalls).toBe('all');
    },
  },
  {
    number: '9.85',
    title: 'nothing new befalls anybody after the last year',
    situation: 'Two years, the last ones, in which something befalls everybody.',
    scenario: stormy,
    setup: { turns: 2 },
    act: years('arden', 2),
    expect(o) {
      expect(o.match.phase).toBe('ended');
      expect(o.told('cardDrawn')).toHaveLength(stormy.powers.length);
      expect(o.told('cardMet')).toHaveLength(stormy.powers.length);
      expect(o.world.cards).toEqual({});
    },
  },
  {
    number: '9.86',
    title: 'no figure leaves its range, however hard the blow',
    situation: 'Arden, at cohesion 2 and without political capital, lives through a drought and a scandal.',
    scenario: eventful,
    world: (world) => {
      const tired = { ...world.powers[arden], cohesion: 2, politicalCapital: 0 };
      const worn = { ...world, powers: { ...world.powers, [arden]: tired } };
      return befell('arden', 'scandal')(befell('arden', 'drought')(worn));
    },
    act: [does('arden', nothing), does('arden', choose(1, 'e2')), ...lock('arden')],
    expect(o) {
      expect(o.power('arden').cohesion).toBeGreaterThanOrEqual(0);
      expect(o.power('arden').politicalCapital).toBeGreaterThanOrEqual(0);
    },
  },
];
