import { useEffect, useState } from 'preact/hooks';
import type { ClassDebrief } from '../../../../shared/classes/records.ts';
import { classDebrief } from '../../../net/classes.ts';

/** The debrief of a class as far as it is uncovered for who asks; asked for again whenever `stage` changes. */
export function useDebrief(
  code: string,
  way: 'instructor' | 'student',
  stage: string,
): { debrief: ClassDebrief | null; fault: string } {
  const [debrief, setDebrief] = useState<ClassDebrief | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    let left = false;
    classDebrief(code, way).then(
      (found) => {
        if (left) return;
        setDebrief(found);
        setFault('');
      },
      (reason: unknown) => {
        if (!left) setFault(reason instanceof Error ? reason.message : String(reason));
      },
    );
    return () => {
      left = true;
    };
  }, [code, way, stage]);
  return { debrief, fault };
}
