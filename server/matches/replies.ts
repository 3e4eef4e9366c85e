import type { ParticipantId } from '../../shared/model/match.ts';
import type { CommandReply } from '../../shared/protocol/command.ts';

/** Replies kept for each participant. */
export const REPLIES_MOST = 200;

/** What was answered to each command of a participant, so that the same command sent again gets the same reply. */
export class Replies {
  readonly #of = new Map<ParticipantId, Map<string, CommandReply>>();

  find(participant: ParticipantId, nonce: string): CommandReply | undefined {
    return this.#of.get(participant)?.get(nonce);
  }

  /** Keeps a reply; the oldest is forgotten beyond `REPLIES_MOST`. */
  keep(participant: ParticipantId, nonce: string, reply: CommandReply): void {
    let replies = this.#of.get(participant);
    if (replies === undefined) {
      replies = new Map();
      this.#of.set(participant, replies);
    }
    replies.set(nonce, reply);
    if (replies.size <= REPLIES_MOST) return;
    const [oldest] = replies.keys();
    replies.delete(oldest);
  }
}
