import type { PowerId } from '../../../shared/core/ids.ts';
import type { TalkMessage } from '../../../shared/model/match.ts';

/** A circle of powers that hear each other; `all` is everybody. */
export interface Channel {
  id: string;
  /** The others in it, sorted; empty for everybody. */
  others: readonly PowerId[];
  messages: readonly TalkMessage[];
}

/** The channel of everybody. */
export const ALL = 'all';

/** The id of the channel with these others. */
export const channelId = (others: readonly PowerId[]): string => [...others].sort().join(' ');

/** The others who hear a message beside the reader. */
function othersOf(message: TalkMessage, me: PowerId | null): readonly PowerId[] {
  if (message.to === 'all') return [];
  return [...new Set([message.from, ...message.to])].filter((power) => power !== me).sort();
}

/**
 * Messages by channel: everybody's first, then each circle, the one last spoken in before the others. `also` are circles
 * that stand open without a word yet.
 */
export function channelsOf(
  messages: readonly TalkMessage[],
  me: PowerId | null,
  also: readonly (readonly PowerId[])[] = [],
): Channel[] {
  const circles = new Map<string, { others: readonly PowerId[]; messages: TalkMessage[] }>();
  for (const others of also) circles.set(channelId(others), { others: [...others].sort(), messages: [] });
  const everybody: TalkMessage[] = [];
  for (const message of messages) {
    if (message.to === 'all') {
      everybody.push(message);
      continue;
    }
    const others = othersOf(message, me);
    const circle = circles.get(channelId(others)) ?? { others, messages: [] };
    circle.messages.push(message);
    circles.set(channelId(others), circle);
  }
  const last = (channel: Channel) => channel.messages.at(-1)?.id ?? Number.MAX_SAFE_INTEGER;
  const rest = [...circles].map(([id, circle]): Channel => ({ id, ...circle }));
  return [{ id: ALL, others: [], messages: everybody }, ...rest.sort((a, b) => last(b) - last(a))];
}
