import { type Handler, seatOf } from '../record.ts';

/** Messages that a match remembers. */
const TALK_MOST = 200;

/** A word to some or to all; the match keeps the latest. */
export const say: Handler<'say'> = (match, { to, text }, circumstances) => {
  const from = seatOf(circumstances);
  const { turn } = match.world;
  const id = (match.talk.at(-1)?.id ?? 0) + 1;
  const recipients = to === 'all' ? to : [...new Set(to)].sort();
  const audience = recipients === 'all' ? 'public' : [from, ...recipients].sort();
  circumstances.note(turn, audience, { kind: 'said', from, to: recipients, text, id });
  const message = { id, turn, from, to: recipients, text, at: circumstances.at };
  return { ...match, talk: [...match.talk, message].slice(-TALK_MOST) };
};
