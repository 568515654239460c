import { isRecord } from '../../../board/json';
import type { DashboardInput, DashboardRow, Row } from '../../../model/dashboard';
import { layout } from '../../../model/layout';
import type { Service } from '../../../model/model';
import { importPath } from '../../names';
import { codeOf, type Declaration, type Printable, printDefinition } from '../../print-definition';
import { inBraces } from '../../typed/modules';
import { expressionsIn, serviceVariable, type TypedQueries } from '../queries';
import { panelFunctions } from './functions';
import { commonMatchers, withConstant } from './matchers';
import { matchers, selected, shared } from './own-names';

/** Objects are written once where so many panels have the same, and it is as long. */
const leastShared = { times: 3, length: 45 } as const;

const nothingTyped: TypedQueries = {
  typed: new Map(),
  modules: [],
  functions: [],
  counts: { typed: 0, text: 0 },
};

/** The text of a definition: panels that differ in a few texts made by functions, what is repeated written once. */
export function printDashboard(
  dashboard: Omit<DashboardInput, 'service'>,
  service: Pick<Service, 'name' | 'file'>,
  file: string,
  { typed, modules, functions, common: commonWhere }: TypedQueries = nothingTyped,
): string {
  const name = serviceVariable(service);
  const panels = dashboard.rows.flatMap((row) => ('panels' in row ? row.panels : []));
  const { declarations, printed } = panelFunctions(panels, new Set(typed.keys()));
  const rows = dashboard.rows.map((row) =>
    rowOf(row, (panel) => printed.get(panel) ?? (panel as unknown as Printable)),
  );
  const common = commonMatchers(expressionsIn(dashboard.rows).filter((text) => !typed.has(text)));
  const constant = commonWhere === undefined ? selected : matchers;
  const queries = (value: Printable): Printable =>
    withQueries(
      value,
      (text) =>
        typed.get(text)?.source ?? (common === undefined ? undefined : withConstant(text, common, constant)),
    );
  const { objects, replace } = sharedObjects([...declarations.map(({ value }) => value), rows]);
  const finish = (value: Printable): Printable => queries(replace(value));
  const written: readonly Declaration[] = [
    ...(common === undefined ? [] : [{ name: constant, value: common }]),
    ...(commonWhere === undefined
      ? []
      : [{ name: selected, value: codeOf(`${inBraces(commonWhere)} as const`) }]),
    ...objects,
    ...declarations.map((declaration) => ({ ...declaration, value: finish(declaration.value) })),
  ];
  const usesType = declarations.some(({ parameters = [] }) =>
    parameters.some(({ type }) => type.includes('Expression')),
  );
  const helpers = [layout.dashboard.define, ...(usesType ? ['type Expression'] : []), ...functions];
  return printDefinition(
    [
      { names: `{ ${helpers.join(', ')} }`, from: '#o11y' },
      ...modules.map(({ name: metrics, from }) => ({
        names: metrics,
        from: from.startsWith('#') ? from : importPath(file, from),
      })),
      { names: name, from: importPath(file, service.file) },
    ],
    layout.dashboard.define,
    {
      title: dashboard.title,
      description: dashboard.description,
      service: codeOf(name),
      variables: dashboard.variables as Printable | undefined,
      links: dashboard.links as Printable | undefined,
      timeRange: dashboard.timeRange,
      lint: dashboard.lint as Printable | undefined,
      rows: finish(rows),
    },
    written,
  );
}

function rowOf(row: DashboardRow, print: (panel: Row['panels'][number]) => Printable): Printable {
  return 'panels' in row ? { ...row, panels: row.panels.map(print) } : (row as unknown as Printable);
}

/** Every text below `expr` that can be written otherwise. */
function withQueries(value: Printable, write: (text: string) => string | undefined, key = ''): Printable {
  if (typeof value === 'string') {
    const written = /^expr\d*$/.test(key) ? write(value) : undefined;
    return written === undefined ? value : codeOf(written);
  }
  return mapped(value, (item, name) => withQueries(item, write, name));
}

/** Lists and objects with everything in them changed; texts and code as they are. */
function mapped(value: Printable, change: (item: Printable, key: string) => Printable): Printable {
  if (Array.isArray(value)) return value.map((item: Printable) => change(item, ''));
  if (!isRecord(value)) return value;
  const changed = Object.entries(value).map(([key, item]) => [key, change(item as Printable, key)]);
  // What is code, and whom it calls, is kept below symbols.
  const symbols = Object.getOwnPropertySymbols(value).map((symbol) => [symbol, value[symbol as never]]);
  return Object.fromEntries([...changed, ...symbols]) as Printable;
}

function sharedObjects(values: readonly Printable[]): {
  readonly objects: readonly Declaration[];
  readonly replace: (value: Printable) => Printable;
} {
  const times = new Map<string, number>();
  const count = (value: Printable, key: string): Printable => {
    if (key in shared && typeof value === 'object' && Object.getOwnPropertySymbols(value).length === 0) {
      const text = `${key} ${JSON.stringify(value)}`;
      times.set(text, (times.get(text) ?? 0) + 1);
    }
    return mapped(value, count);
  };
  for (const value of values) count(value, '');
  const frequent = [...times]
    .filter(([text, number]) => number >= leastShared.times && text.length >= leastShared.length)
    .map(([text]) => text);
  const names = new Map<string, string>();
  for (const text of frequent) {
    const key = text.slice(0, text.indexOf(' '));
    const name = shared[key] ?? key;
    const before = [...names.values()].filter((other) => other.replace(/\d+$/, '') === name).length;
    names.set(text, before === 0 ? name : `${name}${before + 1}`);
  }
  const replace = (value: Printable, key = ''): Printable => {
    const name = names.get(`${key} ${JSON.stringify(value)}`);
    return name === undefined ? mapped(value, replace) : codeOf(name);
  };
  const objects = [...names].map(([text, name]) => ({
    name,
    value: JSON.parse(text.slice(text.indexOf(' ') + 1)) as Printable,
  }));
  return { objects, replace: (value) => replace(value) };
}
