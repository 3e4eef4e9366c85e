import { useState } from 'preact/hooks';
import type { ActReply, ClassAct, ClassActKind } from '../../../../shared/protocol/classActs.ts';
import { classAct } from '../../../net/classes.ts';
import { consoleView } from '../../../store/classroom.ts';
import { refusalText } from '../../../store/names.ts';
import { list } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';

/** An act of the instructor's under way, and why the last one was refused. */
export interface ClassActing {
  busy: ClassActKind | null;
  fault: string;
  /** Null where it was refused altogether. */
  act: (act: ClassAct) => Promise<Extract<ActReply, { ok: true }> | null>;
}

/** Does things as the instructor and keeps what came of the last, to be shown beside its button. */
export function useClassAct(): ClassActing {
  const [busy, setBusy] = useState<ClassActKind | null>(null);
  const [fault, setFault] = useState('');
  const act: ClassActing['act'] = async (wanted) => {
    const code = consoleView.peek()?.code;
    if (code === undefined) return null;
    setBusy(wanted.kind);
    setFault('');
    try {
      const reply = await classAct(code, wanted);
      setFault(refusedWords(reply.refused));
      return reply;
    } catch (reason) {
      setFault(reason instanceof Error ? reason.message : String(reason));
      return null;
    } finally {
      setBusy(null);
    }
  };
  return { busy, fault, act };
}

/** Where an act was refused, and why; several reasons one after the other. */
function refusedWords(refused: readonly { world: number; code: string }[]): string {
  const codes = [...new Set(refused.map(({ code }) => code))];
  return codes
    .map((code) => {
      const worlds = refused.filter((one) => one.code === code).map(({ world }) => String(world));
      return t('console.refused', { count: worlds.length, worlds: list(worlds), reason: refusalText({ code }) });
    })
    .join(' ');
}
