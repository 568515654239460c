import type { BoardPanel, BoardTarget, Raw } from '../../../board/board';
import { isRecord, known, recordsIn, textIn } from '../../../board/json';
import { arranged, joining } from './arranged';
import { chosenProperties, ofColumns, ofLabels, otherOverrides, propertiesByField } from './properties';

/** A table as it is seen: labels with their titles, a column of values for each query, all of them in their order. */
export interface SeenTable {
  readonly labels: Readonly<Record<string, SeenLabel>>;
  readonly columns: readonly SeenColumn[];
  /** Titles from left to right. */
  readonly order: readonly string[];
  readonly sort?: { readonly by: string; readonly descending: boolean };
  /** What of overrides and transformations has no part in it. */
  readonly others: Pick<BoardPanel, 'overrides' | 'transformations'>;
}

export interface SeenLabel {
  readonly title: string;
  readonly properties: Raw;
}

export interface SeenColumn {
  readonly expr: string;
  readonly title: string;
  /** By the ids of overrides. */
  readonly properties: Raw;
}

export function seenTable(panel: BoardPanel, targets: readonly BoardTarget[]): SeenTable {
  const { names, hidden, index, chosen } = arranged(panel);
  const propertiesOf = propertiesByField(panel.overrides);
  const titleOf = (field: string): string => {
    const renamed = names.get(field) ?? field;
    return textIn(propertiesOf(field, renamed)['displayName']) || renamed;
  };
  const isShown = (field: string): boolean =>
    !hidden.has(field) &&
    propertiesOf(field, names.get(field) ?? field)['custom.hidden'] !== true &&
    (chosen === undefined || chosen.includes(field));
  const columns = targets.flatMap(({ expr = '', refId = 'A', legend }) => {
    const fields = targets.length === 1 ? ['Value', `Value #${refId}`] : [`Value #${refId}`];
    const field = fields.find((name) => names.has(name) || chosen?.includes(name)) ?? fields[0] ?? 'Value';
    if (!fields.every(isShown) && !isShown(field)) return [];
    const own = propertiesOf(...fields, names.get(field) ?? field);
    const { displayName, ...properties } = { ...defaultsOf(panel), ...own };
    const title =
      titleOf(field) === field ? (textIn(displayName) ?? legendTitle(legend, field)) : titleOf(field);
    return [{ field, expr, title, properties: chosenProperties(ofColumns, properties) }];
  });
  const labels = labelsOf(targets, names, chosen).filter(isShown);
  const ordered = [...labels, ...columns.map(({ field }) => field)].sort(
    (a, b) => (index.get(a) ?? Number.MAX_SAFE_INTEGER) - (index.get(b) ?? Number.MAX_SAFE_INTEGER),
  );
  const inOrder = (fields: readonly string[]): readonly string[] =>
    ordered.filter((field) => fields.includes(field));
  const columnBy = new Map(columns.map((column) => [column.field, column]));
  const order = ordered.map((field) => columnBy.get(field)?.title ?? titleOf(field));
  return {
    labels: Object.fromEntries(
      inOrder(labels).map((label) => [
        label,
        {
          title: titleOf(label),
          properties: chosenProperties(ofLabels, propertiesOf(label, titleOf(label))),
        },
      ]),
    ),
    columns: inOrder(columns.map(({ field }) => field)).flatMap((field) => {
      const { field: _, ...column } = columnBy.get(field) ?? { field };
      return 'expr' in column ? [column as SeenColumn] : [];
    }),
    order,
    ...sortOf(panel, (field) => columnBy.get(field)?.title ?? titleOf(field)),
    others: {
      overrides: otherOverrides(
        panel.overrides,
        [...labels, ...columns.map(({ field }) => field), ...order, ...names.values()],
        hidden,
      ),
      transformations: panel.transformations.filter(({ id }) => !joining.includes(id)),
    },
  };
}

function legendTitle(legend: string | undefined, field: string): string {
  return legend === undefined || legend === '__auto' || legend.includes('{{') ? field : legend;
}

/** Labels that are chosen; else those that the aggregations leave, and where one leaves all of them, those that are named. */
function labelsOf(
  targets: readonly BoardTarget[],
  names: ReadonlyMap<string, string>,
  chosen: readonly string[] | undefined,
): readonly string[] {
  const grouped = targets.map(({ expr = '' }) => groupedBy(expr));
  const all = grouped.flat();
  const likely = grouped.every((labels) => labels.length > 0) ? all : [...names.keys(), ...all];
  return [...new Set(chosen ?? likely)].filter((field) =>
    /^(?!Time$|Value$|__name__$)[a-zA-Z_]\w*$/.test(field),
  );
}

/** `sum by (a, b) (...)`, and `sum(...) by (a, b)`. */
function groupedBy(expr: string): readonly string[] {
  const before = /^\W*(?:\w+\s*\(\s*)*\w+\s+by\s*\(([^)]*)\)/i.exec(expr);
  const behind = [...expr.matchAll(/\)\s*by\s*\(([^)]*)\)/gi)].at(-1);
  return (before ?? behind)?.[1]?.split(',').map((label) => label.trim()) ?? [];
}

function defaultsOf({ field }: BoardPanel): Raw {
  return known<Raw>({
    unit: field.unit,
    decimals: field.decimals,
    mappings: field.mappings.length === 0 ? undefined : field.mappings,
    thresholds: isRecord(field.custom['cellOptions']) ? field.thresholds : undefined,
    'custom.cellOptions': field.custom['cellOptions'],
  });
}

function sortOf(
  { options, transformations }: BoardPanel,
  titleOf: (field: string) => string,
): Pick<SeenTable, 'sort'> {
  const [first] = recordsIn(options['sortBy']);
  const sorted = transformations.find(({ id }) => id === 'sortBy');
  const [last] = recordsIn(sorted?.options['sort']);
  const by = textIn(first?.['displayName']) ?? textIn(last?.['field']);
  const descending = first === undefined ? last?.['desc'] === true : first['desc'] === true;
  return by === undefined ? {} : { sort: { by: titleOf(by), descending } };
}
