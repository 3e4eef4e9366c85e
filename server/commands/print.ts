/** Prints a value as one line of JSON. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Prints rows under their headings, columns aligned: texts to the left, figures to the right. */
export function printTable(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const [index, row] of cells.entries()) {
    const line = row.map((cell, column) =>
      typeof rows[Math.max(0, index - 1)]?.[column] === 'number'
        ? cell.padStart(widths[column])
        : cell.padEnd(widths[column]),
    );
    process.stdout.write(`${line.join('  ').trimEnd()}\n`);
  }
}
