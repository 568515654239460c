import type { BoardTarget, Raw } from './board';
import { known, textIn, without } from './json';
import { dataSourceIn } from './parts';

const keys = [
  'refId',
  'datasource',
  'expr',
  'legendFormat',
  'instant',
  'range',
  'format',
  'interval',
  'exemplar',
  'hide',
];

/** Without `range` a query is one over the time range, unless it is instant: that is how Grafana reads old ones. */
export function targetIn(raw: Raw): BoardTarget {
  const instant = raw['instant'] === true;
  return known<BoardTarget>({
    refId: textIn(raw['refId']),
    dataSource: dataSourceIn(raw['datasource']),
    expr: textIn(raw['expr']),
    legend: textIn(raw['legendFormat']) || undefined,
    instant,
    range: raw['range'] === true || (raw['range'] !== false && !instant),
    format: textIn(raw['format']),
    interval: textIn(raw['interval']) || undefined,
    exemplar: raw['exemplar'] === true,
    hidden: raw['hide'] === true,
    rest: without(raw, keys),
  });
}
