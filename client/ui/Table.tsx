import type { ComponentChildren } from 'preact';
import { Sideways } from './Sideways.tsx';

/** A column: its head, whether it holds numbers, and how a row's cell is drawn. */
export interface Column<Row> {
  id: string;
  head: ComponentChildren;
  /** Right-aligned, with the unit in the head. */
  number?: boolean;
  cell: (row: Row) => ComponentChildren;
  /** The cell that names the row. */
  rowHead?: boolean;
}

interface TableProps<Row> {
  /** What the table shows. */
  caption: string;
  /** Whether the caption is only heard. */
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The reader's own row. */
  own?: (row: Row) => boolean;
}

/** A unit does not part from the word before it. */
const withUnit = (head: ComponentChildren): ComponentChildren =>
  typeof head === 'string' ? head.replace(/ %$/, '\u00a0%') : head;

/** A table: numbers at the right, one heavy rule under the head; scrolls sideways rather than break. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowKey, own }: TableProps<Row>) {
  return (
    <Sideways label={caption}>
      <table>
        <caption class={hideCaption ? 'vh' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, head, number }) => (
              <th key={id} scope="col" class={number ? 'num' : undefined}>
                {withUnit(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} class={own?.(row) ? 'own' : undefined}>
              {columns.map(({ id, cell, number, rowHead }) =>
                rowHead ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} class={number ? 'num' : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
