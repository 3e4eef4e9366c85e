export { ORDER_RULES } from './registry.ts';
export { validate } from './validate.ts';
