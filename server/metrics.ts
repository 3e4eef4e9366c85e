import type { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Upper bounds of the histograms' buckets, seconds. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Figures read when somebody asks for them. */
export interface Levels {
  matches(): number;
  connections(): number;
}

interface Instruments {
  registry: Registry;
  commands: Counter;
  commandSeconds: Histogram;
  flushSeconds: Histogram;
  decisions: Counter;
  decisionSeconds: Histogram;
}

/**
 * What the server measures of itself, for `/metrics`. Until `start` has loaded the library, which is left until the server
 * listens, nothing is counted.
 */
export class Metrics {
  #instruments: Instruments | null = null;

  /** Starts measuring. Once. */
  async start(levels: Levels): Promise<void> {
    const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client');
    const registry = new Registry();
    const registers = [registry];
    collectDefaultMetrics({ register: registry });
    const gauge = (name: string, help: string, read: () => number): Gauge =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    gauge('counterpoise_matches', 'Matches in memory', levels.matches);
    gauge('counterpoise_connections', 'Open connections to matches', levels.connections);
    const seconds = (name: string, help: string): Histogram =>
      new Histogram({ name, help, registers, buckets: BUCKETS });
    this.#instruments = {
      registry,
      commands: new Counter({
        name: 'counterpoise_commands_total',
        help: 'Commands by kind and outcome',
        labelNames: ['kind', 'outcome'],
        registers,
      }),
      commandSeconds: seconds('counterpoise_command_seconds', 'From taking a command to its being durable'),
      flushSeconds: seconds('counterpoise_flush_seconds', 'One transaction of the journal'),
      decisions: new Counter({
        name: 'counterpoise_decisions_total',
        help: 'Decisions of rivals by outcome',
        labelNames: ['outcome'],
        registers,
      }),
      decisionSeconds: seconds(
        'counterpoise_decision_seconds',
        'One decision of a rival, waiting for a thread included',
      ),
    };
  }

  command(kind: string, taken: boolean, milliseconds: number): void {
    this.#instruments?.commands.inc({ kind, outcome: taken ? 'taken' : 'refused' });
    this.#instruments?.commandSeconds.observe(milliseconds / 1000);
  }

  flush(milliseconds: number): void {
    this.#instruments?.flushSeconds.observe(milliseconds / 1000);
  }

  decision(outcome: 'made' | 'failed', milliseconds: number): void {
    this.#instruments?.decisions.inc({ outcome });
    this.#instruments?.decisionSeconds.observe(milliseconds / 1000);
  }

  /** The figures in Prometheus' text format, with its content type; null before `start`. */
  async report(): Promise<{ type: string; body: string } | null> {
    if (this.#instruments === null) return null;
    const { registry } = this.#instruments;
    return { type: registry.contentType, body: await registry.metrics() };
  }
}
