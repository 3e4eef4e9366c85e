import '../../../client/text/matchTexts.ts';
import { openStore, takeScenario, takeView } from '../../../client/store/match.ts';
import { concert } from '../../../shared/content/scenarios/concert.ts';
import { matchId, powerId, scenarioId } from '../../../shared/core/ids.ts';
import { applyCommand } from '../../../shared/match/applyCommand.ts';
import { createMatch } from '../../../shared/match/createMatch.ts';
import type { Actor, Command, Match, ParticipantId } from '../../../shared/model/match.ts';
import type { ViewMessage } from '../../../shared/protocol/view.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { viewFor } from '../../../shared/view/viewFor.ts';

export const ADA = 'ada' as ParticipantId;
export const ARDEN = powerId('arden');

const setup = {
  id: matchId('ABCDEF'),
  scenario: scenarioId('concert'),
  seed: 7,
  rulesVersion: 1,
  turns: 10,
  clock: { mode: 'untimed' as const },
  listed: false,
  host: ADA,
};

/** A match as the server would hold it, and what it would send its first seat. */
export class FakeServer {
  match: Match = createMatch(setup, concert);
  seq = 0;
  number = 0;

  constructor() {
    this.apply({ kind: 'claimSeat', power: ARDEN, name: 'Ada' });
    this.apply({ kind: 'start' });
  }

  view(): SeatView {
    return viewFor(this.match, { participant: ADA, power: ARDEN });
  }

  /** Applies a command of the first seat's and answers as the server does. */
  apply(command: Command, by: Actor = { kind: 'participant', id: ADA }) {
    const applied = applyCommand(this.match, { seq: this.seq + 1, at: 0, by, command });
    if (!applied.ok) return { ok: false as const, error: applied.error };
    this.seq += 1;
    this.match = applied.value.match;
    return { ok: true as const, seq: this.seq };
  }

  /** The next `view` message. */
  message(): ViewMessage {
    this.number += 1;
    return { number: this.number, view: this.view(), events: [], serverTime: Date.now() };
  }

  /** The whole view, from which on messages are counted. */
  whole() {
    return {
      ok: true as const,
      number: this.number,
      view: this.view(),
      lastEvent: 0,
      serverTime: Date.now(),
    };
  }

  /** Opens the store with the whole view. */
  open(): void {
    openStore('ABCDEF', concert);
    takeScenario(concert);
    takeView(this.whole());
  }
}
