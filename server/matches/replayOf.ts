import { setImmediate as breathe } from 'node:timers/promises';
import { scenarioOf } from '../../shared/content/scenarios/index.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import type { Result } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import type { Match } from '../../shared/model/match.ts';
import { deltaOf } from '../../shared/protocol/delta.ts';
import { slimEvents } from '../../shared/protocol/eventList.ts';
import { rounded, roundedEvents, VIEW_DIGITS } from '../../shared/protocol/precision.ts';
import type { ReplayWire } from '../../shared/protocol/replay.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import { truths } from '../../shared/view/truths.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { viewFor } from '../../shared/view/viewFor.ts';
import type { MatchRecord } from '../record.ts';

/** Commands played in one go before others have their turn. */
const AT_ONCE = 25;

/** A finished match frame by frame, as one seat saw it or, with null, as it was. Refused where it cannot be played again. */
export async function replayOf(code: string, record: MatchRecord, seat: PowerId | null): Promise<Result<ReplayWire>> {
  const scenario = scenarioOf(record.setup);
  if (scenario === undefined) return refuse('scenario/unknown', { scenario: record.setup.scenario });
  if (seat !== null && !scenario.powers.some(({ id }) => id === seat)) return refuse('request/malformed', {}, 'seat');
  const frames: ReplayWire['frames'] = [];
  let match = createMatch(record.setup, scenario);
  let told: SeatView | null = null;
  let news: GameEvent[] = [];
  for (const [index, stamped] of record.commands.entries()) {
    const result = applyCommand(match, stamped);
    if (!result.ok) return refuse('record/mismatch', { seq: stamped.seq, cause: result.error.code });
    const before = match;
    match = result.value.match;
    news.push(...result.value.events);
    if (index % AT_ONCE === 0) await breathe();
    if (!isFrame(before, match)) continue;
    const view = rounded(viewOf(match, seat), VIEW_DIGITS);
    frames.push({
      turn: match.world.turn,
      phase: match.phase,
      step: match.step,
      delta: deltaOf(told ?? {}, view) ?? {},
      events: slimEvents(roundedEvents(seat === null ? news.filter(isOpen) : eventsFor(news, seat).filter(isOpen))),
    });
    told = view;
    news = [];
  }
  return ok({ code, scenario: record.setup.scenario, seat, frames });
}

/** Whether there is something new to look at: a turn has begun, a crisis step opened, or the match ended. */
function isFrame(before: Match, after: Match): boolean {
  if (after.phase === 'lobby') return false;
  return before.phase !== after.phase || before.step !== after.step || before.world.turn !== after.world.turn;
}

/** Without what was said between some only. */
const isOpen = ({ kind, audience }: GameEvent): boolean =>
  audience === 'public' || !(kind === 'said' || kind.startsWith('talk'));

function viewOf(match: Match, seat: PowerId | null): SeatView {
  const view = viewFor(match, { participant: match.seats[seat as PowerId]?.holder ?? null, power: seat });
  const open = { ...view, talk: view.talk.filter(({ to }) => to === 'all'), host: false, canUndo: false };
  return seat === null ? { ...open, treaties: match.world.treaties, beliefs: truths(match) } : open;
}
