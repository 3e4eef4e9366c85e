import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { announce } from './LiveRegion.tsx';

interface Copying {
  /** The field that shows the text, for those whose browser does not let a page copy: the text is marked there. */
  field: RefObject<HTMLInputElement | null>;
  /** Whether the last try worked; null before the first. */
  copied: 'yes' | 'no' | null;
  copy: () => Promise<void>;
}

/** Copies a text on request and tells the ear so. */
export function useCopying(text: string, said: string): Copying {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
      announce(said);
    } catch {
      setCopied('no');
      field.current?.select();
    }
  };
  return { field, copied, copy };
}
