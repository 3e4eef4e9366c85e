import { signal } from '@preact/signals';

const KEY = 'counterpoise.lesson';

/** The match that teaches: where its first turn's guide stands, and which tips of later turns were read. */
export interface Lesson {
  code: string;
  /** A step of the first turn's guide; empty before the first. */
  step: string;
  read: readonly string[];
}

function kept(): Lesson | null {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Lesson> | null;
    if (typeof found?.code !== 'string') return null;
    const read = Array.isArray(found.read) ? found.read.filter((id) => typeof id === 'string') : [];
    return { code: found.code, step: typeof found.step === 'string' ? found.step : '', read };
  } catch {
    // Where nothing can be kept the lesson lasts as long as the page.
    return null;
  }
}

const now = signal<Lesson | null>(kept());

function keep(lesson: Lesson | null): void {
  now.value = lesson;
  try {
    if (lesson) localStorage.setItem(KEY, JSON.stringify(lesson));
    else localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

/** The lesson that this match is, or null. */
export const lessonOf = (code: string | null): Lesson | null => (now.value?.code === code ? now.value : null);

export const beginLesson = (code: string): void => keep({ code, step: '', read: [] });

/** Goes on to a step of the first turn's guide. */
export const lessonStep = (step: string): void => keep(now.value && { ...now.value, step });

/** Puts a tip away for good. */
export const readTip = (id: string): void => keep(now.value && { ...now.value, read: [...now.value.read, id] });

/** No tip comes any more. */
export const endLesson = (): void => keep(null);
