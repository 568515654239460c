import { nearest } from '../../promql/nearest';
import { variablesIn } from '../../promql/variables';
import { variableIn } from '../data-source';
import type { Finding, LintRules } from '../rule';
import { panelName, placedVariables, type Subject, type SubjectPanel } from '../subject';

/** They apply by themselves to every query, or to none of ours. */
const byThemselves: ReadonlySet<string> = new Set(['adhoc', 'groupby', 'system']);

/** A variable that is named somewhere. */
interface Mention {
  readonly name: string;
  /** By whom, in words. */
  readonly by: string;
  readonly at: Omit<Finding, 'message'>;
}

function findUndefined(subject: Subject): readonly Finding[] {
  const names = subject.board.variables.map(({ name }) => name);
  const said = new Set<string>();
  return mentionsIn(subject).flatMap(({ name, by, at }) => {
    const key = `${by} ${name}`;
    if (names.includes(name) || name.startsWith('__') || said.has(key)) return [];
    said.add(key);
    const meant = nearest(name, names);
    const found = { message: `${by}: there is no variable '${name}'`, ...at };
    return [meant === undefined ? found : { ...found, fix: `did you mean '$${meant}'?` }];
  });
}

/** Where a variable is named for certain: queries of Prometheus and Loki, titles, repetitions, data sources. */
function mentionsIn({ board, panels }: Subject): readonly Mention[] {
  return [
    ...board.rows.flatMap(({ title = '', repeat, panels: held }) =>
      [...variablesIn(title), ...(repeat === undefined ? [] : [repeat])].map((name) => ({
        name,
        by: `row '${title}'`,
        at: { path: held[0]?.path ?? ['panels'] },
      })),
    ),
    ...panels.flatMap(mentionsOfPanel),
    ...placedVariables(board).flatMap(({ variable, path }) =>
      variablesIn(variable.query ?? '').map((name) => ({
        name,
        by: `variable '${variable.name}'`,
        at: { path, variable: variable.name },
      })),
    ),
  ];
}

function mentionsOfPanel({ panel, queries }: SubjectPanel): readonly Mention[] {
  const by = panelName(panel);
  const sources = [panel.dataSource, ...panel.targets.map(({ dataSource }) => dataSource)];
  const own = [
    ...variablesIn(panel.title),
    ...(panel.repeat === undefined ? [] : [panel.repeat.variable]),
    ...sources.flatMap((source) => variableIn(source?.uid ?? '') ?? []).filter((name) => !isInput(name)),
  ];
  return [
    ...own.map((name) => ({ name, by, at: { path: panel.path, panel } })),
    ...queries.flatMap(({ language, substituted, path, index }) =>
      language === 'other'
        ? []
        : substituted.unknown.map(({ name }) => ({ name, by, at: { path, panel, target: index } })),
    ),
  ];
}

/** Data sources of an export, which are asked for when it is imported by hand; `panel-datasource-rule` tells them. */
function isInput(name: string): boolean {
  return name.startsWith('DS_');
}

const mention = /\$(\w+)|\$\{(\w+)|\[\[(\w+)/g;

function findUnused({ board }: Subject): readonly Finding[] {
  if (board.variables.length === 0) return [];
  const repeats = [
    ...board.rows.map(({ repeat }) => repeat),
    ...board.rows.flatMap(({ panels }) => panels.map((panel) => panel.repeat?.variable)),
  ];
  const text = JSON.stringify([board.rows, board.links, board.annotations, board.variables, board.title]);
  const used = new Set([
    ...[...text.matchAll(mention)].map((match) => match[1] ?? match[2] ?? match[3]),
    ...repeats,
  ]);
  return placedVariables(board)
    .filter(({ variable: { name, type } }) => !used.has(name) && !byThemselves.has(type))
    .map(({ variable: { name }, path }) => ({
      message: `nothing uses the variable '${name}'`,
      path,
      variable: name,
    }));
}

/** Variables that wait for each other: none of them ever gets a value. */
function findCycles({ board }: Subject): readonly Finding[] {
  const needs = new Map(
    board.variables.map((variable) => [
      variable.name,
      variablesIn(`${variable.query ?? ''} ${variable.regex ?? ''}`),
    ]),
  );
  return placedVariables(board).flatMap(({ variable: { name }, path }) => {
    const circle = circleFrom(name, needs);
    if (circle === undefined) return [];
    return [{ message: `the variable '${name}' needs itself: ${circle.join(' -> ')}`, path, variable: name }];
  });
}

/** The way from a name back to it. Each name is visited once. */
function circleFrom(
  start: string,
  needs: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of needs.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

export const variableRules = {
  'undefined-variable': {
    severity: 'error',
    summary: 'Queries, titles, repetitions and data sources name variables that exist.',
    expected: 'a variable of the dashboard, or one that Grafana fills in',
    fix: 'add it to the variables of the dashboard',
    check: findUndefined,
  },
  'unused-variable': {
    severity: 'warning',
    summary: 'Every variable is used by a panel, a link, an annotation or another variable.',
    expected: 'variables that change what is shown',
    fix: 'use it in a query, or remove it: it promises the reader a choice that has no effect',
    check: findUnused,
  },
  'variable-cycle': {
    severity: 'error',
    summary: 'Variables do not need each other in a circle.',
    expected: 'variables of which one can be read first',
    fix: 'take one of them out of the query of the other',
    check: findCycles,
  },
} as const satisfies Partial<LintRules>;
