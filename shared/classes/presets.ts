/** A lesson that is ready to be run: what an instructor picks from. Texts `preset.<id>.topic` and `preset.<id>.plan`. */
export interface ClassPreset {
  id: string;
  /** Of one lesson; there are `lessons` of them. */
  minutes: number;
  lessons: number;
  scenario: string;
  turns: number;
  /** Whether a turn is played first that is then undone. */
  practice: boolean;
  cabinet: number;
  debriefMinutes: number;
  /** Students of one world, fewest and most. */
  players: readonly [least: number, most: number];
}

/** In the order they are offered. */
export const CLASS_PRESETS: readonly ClassPreset[] = [
  {
    id: 'duel45',
    minutes: 45,
    lessons: 1,
    scenario: 'duel',
    turns: 6,
    practice: true,
    cabinet: 2,
    debriefMinutes: 12,
    players: [3, 6],
  },
  {
    id: 'concert45',
    minutes: 45,
    lessons: 1,
    scenario: 'concert',
    turns: 6,
    practice: true,
    cabinet: 1,
    debriefMinutes: 12,
    players: [4, 6],
  },
  {
    id: 'concert75',
    minutes: 75,
    lessons: 1,
    scenario: 'concert',
    turns: 10,
    practice: true,
    cabinet: 2,
    debriefMinutes: 20,
    players: [6, 12],
  },
  {
    id: 'concert90',
    minutes: 45,
    lessons: 2,
    scenario: 'concert',
    turns: 10,
    practice: true,
    cabinet: 2,
    debriefMinutes: 15,
    players: [6, 12],
  },
  {
    id: 'europe75',
    minutes: 75,
    lessons: 1,
    scenario: 'europe-1900',
    turns: 10,
    practice: false,
    cabinet: 3,
    debriefMinutes: 20,
    players: [6, 21],
  },
];

/** What holds where no preset was picked. */
export const USUAL_CLASS = { scenario: 'concert', cabinet: 1, debriefMinutes: 12, lessons: 1 } as const;

export const presetById = (id: string): ClassPreset | undefined => CLASS_PRESETS.find((preset) => preset.id === id);
