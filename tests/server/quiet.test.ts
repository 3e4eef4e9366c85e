import { describe, expect, it } from 'vitest';
import { onCalendar } from '../../server/matches/zones.ts';
import { readCommand } from '../../server/rooms/readCommand.ts';
import { afterQuiet } from '../../shared/formulas/quiet.ts';

describe('quiet time', () => {
  it('keeps quiet time by the zone it was set in, through the changes of its clocks', () => {
    const utc = (text: string) => Date.parse(`${text}Z`);
    const night = { from: 22 * 60, to: 8 * 60, weekends: true, offset: 0, zone: 'Europe/Berlin' };
    const asked = { mode: 'timed', planSeconds: 86_400, crisisSeconds: 3600, quiet: night } as const;
    const clock = onCalendar(asked, utc('2026-10-20T12:00'));
    const quiet = clock.mode === 'timed' ? clock.quiet : undefined;
    expect(quiet?.offset).toBe(120);
    expect(quiet?.shifts?.slice(0, 2)).toEqual([
      { from: utc('2026-10-25T01:00'), offset: 60 },
      { from: utc('2027-03-28T01:00'), offset: 120 },
    ]);
    // Eight in the morning there is six here before the change and seven after it.
    expect(afterQuiet(utc('2026-10-22T23:00'), quiet)).toBe(utc('2026-10-23T06:00'));
    expect(afterQuiet(utc('2026-10-26T23:00'), quiet)).toBe(utc('2026-10-27T07:00'));
    expect(afterQuiet(utc('2026-10-24T10:00'), quiet)).toBe(utc('2026-10-26T07:00'));
    expect(afterQuiet(utc('2027-03-27T10:00'), quiet)).toBe(utc('2027-03-29T06:00'));
  });

  it('is refused where no calendar knows its zone', () => {
    const quiet = { from: 0, to: 60, weekends: false, offset: 0, zone: 'Nowhere/Land' };
    const clock = { mode: 'timed', planSeconds: 86_400, crisisSeconds: 3600, quiet };
    const read = readCommand({ id: 'a'.repeat(16), command: { kind: 'setClock', clock } });
    expect(read).toMatchObject({ ok: false, error: { code: 'request/malformed', path: 'command.clock.quiet.zone' } });
  });
});
