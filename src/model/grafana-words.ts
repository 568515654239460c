/** What Grafana, its older versions and people call what definitions have another word for. */
const words: Readonly<Record<string, readonly string[]>> = {
  // Kinds of panels.
  timeseries: ['graph', 'time-series', 'time series', 'line', 'line chart', 'chart'],
  stat: ['singlestat', 'single-stat', 'number', 'bignumber'],
  'bar-gauge': ['bargauge'],
  'bar-chart': ['barchart', 'bar', 'bars'],
  pie: ['piechart', 'pie-chart'],
  table: ['table-old', 'table-v2'],
  text: ['markdown', 'html'],
  logs: ['log', 'loki'],
  traces: ['trace', 'tempo', 'jaeger'],
  'state-timeline': ['statetimeline', 'discrete'],
  'status-history': ['statushistory', 'statusmap'],
  'node-graph': ['nodegraph'],
  'service-map': ['servicemap', 'servicegraph'],
  'alert-list': ['alertlist', 'alerts'],
  'annotation-list': ['annolist', 'annotations'],
  // Units.
  none: ['', 'number', 'numeric'],
  short: ['count', 'amount', 'locale', 'sishort'],
  percentunit: ['ratio', 'share', 'fraction', '0-1', 'percent (0.0-1.0)'],
  percent: ['%', 'percentage', 'pct', 'percent (0-100)'],
  ns: ['nanoseconds'],
  µs: ['us', 'microseconds'],
  ms: ['milliseconds', 'millis', 'msec', 'duration (ms)'],
  s: ['seconds', 'second', 'sec', 'secs', 'duration (s)'],
  m: ['minutes', 'minute', 'min'],
  h: ['hours', 'hour'],
  d: ['days', 'day'],
  bytes: ['byte', 'b', 'bytes (iec)'],
  decbytes: ['bytes (si)'],
  Bps: ['bytes/s', 'bytes/sec', 'b/s', 'bytes per second'],
  bps: ['bits/s', 'bits/sec', 'bit/s', 'bits per second'],
  pps: ['packets/s', 'packets/sec', 'packets per second'],
  reqps: ['req/s', 'requests', 'requests/s', 'requests/sec', 'requests per second'],
  ops: ['ops/s', 'ops/sec', 'operations per second'],
  eps: ['events/s', 'events/sec'],
  iops: ['io/s'],
  hertz: ['hz'],
  celsius: ['°c', 'c'],
  currencyEUR: ['eur', '€', 'euro', 'euros'],
  currencyUSD: ['usd', '$', 'dollar', 'dollars'],
  bool: ['boolean'],
  // Calculations of one number from many.
  last: ['lastnotnull', 'current', 'last *'],
  first: ['firstnotnull', 'first *'],
  mean: ['avg', 'average'],
  sum: ['total'],
};

/** The word for it here; nothing where none of those that are possible means the same. */
export function translate(given: string, possible: readonly string[]): string | undefined {
  const other = given.trim().toLowerCase();
  return possible.find((word) => Object.hasOwn(words, word) && words[word]?.includes(other));
}
