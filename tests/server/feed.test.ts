import { describe, expect, it } from 'vitest';
import { record } from '../../server/bench/recorded.ts';
import { syntheticScenario } from '../../server/bench/scenario.ts';
import { Feed } from '../../server/rooms/feed.ts';
import { SharedNews, SharedView } from '../../server/rooms/shared.ts';
import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import type { Match, ParticipantId } from '../../shared/model/match.ts';
import { fullEvents, type SlimEvent, slimEvents } from '../../shared/protocol/eventList.ts';
import { filled, foretold } from '../../shared/protocol/foretold.ts';
import { type Packed, unpack } from '../../shared/protocol/packing.ts';
import { rounded, roundedEvents, VIEW_DIGITS } from '../../shared/protocol/precision.ts';
import { type OwnChange, type SharedChange, ViewReader } from '../../shared/protocol/view.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewFor } from '../../shared/view/viewFor.ts';

const WATCHER = 'watcher' as ParticipantId;

/** The match with the watcher in that seat; nowhere where it is null. */
function heldBy(match: Match, power: PowerId | null): Match {
  if (power === null) return match;
  return { ...match, seats: { ...match.seats, [power]: { ...match.seats[power], holder: WATCHER } } };
}

const { steps } = record(syntheticScenario(4, 4), 11, 3);
const [first] = steps;
const watchers = [...keysOf(first.before.seats), null];

/** The view that a reply holds. */
function viewIn(packed: Packed, reader = new ViewReader()) {
  const reply = reader.whole(packed);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.view;
}

describe('what a connection is told', () => {
  it('adds up to its view and its events, whether or not it is packed with what all are told', () => {
    for (const power of watchers) {
      const [alone, together] = [new Feed(WATCHER), new Feed(WATCHER)];
      const shared = new SharedView();
      const [readTogether, readAlone] = [new ViewReader(), new ViewReader()];
      viewIn(together.whole(heldBy(first.before, power), shared), readTogether);
      viewIn(alone.whole(heldBy(first.before, power), shared), readAlone);
      for (const { before, after, events: exact } of steps) {
        const match = heldBy(after, power);
        const events = roundedEvents(exact);
        const news = SharedNews.of(heldBy(before, power), match, events);
        expect(news).not.toBeNull();
        const message = readTogether.next(together.next({ match, events, shared: news })!);
        const plain = readAlone.next(alone.next({ match, events, shared: null })!);
        expect([message.number, message.view]).toEqual([plain.number, plain.view]);
        expect(message.events).toEqual(plain.events);
        expect(message.events).toEqual(JSON.parse(JSON.stringify(eventsFor(events, power))));
        const seen = viewFor(match, { participant: WATCHER, power });
        expect(message.view).toEqual(JSON.parse(JSON.stringify(rounded(seen, VIEW_DIGITS))));
      }
    }
  });

  it('leaves the shared part out where a seat sees something else there', () => {
    const power = keysOf(first.before.seats)[0];
    const events = roundedEvents(first.events);
    const news = SharedNews.of(first.before, first.after, events);
    const feed = new Feed(WATCHER);
    const elsewhere = { ...first.before, world: { ...first.before.world, pairs: { ...first.before.world.pairs } } };
    feed.whole(heldBy(elsewhere, power), new SharedView());
    const message = unpack(feed.next({ match: heldBy(first.after, power), events, shared: news })!);
    expect(Array.isArray(message)).toBe(false);
  });
});

describe('what all are told', () => {
  it('stays packed once for all where a part becomes some seats’ own, as treaties do with the first secret', () => {
    const power = keysOf(first.before.seats)[0];
    const known = Object.values(first.before.world.treaties)[0];
    const treaties = { ...first.before.world.treaties, [known.id]: { ...known, secret: true } };
    const before = heldBy(first.before, power);
    const after = heldBy({ ...first.after, world: { ...first.after.world, treaties } }, power);
    const events = roundedEvents(first.events);
    const news = SharedNews.of(before, after, events);
    const feed = new Feed(WATCHER);
    const reader = new ViewReader();
    viewIn(feed.whole(before, new SharedView()), reader);
    const packed = feed.next({ match: after, events, shared: news })!;
    const wire = unpack(packed) as [SharedChange, OwnChange];
    expect(wire).toHaveLength(2);
    expect([Object.keys(wire[0].delta.n ?? {}), Object.keys(wire[1].delta.n ?? {})].map((keys) => keys.sort())).toEqual(
      [expect.arrayContaining(['pairs', 'powers']), expect.not.arrayContaining(['pairs', 'powers'])],
    );
    expect(reader.next(packed).view).toEqual(
      JSON.parse(JSON.stringify(rounded(viewFor(after, { participant: WATCHER, power }), VIEW_DIGITS))),
    );
  });
});

describe('events on the wire', () => {
  it('come back as they were, gaps and audiences included', () => {
    const events = steps.flatMap((step) => step.events).filter((_, index) => index % 3 !== 1);
    expect(fullEvents(JSON.parse(JSON.stringify(slimEvents(events))))).toEqual(JSON.parse(JSON.stringify(events)));
  });
});

describe('figures that the views around the events tell', () => {
  const [a, b] = keysOf(first.before.seats);
  const view = (tension: number) => ({ pairs: { [a]: { [b]: { tension } } } }) as unknown as Partial<SeatView>;
  const moved = (from: number, to: number, causes: unknown[]) =>
    ({ kind: 'tensionChanged', power: a, toward: b, from, to, causes }) as unknown as SlimEvent;
  const around = { was: view(10.12345678), is: view(14.5) };
  const journey = (events: SlimEvent[]): SlimEvent[] =>
    filled(JSON.parse(JSON.stringify(foretold(events, around))) as SlimEvent[], around);

  it('are left out: the first before, the last after, and what causes add up to between', () => {
    const events = [
      moved(10.12, 16.12, [{ factor: 'demand', points: 6 }]),
      moved(16.12, 14.5, [
        { factor: 'baseline', points: -0.6 },
        { factor: 'fading', points: -1 },
      ]),
    ];
    expect(foretold(events, around)).toEqual([
      { kind: 'tensionChanged', power: a, toward: b, causes: { demand: 6 } },
      { kind: 'tensionChanged', power: a, toward: b, causes: { baseline: -0.6, fading: -1 } },
    ]);
    expect(journey(events)).toEqual(events);
  });

  it.each([
    ['no figure follows', [moved(11, 12, [{ factor: 'demand', points: 6 }]), moved(13, 15, [])]],
    ['a cause says more', [moved(10.12, 14.5, [{ factor: 'event', points: 6, params: { card: 'c' } }])]],
    [
      'a factor comes twice',
      [
        moved(
          10.12,
          14.5,
          [1, 2].map((points) => ({ factor: 'event', points })),
        ),
      ],
    ],
  ])('are told where %s', (_, events) => {
    expect(journey(events)).toEqual(events);
  });
});
