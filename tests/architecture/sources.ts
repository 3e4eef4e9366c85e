import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The project's folder. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** One source file: where it lies in the project, with slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A node of the syntax tree, as ESTree with TypeScript's additions describes it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** All TypeScript files of the project below these folders, in order. */
export function readSources(...folders: string[]): Source[] {
  return folders
    .filter((folder) => existsSync(join(projectRoot, folder)))
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .sort()
    .map((file) => ({
      path: relative(projectRoot, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

/** Calls `visit` for every node of the source's syntax tree with the node above it. Throws where it does not parse. */
export function walk(source: Source, visit: (node: SyntaxNode, parent: SyntaxNode | undefined) => void): void {
  const { program, errors } = parseSync(source.path, source.text);
  if (errors.length > 0) throw new SyntaxError(`${source.path}: ${errors[0].message}`);
  const descend = (value: unknown, parent: SyntaxNode | undefined): void => {
    if (Array.isArray(value)) {
      for (const item of value) descend(item, parent);
    } else if (isNode(value)) {
      visit(value, parent);
      for (const field of Object.values(value)) descend(field, value);
    }
  };
  descend(program, undefined);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/**
 * What a source imports, in any way: import, export from, dynamic import, import type, `import('x').T`. Relative
 * names come back as paths in the project, others (packages) as they are written.
 */
export function importsOf(source: Source): string[] {
  const imported: string[] = [];
  walk(source, (node) => {
    const from = node.source as { value?: unknown } | null | undefined;
    if (typeof from?.value === 'string') imported.push(from.value);
  });
  return imported.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(source.path), name) : name));
}
