import type { Panel } from '../../model/panel';
import { columns } from '../layout';
import { sizeOf } from '../sizes';

/**
 * Templates leave panels out of which they know nothing: those that are left share the width of their line and are as high as the
 * highest. What a panel says of its own size stays.
 */
export function fillLines(panels: readonly Panel[]): readonly Panel[] {
  return inThirds(linesOf(panels)).flatMap(fill);
}

/** Half a line that may become a third: it asks for no width, and no names beside the picture need the room. */
function isHalf(panel: Panel): boolean {
  const beside = panel.kind === 'timeseries' && panel.legend?.at === 'right';
  return panel.width === undefined && !beside && sizeOf(panel).width === columns / 2;
}

/** A half that is left alone joins the two of the line before: three thirds read better than a lonely whole. */
function inThirds(lines: readonly (readonly Panel[])[]): readonly (readonly Panel[])[] {
  const joined: (readonly Panel[])[] = [];
  for (const line of lines) {
    const three = [...(joined.at(-1) ?? []), ...line];
    if (three.length === 3 && line.length === 1 && three.every(isHalf)) {
      joined.splice(
        -1,
        1,
        three.map((panel) => ({ ...panel, width: columns / 3 })),
      );
    } else {
      joined.push(line);
    }
  }
  return joined;
}

/** As the layout breaks them. */
function linesOf(panels: readonly Panel[]): readonly (readonly Panel[])[] {
  const lines: Panel[][] = [];
  let used = columns;
  for (const panel of panels) {
    const { width } = sizeOf(panel);
    if (used + width > columns) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(panel);
    used += width;
  }
  return lines;
}

function fill(line: readonly Panel[]): readonly Panel[] {
  const sizes = line.map(sizeOf);
  const height = Math.max(...sizes.map((size) => size.height));
  const free = columns - sizes.reduce((sum, { width }) => sum + width, 0);
  const growing = line.flatMap(({ width }, index) => (width === undefined ? [index] : []));
  return line.map((panel, index) => {
    const place = growing.indexOf(index);
    const more = place === -1 ? 0 : shareOf(free, growing.length, place);
    const { width } = sizes[index] ?? { width: columns };
    return { height, ...panel, ...(more === 0 ? {} : { width: width + more }) };
  });
}

/** Whole columns, the first ones get what is left over. */
function shareOf(free: number, parts: number, part: number): number {
  return Math.floor(free / parts) + (part < free % parts ? 1 : 0);
}
