import type { orderErrors as english } from '../en/orderErrors.ts';
import type { Texts } from '../texts.ts';

export const orderErrors: Texts<typeof english> = {};
