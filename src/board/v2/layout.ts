import type { PropertyPath } from '../../problems/problem';
import type { BoardPanel, BoardRow, Raw } from '../board';
import { byPlace, panelIn } from '../classic';
import { known, numberIn, recordIn, recordsIn, textIn, without } from '../json';
import { classicPanel } from './panel';

/** Where a row is: below the headings that it is nested in, on a tab, so many grid rows below the top. */
interface Place {
  readonly tab?: string;
  readonly top: number;
  readonly heading?: Omit<BoardRow, 'panels'>;
}

/** Rows of a layout, from top to bottom and tab by tab. Panels that no layout has are not shown, and not here. */
export function rowsIn(layout: unknown, elements: Raw): readonly BoardRow[] {
  return rowsOf(recordIn(layout), elements, { top: 0 }).filter(
    ({ title, panels }) => title !== undefined || panels.length > 0,
  );
}

function rowsOf(layout: Raw, elements: Raw, place: Place): readonly BoardRow[] {
  const spec = recordIn(layout['spec']);
  switch (layout['kind']) {
    case 'RowsLayout':
      return rowsBelow(recordsIn(spec['rows']), elements, place);
    case 'TabsLayout':
      return recordsIn(spec['tabs']).flatMap((tab) => {
        const { title, layout: inner } = recordIn(tab['spec']);
        const rest = without(recordIn(tab['spec']), ['title', 'layout']);
        const rows = rowsOf(recordIn(inner), elements, { top: 0, tab: textIn(title) ?? '' });
        return rows.map((row) => ({ ...row, rest: { ...row.rest, ...rest } }));
      });
    default:
      return [
        withHeading(
          place,
          recordsIn(spec['items']).flatMap(itemOf(elements, place.top)),
          without(spec, ['items']),
        ),
      ];
  }
}

function rowsBelow(rows: readonly Raw[], elements: Raw, place: Place): readonly BoardRow[] {
  let { top } = place;
  return rows.flatMap((row) => {
    const spec = recordIn(row['spec']);
    const { title, collapse, hideHeader, repeat, layout } = spec;
    const heading = known<Omit<BoardRow, 'panels'>>({
      title: hideHeader === true ? undefined : (textIn(title) ?? ''),
      id: undefined,
      collapsed: collapse === true,
      repeat: textIn(recordIn(repeat)['value']),
      tab: undefined,
      rest: without(spec, ['title', 'collapse', 'hideHeader', 'repeat', 'layout']),
    });
    const found = rowsOf(recordIn(layout), elements, { ...place, top: top + 1, heading });
    top = Math.max(
      top + 1,
      ...found.flatMap(({ panels }) =>
        panels.map(({ position }) => (position === undefined ? 0 : position.y + position.h)),
      ),
    );
    return found;
  });
}

function withHeading({ tab, heading }: Place, panels: readonly BoardPanel[], rest: Raw): BoardRow {
  return {
    collapsed: false,
    ...heading,
    ...(tab === undefined ? {} : { tab }),
    panels: [...panels].sort(byPlace),
    rest: { ...heading?.rest, ...autoGrid(rest) },
  };
}

/** The width of columns and the height of rows that an auto grid has, where somebody chose them. */
function autoGrid(rest: Raw): Raw {
  const { maxColumnCount, columnWidthMode, rowHeightMode, ...others } = rest;
  return known<Raw>({
    ...others,
    maxColumnCount: maxColumnCount === 3 ? undefined : maxColumnCount,
    columnWidthMode: columnWidthMode === 'standard' ? undefined : columnWidthMode,
    rowHeightMode: rowHeightMode === 'standard' ? undefined : rowHeightMode,
  });
}

function itemOf(elements: Raw, top: number): (item: Raw) => readonly BoardPanel[] {
  return (item) => {
    const spec = recordIn(item['spec']);
    const name = textIn(recordIn(spec['element'])['name']) ?? '';
    const element = elements[name];
    if (element === undefined) return [];
    const path: PropertyPath = ['elements', name];
    const { x, y, width, height, repeat } = spec;
    const { value, direction, maxPerRow } = recordIn(repeat);
    const placed =
      numberIn(width) === undefined
        ? {}
        : { gridPos: { x, y: (numberIn(y) ?? 0) + top, w: width, h: height } };
    const others = without(spec, ['x', 'y', 'width', 'height', 'repeat', 'element']);
    const raw = {
      ...classicPanel(recordIn(element)),
      ...placed,
      repeat: value,
      repeatDirection: direction,
      maxPerRow,
      ...others,
    };
    return [panelIn(known<Raw>(raw), path)];
  };
}
