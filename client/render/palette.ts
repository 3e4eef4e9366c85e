/**
 * The seventeen power slots: colours for light and dark, pattern and emblem. Free of Phaser and of the DOM, so that the
 * panels use the very same values as the map. Slots 1–8 tell apart best and are given out first.
 */
import { EMBLEMS, type EmblemName } from './emblems.ts';

export type Theme = 'light' | 'dark';

export type PatternName =
  | 'risingDiagonal'
  | 'dots'
  | 'horizontals'
  | 'verticals'
  | 'fallingDiagonal'
  | 'plusMarks'
  | 'zigzag'
  | 'smallRings'
  | 'dashes'
  | 'squareGrid'
  | 'diagonalPairs'
  | 'waves'
  | 'crossMarks'
  | 'lozenges'
  | 'brick'
  | 'verticalDashes'
  | 'ticks';

/** One power slot. `fill` is the full colour, `line` its deep companion for bands, patterns and rims; `mark` is the ink of the emblem. */
export interface PowerSlot {
  readonly slot: number;
  readonly name: string;
  readonly fill: string;
  readonly line: string;
  readonly darkFill: string;
  readonly darkLine: string;
  readonly mark: string;
  readonly darkMark: string;
  readonly pattern: PatternName;
  readonly emblem: EmblemName;
}

const INK = '#26241f';
const PALE = '#F3EEE2';
const NIGHT = '#0C1115';

type Row = readonly [string, string, string, string, string, PatternName, EmblemName, string];

// name, fill, line, dark fill, dark line, pattern, emblem, emblem ink in the dark theme
const ROWS: readonly Row[] = [
  ['Sky', '#85bdec', '#1a608f', '#476f9b', '#89b9ee', 'risingDiagonal', 'disc', PALE],
  ['Ochre', '#cca661', '#7a5300', '#875714', '#dba567', 'dots', 'diamond', PALE],
  ['Madder', '#bc6e57', '#7d331c', '#4f1a17', '#e8977f', 'horizontals', 'triangle', PALE],
  ['Mint', '#c9e6dd', '#3b6459', '#7f918a', '#b7e3d3', 'verticals', 'square', NIGHT],
  ['Violet', '#887db2', '#50427a', '#432b59', '#bea4db', 'fallingDiagonal', 'ring', PALE],
  ['Slate', '#758b8c', '#285557', '#31403e', '#8ebcb5', 'plusMarks', 'cross', PALE],
  ['Straw', '#e7dab0', '#685a2c', '#ac823e', '#ecd1aa', 'zigzag', 'chevron', NIGHT],
  ['Stone', '#aea494', '#6a583a', '#70695a', '#c0b08e', 'smallRings', 'star', PALE],
  ['Cornflower', '#769cdd', '#345a98', '#285284', '#81b4f5', 'dashes', 'crescent', PALE],
  ['Aqua', '#aae4eb', '#20666d', '#5596b0', '#ade1f7', 'squareGrid', 'bars', NIGHT],
  ['Verdigris', '#44b2a9', '#006c65', '#4c5d5c', '#52c6c3', 'diagonalPairs', 'hexagon', PALE],
  ['Sage', '#a4c2b8', '#3c6458', '#687975', '#9ac9c1', 'waves', 'hourglass', NIGHT],
  ['Umber', '#938579', '#624931', '#5b4d31', '#c0af8d', 'crossMarks', 'quatrefoil', PALE],
  ['Pearl', '#adb2c8', '#535977', '#49485d', '#aeadd0', 'lozenges', 'saltire', PALE],
  ['Sand', '#c9b490', '#6d572f', '#846e44', '#ccb791', 'brick', 'halfDisc', PALE],
  ['Bronze', '#a88c40', '#6e5000', '#908e73', '#e4db88', 'verticalDashes', 'keystone', NIGHT],
  ['Steel', '#4f7e8d', '#1c4452', '#8c9ee7', '#c4cef9', 'ticks', 'arch', NIGHT],
];

/** All slots in order; `SLOTS[0]` is slot 1. */
export const SLOTS: readonly PowerSlot[] = ROWS.map(
  ([name, fill, line, darkFill, darkLine, pattern, emblem, darkMark], i) => ({
    slot: i + 1,
    name,
    fill,
    line,
    darkFill,
    darkLine,
    mark: INK,
    darkMark,
    pattern,
    emblem,
  }),
);

/** The colours of one slot under one theme. */
export interface SlotColours {
  readonly fill: string;
  readonly line: string;
  readonly mark: string;
}

/** The slot with that number, 1–17; numbers outside wrap round, so an eighteenth power still gets a look. */
export function powerSlot(slot: number): PowerSlot {
  const found = SLOTS[(((slot - 1) % SLOTS.length) + SLOTS.length) % SLOTS.length];
  if (!found) throw new RangeError(`no power slot ${slot}`);
  return found;
}

/** Fill, line and emblem ink of a slot under a theme. */
export function slotColours(slot: number, theme: Theme): SlotColours {
  const s = powerSlot(slot);
  return theme === 'light'
    ? { fill: s.fill, line: s.line, mark: s.mark }
    : { fill: s.darkFill, line: s.darkLine, mark: s.darkMark };
}

/** SVG path data of a slot's emblem in a 24×24 box, filled with the even-odd rule. */
export function emblemPath(slot: number): string {
  return EMBLEMS[powerSlot(slot).emblem];
}
