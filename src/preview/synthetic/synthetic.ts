import type { Board, BoardPanel, BoardTarget } from '../../board/board';
import { recordIn, textIn, textsIn } from '../../board/json';
import { readQuery } from '../../promql/query';
import type { PanelData, QueryData } from '../data';
import { configOf } from '../draw/fields';
import { nameOf } from '../draw/legend';
import { isOverTime, questionsOf, secondsShown } from '../questions';
import { bucketSeries } from './buckets';
import { curve } from './curve';
import { type Labels, labelSets } from './labels';
import { natureOf } from './nature';
import { syntheticRecords } from './records';

/** Points in time: enough to look like a line, few enough for a small page. */
const points = { line: 72, spark: 30, one: 1 } as const;

const mostSeries = 4;

/**
 * What the queries of a panel could answer, told from their text and the way it is shown. The same bytes every time.
 * @param known labels of the SLOs and alerts that are defined @default something that could be true
 */
export function syntheticData(
  board: Board,
  panel: BoardPanel,
  fillQuery: (text: string) => string,
  known: readonly Labels[] = [],
): PanelData {
  const times = timesOf(board, panel);
  const records = syntheticRecords(panel);
  return {
    times,
    queries: questionsOf(panel).map((target) =>
      answer(panel, target, fillQuery(target.expr ?? ''), { times, known }),
    ),
    ...(records === undefined ? {} : { records }),
  };
}

function timesOf(board: Board, panel: BoardPanel): readonly number[] {
  const sparks = /^(stat|singlestat)$/.test(panel.type) && panel.options['graphMode'] !== 'none';
  const count = isOverTime(panel) ? points.line : sparks ? points.spark : points.one;
  const step = secondsShown(board, panel) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => Math.round((index - count + 1) * step));
}

interface World {
  readonly times: readonly number[];
  readonly known: readonly Labels[];
}

function answer(panel: BoardPanel, target: BoardTarget, expr: string, { times, known }: World): QueryData {
  const query = readQuery(expr);
  const refId = target.refId ?? '';
  const fault = query.faults.find(({ kind }) => kind !== 'type');
  if (fault !== undefined)
    return { refId, series: [], failure: `The query cannot be read: ${fault.message}` };
  const seed = seedOf(query.selectors);
  if (panel.type === 'heatmap') {
    const unit = textIn(recordIn(panel.options['yAxis'])['unit']) ?? panel.field.unit ?? '';
    return { refId, series: bucketSeries(seed, unit, times) };
  }
  const sets = labelSets(query, wantedLabels(panel, target), hasOneName(target) ? 1 : mostSeries, known);
  const series = sets.map((labels) => {
    const name = nameOf(
      target,
      { labels, values: [] },
      sets.map((set) => ({ labels: set, values: [] })),
    );
    const config = configOf(panel, {
      name: panel.type === 'table' ? titleOf(panel, refId) : name,
      refId,
      labels,
    });
    const nature = natureOf({ expr, query, config });
    return { labels, values: curve(`${seed} ${JSON.stringify(labels)}`, nature, times) };
  });
  return { refId, series };
}

/** By what is read and not by how it is computed: quantiles and averages of one histogram go up and down together. */
function seedOf(selectors: ReturnType<typeof readQuery>['selectors']): string {
  const read = selectors.map(({ metric = '', matchers }) => [
    metric,
    ...matchers
      .filter(({ label }) => label !== 'le')
      .map(({ label, operator, value }) => `${label}${operator}${value}`),
  ]);
  return [...new Set(read.map((words) => words.join(' ')))].sort().join(' ');
}

/** Several series of the same name are seldom meant. */
function hasOneName({ legend = '__auto' }: BoardTarget): boolean {
  return legend !== '__auto' && !legend.includes('{{');
}

/** The labels that a panel shows. */
function wantedLabels(panel: BoardPanel, { legend = '' }: BoardTarget): readonly string[] {
  const inLegend = [...legend.matchAll(/\{\{\s*([\w.:]+)\s*\}\}/g)].map(([, label = '']) => label);
  const inTable = panel.transformations.flatMap(({ options }) => [
    ...textsIn(recordIn(recordIn(options)['include'])['names']),
    ...Object.keys(recordIn(recordIn(options)['renameByName'])),
  ]);
  const labels = inTable.filter((name) => /^\w+$/.test(name) && !/^(Time|Value)$/.test(name));
  const alerts = panel.type === 'alertlist' ? ['alertname', 'alertstate', 'severity', 'service'] : [];
  return [...new Set([...inLegend, ...labels, ...alerts])];
}

/** The title of the column in which a table shows the values of a query. */
function titleOf({ transformations, targets }: BoardPanel, refId: string): string {
  const name = targets.length === 1 ? 'Value' : `Value #${refId}`;
  const titles = transformations.flatMap(
    ({ options }) => textIn(recordIn(options['renameByName'])[name]) ?? [],
  );
  return titles[0] ?? name;
}
