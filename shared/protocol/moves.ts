import type { SlimEvent } from './eventList.ts';

/** Events as they are packed: runs of moves, of which a turn has a hundred, as texts of a few characters each. */
export interface EventsWire {
  events: (SlimEvent | string)[];
  /** What the letters of the texts stand for, in the order of `LETTERS`, after what both sides know by themselves. */
  names?: string[];
}

/** Kinds of events that tell how a figure moved, by the letter that a move begins with; in capitals where it is toward somebody. */
const KINDS = {
  T: 'tensionChanged',
  R: 'relationsChanged',
  o: 'cohesionChanged',
  c: 'credibilityChanged',
  k: 'capitalChanged',
  p: 'outputChanged',
} as const satisfies Record<string, SlimEvent['kind']>;

const LETTER_OF = new Map<string, string>(Object.entries(KINDS).map(([letter, kind]) => [kind, letter]));

/** Without `e`, which may be part of a number. Those after the Latin ones, of which a world of many powers needs some, take two bytes. */
const LETTERS = [
  ...'abcdfghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ...Array.from({ length: 128 }, (_, index) => String.fromCharCode(0x100 + index)),
];

/** Names that nearly every turn has: nobody is told their letters. Both sides must have the same. */
const COMMON = [
  'baseline',
  'reachingStrength',
  'projectionGrowth',
  'fearAnswered',
  'relations',
  'pact',
  'nonAggression',
  'tradeTreaty',
  'consultation',
  'armsControl',
  'fading',
  'trade',
  'demand',
  'honoured',
  'mobilised',
  'incidentClosed',
  'sanctions',
  'event',
  'taxes',
  'resilience',
  'technology',
  'industry',
  'infrastructure',
  'capitalBase',
  'cohesion',
  'signing',
];

/**
 * A move: its kind, whose, by which causes, then where they are told its figure before (<) and after (>), and how many numbers of
 * events it skips (@). A cause without points has as many as it had last.
 */
const MOVE = /^(?:([ockp])(\p{L})|([TR])(\p{L})(\p{L}))([^<>@]*)(?:<([^>@]+))?(?:>([^@]+))?(?:@(\d+))?$/u;
const CAUSE = /(\p{L})(-?[\d.]*)/gu;
const POINTS = /^-?[\d.]+$/;
const ZERO_AHEAD = /^(-?)0\./;

interface Move {
  kind: string;
  power: string;
  toward?: string;
  causes: Record<string, number>;
  from?: number;
  to?: number;
  skip?: number;
}

const KEYS: ReadonlySet<string> = new Set<keyof Move>(['kind', 'power', 'toward', 'causes', 'from', 'to', 'skip']);

/** The events with all moves that can be put so in texts. The inverse of `withoutTexts`. `known`: names of the part before. */
export function withTexts(list: readonly SlimEvent[], known: readonly string[] = []): EventsWire {
  const writer = new Writer([...COMMON, ...known]);
  const events: (SlimEvent | string)[] = [];
  for (const event of list) {
    const text = writer.text(event);
    const last = events.at(-1);
    if (text === null) events.push(event);
    else if (typeof last === 'string') events[events.length - 1] = `${last} ${text}`;
    else events.push(text);
  }
  const names = writer.names.slice(COMMON.length + known.length);
  return names.length === 0 ? { events } : { events, names };
}

/** The events as they were. Throws where a text is none of a move. */
export function withoutTexts({ events, names: own = [] }: EventsWire, known: readonly string[] = []): SlimEvent[] {
  const names = [...COMMON, ...known, ...own];
  const points = new Map<string, number>();
  return events.flatMap((event) =>
    typeof event === 'string' ? event.split(' ').map((text) => readMove(text, names, points)) : event,
  );
}

class Writer {
  readonly #letters: Map<string, string>;
  readonly #points = new Map<string, number>();

  constructor(known: readonly string[]) {
    this.#letters = new Map(known.map((name, index) => [name, LETTERS[index]]));
  }

  get names(): string[] {
    return [...this.#letters.keys()];
  }

  /** Null where the event is no move, or one that more must be told of. */
  text(event: SlimEvent): string | null {
    const kind = LETTER_OF.get(event.kind);
    if (kind === undefined || !Object.keys(event).every((key) => KEYS.has(key))) return null;
    const { power, toward, causes, from, to, skip } = event as unknown as Move;
    const points = Object.entries(causes);
    if (Array.isArray(causes) || !points.every(([, value]) => POINTS.test(String(value)))) return null;
    const named = [power, ...(toward === undefined ? [] : [toward])];
    if (!this.#know([...named, ...points.map(([factor]) => factor)])) return null;
    return [
      kind,
      ...named.map((name) => this.#letters.get(name)),
      ...points.map(([factor, value]) => this.#cause(factor, value)),
      from === undefined ? '' : `<${digits(from)}`,
      to === undefined ? '' : `>${digits(to)}`,
      skip === undefined ? '' : `@${skip}`,
    ].join('');
  }

  /** Gives each name a letter; false where there are not enough. */
  #know(names: readonly string[]): boolean {
    const fresh = new Set(names.filter((name) => !this.#letters.has(name)));
    if (this.#letters.size + fresh.size > LETTERS.length) return false;
    for (const name of fresh) this.#letters.set(name, LETTERS[this.#letters.size]);
    return true;
  }

  #cause(factor: string, value: number): string {
    const isAsLast = this.#points.get(factor) === value;
    this.#points.set(factor, value);
    return `${this.#letters.get(factor)}${isAsLast ? '' : digits(value)}`;
  }
}

/** `points`: what each factor had last. */
function readMove(text: string, names: readonly string[], points: Map<string, number>): SlimEvent {
  const found = MOVE.exec(text);
  if (found === null) throw new TypeError(`withoutTexts: no move: ${text}`);
  const [, own, alone, mutual, power, toward, causes, from, to, skip] = found;
  const name = (letter: string): string => names[LETTERS.indexOf(letter)];
  const pointsOf = ([, letter, told]: RegExpMatchArray): [string, number] => {
    const factor = name(letter);
    const value = told === '' ? (points.get(factor) ?? 0) : Number(told);
    points.set(factor, value);
    return [factor, value];
  };
  const move: Move = {
    kind: KINDS[(own ?? mutual) as keyof typeof KINDS],
    power: name(alone ?? power),
    ...(toward !== undefined && { toward: name(toward) }),
    causes: Object.fromEntries([...causes.matchAll(CAUSE)].map(pointsOf)),
    ...(from !== undefined && { from: Number(from) }),
    ...(to !== undefined && { to: Number(to) }),
    ...(skip !== undefined && { skip: Number(skip) }),
  };
  return move as unknown as SlimEvent;
}

const digits = (value: number): string => String(value).replace(ZERO_AHEAD, '$1.');
