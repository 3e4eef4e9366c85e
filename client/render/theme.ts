/** Colours and weights of the chart; the values of the interface's style sheet for the same names. */
import type { MapFile } from './mapfile.ts';
import type { Theme } from './palette.ts';

export interface ChartTheme {
  /** The page under the web of powers. */
  readonly paper: string;
  readonly sea: string;
  readonly seaDeep: string;
  readonly shelf: string;
  readonly land: string;
  readonly landEdge: string;
  readonly coast: string;
  readonly waterLine: string;
  readonly seaInk: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly halo: string;
  readonly panel: string;
  readonly line: string;
  readonly borderInk: string;
  readonly relief: string;
  readonly reliefOpacity: number;
  readonly patternOpacity: number;
  readonly bandOpacity: number;
  /** Opacity of a power's fill over land. */
  readonly wash: number;
  readonly regionLineOpacity: number;
  readonly accent: string;
  readonly seal: string;
  readonly focus: string;
  readonly good: string;
  readonly warn: string;
  readonly grey: string;
  readonly trade: string;
  readonly arms: string;
  /** Five steps of the threat lens, least first. */
  readonly threat: readonly [string, string, string, string, string];
  /** Five steps of the capability lens, least first. */
  readonly capability: readonly [string, string, string, string, string];
  /** Five steps of the trade lens, least first. */
  readonly shares: readonly [string, string, string, string, string];
  readonly ally: string;
  readonly own: string;
}

export const CHART_THEMES: Readonly<Record<Theme, ChartTheme>> = {
  light: {
    paper: '#F6F1E5',
    sea: '#DCE6E6',
    seaDeep: '#C7D6D9',
    shelf: '#B9CDD1',
    land: '#F2ECDD',
    landEdge: '#B9AD95',
    coast: '#3F4A4C',
    waterLine: '#9FB7BC',
    seaInk: '#4A6570',
    ink: '#2B2A28',
    inkSoft: '#5C5850',
    halo: '#FBF7EC',
    panel: '#FCF9F2',
    line: '#D8CFBC',
    borderInk: '#3A3733',
    relief: '#5A4A30',
    reliefOpacity: 0.6,
    patternOpacity: 0.3,
    bandOpacity: 0.46,
    wash: 0.74,
    regionLineOpacity: 0.42,
    accent: '#1F5A6B',
    seal: '#8C2F2B',
    focus: '#1A6FB0',
    good: '#2F6B45',
    warn: '#8C5210',
    grey: '#6E6A62',
    trade: '#2F6B45',
    arms: '#A0600F',
    threat: ['#E6EAE0', '#F0DCC4', '#E5B795', '#D28A70', '#C4746A'],
    capability: ['#EEF0E6', '#D5E2DE', '#A9C9CC', '#74A5AF', '#437E8E'],
    shares: ['#EDF0E3', '#DEE9D8', '#C3DCC1', '#9DC4A2', '#76AA86'],
    ally: '#B9D3D6',
    own: '#FCFAF4',
  },
  dark: {
    paper: '#14181C',
    sea: '#0F1A22',
    seaDeep: '#0B141A',
    shelf: '#070D12',
    land: '#242B31',
    landEdge: '#4B545C',
    coast: '#93A5AC',
    waterLine: '#24414E',
    seaInk: '#7FA3B2',
    ink: '#EAE5D9',
    inkSoft: '#ABA597',
    halo: '#0E1418',
    panel: '#1B2127',
    line: '#343C44',
    borderInk: '#0B0F12',
    relief: '#000000',
    reliefOpacity: 0.62,
    patternOpacity: 0.42,
    bandOpacity: 0.34,
    wash: 0.85,
    regionLineOpacity: 0.75,
    accent: '#7FBFCB',
    seal: '#E08A7F',
    focus: '#7CC0F5',
    good: '#7CC49A',
    warn: '#E0B15E',
    grey: '#8D958F',
    trade: '#7CC49A',
    arms: '#E0B15E',
    threat: ['#26302F', '#4A3B2E', '#6E4836', '#98533F', '#C4675A'],
    capability: ['#262E33', '#2B3F48', '#30545F', '#3C7381', '#5B9DAB'],
    shares: ['#262E2C', '#2C4037', '#325846', '#3F775A', '#5F9F7B'],
    ally: '#2C5560',
    own: '#39424A',
  },
};

/** How close the reader is: the chart's three line-weight steps. */
export type ZoomStep = 'world' | 'theatre' | 'region';

/** Widths in CSS px; `region` is null where region lines are left out. */
export interface LineWeights {
  readonly coast: number;
  readonly power: number;
  readonly region: number | null;
  readonly regionDash: readonly number[];
  readonly band: number;
}

export const LINE_WEIGHTS: Readonly<Record<ZoomStep, LineWeights>> = {
  world: { coast: 0.8, power: 1.15, region: null, regionDash: [], band: 3.5 },
  theatre: { coast: 1.1, power: 1.4, region: 0.7, regionDash: [3, 2], band: 5 },
  region: { coast: 1.5, power: 1.8, region: 1, regionDash: [4, 3], band: 6.5 },
};

/** The step for a scale in CSS px a map unit; a fictional map of fifteen regions starts at theatre. */
export function zoomStep({ wrap, steps }: Pick<MapFile, 'wrap' | 'steps'>, scale: number): ZoomStep {
  const [theatre, region] = steps ?? (wrap ? [1.15, 3] : [0.5, 1.9]);
  return scale < theatre ? 'world' : scale < region ? 'theatre' : 'region';
}

/** The lenses that shade by a value of 0–1. */
export type ScaleLens = 'threat' | 'capability' | 'trade' | 'tension';

/** The four bounds between each lens's five steps: odds, capability share, share of your trade, tension. */
export const SCALES: Readonly<Record<ScaleLens, readonly [number, number, number, number]>> = {
  threat: [0.03, 0.1, 0.25, 0.4],
  capability: [0.02, 0.05, 0.1, 0.2],
  trade: [0.02, 0.05, 0.1, 0.2],
  tension: [0.2, 0.35, 0.5, 0.65],
};

/** The step, 0–4, of a value under a lens. */
export function stepOf(lens: ScaleLens, value: number): 0 | 1 | 2 | 3 | 4 {
  return SCALES[lens].filter((bound) => value >= bound).length as 0 | 1 | 2 | 3 | 4;
}

/** Font stacks of the chart, as the interface's style sheet names them. */
export const SERIF =
  '"Source Serif 4 Variable", "Source Serif 4", Georgia, "Noto Sans Arabic Variable", "Songti SC", "PingFang SC", "Microsoft YaHei", "Noto Sans SC Variable", serif';
export const SANS =
  '"Source Sans 3 Variable", "Source Sans 3", "Noto Sans Arabic Variable", system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC Variable", sans-serif';
