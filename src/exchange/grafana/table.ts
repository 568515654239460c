import type { BoardOverride, BoardPanel, BoardTarget, Raw } from '../../board/board';
import { isRecord, known, numberIn, recordIn, recordsIn, textIn, textsIn, wordIn } from '../../board/json';
import { dataLinksIn, seenLinks } from './links';
import { statesIn, thresholdsIn, unitIn } from './style';

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

interface SeenLabel {
  readonly title: string;
  readonly properties: Raw;
}

interface SeenColumn {
  readonly expr: string;
  readonly title: string;
  /** By the ids of overrides. */
  readonly properties: Raw;
}

/** Transformations that put the tables of queries side by side, and that choose, order and name columns. */
const joining = ['merge', 'joinByField', 'seriesToColumns', 'organize', 'filterFieldsByName', 'sortBy'];

/** Overrides that say how a column of values, or the title of a label, looks. */
const ofColumns = [
  'displayName',
  'unit',
  'decimals',
  'thresholds',
  'mappings',
  'custom.cellOptions',
  'custom.width',
  'links',
];

/** The same of a column of the values of a label. */
const ofLabels = ['custom.width', 'links'];

/** @param targets those that ask Prometheus */
export function tableIn(panel: BoardPanel, targets: readonly BoardTarget[]): Raw | string {
  const seen = seenTable(panel, targets);
  const strange = panel.transformations.find(({ id }) => !joining.includes(id));
  if (strange !== undefined) return `the transformation ${strange.id}: write it in PromQL`;
  if (Object.keys(seen.labels).length === 0) return 'which labels are its columns is known only when it runs';
  if (seen.columns.length === 0) return 'none of its columns has values';
  const { by, descending } = seen.sort ?? {};
  return known<Raw>({
    kind: 'table',
    labels: Object.fromEntries(
      Object.entries(seen.labels).map(([label, column]) => [label, labelOf(column)]),
    ),
    columns: seen.columns.map(columnOf),
    sort: by === undefined ? undefined : known<Raw>({ by, descending: descending || undefined }),
  });
}

function labelOf({ title, properties }: SeenLabel): string | Raw {
  const width = numberIn(properties['custom.width']);
  const dataLinks = dataLinksIn(properties['links']);
  return width === undefined && dataLinks === undefined ? title : known<Raw>({ title, width, dataLinks });
}

function columnOf({ expr, title, properties }: SeenColumn): Raw {
  const mappings = properties['mappings'];
  const states = Array.isArray(mappings) ? statesIn(recordsIn(mappings)) : undefined;
  const thresholds = thresholdsIn(properties['thresholds']);
  const type = textIn(recordIn(properties['custom.cellOptions'])['type']) ?? '';
  const cell = { 'color-background': 'background', 'color-text': 'text', gauge: 'gauge' }[type];
  const usual = thresholds !== undefined || states !== undefined ? 'text' : undefined;
  return known<Raw>({
    title,
    expr,
    unit: unitIn(properties['unit']),
    decimals: numberIn(properties['decimals']),
    thresholds,
    states,
    cell: cell === usual ? undefined : cell,
    width: numberIn(properties['custom.width']),
    dataLinks: dataLinksIn(properties['links']),
  });
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
    others: othersOf(
      panel,
      [...labels, ...columns.map(({ field }) => field), ...order, ...names.values()],
      hidden,
    ),
  };
}

function legendTitle(legend: string | undefined, field: string): string {
  return legend === undefined || legend === '__auto' || legend.includes('{{') ? field : legend;
}

interface Arranged {
  readonly names: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<string>;
  readonly index: ReadonlyMap<string, number>;
  /** The only fields that are kept, where they are chosen by name. */
  readonly chosen?: readonly string[];
}

function arranged({ transformations }: BoardPanel): Arranged {
  const organised = transformations.filter(({ id }) => id === 'organize').map(({ options }) => options);
  const entries = (key: string): readonly (readonly [string, unknown])[] =>
    organised.flatMap((options) => Object.entries(recordIn(options[key])));
  const include = transformations
    .filter(({ id }) => id === 'filterFieldsByName')
    .map(({ options }) => recordIn(options['include'])['names']);
  const byField = transformations.map(({ options }) => options['byField']);
  return {
    names: new Map(
      entries('renameByName').flatMap(([field, name]) =>
        typeof name === 'string' && name !== '' ? [[field, name] as const] : [],
      ),
    ),
    hidden: new Set(entries('excludeByName').flatMap(([field, hidden]) => (hidden === true ? [field] : []))),
    index: new Map(
      entries('indexByName').flatMap(([field, place]) =>
        typeof place === 'number' ? [[field, place] as const] : [],
      ),
    ),
    ...(include.length === 0 ? {} : { chosen: [...include.flatMap(textsIn), ...byField.flatMap(textsIn)] }),
  };
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

function propertiesByField(overrides: readonly BoardOverride[]): (...fields: readonly string[]) => Raw {
  return (...fields) =>
    Object.fromEntries(
      overrides
        .filter(({ matcher }) => isFor(matcher, fields))
        .flatMap(({ properties }) => properties.map(({ id, value }) => [id, value])),
    );
}

function isFor({ id, options }: BoardOverride['matcher'], fields: readonly string[]): boolean {
  if (id === 'byName') return fields.includes(wordIn(options));
  if (id === 'byNames') return textsIn(recordIn(options)['names']).some((name) => fields.includes(name));
  if (id !== 'byRegexp' || typeof options !== 'string') return false;
  try {
    const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(options) ?? [];
    const expression = new RegExp(pattern ?? `^${options}$`, flags);
    return fields.some((field) => expression.test(field));
  } catch {
    return false;
  }
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

function chosenProperties(ids: readonly string[], properties: Raw): Raw {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([id]) => ids.includes(id))
      .map(([id, value]) => [id, id === 'links' ? seenLinks(value) : value]),
  );
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

/** Overrides of columns that are not there say nothing; those of columns that are there may say more than is read. */
function othersOf(
  { overrides, transformations }: BoardPanel,
  fields: readonly string[],
  hidden: ReadonlySet<string>,
): SeenTable['others'] {
  const others = overrides.flatMap((override) => {
    const { matcher, properties } = override;
    const isNamed = matcher.id === 'byName' || matcher.id === 'byRegexp' || matcher.id === 'byNames';
    if (isNamed && !isFor(matcher, fields)) return [];
    const own = properties.filter(
      ({ id }) => !(isNamed && (ofColumns.includes(id) || (id === 'custom.hidden' && !hidden.has('')))),
    );
    return own.length === 0 ? [] : [{ ...override, properties: own }];
  });
  return { overrides: others, transformations: transformations.filter(({ id }) => !joining.includes(id)) };
}
