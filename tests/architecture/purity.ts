import { type Source, type SyntaxNode, walk } from './sources.ts';

/** The members of Math whose result ECMAScript fixes to the last bit. */
const exactMaths = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'.split(' '),
);

/** Globals of every engine that read a clock, the surroundings, or the reader's language. */
const impureGlobals = new Set(['Date', 'Intl', 'Temporal', 'globalThis', 'eval', 'WeakRef', 'FinalizationRegistry']);

/** Methods whose result depends on the language or time zone of the machine. */
const localeMethods = /^(localeCompare|toLocale\w*)$/;

/** Everything in these sources whose result may differ between two machines, as a sentence each. */
export function purityViolations(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    walk(source, (node, parent) => {
      const fault = faultOf(node, parent);
      if (fault !== undefined) found.push(`${source.path}:${lineOf(source, node)} uses ${fault}`);
    });
    return found;
  });
}

function faultOf(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if ((node.type === 'BinaryExpression' && node.operator === '**') || node.operator === '**=') return node.operator;
  if (node.type !== 'Identifier') return undefined;
  const name = node.name as string;
  if (isMemberName(node, parent)) return localeMethods.test(name) ? name : undefined;
  if (isKey(node, parent)) return undefined;
  if (impureGlobals.has(name)) return name;
  if (name !== 'Math') return undefined;
  if (parent?.type !== 'MemberExpression' || parent.computed === true) return 'Math as a value';
  const member = (parent.property as SyntaxNode).name as string;
  return exactMaths.has(member) ? undefined : `Math.${member}`;
}

function isMemberName(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  return parent?.type === 'MemberExpression' && parent.property === node && parent.computed !== true;
}

function isKey(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  return parent?.key === node && parent.computed !== true && parent.shorthand !== true;
}

function lineOf(source: Source, node: SyntaxNode): number {
  return source.text.slice(0, node.start).split('\n').length;
}
