import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Cell, pngOf, saveFile, saveTable } from '../../debrief/save.ts';
import { num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { textSize, theme } from '../../ui/prefs.ts';
import { Table } from '../../ui/Table.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { inkOf, type Space } from './plots/space.ts';

/** Whether every figure is shown as a table. */
export const asTables = signal(false);

/** Whether the page is drawn for a wall. */
export const onWall = signal(false);

/** A figure: what it says, its table, and how it is drawn; without a drawing it is a table alone. */
export interface Figure {
  /** Name of the files that are exported. */
  id: string;
  title: string;
  says: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Decimals of its figures in the table. */
  digits?: number;
  height?: number;
  draw: (space: Space) => SVGSVGElement;
}

interface FigureBoxProps {
  figure: Figure;
  /** Between title and drawing: a choice of what is shown. */
  children?: ComponentChildren;
}

/** A chart with its sentence, the same figures as a table, and both to take along. */
export function FigureBox({ figure, children }: FigureBoxProps) {
  const { id, title, says, head, rows, digits = 1 } = figure;
  const place = useRef<HTMLDivElement>(null);
  const table = asTables.value;
  const width = useWidth(place, table);
  useDrawing(place, figure, table ? 0 : width);
  const savePng = async () => {
    const svg = place.current?.querySelector('svg');
    if (svg && place.current)
      saveFile(`${id}.png`, 'image/png', await pngOf(svg, { title, says, ...inkOf(place.current) }));
  };
  return (
    <figure class="figure">
      <figcaption>
        <h2>{title}</h2>
        <p class="soft">{says}</p>
      </figcaption>
      {children}
      {table ? (
        <Table
          caption={title}
          hideCaption
          columns={head.map((words, column) => ({
            id: String(column),
            head: words,
            rowHead: column === 0,
            number: column > 0 && rows.every((row) => typeof row[column] !== 'string'),
            cell: (row: readonly Cell[]) => shown(row[column], digits),
          }))}
          rows={rows}
          rowKey={(row) => row.join('|')}
        />
      ) : (
        <div ref={place} class="figure-drawing" role="img" aria-label={`${title}. ${says}`} />
      )}
      <p class="figure-export no-print">
        <Button
          kind="quiet"
          size="small"
          icon="download"
          label={t('debrief.export.of', { what: t('debrief.export.csv'), title })}
          onClick={() => saveTable(`${id}.csv`, head, rows)}
        >
          {t('debrief.export.csv')}
        </Button>
        {!table && (
          <Button
            kind="quiet"
            size="small"
            icon="download"
            label={t('debrief.export.of', { what: t('debrief.export.png'), title })}
            onClick={() => void savePng()}
          >
            {t('debrief.export.png')}
          </Button>
        )}
      </p>
    </figure>
  );
}

function shown(cell: Cell, digits: number): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return num(cell, Number.isInteger(cell) ? 0 : digits);
}

/** Draws anew when the figure, its room, the theme or the size of letters changes. */
function useDrawing(place: { current: HTMLDivElement | null }, figure: Figure, width: number): void {
  const look = `${theme.value} ${textSize.value} ${onWall.value}`;
  const { draw, height = 320 } = figure;
  // A stage may be uncovered a moment before what it shows has come.
  const empty = figure.rows.length === 0;
  useEffect(() => {
    const box = place.current;
    if (!box || width === 0 || empty) return;
    const tall = onWall.peek() ? 1.25 * height : height;
    const redraw = () => {
      const drawn = draw({ width, height: tall, ink: inkOf(box) });
      // Plot names its marks by what they are, “dot”, where no name is allowed; the figure as a whole is named, and read as a table.
      for (const mark of drawn.querySelectorAll('g[aria-label], line[aria-label], rect[aria-label]'))
        mark.removeAttribute('aria-label');
      box.replaceChildren(drawn);
    };
    redraw();
    // Paper has colours of its own and waits for no effect.
    addEventListener('beforeprint', redraw);
    return () => removeEventListener('beforeprint', redraw);
  }, [draw, width, look, empty]);
}
