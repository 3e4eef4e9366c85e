import { signal } from '@preact/signals';

/** Why an order was refused whose button went before that could be read beside it; else empty. */
export const lateRefusal = signal('');
