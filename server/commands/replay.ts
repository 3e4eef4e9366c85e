import { keysOf } from '../../shared/core/ids.ts';
import type { RuleError } from '../../shared/core/result.ts';
import type { ErrorCode } from '../../shared/model/codes.ts';
import { Failure } from '../failure.ts';
import { fingerprint, playRecord, readRecord, verifyRecord } from '../record.ts';
import { readJson } from './files.ts';
import { printJson, printTable } from './print.ts';
import { rounded } from './simulations.ts';

/** Plays a recorded match again and prints what came of it; with `verify`, fails where it comes out differently. */
export function replay(file: string, { verify, json }: { verify: boolean; json: boolean }): void {
  const read = readRecord(readJson(file));
  if (!read.ok) throw failure(file, read.error);
  const played = verify ? verifyRecord(read.value) : playRecord(read.value);
  if (!played.ok) throw failure(file, played.error);
  const match = played.value;
  const { setup, phase, verdict, world } = match;
  const summary = {
    scenario: setup.scenario,
    commands: match.seq,
    turn: world.turn,
    phase,
    winners: verdict?.winners ?? null,
    reason: verdict?.reason ?? null,
    verified: verify,
    hash: fingerprint(match),
  };
  if (json) {
    printJson(summary);
    return;
  }
  printTable(
    ['', ''],
    Object.entries(summary).map(([name, value]) => [name, String(value)]),
  );
  if (verdict === null) return;
  process.stdout.write('\n');
  printTable(
    ['power', 'score'],
    keysOf(verdict.scores).map((power) => [power, rounded(verdict.scores[power].score)]),
  );
}

function failure(file: string, { code, params, path }: RuleError): Failure {
  const details = [path, ...Object.entries(params ?? {}).map(([name, value]) => `${name} ${value}`)].filter(Boolean);
  return new Failure(code as ErrorCode, `${file}: ${details.join(', ')}`, { file, ...params });
}
