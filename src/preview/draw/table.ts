import type { BoardPanel } from '../../board/board';
import { numberIn, recordIn, recordsIn, textIn } from '../../board/json';
import type { PanelData } from '../data';
import { questionsOf } from '../questions';
import { safeRegex } from '../values/mappings';
import type { Draw } from './context';
import type { Cell, Drawn } from './drawn';
import { configOf, textOf, valueColour } from './fields';
import { drawTraces, recordsOr } from './records';

/** More lines are only counted. */
const shown = 50;

interface Column {
  /** As the queries call it: a label, or `Value #A`. */
  readonly name: string;
  readonly title: string;
  readonly number: boolean;
}

type Row = ReadonlyMap<string, string | number | null>;

/** The last values, a line for each combination of labels; traces where Jaeger is asked. */
export const drawTable: Draw = (panel, data, context) => {
  if (panel.targets.some(({ rest }) => rest['queryType'] === 'search'))
    return drawTraces(panel, data, context);
  if (panel.targets.length > 0 && questionsOf(panel).length === 0) {
    return recordsOr(panel, data, (records) => tableOf(panel, transform(panel, frameOf(records))));
  }
  return tableOf(panel, transform(panel, joined(panel, data)));
};

function tableOf(panel: BoardPanel, { columns, rows }: Frame): Drawn {
  if (rows.length === 0) return { kind: 'message', text: panel.field.noValue ?? 'No data' };
  return {
    kind: 'table',
    columns: columns.map(({ title, number }) => ({ title, number })),
    rows: rows.slice(0, shown).map((row) => columns.map((column) => cellOf(panel, column, rows, row))),
  };
}

/** Documents of Elasticsearch, or how many there are of each kind. */
function frameOf(records: NonNullable<PanelData['records']>): Frame {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return {
    columns: names.map((name) => ({ name, title: name, number: name === 'Count' })),
    rows: records.map(
      (record) =>
        new Map(
          Object.entries(record).map(([name, value]) => [name, name === 'Count' ? Number(value) : value]),
        ),
    ),
  };
}

interface Frame {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Series of equal labels are one line; joined by a field, those that are equal in it. */
function joined(panel: BoardPanel, { queries }: PanelData): Frame {
  const shownQueries = queries.filter(
    ({ refId }) => panel.targets.find((target) => (target.refId ?? '') === refId)?.hidden !== true,
  );
  const by = joinFieldOf(panel);
  const rows = new Map<string, Map<string, string | number | null>>();
  const labels = new Set<string>();
  for (const { refId, series } of shownQueries) {
    const name = shownQueries.length === 1 ? 'Value' : `Value #${refId}`;
    for (const { labels: all, values } of series) {
      const own = Object.entries(all).filter(([label]) => label !== '__name__');
      for (const [label] of own) labels.add(label);
      const key = by === undefined ? JSON.stringify(own.sort()) : (all[by] ?? '');
      const row = rows.get(key) ?? new Map<string, string | number | null>(own);
      rows.set(key, row.set(name, values.at(-1) ?? null));
    }
  }
  const values = shownQueries.map(({ refId }) => (shownQueries.length === 1 ? 'Value' : `Value #${refId}`));
  return {
    columns: [
      ...[...labels].map((name) => ({ name, title: name, number: false })),
      ...values.map((name) => ({ name, title: name, number: true })),
    ],
    rows: [...rows.values()],
  };
}

function joinFieldOf({ transformations }: BoardPanel): string | undefined {
  const join = transformations.find(({ id }) => id === 'joinByField' || id === 'seriesToColumns');
  return textIn(join?.options['byField']);
}

type Transform = (frame: Frame, options: Readonly<Record<string, unknown>>) => Frame;

/** Those of Grafana that say which columns there are; others are left out. */
const transforms: Readonly<Record<string, Transform>> = {
  filterFieldsByName: ({ columns, rows }, { include, exclude }) => ({
    columns: columns.filter(({ name }) => isIncluded(name, include) && !isExcluded(name, exclude)),
    rows,
  }),
  organize: ({ columns, rows }, { excludeByName, indexByName, renameByName }) => {
    const [excluded, order, titles] = [excludeByName, indexByName, renameByName].map(recordIn);
    const place = (name: string): number => numberIn(order?.[name]) ?? 1e6;
    return {
      columns: columns
        .filter(({ name }) => excluded?.[name] !== true)
        .map((column) => ({ ...column, title: textIn(titles?.[column.name]) || column.title }))
        .sort((a, b) => place(a.name) - place(b.name)),
      rows,
    };
  },
  sortBy: (frame, { sort }) => {
    const [first] = recordsIn(sort);
    return sorted(frame, textIn(first?.['field']), first?.['desc'] === true);
  },
};

function isIncluded(name: string, include: unknown): boolean {
  const { names, pattern } = recordIn(include);
  if (Array.isArray(names)) return names.includes(name);
  return typeof pattern !== 'string' || safeRegex(pattern)?.test(name) !== false;
}

function isExcluded(name: string, exclude: unknown): boolean {
  const { names, pattern } = recordIn(exclude);
  if (Array.isArray(names)) return names.includes(name);
  return typeof pattern === 'string' && safeRegex(pattern)?.test(name) === true;
}

function transform(panel: BoardPanel, frame: Frame): Frame {
  const changed = panel.transformations.reduce(
    (before, { id, options }) => transforms[id]?.(before, options) ?? before,
    frame,
  );
  const [sort] = recordsIn(panel.options['sortBy']);
  return sorted(changed, textIn(sort?.['displayName']), sort?.['desc'] === true);
}

function sorted({ columns, rows }: Frame, title: string | undefined, descending: boolean): Frame {
  const column = columns.find((candidate) => candidate.title === title || candidate.name === title);
  if (column === undefined) return { columns, rows };
  const compare = (a: Row, b: Row): number => {
    const [left, right] = [a.get(column.name) ?? '', b.get(column.name) ?? ''];
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : String(left) < String(right)
        ? -1
        : 1;
  };
  return { columns, rows: [...rows].sort((a, b) => (descending ? compare(b, a) : compare(a, b))) };
}

function cellOf(panel: BoardPanel, column: Column, rows: readonly Row[], row: Row): Cell {
  const value = row.get(column.name) ?? null;
  if (typeof value === 'string') return { text: value };
  if (!column.number) return { text: '' };
  const refId = column.name.replace(/^Value #?/, '');
  const config = configOf(panel, { name: column.title, refId, labels: {} });
  const text = value === null ? '' : textOf(config, value);
  const cell = recordIn(config.custom['cellOptions']);
  const type = textIn(cell['type']) ?? textIn(config.custom['displayMode']) ?? 'auto';
  const colour = valueColour({ config, index: 0 }, value);
  if (type.startsWith('color-background')) return { text, colour, filled: true };
  if (type.startsWith('color')) return { text, colour };
  if (!/gauge|lcd|basic/.test(type)) return { text };
  const values = rows.map((one) => Number(one.get(column.name) ?? 0));
  const [min, max] = [config.min ?? Math.min(0, ...values), config.max ?? Math.max(...values)];
  return { text, colour, share: Math.min(1, Math.max(0, (Number(value) - min) / (max - min || 1))) };
}
