import { INDICES } from '../model/vocabulary.ts';
import type { GradeBook, GradeRow } from './records.ts';

type Cell = string | number | null;

/** Columns of the grade book, in order: stable names, so that what reads the file need not know any language. */
const COLUMNS: readonly (readonly [head: string, cell: (row: GradeRow) => Cell])[] = [
  ['student', ({ student }) => student],
  ['name', ({ name }) => name],
  ['world', ({ place }) => place?.world ?? null],
  ['power', ({ place }) => place?.power ?? null],
  ['office', ({ place }) => place?.office ?? null],
  ['turns_present', ({ present }) => present.turns],
  ['turns_since_coming', ({ present }) => present.of],
  ['turns_locked_in_time', ({ lockedInTime }) => lockedInTime.turns],
  ['turns_played', ({ lockedInTime }) => lockedInTime.of],
  ['drafts', ({ acts }) => acts.drafts],
  ['treaty_acts', ({ acts }) => acts.treaties],
  ['keys_turned', ({ acts }) => acts.keys],
  ['crisis_acts', ({ acts }) => acts.crises],
  ['other_acts', ({ acts }) => acts.other],
  ['messages', ({ messages }) => messages],
  ['forecasts_right', ({ forecasts }) => forecasts.right],
  ['forecasts_made', ({ forecasts }) => forecasts.of],
  ['forecast_brier', ({ forecasts }) => rounded(forecasts.brier, 3)],
  ['promises_kept', ({ promises }) => promises.kept],
  ['promises_due', ({ promises }) => promises.of],
  ...INDICES.map(
    (index) => [`index_${index}`, ({ indices }: GradeRow) => rounded(indices?.[index] ?? null, 1)] as const,
  ),
  ['score', ({ score }) => rounded(score, 1)],
  ['against_par', ({ againstPar }) => rounded(againstPar, 1)],
  ['rating', ({ rating }) => rounded(rating, 2)],
  ['reflection_words', ({ reflection }) => reflection?.words ?? null],
  ['reflection_handed_in', ({ reflection }) => (reflection?.handedIn ? 'yes' : 'no')],
  ['mark', ({ mark }) => mark?.mark ?? null],
  ['note', ({ mark }) => mark?.note ?? null],
];

/** The grade book as CSV (RFC 4180). */
export function gradeBookCsv({ rows }: Pick<GradeBook, 'rows'>): string {
  const lines = [COLUMNS.map(([head]) => head), ...rows.map((row) => COLUMNS.map(([, cell]) => cellOf(cell(row))))];
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  if (cell === null) return '';
  // A spreadsheet would take a text that begins so for a formula.
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits));
