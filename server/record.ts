import * as z from 'zod/mini';
import { scenarioById, scenarioOf } from '../shared/content/scenarios/index.ts';
import { hashOf } from '../shared/core/hash.ts';
import { type Result, type RuleError, refuse } from '../shared/core/result.ts';
import { applyCommand } from '../shared/match/applyCommand.ts';
import { createMatch } from '../shared/match/createMatch.ts';
import { toSnapshot } from '../shared/match/snapshot.ts';
import type { Match, MatchSetup, StampedCommand } from '../shared/model/match.ts';
import { RULES_VERSION } from '../shared/model/match.ts';

/** A match as a file: what it takes to play it again, and fingerprints of what came of it. */
export interface MatchRecord {
  format: 'counterpoise-record';
  setup: MatchSetup;
  commands: StampedCommand[];
  /** Fingerprint of the match after the command that began each turn, and after the last. */
  hashes: { seq: number; hash: string }[];
}

const recordSchema = z.object({
  format: z.literal('counterpoise-record'),
  setup: z.looseObject({ scenario: z.string(), rulesVersion: z.int(), seed: z.number(), turns: z.int() }),
  commands: z.array(
    z.looseObject({
      seq: z.int(),
      at: z.number(),
      by: z.looseObject({ kind: z.string() }),
      command: z.looseObject({ kind: z.string() }),
    }),
  ),
  hashes: z.array(z.object({ seq: z.int(), hash: z.string() })),
});

/** A record from outside, or why it is none: `record/malformed`, `record/rules-version`, `scenario/unknown`. */
export function readRecord(input: unknown): Result<MatchRecord> {
  const parsed = z.safeParse(recordSchema, input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse('record/malformed', undefined, issue.path.map(String).join('.'));
  }
  const record = parsed.data as unknown as MatchRecord;
  const { rulesVersion, scenario } = record.setup;
  if (rulesVersion !== RULES_VERSION)
    return refuse('record/rules-version', { version: rulesVersion, ours: RULES_VERSION });
  if (scenarioById(scenario) === undefined) return refuse('scenario/unknown', { scenario });
  return { ok: true, value: record };
}

/**
 * Plays commands over a setup and calls `onMark` after each that began a turn and after the last. The match that came of
 * it, or `record/mismatch` with the command that could not be applied. The setup's scenario must exist.
 */
export function playRecord(
  { setup, commands }: Pick<MatchRecord, 'setup' | 'commands'>,
  onMark: (match: Match) => RuleError | null = () => null,
): Result<Match> {
  const scenario = scenarioOf(setup);
  if (scenario === undefined) return refuse('scenario/unknown', { scenario: setup.scenario });
  let match = createMatch(setup, scenario);
  for (const [index, stamped] of commands.entries()) {
    const result = applyCommand(match, stamped);
    if (!result.ok)
      return refuse('record/mismatch', { seq: stamped.seq, turn: match.world.turn, cause: result.error.code });
    const next = result.value.match;
    const isMark = next.world.turn !== match.world.turn || index === commands.length - 1;
    match = next;
    const fault = isMark ? onMark(match) : null;
    if (fault !== null) return { ok: false, error: fault };
  }
  return { ok: true, value: match };
}

/** The record of a match that was played from these commands. */
export function recordOf(setup: MatchSetup, commands: StampedCommand[]): Result<MatchRecord> {
  const hashes: MatchRecord['hashes'] = [];
  const played = playRecord({ setup, commands }, (match) => {
    hashes.push({ seq: match.seq, hash: fingerprint(match) });
    return null;
  });
  return played.ok ? { ok: true, value: { format: 'counterpoise-record', setup, commands, hashes } } : played;
}

/** Plays a record again and compares every fingerprint: the match, or `record/mismatch` with the first that differs. */
export function verifyRecord(record: MatchRecord): Result<Match> {
  const expected = new Map(record.hashes.map(({ seq, hash }) => [seq, hash]));
  return playRecord(record, (match) => {
    const hash = expected.get(match.seq);
    if (hash === undefined || hash === fingerprint(match)) return null;
    // The mark after a turn bears the number of the next.
    const turn = match.phase === 'ended' ? match.world.turn : Math.max(1, match.world.turn - 1);
    return { code: 'record/mismatch', params: { seq: match.seq, turn, cause: 'fingerprint' } };
  });
}

/** The fingerprint of a match's whole state. */
export const fingerprint = (match: Match): string => hashOf(toSnapshot(match));
