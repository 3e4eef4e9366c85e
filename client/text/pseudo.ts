import { IntlMessageFormat } from 'intl-messageformat';

/** A text as it is kept: as written, or where it has places as the syntax tree that the build made of it. */
export type Kept = string | ReturnType<IntlMessageFormat['getAst']>;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'åƀçđéƒĝĥîĵķļɱñöþqŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞQŔŠŢÛṼŴẊÝŽ';
const letters = new Map([...PLAIN].map((letter, i) => [letter, [...ACCENTED][i]]));
/** As much longer as other languages are. */
const LONGER = 0.35;

/** Words with accents, and longer by a third. */
export function stretched(words: string): string {
  const accented = [...words].map((letter) => letters.get(letter) ?? letter).join('');
  const letterCount = words.replace(/[^a-z]/gi, '').length;
  const more = '~'.repeat(Math.ceil(letterCount * LONGER)).replace(/~{7}(?=~)/g, '$& ');
  return letterCount < 3 ? accented : `${accented}${more}`;
}

type Node = Exclude<Kept, string>[number];

/** The same tree with its words stretched. */
function stretchedNode(node: Node): Node {
  const copy = { ...node } as Record<string, unknown>;
  // Literals are the only nodes without a name or options whose value is shown as it stands.
  if (node.type === 0) return { ...node, value: stretched(node.value) };
  if (Array.isArray(copy.children)) copy.children = (copy.children as Node[]).map(stretchedNode);
  if (typeof copy.options === 'object' && copy.options !== null) {
    copy.options = Object.fromEntries(
      Object.entries(copy.options as Record<string, { value: Node[] }>).map(([name, option]) => [
        name,
        { ...option, value: option.value.map(stretchedNode) },
      ]),
    );
  }
  return copy as unknown as Node;
}

/** A catalogue's text in the pseudo-locale, between brackets that show where one is cut off. */
export function pseudo(text: Kept): Kept {
  if (typeof text === 'string' && !/[{}<>'#]/.test(text)) return `[${stretched(text)}]`;
  const tree = typeof text === 'string' ? new IntlMessageFormat(text, 'en').getAst() : text;
  const bracket = (value: string): Node => ({ type: 0, value }) as Node;
  return [bracket('['), ...tree.map(stretchedNode), bracket(']')];
}
