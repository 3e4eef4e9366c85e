import { codeFrom } from '../../ui/CodeField.tsx';
import { matchRoute, path } from '../../ui/router.tsx';

/** The class of the address, and which of its pages. */
export function classRoute(): { code: string; part: string } {
  const { code = '', part = '' } = matchRoute('/class/:code/:part?', path.value) ?? {};
  return { code: codeFrom(code), part };
}
