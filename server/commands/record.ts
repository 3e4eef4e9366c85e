import { writeFileSync } from 'node:fs';
import type { MatchSetup, StampedCommand } from '../../shared/model/match.ts';
import { Failure, systemCode } from '../failure.ts';
import { recordOf } from '../record.ts';
import { openDatabase } from '../storage/database.ts';
import { Store } from '../storage/store.ts';

/** Writes a match of a data folder, as far as it has been played, to a file. It holds every secret of the match. */
export async function record(
  code: string,
  { out, data, database }: { out: string; data: string; database: string },
): Promise<void> {
  const store = new Store(await openDatabase(data, database));
  try {
    const stored = await store.find(code.toUpperCase());
    if (stored === null) throw new Failure('match/unknown', `There is no match ${code} in ${data}.`, { code });
    const commands = await store.commandsAfter(stored.code, 0);
    const made = recordOf(
      JSON.parse(stored.setup) as MatchSetup,
      commands.map(({ body }) => JSON.parse(body) as StampedCommand),
    );
    if (!made.ok) throw new Failure('record/mismatch', `The journal of ${code} does not apply: ${made.error.code}`);
    write(out, JSON.stringify(made.value));
    process.stdout.write(`${out}: ${commands.length} commands\n`);
  } finally {
    await store.close();
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, `${text}\n`);
  } catch (error) {
    throw new Failure('file/unreadable', `${file} cannot be written: ${systemCode(error)}`, { file });
  }
}
