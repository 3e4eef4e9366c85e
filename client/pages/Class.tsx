import { useEffect, useState } from 'preact/hooks';
import { keptClass, takeClassToken } from '../net/keptClasses.ts';
import { codeFrom } from '../ui/CodeField.tsx';
import { later } from '../ui/later.tsx';
import type { ScreenProps } from './screen.ts';

const Instructor = later(async () => (await import('./class/Instructor.tsx')).Instructor);
const Student = later(async () => (await import('./class/StudentPage.tsx')).StudentPage);

/** A class by the code of its address: its console for who holds the instructor's token, a student's screens for everybody else. */
export function Class({ params }: ScreenProps) {
  const code = codeFrom(params.code ?? '');
  const [way, setWay] = useState(() => wayInto(code));
  useEffect(() => {
    setWay(wayInto(code));
    // A link pasted into the window of the same class changes nothing but what is behind its mark: no new page comes by itself.
    const onMark = () => {
      if (location.hash.length > 20) location.reload();
    };
    addEventListener('hashchange', onMark);
    return () => removeEventListener('hashchange', onMark);
  }, [code]);
  return way === 'instructor' ? <Instructor key={code} /> : <Student key={code} />;
}

function wayInto(code: string): 'instructor' | 'student' {
  const latest = takeClassToken(code);
  const kept = keptClass(code);
  return (latest ?? (kept?.instructor === undefined ? 'student' : 'instructor')) === 'instructor'
    ? 'instructor'
    : 'student';
}
