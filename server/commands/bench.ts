import { availableParallelism, loadavg } from 'node:os';
import type { Figure } from '../bench/figure.ts';
import { tidy } from '../bench/figure.ts';
import { BENCHES } from '../bench/index.ts';
import { Failure } from '../failure.ts';
import { printJson, printTable } from './print.ts';

/** Measures what the ids name, or everything; see docs/benchmarks.md. Figures are printed as they come, a table at the end. */
export async function bench(ids: readonly string[], { json }: { json: boolean }): Promise<void> {
  const unknown = ids.find((id) => !BENCHES.some((one) => one.id === id));
  if (unknown !== undefined) throw noSuch(unknown);
  const chosen = BENCHES.filter(({ id }) => ids.length === 0 || ids.includes(id));
  // Ended early, it must not leave its servers behind: they end with this process's `exit`.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const figures: Figure[] = [];
  for (const { id, run } of chosen) {
    process.stderr.write(`${id} …\n`);
    for (const figure of [await run()].flat().map(tidy)) {
      figures.push(figure);
      if (json) printJson(figure);
    }
  }
  if (!json) table(figures);
}

function table(figures: readonly Figure[]): void {
  const cell = (value: number | undefined): string | number => value ?? '';
  printTable(
    ['id', 'value', 'unit', 'p50', 'p99', 'aim', 'reference', 'ratio', 'met'],
    figures.map(({ id, value, unit, p50, p99, aim, reference, ratio, met }) => {
      return [id, value, unit, cell(p50), cell(p99), aim, cell(reference), cell(ratio), met ? 'yes' : 'no'];
    }),
  );
  const load = loadavg()[0].toFixed(1);
  process.stdout.write(`\nload ${load} on ${availableParallelism()} cores, Node ${process.versions.node}\n`);
}

function noSuch(id: string): Failure {
  const problem = `there is no benchmark “${id}”: ${BENCHES.map((one) => one.id).join(', ')}`;
  return new Failure('server/config-invalid', problem, { setting: 'id', problem });
}
