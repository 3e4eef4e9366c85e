import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What a message asks of who fills it: each place's name with the kinds of place it is, and the tags. */
export interface Shape {
  places: ReadonlyMap<string, ReadonlySet<string>>;
  tags: ReadonlySet<string>;
  /** The options of each select, and the forms of each plural. */
  options: ReadonlyMap<string, ReadonlySet<string>>;
}

const KINDS: Partial<Record<TYPE, string>> = {
  [TYPE.argument]: 'plain',
  [TYPE.number]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'time',
  [TYPE.select]: 'select',
  [TYPE.plural]: 'plural',
};

/** @throws SyntaxError where the message cannot be read. */
export function shapeOf(message: string): Shape {
  const places = new Map<string, Set<string>>();
  const options = new Map<string, Set<string>>();
  const tags = new Set<string>();
  const note = (map: Map<string, Set<string>>, name: string, value: string) =>
    map.set(name, (map.get(name) ?? new Set()).add(value));
  const walk = (nodes: readonly MessageFormatElement[]): void => {
    for (const node of nodes) {
      if (node.type === TYPE.tag) {
        tags.add(node.value);
        walk(node.children);
        continue;
      }
      const kind = KINDS[node.type];
      if (kind) note(places, (node as { value: string }).value, kind);
      if (node.type === TYPE.select || node.type === TYPE.plural) {
        for (const [name, option] of Object.entries(node.options)) {
          note(options, node.value, name);
          walk(option.value);
        }
      }
    }
  };
  walk(parse(message));
  return { places, tags, options };
}

/** The longest a message can become but for what its places are filled with, in letters as wide as Latin ones. */
export function lengthOf(message: string): number {
  const measure = (nodes: readonly MessageFormatElement[]): number =>
    nodes.reduce((sum, node) => {
      if (node.type === TYPE.literal) return sum + widthOf(node.value);
      if (node.type === TYPE.tag) return sum + measure(node.children);
      if (node.type === TYPE.select || node.type === TYPE.plural) {
        return sum + Math.max(...Object.values(node.options).map((option) => measure(option.value)));
      }
      return sum;
    }, 0);
  return measure(parse(message));
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u2E80-\u9FFF\uFF00-\uFFEF]/.test(letter) ? 1.8 : 1), 0);
