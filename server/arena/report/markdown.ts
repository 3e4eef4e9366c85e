/** A table of Markdown; figures are set right. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const aligns = headings.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '---:' : '---'));
  return [headings, aligns, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
