import { useState } from 'preact/hooks';
import type { Command } from '../../shared/model/match.ts';
import { give } from '../store/commands.ts';
import { refusalText } from '../store/names.ts';

/** An order under way: whether one is, and why the last one was refused, in the player's words. */
export interface Acting {
  busy: boolean;
  fault: string;
  /** Gives the order; true once the server has taken it. */
  act: (command: Command) => Promise<boolean>;
  /** Forgets the last refusal. */
  clear: () => void;
}

/** Gives orders and keeps what came of the last one, to be shown beside its button. */
export function useAct(): Acting {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const act = async (command: Command) => {
    setBusy(true);
    setFault('');
    const sent = await give(command);
    setBusy(false);
    if (!sent.ok) setFault(refusalText(sent.error));
    return sent.ok;
  };
  return { busy, fault, act, clear: () => setFault('') };
}
