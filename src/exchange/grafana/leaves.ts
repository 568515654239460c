import type { BoardOverride, BoardPanel } from '../../board/board';
import { isRecord } from '../../board/json';
import { seenLinks } from './links';
import { seenTable } from './table/seen';

/**
 * Everything that is seen of a panel, as JSON by its place: `field.unit`, `query A.expr`, `overrides byName errors color`. Where
 * the panel stands is told for the whole dashboard.
 *
 * @param panel in the form that `canonical` gives it
 */
export function leavesOf(panel: BoardPanel): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const add = (key: string, value: unknown): void => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
    if (isRecord(value)) for (const [name, item] of Object.entries(value)) add(`${key}.${name}`, item);
    else leaves.set(key.replace(/^\./, ''), JSON.stringify(value));
  };
  const { type, title, description, links, targets, transparent, repeat, options, rest } = panel;
  const { interval, maxDataPoints, timeFrom, timeShift, libraryPanel } = panel;
  add('', { type, title, description, repeat, interval, maxDataPoints, timeFrom, timeShift, libraryPanel });
  add('', { rest });
  if (transparent) add('transparent', true);
  for (const [index, link] of seenLinks(links).entries()) add(`links[${index}]`, link);
  const isTable = type === 'table';
  for (const { refId = '', expr, dataSource, ...target } of targets) {
    add(`query ${refId}`, { ...target, dataSource: dataSource?.type, ...(isTable ? {} : { expr }) });
  }
  if (isTable) addTable(add, panel);
  else {
    const { color, links: valueLinks, thresholds, unit, ...field } = panel.field;
    const own = ownOverrides(panel);
    add('options', options);
    add('field', field);
    add('field.unit', plainUnit(unit));
    if (!isColoured(panel, own)) {
      add('field.thresholds', type === 'timeseries' ? linesOf(thresholds) : thresholds);
      if (color !== undefined) add('field.color', JSON.stringify(color));
    }
    add('field.links', seenLinks(valueLinks));
    addRules(add, { ...panel, overrides: own });
  }
  return leaves;
}

/** Whether every query has a colour of its own, which hides every other. */
function isColoured({ targets }: BoardPanel, overrides: readonly BoardOverride[]): boolean {
  return targets.every(({ refId }) =>
    overrides.some(
      ({ matcher, properties }) =>
        matcher.id === 'byFrameRefID' &&
        matcher.options === refId &&
        properties.some(({ id }) => id === 'color'),
    ),
  );
}

/** Over time each threshold is a line; below the first there is none. */
function linesOf(thresholds: BoardPanel['field']['thresholds']): unknown {
  return thresholds === undefined ? undefined : { ...thresholds, steps: thresholds.steps.slice(1) };
}

/** A number without unit is shown as one whose unit nobody said. */
function plainUnit(unit: unknown): unknown {
  return unit === 'none' ? undefined : unit;
}

type Add = (key: string, value: unknown) => void;

/** The columns stand for what was said of fields and of the order of columns; what is not in them is told as it is. */
function addTable(add: Add, panel: BoardPanel): void {
  const { labels, columns, order, sort, others } = seenTable(panel, panel.targets);
  const { sortBy: _, ...options } = panel.options;
  const { unit: __, decimals: ___, mappings: ____, thresholds: _____, color: ______, ...field } = panel.field;
  const { cellOptions: _______, ...custom } = field.custom;
  add('options', options);
  add('field', { ...field, custom });
  add('table', { labels, order, sort });
  for (const [index, column] of columns.entries()) {
    const unit = plainUnit(column.properties['unit']);
    add(`table.columns[${index}]`, { ...column, properties: { ...column.properties, unit } });
  }
  addRules(add, others);
}

function addRules(
  add: Add,
  { overrides, transformations }: Pick<BoardPanel, 'overrides' | 'transformations'>,
): void {
  for (const { matcher, properties } of overrides) {
    const { id: by, options } = matcher;
    const whom = typeof options === 'string' ? options : JSON.stringify(options);
    for (const { id, value } of properties)
      add(`overrides ${by} ${whom} ${id}`, JSON.stringify(id === 'links' ? seenLinks(value) : value));
  }
  for (const [index, { id, options, rest }] of transformations.entries()) {
    add(`transformation ${index + 1} ${id}`, JSON.stringify([options, rest]));
  }
}

/** One colour for all series is that of every query. */
function ownOverrides({ field, targets, overrides }: BoardPanel): readonly BoardOverride[] {
  const { color } = field;
  if (color?.['mode'] !== 'fixed') return overrides;
  return [
    ...targets.map(({ refId = '' }) => ({
      matcher: { id: 'byFrameRefID', options: refId },
      properties: [{ id: 'color', value: color }],
      rest: {},
    })),
    ...overrides,
  ];
}
