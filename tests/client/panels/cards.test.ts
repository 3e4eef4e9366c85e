import { expect, it } from 'vitest';
import { eventWords } from '../../../client/panels/report/eventWords.ts';
import { powerId } from '../../../shared/core/ids.ts';
import { FakeServer } from '../store/fixture.ts';

it('an event that befell another power says with whom relations and tension move, and not with the reader', () => {
  new FakeServer().open();
  const words = eventWords({
    id: 1,
    turn: 2,
    audience: 'public',
    kind: 'cardMet',
    power: powerId('velmark'),
    card: 'skirmish',
    option: 0,
    other: powerId('talvi'),
    changes: [
      { on: 'tension', of: 'other', change: 5.6, unit: 'points' },
      { on: 'relations', of: 'all', change: -2, unit: 'points' },
    ],
  });
  expect(words).toContain('Talvi’s tension with Velmark +5.6');
  expect(words).toContain('Everybody’s relations with Velmark −2.0');
  expect(words).not.toMatch(/you/);
});
