import { locale, t } from './index.tsx';
import { LANGUAGES } from './languages.ts';

type NumberStyle = Intl.NumberFormatOptions;

const numbers = new Map<string, Intl.NumberFormat>();

function formatter(style: NumberStyle): Intl.NumberFormat {
  const name = `${locale.value} ${JSON.stringify(style)}`;
  const known = numbers.get(name) ?? new Intl.NumberFormat(locale.value, style);
  numbers.set(name, known);
  return known;
}

/** The true minus sign, as wide as the plus. */
const minus = (text: string) => text.replace(/-/g, '−');

const digitsOf = (digits: number): NumberStyle => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A plain number: `num(1512)` → “1,512”. `digits` are those after the point. */
export function num(value: number, digits = 0): string {
  const shown = Number(value.toFixed(digits)) === 0 ? 0 : value; // never “−0”
  return minus(formatter(digitsOf(digits)).format(shown));
}

/** A number with as many digits as it has, and no more than these: `upTo(6, 1)` → “6”, `upTo(4.25, 1)` → “4.3”. */
export function upTo(value: number, digits: number): string {
  const shown = Number(value.toFixed(digits)) === 0 ? 0 : value;
  return minus(formatter({ maximumFractionDigits: digits }).format(shown));
}

/** A change: always with its sign, nought without. `signed(3)` → “+3”, `signed(-2.5, 1)` → “−2.5”. */
export function signed(value: number, digits = 0): string {
  return minus(formatter({ ...digitsOf(digits), signDisplay: 'exceptZero' }).format(value));
}

/** How many of the language's own units of money make a billion: Chinese counts in hundred millions. */
export const perBillion = (): number => (locale.value === LANGUAGES.zh.tag ? 10 : 1);

/** Billions in the language's unit, as a field or a chart takes them. */
export const inUnits = (billions: number): number =>
  perBillion() === 1 ? billions : Math.round(100 * perBillion() * billions) / 100;

/** Money in billions, written in the language's unit but without it: “84”. */
export function amount(billions: number, digits = 0): string {
  return num(inUnits(billions), perBillion() === 1 ? digits : Math.max(0, digits - 1));
}

/** Money in billions, with its unit: “84 bn”. */
export function bn(value: number, digits = 0): string {
  return t('unit.bn', { value: amount(value, digits) });
}

/** Per cent of a value already in 0–100: `pct(47)` → “47 %”. A share in 0–1 is multiplied by the caller. */
export function pct(value: number, digits = 0): string {
  return t('unit.percent', { value: num(value, digits) });
}

/** A change in per cent or points of it: “+3.4 %”. */
export function signedPct(value: number, digits = 0): string {
  return t('unit.percent', { value: signed(value, digits) });
}

/** Minutes and seconds of a clock from milliseconds, never below nought: “1:48”; from an hour on “2:05 h”. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  if (seconds < 3600) return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  const minutes = Math.floor(seconds / 60);
  return t('unit.hours', { value: `${Math.floor(minutes / 60)}:${two(minutes % 60)}` });
}

/** The language now shown as it is written where the reader lives, by their browser: times of day differ within a language. */
function homeLocale(): string {
  const [first] = locale.value.split('-');
  const own =
    typeof navigator === 'undefined' ? undefined : navigator.languages?.find((tag) => tag.split('-')[0] === first);
  return own ?? locale.value;
}

/** A time of day, “18:05”; in a zone other than the reader's own where one is named. */
export function dayTime(at: Date | number, timeZone?: string): string {
  return new Intl.DateTimeFormat(homeLocale(), {
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZone && { timeZone }),
  }).format(at);
}

/** A date with its time, short: “22 Nov, 18:05”. */
export function dateTime(at: Date | number): string {
  return new Intl.DateTimeFormat(homeLocale(), {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago, in words: “3 hours ago”, “yesterday”; under a minute “just now”. Both times in milliseconds. */
export function ago(at: number, now: number): string {
  const words = new Intl.RelativeTimeFormat(locale.value, { numeric: 'auto' });
  for (const [unit, length] of steps) {
    if (Math.abs(now - at) >= length) return words.format(-Math.floor((now - at) / length), unit);
  }
  return t('unit.justNow');
}

/** Names joined as the language does: “Arden, Osmere and Talvi”. */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(locale.value, { type: 'conjunction' }).format(items);
}
