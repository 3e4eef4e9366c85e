import { validate } from '../../shared/orders/index.ts';
import { setCheck } from './commands.ts';

// With this module loaded, an order that the rules refuse by what the seat knows is refused before it is sent.
setCheck(validate);
