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
  /** A mark after the command that began each turn, and after the last. */
  hashes: Mark[];
}

interface Mark {
  seq: number;
  /** Fingerprint of the match as it stood. */
  hash: string;
  /** Fingerprint of the commands since the mark before, with their times and numbers; older records have none. */
  commands?: string;
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
  hashes: z.array(z.object({ seq: z.int(), hash: z.string(), commands: z.optional(z.string()) })),
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
 * Plays commands over a setup and calls `onMark` after each that began a turn and after the last, with the commands since the mark
 * before. The match that came of it, or `record/mismatch` with the command that could not be applied. The setup's scenario must exist.
 */
export function playRecord(
  { setup, commands }: Pick<MatchRecord, 'setup' | 'commands'>,
  onMark: (match: Match, since: readonly StampedCommand[]) => RuleError | null = () => null,
): Result<Match> {
  const scenario = scenarioOf(setup);
  if (scenario === undefined) return refuse('scenario/unknown', { scenario: setup.scenario });
  let match = createMatch(setup, scenario);
  let marked = 0;
  for (const [index, stamped] of commands.entries()) {
    const result = applyCommand(match, stamped);
    if (!result.ok)
      return refuse('record/mismatch', { seq: stamped.seq, turn: match.world.turn, cause: result.error.code });
    const next = result.value.match;
    const isMark = next.world.turn !== match.world.turn || index === commands.length - 1;
    match = next;
    if (!isMark) continue;
    const fault = onMark(match, commands.slice(marked, index + 1));
    if (fault !== null) return { ok: false, error: fault };
    marked = index + 1;
  }
  return { ok: true, value: match };
}

/** The record of a match that was played from these commands. */
export function recordOf(setup: MatchSetup, commands: StampedCommand[]): Result<MatchRecord> {
  const hashes: Mark[] = [];
  const played = playRecord({ setup, commands }, (match, since) => {
    hashes.push(markOf(match, since));
    return null;
  });
  return played.ok ? { ok: true, value: { format: 'counterpoise-record', setup, commands, hashes } } : played;
}

/** Plays a record again and compares every mark: the match, or `record/mismatch` with the first that differs or is missing. */
export function verifyRecord(record: MatchRecord): Result<Match> {
  const marks = new Map(record.hashes.map((mark) => [mark.seq, mark]));
  const isOlder = record.hashes.every(({ commands }) => commands === undefined);
  return playRecord(record, (match, since) => {
    const told = marks.get(match.seq);
    const found = markOf(match, since);
    if (told?.hash === found.hash && (isOlder || told.commands === found.commands)) return null;
    // The mark after a turn bears the number of the next.
    const turn = match.phase === 'ended' ? match.world.turn : Math.max(1, match.world.turn - 1);
    return { code: 'record/mismatch', params: { seq: match.seq, turn, cause: 'fingerprint' } };
  });
}

/** What a record says after these commands. As a file has them: without what JSON leaves out. */
const markOf = (match: Match, since: readonly StampedCommand[]): Mark => ({
  seq: match.seq,
  hash: fingerprint(match),
  commands: hashOf(JSON.parse(JSON.stringify(since))),
});

/** The fingerprint of a match's whole state. */
export const fingerprint = (match: Match): string => hashOf(toSnapshot(match));
