import { computed, effect, signal } from '@preact/signals';
import { SLOTS, slotColours, type Theme } from '../render/palette.ts';

/** What the reader asked for; `system` follows the machine. */
export type ThemeChoice = Theme | 'system';

/** Steps of the text size, in per cent of the browser's own. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const KEY = 'counterpoise.prefs';

interface Prefs {
  theme: ThemeChoice;
  textSize: TextSize;
  sound: boolean;
}

function stored(): Prefs {
  const plain: Prefs = { theme: 'system', textSize: 100, sound: false };
  try {
    const known = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Prefs>;
    return {
      theme: known.theme === 'dark' || known.theme === 'light' ? known.theme : plain.theme,
      textSize: TEXT_SIZES.find((size) => size === known.textSize) ?? plain.textSize,
      sound: known.sound === true,
    };
  } catch {
    // Storage may be shut (private windows, school policies): the choice then lasts as long as the page.
    return plain;
  }
}

const first = stored();

/** The theme chosen; write it to change it. */
export const themeChoice = signal<ThemeChoice>(first.theme);
/** The text size chosen; write it to change it. */
export const textSize = signal<TextSize>(first.textSize);

/** Whether short sounds tell of what happens; off unless asked for. Write it to change it. */
export const soundOn = signal(first.sound);

const darkRoom = matchMedia('(prefers-color-scheme: dark)');
const systemDark = signal(darkRoom.matches);

/** Whether the page is on its way to paper, which is light whatever the room is. */
const printing = signal(false);

/** The theme now shown: the map and every canvas draw by it. */
export const theme = computed<Theme>(() => {
  if (printing.value) return 'light';
  return themeChoice.value === 'system' ? (systemDark.value ? 'dark' : 'light') : themeChoice.value;
});

/** The browser's own text size in px, before ours. */
function browserTextSize(): number {
  const probe = document.createElement('span');
  probe.style.fontSize = 'medium';
  document.body.append(probe);
  const size = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size || 16;
}

/** Whether letters are so large that rows made for a narrow column must break: by our setting or the browser's own. */
export const largeText = computed(() => (textSize.value / 100) * browserTextSize() >= 22);

const still = matchMedia('(prefers-reduced-motion: reduce)');
/** Whether the reader asked for reduced motion. */
export const reducedMotion = signal(still.matches);

/** The next step of text size, round and round. */
export function nextTextSize(size: TextSize): TextSize {
  return TEXT_SIZES[(TEXT_SIZES.indexOf(size) + 1) % TEXT_SIZES.length];
}

function paint(root: HTMLElement) {
  root.dataset.theme = theme.value;
  root.style.setProperty('--text-scale', String(textSize.value / 100));
  for (const { slot } of SLOTS) {
    const { fill, line, mark } = slotColours(slot, theme.value);
    root.style.setProperty(`--p${slot}`, fill);
    root.style.setProperty(`--p${slot}-line`, line);
    root.style.setProperty(`--p${slot}-mark`, mark);
  }
}

function keep() {
  const prefs: Prefs = { theme: themeChoice.value, textSize: textSize.value, sound: soundOn.value };
  try {
    localStorage.setItem(KEY, JSON.stringify(prefs));
  } catch {
    // As above: nothing to be done, nothing lost but the memory of the choice.
  }
}

/** Starts following the choices: sets theme, text size and the powers' colours on the page. Called once at boot. */
export function followPrefs(root: HTMLElement = document.documentElement): void {
  darkRoom.addEventListener('change', () => {
    systemDark.value = darkRoom.matches;
  });
  still.addEventListener('change', () => {
    reducedMotion.value = still.matches;
  });
  addEventListener('beforeprint', () => {
    printing.value = true;
  });
  addEventListener('afterprint', () => {
    printing.value = false;
  });
  effect(() => paint(root));
  effect(keep);
}
