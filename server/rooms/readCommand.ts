import * as z from 'zod/mini';
import type { Result } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import type { Command } from '../../shared/model/match.ts';
import { commandSchema } from '../../shared/orders/schema.ts';
import { TALK_MOST } from '../../shared/protocol/bounds.ts';
import { commandRequestSchema } from '../../shared/protocol/command.ts';
import { cleanText, nameSchema } from '../../shared/protocol/identity.ts';
import { isZone, onCalendar } from '../matches/zones.ts';
import { decent } from './decent.ts';

/**
 * A command request from outside as a command that the rules may judge: its shape checked, its texts cleaned, and with `filter` coarse
 * words in them starred out. Quiet time that goes by a zone is looked up in the calendar as of `now`.
 */
export function readCommand(
  message: unknown,
  filter = false,
  now = Date.now(),
): Result<{ id: string; command: Command; turn?: number }> {
  const envelope = z.safeParse(commandRequestSchema, message);
  if (!envelope.success) return malformed(envelope.error.issues[0].path);
  const { id, turn } = envelope.data;
  const parsed = z.safeParse(commandSchema, envelope.data.command);
  if (!parsed.success) return malformed(['command', ...parsed.error.issues[0].path]);
  const command = parsed.data as Command;
  if (command.kind === 'say' || command.kind === 'editTalk') {
    const cleaned = cleanText(command.text, TALK_MOST);
    const text = filter ? decent(cleaned) : cleaned;
    return text === '' ? malformed(['command', 'text']) : ok({ id, command: { ...command, text } });
  }
  if (command.kind === 'setClock') {
    const { clock } = command;
    const zone = clock.mode === 'timed' ? clock.quiet?.zone : undefined;
    if (zone !== undefined && !isZone(zone)) return malformed(['command', 'clock', 'quiet', 'zone']);
    return ok({ id, command: { ...command, clock: onCalendar(clock, now) } });
  }
  if ('name' in command && command.name !== undefined) {
    const name = z.safeParse(nameSchema, command.name);
    if (!name.success) return malformed(['command', 'name']);
    return ok({ id, command: { ...command, name: name.data } as Command });
  }
  return ok({ id, command, turn });
}

function malformed(path: readonly PropertyKey[]) {
  return refuse('request/malformed', undefined, path.map(String).join('.'));
}
