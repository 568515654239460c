import { refId as refIdOf } from '../../model/ref-id';
import type { BoardDataSource, BoardTarget, Raw } from '../board';
import { isRecord, wordIn } from '../json';
import { withoutDefaults } from './defaults';

/** Keys of queries that only the editor, a version of Grafana long ago, or the data source before this one reads. */
const silent: Raw = {
  alias: undefined,
  calculatedInterval: undefined,
  datasourceErrors: undefined,
  disableTextWrap: undefined,
  dsType: undefined,
  editorMode: undefined,
  errors: undefined,
  fullMetaSearch: undefined,
  groupBy: undefined,
  hideTimeOverride: undefined,
  includeNullMetadata: undefined,
  key: undefined,
  measurement: undefined,
  metric: undefined,
  policy: undefined,
  prometheusCodeModeExpr: undefined,
  queryType: undefined,
  resultFormat: undefined,
  select: undefined,
  step: undefined,
  tags: undefined,
  target: undefined,
  useBackend: undefined,
};

const usual: Raw = { intervalFactor: 1 };

/** The letter that each query has by its place. */
export function letters(targets: readonly BoardTarget[]): ReadonlyMap<string, string> {
  return new Map(
    targets.flatMap(({ refId }, index) => (refId === undefined ? [] : [[refId, refIdOf(index)] as const])),
  );
}

/** A query by the letter of its place, with its data source; a query without legend names series by their labels. */
export function sameTarget(
  target: BoardTarget,
  panelSource: BoardDataSource | undefined,
  index: number,
): BoardTarget {
  const { refId: _, dataSource = panelSource, format, legend, ...others } = target;
  const prometheus = target.expr !== undefined;
  const rest = Object.fromEntries(
    Object.entries(target.rest).filter(([key]) => !(prometheus && Object.hasOwn(silent, key))),
  );
  return {
    ...others,
    ...(target.expr === undefined ? {} : { expr: target.expr.trim() }),
    ...(legend === undefined || legend.trim() === '' ? {} : { legend: legend.trim() }),
    refId: refIdOf(index),
    ...(dataSource === undefined ? {} : { dataSource }),
    ...(format === undefined || format === 'time_series' ? {} : { format }),
    rest: withoutDefaults(rest, usual),
  };
}

/** Names of fields that hold the letter of a query, `Value #A`, by its new letter; and the letter alone as a matcher. */
export function renamedFields<T>(value: T, refIds: ReadonlyMap<string, string>): T {
  if ([...refIds].every(([before, after]) => before === after)) return value;
  const rename = (item: unknown, key?: string): unknown => {
    if (typeof item === 'string') return renamedText(item, refIds);
    if (Array.isArray(item)) return item.map((each: unknown) => rename(each));
    if (!isRecord(item)) return item;
    if (key === 'matcher' && item['id'] === 'byFrameRefID') {
      return { ...item, options: refIds.get(wordIn(item['options'])) ?? item['options'] };
    }
    return Object.fromEntries(
      Object.entries(item).map(([name, each]) => [renamedText(name, refIds), rename(each, name)]),
    );
  };
  return rename(value) as T;
}

function renamedText(text: string, refIds: ReadonlyMap<string, string>): string {
  const refId = /^Value #(\w+)$/.exec(text)?.[1];
  return refId === undefined ? text : `Value #${refIds.get(refId) ?? refId}`;
}
