import { beforeEach, describe, expect, it } from 'vitest';
import { eventWords } from '../../../client/panels/report/eventWords.ts';
import type { EventBody, GameEvent } from '../../../shared/events/events.ts';
import { ABSENCE_POLICIES } from '../../../shared/model/policies.ts';
import { ARDEN, FakeServer } from '../store/fixture.ts';

const event = (body: EventBody): GameEvent => ({ id: 1, turn: 1, audience: 'public', ...body }) as GameEvent;
const gone = event({ kind: 'seatAway', power: ARDEN, away: true });
const vacation = event({ kind: 'vacationTaken', power: ARDEN, days: 2 });

beforeEach(() => {
  new FakeServer().open();
});

describe('who is away', () => {
  it.each([
    ['caretaker', /caretaker/],
    ['rival', /AI rival/],
    ['wait', /all wait/],
  ] as const)('is told with what was agreed: %s', (absence, says) => {
    for (const told of [gone, vacation]) expect(eventWords(told, absence)).toMatch(says);
  });

  it('is told so under every policy there is, by what this match agreed on', () => {
    for (const told of [gone, vacation]) {
      expect(new Set(ABSENCE_POLICIES.map((absence) => eventWords(told, absence))).size).toBe(ABSENCE_POLICIES.length);
      expect(eventWords(told)).toBe(eventWords(told, 'caretaker'));
    }
  });

  it('is back whatever was agreed', () => {
    const back = event({ kind: 'seatAway', power: ARDEN, away: false });
    for (const absence of ABSENCE_POLICIES) expect(eventWords(back, absence)).toBe('Arden is led by its player again.');
  });
});
