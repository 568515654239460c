import type { Board, BoardPanel, BoardRow, BoardTarget } from '../../board/board';
import { canonical } from '../../board/canonical/canonical';
import { known } from '../../board/json';
import type { DashboardInput, Row } from '../../model/dashboard';
import { parseDuration } from '../../model/duration';
import type { Panel } from '../../model/panel';
import type { Variable } from '../../model/variable';
import { onOneLine } from '../../promql/one-line';
import { sentence } from '../names';
import type { BoardLeft } from './left';
import { isOfTeam, linksIn } from './links';
import { descriptionOf, distinct, type Meaning, titleOf } from './naming';
import { readPanel } from './panels';
import { withOnePrometheus } from './sources';
import { readVariable, typedVariable } from './variables';

/** A board as a definition, without whose it is. */
export interface ReadDashboard {
  readonly input: Omit<DashboardInput, 'service'>;
  /** What every panel of the definition was made from, row by row. */
  readonly sources: readonly (readonly BoardPanel[])[];
  /** As it was given, in its canonical form: what the definition is compared with. */
  readonly given: Board;
  readonly left: readonly BoardLeft[];
}

export function readDashboard(board: Board, meaning: Meaning): ReadDashboard {
  const left: BoardLeft[] = [];
  const given = canonical(withShownQueries(withOnePrometheus(board), left));
  const variables = given.variables.flatMap((variable): readonly Variable[] => {
    const read = readVariable(variable);
    if ('variable' in read) return [read.variable];
    left.push({
      what: `variable ${variable.name}`,
      why: read.refused,
      kind: variable.type === 'datasource' ? 'style' : 'loss',
    });
    const typed = variable.type === 'datasource' ? undefined : typedVariable(variable);
    return typed === undefined ? [] : [typed];
  });
  const rows = given.rows.map((row) => readRow(row, meaning, left)).filter(({ panels }) => panels.length > 0);
  const titles = distinct(rows.map(({ row }) => row.title));
  const title = sentence(given.title) || 'Dashboard';
  const timeRange = /^now-(\d+\w+)$/.exec(given.time?.from ?? '')?.[1];
  return {
    given,
    left,
    sources: rows.map(({ sources }) => sources),
    input: known<Omit<DashboardInput, 'service'>>({
      title,
      description: sentence(given.description ?? '') || `${title}.`,
      variables: variables.length === 0 ? undefined : variables,
      links: linksIn(given.links.filter((link) => !isOfTeam(link))),
      timeRange:
        parseDuration(timeRange) === undefined || timeRange === '1h'
          ? undefined
          : (timeRange as DashboardInput['timeRange']),
      id: undefined,
      rows: rows.map(({ row, panels }, index) => ({ ...row, title: titles[index] ?? row.title, panels })),
    }),
  };
}

/** Queries that are not shown feed expressions of Grafana; they are told and left out, so that the others keep their letters. */
function withShownQueries(board: Board, left: BoardLeft[]): Board {
  const shown = (panel: BoardPanel): BoardPanel => {
    const asks = panel.targets.some(isPromql);
    const strangers = panel.targets.filter((target) => asks && !target.hidden && !isPromql(target));
    for (const { refId = '', dataSource, expr, rest } of strangers) {
      if (expr === '') continue;
      left.push({
        panel: panel.title,
        what: `query ${refId}`,
        value: dataSource?.type ?? rest,
        why: 'it does not ask Prometheus, as the others do',
        kind: 'loss',
      });
    }
    const isComputing = panel.targets.some(
      ({ dataSource: { type, uid } = {} }) => (type ?? uid) === '__expr__',
    );
    for (const { refId = '', expr } of panel.targets.filter((target) => target.hidden)) {
      left.push({
        panel: panel.title,
        what: `query ${refId}`,
        value: expr,
        ...(isComputing ? fed : switchedOff),
      });
    }
    const rest = panel.targets.filter((target) => !target.hidden && (!asks || isPromql(target)));
    return { ...panel, targets: rest.map(onOneLineIn) };
  };
  return { ...board, rows: board.rows.map((row) => ({ ...row, panels: row.panels.map(shown) })) };
}

const fed = {
  why: 'it is hidden, and Grafana computes nothing from queries here: write the result in PromQL',
  kind: 'loss',
} as const;

const switchedOff = { why: 'it is switched off, and nothing of it was shown', kind: 'style' } as const;

function isPromql({ expr, dataSource }: BoardTarget): boolean {
  return expr !== undefined && expr !== '' && dataSource?.type === 'prometheus';
}

function onOneLineIn(target: BoardTarget): BoardTarget {
  return target.expr === undefined ? target : { ...target, expr: onOneLine(target.expr) };
}

interface ReadRow {
  readonly row: Omit<Row, 'panels'>;
  readonly panels: readonly Panel[];
  readonly sources: readonly BoardPanel[];
}

function readRow(row: BoardRow, meaning: Meaning, left: BoardLeft[]): ReadRow {
  const names = distinct(row.panels.map(titleOf));
  const read = row.panels.flatMap((panel, index) => {
    const title = names[index] ?? panel.title;
    const result = readPanel(panel, { title, description: descriptionOf(panel, title, meaning) });
    if ('panel' in result) return [{ panel: result.panel, source: panel }];
    left.push({ panel: title, what: 'the panel', value: panel.type, why: result.refused, kind: 'panel' });
    return [];
  });
  const title = sentence(row.title ?? '');
  return {
    row: known<Omit<Row, 'panels'>>({
      kind: undefined,
      title: title || (row.title === undefined ? 'Overview' : 'Row'),
      untitled: row.title === undefined ? true : undefined,
      tab: row.tab || undefined,
      repeatBy: row.repeat,
      collapsed: row.collapsed ? true : undefined,
    }),
    panels: read.map(({ panel }) => panel),
    sources: read.map(({ source }) => source),
  };
}
