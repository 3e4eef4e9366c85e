import { expect, it } from 'vitest';
import { ledgerOf } from '../../../client/store/ledger.ts';
import { powerId } from '../../../shared/core/ids.ts';
import type { EventOf } from '../../../shared/events/events.ts';

const arden = powerId('arden');

/** A year scored at that Security, in which partners' cover changed by so much. */
function scored(turn: number, security: number, cover: number): EventOf<'indicesScored'> {
  const others = { prosperity: 50, autonomy: 80, influence: 20 };
  const security_ = cover === 0 ? [] : [{ factor: 'cover', points: cover }];
  return {
    id: turn,
    turn,
    audience: [arden],
    kind: 'indicesScored',
    power: arden,
    indices: { security, ...others },
    was: { security, ...others },
    causes: { security: security_, prosperity: [], autonomy: [], influence: [] },
  };
}

it('the ledger goes back from what partners lend now by how it changed each year', () => {
  const years = ledgerOf([scored(1, 50, 0), scored(2, 58, 10), scored(3, 55, -4)], 6);
  expect(years).toEqual([
    { turn: 1, home: 50, abroad: 0 },
    { turn: 2, home: 48, abroad: 10 },
    { turn: 3, home: 49, abroad: 6 },
  ]);
});

it('the ledger lends no more than there is, and nothing where nothing was scored', () => {
  expect(ledgerOf([scored(1, 5, 8)], 8)).toEqual([{ turn: 1, home: 0, abroad: 5 }]);
  expect(ledgerOf([], 8)).toEqual([]);
});
