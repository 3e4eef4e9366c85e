/** Icons in a 20×20 box, stroked with the ink of their surroundings. */
const PATHS = {
  play: 'M6 4L16 10L6 16Z',
  lock: 'M5 9H15V16.5H5ZM7 9V6.5A3 3 0 0 1 13 6.5V9',
  unlock: 'M5 9H15V16.5H5ZM7 9V6.5A3 3 0 0 1 12.7 5.4',
  check: 'M4 10.5L8.2 14.7L16 5.8',
  cross: 'M5 5L15 15M15 5L5 15',
  plus: 'M10 4V16M4 10H16',
  minus: 'M4 10H16',
  clock: 'M10 3A7 7 0 1 0 10 17A7 7 0 1 0 10 3ZM10 6V10.3L12.8 12',
  flag: 'M5 17V3.5H15L12.8 7L15 10.5H5',
  link: 'M8.6 11.4A3 3 0 0 0 12.8 11.4L15.6 8.6A3 3 0 0 0 11.4 4.4L10.4 5.4M11.4 8.6A3 3 0 0 0 7.2 8.6L4.4 11.4A3 3 0 0 0 8.6 15.6L9.6 14.6',
  target: 'M10 3A7 7 0 1 0 10 17A7 7 0 1 0 10 3ZM10 7A3 3 0 1 0 10 13A3 3 0 1 0 10 7Z',
  scales: 'M10 3V16M6.5 16.5H13.5M4 5.5H16M4.6 5.5L2.2 11.2H7ZM15.4 5.5L13 11.2H17.8Z',
  layers: 'M10 3.5L17 7.2L10 11L3 7.2ZM4.4 10.7L3 11.5L10 15.3L17 11.5L15.6 10.7',
  swap: 'M4 7H16M13 4L16 7L13 10M16 13H4M7 10L4 13L7 16',
  pulse: 'M2.5 10H6L8.5 4.5L12 15.5L14 10H17.5',
  talk: 'M3.5 4H16.5V13H9.5L6 16.5V13H3.5Z',
  menu: 'M3.5 5.5H16.5M3.5 10H16.5M3.5 14.5H16.5',
  undo: 'M7 4.5L3.5 8L7 11.5M3.5 8H12A4 4 0 0 1 12 16H8',
  anchor:
    'M10 5.5V16.5M7 8.5H13M4 11.5C4 14.5 7 16.5 10 16.5S16 14.5 16 11.5M10 2.5A1.5 1.5 0 1 0 10 5.5A1.5 1.5 0 1 0 10 2.5Z',
  shield: 'M10 3L16 5V10C16 13.5 13.5 15.8 10 17.2C6.5 15.8 4 13.5 4 10V5Z',
  warning: 'M10 3.5L17.5 16.5H2.5ZM10 8.3V12M10 14.2V14.3',
  alert: 'M10 3A7 7 0 1 0 10 17A7 7 0 1 0 10 3ZM10 6.4V10.8M10 13.5V13.6',
  info: 'M10 3A7 7 0 1 0 10 17A7 7 0 1 0 10 3ZM10 9.2V13.8M10 6.4V6.5',
  right: 'M4 10H16M11.5 5.5L16 10L11.5 14.5',
  left: 'M16 10H4M8.5 5.5L4 10L8.5 14.5',
  down: 'M5 7.5L10 12.5L15 7.5',
  up: 'M5 12.5L10 7.5L15 12.5',
  copy: 'M7 7H16.5V16.5H7ZM13 7V3.5H3.5V13H7',
  sun: 'M10 6.6A3.4 3.4 0 1 0 10 13.4A3.4 3.4 0 1 0 10 6.6ZM10 2V3.7M10 16.3V18M2 10H3.7M16.3 10H18M4.3 4.3L5.5 5.5M14.5 14.5L15.7 15.7M15.7 4.3L14.5 5.5M5.5 14.5L4.3 15.7',
  moon: 'M15.8 11.8A6.3 6.3 0 1 1 8.2 4.2A5 5 0 0 0 15.8 11.8Z',
  textSize: 'M2.5 15.5L7 4.5L11.5 15.5M4.1 11.8H9.9M12.2 15.5L14.8 9L17.5 15.5M13.2 13.3H16.5',
  globe:
    'M10 3A7 7 0 1 0 10 17A7 7 0 1 0 10 3ZM3 10H17M10 3C7.6 5 6.8 7.5 6.8 10S7.6 15 10 17M10 3C12.4 5 13.2 7.5 13.2 10S12.4 15 10 17',
  coin: 'M10 3A7 7 0 1 0 10 17A7 7 0 1 0 10 3ZM12.3 7.8C11.8 6.9 11 6.6 10 6.6C8.7 6.6 7.8 7.2 7.8 8.2C7.8 10.5 12.4 9.4 12.4 11.8C12.4 12.8 11.4 13.4 10 13.4C8.9 13.4 8 13 7.6 12.1M10 5.3V6.6M10 13.4V14.7',
  people:
    'M7.5 4.2A2.6 2.6 0 1 0 7.5 9.4A2.6 2.6 0 1 0 7.5 4.2ZM2.5 16V14.8C2.5 12.7 4.5 11.5 7.5 11.5S12.5 12.7 12.5 14.8V16M12.8 4.6A2.4 2.4 0 0 1 12.8 9.1M14.3 11.9C16.4 12.3 17.6 13.3 17.6 14.9V16',
  person: 'M10 3.8A3 3 0 1 0 10 9.8A3 3 0 1 0 10 3.8ZM4 16.5V15.3C4 13 6.4 11.8 10 11.8S16 13 16 15.3V16.5',
  rival: 'M4 6.5H16V15.5H4ZM10 3.5V6.5M7.5 10V11.5M12.5 10V11.5M2.5 10V12.5M17.5 10V12.5',
  eye: 'M2.5 10C4.3 6.7 7 5.2 10 5.2S15.7 6.7 17.5 10C15.7 13.3 13 14.8 10 14.8S4.3 13.3 2.5 10ZM10 7.8A2.2 2.2 0 1 0 10 12.2A2.2 2.2 0 1 0 10 7.8Z',
  search: 'M8.8 4A4.8 4.8 0 1 0 8.8 13.6A4.8 4.8 0 1 0 8.8 4ZM12.4 12.4L16.5 16.5',
  download: 'M10 3.5V12.5M6 8.8L10 12.8L14 8.8M4 16.5H16',
  table: 'M3.5 4.5H16.5V15.5H3.5ZM3.5 8.2H16.5M9 8.2V15.5M3.5 11.8H16.5',
  chart: 'M3.5 3.5V16.5H16.5M5.5 13L9 8.8L11.8 11L16 5.5',
  book: 'M10 5.5C8.2 4.2 5.8 3.9 3.5 4.2V15.5C5.8 15.2 8.2 15.5 10 16.8C11.8 15.5 14.2 15.2 16.5 15.5V4.2C14.2 3.9 11.8 4.2 10 5.5ZM10 5.5V16.8',
  report: 'M4 3.5H16V16.5H4ZM6.5 6.5H13.5M6.5 9.5H9.3M6.5 12H9.3M11 9.5H13.5V12.3H11Z',
  home: 'M3.5 9.5L10 3.8L16.5 9.5M5.3 8.2V16.2H14.7V8.2',
  send: 'M3.5 10L16.5 4L12.5 16.5L9.5 11.3ZM9.5 11.3L16.5 4',
  bin: 'M4 6H16M8 6V4H12V6M5.5 6L6.2 16.5H13.8L14.5 6',
  leave: 'M8 3.5H4V16.5H8M9 10H17M13.5 6.5L17 10L13.5 13.5',
  history: 'M3.6 7.5A7 7 0 1 1 3.2 11.5M3.2 4V7.8H7M10 6.3V10.3L12.7 11.8',
  swords: 'M4 4L13 13M16 4L7 13M11.2 14.6L14.6 11.2M5.4 11.2L8.8 14.6M14 14L16.2 16.2M6 14L3.8 16.2',
  ship: 'M3 12.5H17L15.2 16H4.8ZM5.5 12.5V9H14.5V12.5M10 9V3.5M10 4.5L13.5 6.2L10 7.8',
  factory: 'M3.5 16.5V8L8 11V8L12.5 11V4H15.5L16.5 16.5Z',
  signature: 'M3 13.5C6 13.5 8.5 4 6.5 4S6 12.5 8.5 12.5S10.5 9.5 11.8 9.5S11.8 12.5 13.5 12.5H17M3 16.8H17',
  web: 'M10 2.6A2 2 0 1 0 10 6.6A2 2 0 1 0 10 2.6ZM4.4 12.6A2 2 0 1 0 4.4 16.6A2 2 0 1 0 4.4 12.6ZM15.6 12.6A2 2 0 1 0 15.6 16.6A2 2 0 1 0 15.6 12.6ZM9 6.4L5.4 12.8M11 6.4L14.6 12.8M6.4 14.6H13.6',
  gear: 'M10 7.2A2.8 2.8 0 1 0 10 12.8A2.8 2.8 0 1 0 10 7.2ZM10 2.8V5M10 15V17.2M2.8 10H5M15 10H17.2M4.9 4.9L6.5 6.5M13.5 13.5L15.1 15.1M15.1 4.9L13.5 6.5M6.5 13.5L4.9 15.1',
} as const;

export type IconName = keyof typeof PATHS;

/** Those that point along the line of reading, and turn where it runs from right to left. */
const ONWARD: ReadonlySet<IconName> = new Set(['right', 'left', 'send', 'leave', 'undo', 'history', 'report']);

interface IconProps {
  name: IconName;
  /** Edge in px; by default the size of the text beside it. */
  size?: number;
}

/** An icon. It is ornament: the words beside it, or the label of its button, carry the meaning. */
export function Icon({ name, size }: IconProps) {
  return (
    <svg
      class={ONWARD.has(name) ? 'icon onward' : 'icon'}
      viewBox="0 0 20 20"
      style={size ? { width: `${size}px`, height: `${size}px` } : undefined}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The game's mark: a balance whose long arm holds a weight of one's own, the short one a ring lent by others. */
export function Mark({ size = 34 }: { size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 40 28" width={size} height={size * 0.7} aria-hidden="true" focusable="false">
      <path d="M4 17V10.5L37 4V8.5" class="mark-beam" />
      <path d="M20 7.5V25.5M13.5 25.5H26.5" class="mark-beam" />
      <circle cx="20" cy="7.5" r="2.2" class="mark-pivot" />
      <rect x="0.5" y="17" width="7" height="7" class="mark-home" />
      <circle cx="36.5" cy="12" r="3.4" class="mark-away" />
    </svg>
  );
}
