/** Columns of Grafana's grid. */
export const columns = 24;

/** In grid units: a 24th of the width, 30 px of height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Position {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** From left to right; what does not fit begins a line below the highest of the line before. */
export function flow(sizes: readonly Size[], top: number): readonly Position[] {
  let x = 0;
  let y = top;
  let lineHeight = 0;
  return sizes.map(({ width, height }) => {
    if (x + width > columns) {
      x = 0;
      y += lineHeight;
      lineHeight = 0;
    }
    const position = { x, y, w: width, h: height };
    x += width;
    lineHeight = Math.max(lineHeight, height);
    return position;
  });
}

/** The first free line below. */
export function bottomOf(positions: readonly Position[], top: number): number {
  return Math.max(top, ...positions.map(({ y, h }) => y + h));
}
