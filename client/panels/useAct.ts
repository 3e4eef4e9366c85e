import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '../../shared/model/match.ts';
import { give } from '../store/commands.ts';
import { refusalText } from '../store/names.ts';
import { lateRefusal } from '../store/refusals.ts';

/** An order under way: whether one is, and why the last one was refused, in the player's words. */
export interface Acting {
  busy: boolean;
  fault: string;
  /** Gives the order; true once the server has taken it. */
  act: (command: Command) => Promise<boolean>;
  /** Forgets the last refusal. */
  clear: () => void;
}

/** Milliseconds that a refusal must have stood beside its button to have been read there. */
const READ = 2000;

/**
 * Gives orders and keeps what came of the last one, to be shown beside its button; where that goes before it can be read, as that of
 * an offer withdrawn meanwhile, above the page.
 */
export function useAct(): Acting {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const said = useRef({ words: '', at: 0, gone: false });
  useEffect(
    () => () => {
      const { words, at } = said.current;
      said.current.gone = true;
      if (words !== '' && Date.now() - at < READ) lateRefusal.value = words;
    },
    [],
  );
  const say = (words: string) => {
    Object.assign(said.current, { words, at: Date.now() });
    if (said.current.gone) lateRefusal.value = words;
    else setFault(words);
  };
  const act = async (command: Command) => {
    setBusy(true);
    say('');
    const sent = await give(command);
    setBusy(false);
    if (!sent.ok) say(refusalText(sent.error));
    return sent.ok;
  };
  return { busy, fault, act, clear: () => say('') };
}
