import { signal } from '@preact/signals';

/** Number of the last message of talk that was on the screen; kept by the network for this browser. */
export const talkReadTo = signal(0);

/** What it was when the panel of talk was last opened: whatever came later is new there. */
export const talkReadBefore = signal(0);
