import type { Raw } from '../board';
import { numberIn, recordsIn, textIn, wordIn } from '../json';

const columns = 24;

/** What Grafana took where nothing was said: pixels, twelfths of the width. */
const defaults = { height: 250, span: 4 } as const;

/** Before schema version 16 panels stood in rows, their width in twelfths and their height in pixels. */
export function panelsOfRows(rows: readonly Raw[]): readonly Raw[] {
  const written = rows.filter(({ repeatIteration }) => !repeatIteration);
  const titled = written.some(({ collapse, showTitle, repeat }) => collapse || showTitle || repeat);
  let top = 0;
  return written.flatMap((row) => {
    const height = gridHeight(row['height']);
    const collapsed = row['collapse'] === true;
    const heading = { type: 'row', title: textIn(row['title']) ?? '', collapsed, repeat: row['repeat'] };
    const y = titled ? top + 1 : top;
    const panels = placed(recordsIn(row['panels']), height, y);
    const bottom = Math.max(y + height, ...panels.map(({ gridPos }) => gridPos.y + gridPos.h));
    top = titled && collapsed ? y : bottom;
    const gridPos = { x: 0, y: y - 1, w: columns, h: 1 };
    if (!titled) return panels;
    return collapsed ? [{ ...heading, gridPos, panels }] : [{ ...heading, gridPos, panels: [] }, ...panels];
  });
}

interface Placed extends Raw {
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

function placed(panels: readonly Raw[], rowHeight: number, top: number): readonly Placed[] {
  let x = 0;
  let y = top;
  return panels.map((panel) => {
    const { span, height, minSpan, ...others } = panel;
    const w = Math.min(columns, Math.max(1, Math.floor(numberIn(span) || defaults.span)) * 2);
    const h = height === undefined ? rowHeight : gridHeight(height);
    if (x + w > columns) {
      x = 0;
      y += rowHeight;
    }
    const gridPos = { x, y, w, h };
    x += w;
    const least = numberIn(minSpan);
    return { ...others, ...(least ? { maxPerRow: Math.max(1, Math.floor(12 / least)) } : {}), gridPos };
  });
}

/** A cell has 30 px and a gap of 8. */
function gridHeight(height: unknown): number {
  const pixels = Number.parseInt(wordIn(height ?? defaults.height), 10) || defaults.height;
  return Math.ceil(Math.max(pixels, 90) / 38);
}
