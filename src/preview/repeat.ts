import type { Board, BoardPanel, BoardRow, BoardVariable } from '../board/board';
import { labelValuesOf } from '../board/label-values';
import { positionsOf } from './layout';
import { valuesOf } from './synthetic/label-values';

/** What a row or panel is shown for, where it is one of several. */
export interface Repeated {
  readonly repeated?: {
    /** The variable. */
    readonly by: string;
    /** Values that are not drawn, told at the last that is. */
    readonly more: number;
  };
}

/** A page of everything is read by scrolling. */
const mostDrawn = 4;

const columns = 24;

/**
 * The dashboard with its repeated rows and panels drawn for each value that is chosen, a few at most.
 * @param found what the queries of variables answered, by name @default something that could be true
 */
export function repeatedBoard(board: Board, found: Readonly<Record<string, readonly string[]>> = {}): Board {
  const copies = <T extends { readonly title?: string }>(
    element: T,
    by: string,
  ): readonly (T & Repeated)[] => {
    const values = chosenValues(by, board.variables, found);
    const drawn = values.slice(0, mostDrawn);
    return drawn.map((value, index) => ({
      ...withValue(element, by, value),
      repeated: { by, more: index === drawn.length - 1 ? values.length - drawn.length : 0 },
    }));
  };
  const rows = board.rows.flatMap((row): readonly (BoardRow & Repeated)[] => {
    const { repeat, ...whole } = { ...row, panels: repeatedPanels(row.panels, copies) };
    if (repeat === undefined) return [whole];
    return copies(whole, repeat).map((copy, index) =>
      index === 0 ? copy : { ...copy, panels: copy.panels.map(withoutId) },
    );
  });
  return { ...board, rows };
}

type Copies = (panel: BoardPanel, by: string) => readonly (BoardPanel & Repeated)[];

/** Copies stand beside or below each other, and push down what is below. */
function repeatedPanels(panels: readonly BoardPanel[], copies: Copies): readonly BoardPanel[] {
  if (panels.every(({ repeat }) => repeat === undefined)) return panels;
  const positions = positionsOf(panels);
  const pushed = panels.map(() => 0);
  const made = panels.map((panel, at): readonly BoardPanel[] => {
    const { repeat, ...whole } = panel;
    const place = positions[at];
    if (repeat === undefined || place === undefined) return [panel];
    const all = copies(whole as BoardPanel, repeat.variable);
    const across = repeat.direction === 'v' ? 1 : Math.min(repeat.maxPerRow ?? mostDrawn, all.length);
    const w = repeat.direction === 'v' ? place.w : Math.floor(columns / across);
    positions.forEach(({ y }, other) => {
      const lines = Math.ceil(all.length / across) - 1;
      if (y >= place.y + place.h) pushed[other] = (pushed[other] ?? 0) + lines * place.h;
    });
    return all.map((copy, index) => ({
      ...(index === 0 ? copy : withoutId(copy)),
      position: {
        ...place,
        w,
        x: repeat.direction === 'v' ? place.x : (index % across) * w,
        y: place.y + Math.floor(index / across) * place.h,
      },
    }));
  });
  return made.flatMap((all, at) =>
    all.map((panel) => {
      const { x, y, w, h } = panel.position ?? positions[at] ?? { x: 0, y: 0, w: columns, h: 8 };
      const top = panels[at]?.repeat === undefined ? (positions[at]?.y ?? y) : y;
      return { ...panel, position: { x, y: top + (pushed[at] ?? 0), w, h } };
    }),
  );
}

/** Ids are addresses: the first of all keeps it. */
function withoutId({ id: _, ...panel }: BoardPanel): BoardPanel {
  return panel;
}

function chosenValues(
  name: string,
  variables: readonly BoardVariable[],
  found: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const variable = variables.find((each) => each.name === name);
  const { type = 'query', current = [], options = [], query = '' } = variable ?? {};
  const isValue = (value: string): boolean => value !== '' && !value.startsWith('$__');
  const picked = current.filter(isValue);
  if (picked.length > 0) return picked;
  const listed = [...options, ...query.split(',').map((value) => value.replace(/^.* : /, '').trim())];
  if (type !== 'query') return [...new Set(listed.filter(isValue))];
  return found[name] ?? valuesOf(labelValuesOf(query)?.label ?? name);
}

/** Everything that names the variable, with a value in its place. */
function withValue<T>(element: T, name: string, value: string): T {
  const mention = new RegExp(
    `\\$${name}\\b|\\$\\{${name}(?:[.:][^}]*)?\\}|\\[\\[${name}(?::\\w+)?\\]\\]`,
    'g',
  );
  const fill = (inner: unknown): unknown => {
    if (typeof inner === 'string') return inner.includes(name) ? inner.replace(mention, () => value) : inner;
    if (Array.isArray(inner)) return inner.map(fill);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, fill(each)]));
  };
  return fill(element) as T;
}
