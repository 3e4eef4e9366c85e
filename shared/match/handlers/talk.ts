import { matchWith } from '../../model/copies.ts';
import type { Match, TalkMessage } from '../../model/match.ts';
import { type Circumstances, type Handler, seatOf } from '../record.ts';

/** Messages that a match remembers. */
const TALK_MOST = 200;
/** Messages before the host. */
const REPORTS_MOST = 50;

/** A word to some or to all; the match keeps the latest. */
export const say: Handler<'say'> = (match, { to, text, reasons }, circumstances) => {
  const from = seatOf(circumstances);
  const { turn } = match.world;
  const id = (match.talk.at(-1)?.id ?? 0) + 1;
  const recipients = to === 'all' ? to : [...new Set(to)].sort();
  const audience = recipients === 'all' ? 'public' : [from, ...recipients].sort();
  circumstances.note(turn, audience, { kind: 'said', from, to: recipients, text, id, ...(reasons && { reasons }) });
  const author = authorOf(match, circumstances);
  const message = {
    id,
    turn,
    from,
    to: recipients,
    text,
    at: circumstances.at,
    ...(reasons && { reasons }),
    ...(author !== undefined && { by: author }),
  };
  return matchWith(match, { talk: [...match.talk, message].slice(-TALK_MOST) });
};

export const editTalk: Handler<'editTalk'> = (match, { message: id, text }, circumstances) => {
  const said = match.talk.find((one) => one.id === id);
  if (said === undefined) return match;
  const { from, to } = said;
  const audience = to === 'all' ? 'public' : [from, ...to].sort();
  circumstances.note(match.world.turn, audience, { kind: 'talkEdited', message: id, from, text });
  return withMessage(match, id, { text, edited: true });
};

export const mute: Handler<'mute'> = (match, { power, on }, circumstances) => {
  const own = seatOf(circumstances);
  const others = (match.muted[own] ?? []).filter((one) => one !== power);
  return matchWith(match, { muted: { ...match.muted, [own]: on ? [...others, power].sort() : others } });
};

/** Before the host comes what was said at the time, whatever becomes of it. */
export const report: Handler<'report'> = (match, { message: id }, circumstances) => {
  const by = seatOf(circumstances);
  const message = match.talk.find((one) => one.id === id);
  const known = match.reports.some((one) => one.message.id === id && one.by === by);
  if (message === undefined || known) return match;
  return matchWith(match, { reports: [...match.reports, { message, by }].slice(-REPORTS_MOST) });
};

export const holdTalk: Handler<'holdTalk'> = (match, { message: id }, { note }) => {
  const said = match.talk.find((one) => one.id === id);
  const reports = match.reports.filter(({ message }) => message.id !== id);
  if (said === undefined) return matchWith(match, { reports });
  const { from, to } = said;
  note(match.world.turn, to === 'all' ? 'public' : [from, ...to].sort(), { kind: 'talkHeld', message: id, from });
  return withMessage(matchWith(match, { reports }), id, { text: '', held: true });
};

export const silence: Handler<'silence'> = (match, { power, on }) => {
  const others = match.silenced.filter((one) => one !== power);
  return matchWith(match, { silenced: on ? [...others, power].sort() : others });
};

function withMessage(match: Match, id: number, change: Partial<TalkMessage>): Match {
  return matchWith(match, { talk: match.talk.map((one) => (one.id === id ? { ...one, ...change } : one)) });
}

/** In a class a power speaks by several people: the number of the one who wrote. */
function authorOf({ oversight, people }: Match, { by }: Circumstances): number | undefined {
  return oversight !== undefined && by.kind === 'participant' ? people[by.id]?.number : undefined;
}
