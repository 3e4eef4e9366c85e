import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from '../../shared/core/hash.ts';
import { packageRoot } from '../paths.ts';
import type { Game } from './game.ts';
import type { MatchRecord } from './record.ts';

/** The matches that are played already, on disk: one line each, so that a run that was stopped goes on where it was. */
export class Keep {
  readonly #file: string;
  readonly #known = new Map<string, MatchRecord>();

  /** `resume`: takes up what the file holds; without, begins it anew. A line cut short by a stop is left out. */
  constructor(file: string, resume: boolean) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    if (!resume) rmSync(file, { force: true });
    if (!existsSync(file)) return;
    const lines: string[] = [];
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const kept = parsed(line);
      if (kept === null) continue;
      this.#known.set(kept.key, kept.record);
      lines.push(line);
    }
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  }

  get(game: Game): MatchRecord | undefined {
    return this.#known.get(hashOf(game));
  }

  put(game: Game, record: MatchRecord): void {
    const key = hashOf(game);
    this.#known.set(key, record);
    appendFileSync(this.#file, `${JSON.stringify({ key, record })}\n`);
  }
}

function parsed(line: string): { key: string; record: MatchRecord } | null {
  try {
    const value = JSON.parse(line);
    return typeof value?.key === 'string' && typeof value?.record === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** Where the matches of a scenario and length are kept under these rules. */
export function keepFile(folder: string, scenario: string, turns: number): string {
  return join(folder, `${scenario}-${turns}-${rulesHash()}.ndjson`);
}

/** What a match depends on: the sources of the game and of the arena's seats and counts, but for tables of par. */
const SOURCES = ['shared', 'server/arena/watch', 'server/arena/strategies', 'server/arena/playGame.ts'];
const LEFT_OUT = /^shared\/(content\/par|protocol|analysis)(\/|$)/;

let hash: string | null = null;

/** A fingerprint of the rules and rivals of this checkout. */
export function rulesHash(): string {
  if (hash !== null) return hash;
  const sum = createHash('sha256');
  for (const path of SOURCES.flatMap(filesUnder).sort())
    sum.update(path).update(readFileSync(join(packageRoot(), path)));
  hash = sum.digest('hex').slice(0, 12);
  return hash;
}

function filesUnder(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(packageRoot(), path), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    if (LEFT_OUT.test(inner)) return [];
    return entry.isDirectory() || inner.endsWith('.ts') ? filesUnder(inner) : [];
  });
}
