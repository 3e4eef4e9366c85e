/** Who may talk to whom: anything; everybody at once only; nobody. */
export const TALK_POLICIES = ['open', 'public', 'off'] as const;
/** What an absent person's seat does: the caretaker follows its instructions; a rival leads it; all wait for it. */
export const ABSENCE_POLICIES = ['caretaker', 'rival', 'wait'] as const;
/** Who may stop the clock: the host, anybody seated, or most of those seated and present. */
export const PAUSE_POLICIES = ['host', 'anyone', 'vote'] as const;
/** Who may watch: whoever has the link, who was invited by name, nobody. */
export const WATCH_POLICIES = ['link', 'named', 'none'] as const;

/** What a match's host settles beside scenario, rules and clock; shown to everybody before they sit down. */
export interface Policies {
  talk: (typeof TALK_POLICIES)[number];
  absence: (typeof ABSENCE_POLICIES)[number];
  pause: (typeof PAUSE_POLICIES)[number];
  /** Minutes after which a pause ends by itself; 0 for none. */
  pauseMinutes: number;
  /** Seconds given once a phase when the clock runs out on somebody who is present; 0 for none. */
  graceSeconds: number;
  /** Times that each seat may lengthen a phase by itself, in the whole match. */
  extensions: number;
  /** Days that each seat may be away without being asked for, in the whole match. */
  vacationDays: number;
  watch: (typeof WATCH_POLICIES)[number];
  /** Turns that onlookers are behind; 0 is live. */
  watchDelay: number;
  /** Whether newcomers may take over AI seats once the match runs. */
  lateJoin: boolean;
  /** Whether coarse words are starred out of talk. */
  filter: boolean;
}

/** What holds where nothing was settled. */
export const USUAL_POLICIES: Policies = {
  talk: 'open',
  absence: 'caretaker',
  pause: 'host',
  pauseMinutes: 0,
  graceSeconds: 0,
  extensions: 0,
  vacationDays: 0,
  watch: 'link',
  watchDelay: 0,
  lateJoin: true,
  filter: false,
};

/** Bounds of the policies that are numbers. */
export const POLICY_BOUNDS = {
  pauseMinutes: 10_080,
  graceSeconds: 43_200,
  extensions: 10,
  vacationDays: 30,
  watchDelay: 2,
} as const;
