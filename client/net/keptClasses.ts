/** What this browser keeps of a class: the ways in, and what the list of classes shows. */
export interface KeptClass {
  /** Proves the instructor, a student, or on a shared machine both. */
  instructor?: string;
  student?: string;
  name: string;
  at: number;
}

const CLASSES = 'counterpoise.classes';
/** Older classes are forgotten beyond this many. */
const MOST = 40;

type Kept = Record<string, KeptClass>;

// Where storage is shut (private windows, school policies), classes are kept as long as the page.
let memory: Kept = {};

function all(): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(CLASSES) ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(Object.entries(found).filter(([, one]) => isWhole(one)));
  } catch {
    return memory;
  }
}

function isWhole(one: Partial<KeptClass> | null): one is KeptClass {
  const isToken = (token: unknown): boolean => token === undefined || typeof token === 'string';
  return one !== null && isToken(one.instructor) && isToken(one.student) && Number.isFinite(one.at);
}

function keep(kept: Kept): void {
  memory = kept;
  try {
    localStorage.setItem(CLASSES, JSON.stringify(kept));
  } catch {
    // As above.
  }
}

/** What is kept of that class, or undefined. */
export const keptClass = (code: string): KeptClass | undefined => all()[code] ?? memory[code];

/** Keeps what is new of a class beside what was kept. */
export function keepClass(code: string, news: Partial<Omit<KeptClass, 'at'>>): void {
  const classes = Object.entries({ ...all(), [code]: { name: code, ...keptClass(code), ...news, at: Date.now() } });
  classes.sort(([, a], [, b]) => b.at - a.at);
  keep(Object.fromEntries(classes.slice(0, MOST)));
}

/** Forgets one way into a class, or with null all of it. */
export function forgetClass(code: string, way: 'instructor' | 'student' | null): void {
  const { [code]: gone, ...rest } = all();
  if (gone === undefined) return;
  const left = way === null ? {} : { ...gone, [way]: undefined };
  const { instructor, student } = left as Partial<KeptClass>;
  keep(instructor === undefined && student === undefined ? rest : { ...rest, [code]: left as KeptClass });
}

/** Classes that this browser has the console of, the last one used first. */
export function ownClasses(): { code: string; name: string; at: number }[] {
  return Object.entries(all())
    .filter(([, { instructor }]) => instructor !== undefined)
    .map(([code, { name, at }]) => ({ code, name, at }))
    .sort((a, b) => b.at - a.at);
}

/**
 * Keeps the token behind the mark of the address, which browsers send to nobody, and leaves the address without it. The first
 * character tells an instructor's from a student's; null where there is none.
 */
export function takeClassToken(code: string): 'instructor' | 'student' | null {
  const token = location.hash.slice(1);
  const way = token.startsWith('3') ? 'instructor' : token.startsWith('1') ? 'student' : null;
  if (way === null || token.length < 20) return null;
  history.replaceState(null, '', location.pathname);
  keepClass(code, { [way]: token });
  return way;
}
