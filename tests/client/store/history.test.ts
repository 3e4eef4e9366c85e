import { describe, expect, it } from 'vitest';
import { standingAt } from '../../../client/store/history.ts';
import { decide, needsDecision } from '../../../shared/ai/decide.ts';
import { rivalStream } from '../../../shared/ai/driver.ts';
import { keysOf, type PowerId, powerId } from '../../../shared/core/ids.ts';
import type { GameEvent } from '../../../shared/events/events.ts';
import { applyCommand } from '../../../shared/match/applyCommand.ts';
import { boundParties, isInForce } from '../../../shared/treaties/term.ts';
import { eventsFor } from '../../../shared/view/eventsFor.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { viewOfPower } from '../../../shared/view/viewFor.ts';
import { concert, started } from '../../ai/play.ts';

const ARDEN = powerId('arden');
const SEED = 5;

/** Plays a match of rivals and keeps what one seat saw as each turn began, and all that it was told. */
function played(turns: number): { views: Map<number, SeatView>; events: GameEvent[]; last: SeatView } {
  let match = started(SEED, turns);
  const views = new Map([[1, viewOfPower(match, ARDEN)]]);
  const events: GameEvent[] = [];
  while (match.phase !== 'ended') {
    for (const power of keysOf<PowerId>(match.seats)) {
      const view = viewOfPower(match, power);
      if (match.phase === 'ended' || !needsDecision(view)) continue;
      const random = rivalStream(SEED, match.world.turn, power);
      for (const command of decide(view, concert, match.seats[power], random)) {
        const done = applyCommand(match, { seq: match.seq + 1, at: 0, by: { kind: 'ai', power }, command });
        if (!done.ok) continue;
        match = done.value.match;
        events.push(...eventsFor(done.value.events, ARDEN));
        if (match.phase === 'plan' && !views.has(match.world.turn)) {
          views.set(match.world.turn, viewOfPower(match, ARDEN));
        }
      }
    }
  }
  return { views, events, last: viewOfPower(match, ARDEN) };
}

describe('the past, told from what a seat was told', () => {
  const { views, events, last } = played(7);
  const source = { view: last, events, scenario: concert };
  const turns = [...views.keys()].filter((turn) => turn < last.turn);

  it.each(turns)('has the shares and the treaties of turn %i', (turn) => {
    const seen = views.get(turn)!;
    const then = standingAt(source, turn);
    if (turn > 1) for (const id of keysOf(seen.powers)) expect(then.shares[id]).toBeCloseTo(seen.powers[id].share, 6);
    const inForce = keysOf(seen.treaties).filter((id) => isInForce(seen.treaties[id], turn));
    expect(then.treaties.map(({ id }) => id)).toEqual(inForce);
    for (const treaty of then.treaties) {
      expect(treaty.parties).toEqual([...boundParties(seen.treaties[treaty.id], turn)].sort());
    }
  });

  it.each(turns)('knows how powers stood in turn %i as nearly as small changes allow', (turn) => {
    const seen = views.get(turn)!;
    const then = standingAt(source, turn);
    const most = 3 * (last.turn - turn + 1);
    for (const from of keysOf(seen.pairs)) {
      for (const to of keysOf(seen.pairs[from])) {
        const { tension, relations } = then.toward(from, to);
        // A change under three points in a year is not told, and the present is known.
        expect(Math.abs(tension - seen.pairs[from][to].tension)).toBeLessThanOrEqual(most);
        expect(Math.abs(relations - seen.pairs[from][to].relations)).toBeLessThanOrEqual(most);
      }
    }
  });

  it('is the view itself for the present', () => {
    const now = standingAt(source, last.turn + 3);
    expect(now.turn).toBe(last.turn);
    for (const id of keysOf(last.powers)) expect(now.shares[id]).toBe(last.powers[id].share);
    for (const to of keysOf(last.pairs[ARDEN])) expect(now.toward(ARDEN, to)).toEqual(last.pairs[ARDEN][to]);
  });
});
