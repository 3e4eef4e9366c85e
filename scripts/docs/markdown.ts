const WIDTH = 120;

/** A paragraph broken into lines; `indent` comes before each further one. */
export function wrapped(text: string, first = '', indent = ''): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const begun = line !== first && line !== indent;
    if (begun && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else {
      line += begun ? ` ${word}` : word;
    }
  }
  return [...lines, line].join('\n');
}

/** A table of Markdown. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly boolean[] = [],
) {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${head.map((_, column) => (numeric[column] ? '---:' : '---')).join('|')}|`;
  return [row(head), rule, ...rows.map(row)].join('\n');
}
