import fc from 'fast-check';
import { runProgram } from '../../src/engines/run';
import type { Family } from '../../src/exposition/families';
import { readExposition } from '../../src/exposition/read';
import { describeWithEngine } from '../support/engines';

function read(text: string): readonly Family[] {
  const exposition = readExposition(text);
  if ('fault' in exposition) throw new Error(JSON.stringify(exposition.fault));
  return exposition.families;
}

const family = (text: string, name: string): Family | undefined =>
  read(text).find((one) => one.name === name);

/** @see https://prometheus.io/docs/instrumenting/exposition_formats/#text-format-example */
const textExample = `# HELP http_requests_total The total number of HTTP requests.
# TYPE http_requests_total counter
http_requests_total{method="post",code="200"} 1027 1395066363000
http_requests_total{method="post",code="400"}    3 1395066363000

# Escaping in label values:
msdos_file_access_time_seconds{path="C:\\\\DIR\\\\FILE.TXT",error="Cannot find file:\\n\\"FILE.TXT\\""} 1.458255915e9

# Minimalistic line:
metric_without_timestamp_and_labels 12.47

# A weird metric from before the epoch:
something_weird{problem="division by zero"} +Inf -3982045

# A histogram, which has a pretty complex representation in the text format:
# HELP http_request_duration_seconds A histogram of the request duration.
# TYPE http_request_duration_seconds histogram
http_request_duration_seconds_bucket{le="0.05"} 24054
http_request_duration_seconds_bucket{le="0.1"} 33444
http_request_duration_seconds_bucket{le="0.2"} 100392
http_request_duration_seconds_bucket{le="0.5"} 129389
http_request_duration_seconds_bucket{le="1"} 133988
http_request_duration_seconds_bucket{le="+Inf"} 144320
http_request_duration_seconds_sum 53423
http_request_duration_seconds_count 144320

# Finally a summary, which has a complex representation, too:
# HELP rpc_duration_seconds A summary of the RPC duration in seconds.
# TYPE rpc_duration_seconds summary
rpc_duration_seconds{quantile="0.01"} 3102
rpc_duration_seconds{quantile="0.05"} 3272
rpc_duration_seconds{quantile="0.5"} 4773
rpc_duration_seconds{quantile="0.9"} 9001
rpc_duration_seconds{quantile="0.99"} 76656
rpc_duration_seconds_sum 1.7560473e+07
rpc_duration_seconds_count 2693
`;

/** After the examples of @see https://prometheus.io/docs/specs/om/open_metrics_spec/#overall-structure */
const openMetricsExample = `# TYPE acme_http_router_request_seconds summary
# UNIT acme_http_router_request_seconds seconds
# HELP acme_http_router_request_seconds Latency though all of ACME's HTTP request router.
acme_http_router_request_seconds_sum{path="/api/v1",method="GET"} 9036.32
acme_http_router_request_seconds_count{path="/api/v1",method="GET"} 807283.0
acme_http_router_request_seconds_created{path="/api/v1",method="GET"} 1605281325.0
# TYPE go_goroutines gauge
# HELP go_goroutines Number of goroutines that currently exist.
go_goroutines 69
# TYPE process_cpu_seconds counter
# UNIT process_cpu_seconds seconds
# HELP process_cpu_seconds Total user and system CPU time spent in seconds.
process_cpu_seconds_total 4.20072246e+06
# TYPE foo counter
foo_total 17.0 1520879607.789 # {trace_id="oHg5SJYRHA0"} 1.0 1520879607.789
# TYPE bar histogram
bar_bucket{le="0.01"} 0
bar_bucket{le="0.1"} 8 # {} 0.054
bar_bucket{le="+Inf"} 17 # {trace_id="KOO5S4vxi0o"} 9.8 1520879607.789
bar_count 17
bar_sum 324789.3
# TYPE build info
build_info{version="8.2.7"} 1
# TYPE feature stateset
feature{feature="a"} 1
feature{feature="bbb"} 0
# TYPE nothing_seen counter
# EOF
`;

describe('the text format', () => {
  test('the example of its specification', () => {
    expect(read(textExample).map(({ name, type }) => [name, type])).toEqual([
      ['http_requests_total', 'counter'],
      ['msdos_file_access_time_seconds', 'untyped'],
      ['metric_without_timestamp_and_labels', 'untyped'],
      ['something_weird', 'untyped'],
      ['http_request_duration_seconds', 'histogram'],
      ['rpc_duration_seconds', 'summary'],
    ]);
    expect(family(textExample, 'http_requests_total')).toEqual({
      name: 'http_requests_total',
      type: 'counter',
      help: 'The total number of HTTP requests.',
      labels: new Map([
        ['method', ['post']],
        ['code', ['200', '400']],
      ]),
      bounds: [],
      series: new Set(['http_requests_total']),
    });
  });

  test('escapes of label values and of help', () => {
    expect(family(textExample, 'msdos_file_access_time_seconds')?.labels).toEqual(
      new Map([
        ['path', ['C:\\DIR\\FILE.TXT']],
        ['error', ['Cannot find file:\n"FILE.TXT"']],
      ]),
    );
    expect(read('# HELP a first\\nsecond \\\\ third\na 1\n')[0]?.help).toBe('first\nsecond \\ third');
  });

  test('buckets and quantiles are no labels of a histogram or summary', () => {
    const histogram = family(textExample, 'http_request_duration_seconds');
    expect(histogram?.bounds).toEqual([0.05, 0.1, 0.2, 0.5, 1, Infinity]);
    expect(histogram?.labels.size).toBe(0);
    expect(family(textExample, 'rpc_duration_seconds')?.labels.size).toBe(0);
    expect(read('a{quantile="x"} 1')[0]?.labels).toEqual(new Map([['quantile', ['x']]]));
  });

  test('blanks, tabs, a comma at the end, comments, Windows line ends and no line end at all', () => {
    const text = '#comment\r\n  # TYPE\ta\tgauge\r\n\r\n a { b = "c" , } \t 1e3 \r\na{b="d"} NaN';
    expect(read(text)).toEqual([
      { name: 'a', type: 'gauge', labels: new Map([['b', ['c', 'd']]]), bounds: [], series: new Set(['a']) },
    ]);
  });

  test('a metric that is declared and has no series', () => {
    expect(read('# TYPE a counter\n')).toEqual([
      { name: 'a', type: 'counter', labels: new Map(), bounds: [], series: new Set() },
    ]);
  });

  test('names in quotes within the braces, as Prometheus 3 writes those with dots', () => {
    const text = '# TYPE "http.requests" counter\n{"http.requests","status.code"="200",route="/"} 1\n';
    expect(read(text)).toMatchObject([
      {
        name: 'http.requests',
        type: 'counter',
        labels: new Map([
          ['status.code', ['200']],
          ['route', ['/']],
        ]),
      },
    ]);
  });

  test('values that Go takes for numbers', () => {
    for (const value of ['+Inf', '-Inf', 'NaN', '0x1p-2', '1.', '.5', '-3e-7', 'Infinity'])
      expect(read(`a ${value}`)).toHaveLength(1);
  });
});

describe('OpenMetrics', () => {
  test('counters and infos are called as Prometheus stores them; it knows no info and no set of states', () => {
    expect(read(openMetricsExample).map(({ name, type, unit }) => [name, type, unit])).toEqual([
      ['acme_http_router_request_seconds', 'summary', 'seconds'],
      ['go_goroutines', 'gauge', undefined],
      ['process_cpu_seconds_total', 'counter', 'seconds'],
      ['foo_total', 'counter', undefined],
      ['bar', 'histogram', undefined],
      ['build_info', 'gauge', undefined],
      ['feature', 'gauge', undefined],
      ['nothing_seen_total', 'counter', undefined],
    ]);
  });

  test('exemplars, and timestamps in seconds, add no labels', () => {
    expect(family(openMetricsExample, 'foo_total')?.labels.size).toBe(0);
    expect(family(openMetricsExample, 'bar')?.bounds).toEqual([0.01, 0.1, Infinity]);
  });
});

test.each([
  ['a', 1, 2, 'a has no value'],
  ['a x', 1, 3, "'x' is no number"],
  ['a 1\nb{c="d} 1', 2, 5, 'the value of the label c is not in quotes'],
  ['a{b=c} 1', 1, 5, 'the value of the label b is not in quotes'],
  ['a{b="c"', 1, 8, 'the labels do not end'],
  ['a{b="c" d="e"} 1', 1, 9, 'the labels do not end'],
  ['a{b="c",b="d"} 1', 1, 14, 'the label b comes twice'],
  ['a{b} 1', 1, 4, 'the label b has no value'],
  ['a{"b"} 1', 1, 6, 'the label b has no value'],
  ['a{0="b"} 1', 1, 3, 'no name of a label'],
  ['{b="c"} 1', 1, 8, 'no name of a metric'],
  ['0a 1', 1, 1, 'no name of a metric'],
  ['a 1 2 3', 1, 7, 'something follows the value'],
  ['a 1 1.5', 1, 5, "'1.5' is no timestamp"],
  ['a 1 # {} 1', 1, 5, 'something follows the value'],
  ['# TYPE a number', 1, 10, "'number' is no type of a metric"],
  ['a 1 # 2\n# EOF', 1, 7, 'an exemplar has no labels'],
  ['a 1 # {} x\n# EOF', 1, 10, 'the value of the exemplar is no number'],
  ['a 1 # {} 1 x\n# EOF', 1, 12, 'the timestamp of the exemplar is no number'],
  ['a 1 # {} 1 2 3\n# EOF', 1, 14, 'something follows the exemplar'],
])('%s is wrong at line %d, column %d: %s', (text, line, column, message) => {
  expect(readExposition(text)).toMatchObject({ fault: { line, column, message } });
});

const escapeLabel = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');

const gauges = fc.dictionary(
  fc.stringMatching(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,8}$/),
  fc.record({
    help: fc.string({ maxLength: 20 }).filter((text) => !/[\r\u0085]/.test(text)),
    labels: fc.dictionary(
      fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{0,8}$/),
      fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\r')),
      { maxKeys: 4, noNullPrototype: true },
    ),
    value: fc.oneof(fc.double(), fc.integer()),
  }),
  { maxKeys: 8, noNullPrototype: true },
);

const printed = (value: number): string =>
  Number.isFinite(value) || Number.isNaN(value) ? String(value) : value > 0 ? '+Inf' : '-Inf';

test('what is written by the rules of the format is read as it was', () => {
  fc.assert(
    fc.property(gauges, (metrics) => {
      const text = Object.entries(metrics)
        .map(([name, { help, labels, value }]) => {
          const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(text)}"`);
          const told = help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
          return `# HELP ${name} ${told}\n# TYPE ${name} gauge\n${name}{${pairs.join(',')}} ${printed(value)}\n`;
        })
        .join('');
      const families = new Map(read(text).map((one) => [one.name, one]));
      expect(families.size).toBe(Object.keys(metrics).length);
      for (const [name, { help, labels }] of Object.entries(metrics)) {
        expect(families.get(name)?.help?.trim()).toBe(help.trim());
        expect(families.get(name)?.labels).toEqual(
          new Map(Object.entries(labels).map(([label, value]) => [label, [value]])),
        );
      }
    }),
  );
});

test('whatever is given ends in families or in one fault, and never in an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const exposition = readExposition(text);
      expect('fault' in exposition ? exposition.fault.line : exposition.samples).toBeGreaterThanOrEqual(0);
    }),
  );
  const pieces = fc.constantFrom(
    'a',
    '{',
    '}',
    '="',
    '"',
    ',',
    ' 1',
    '\n',
    '# TYPE a ',
    '# EOF',
    '\\',
    ' # {} ',
  );
  fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => void readExposition(parts.join(''))));
});

test('ten megabytes are read in a few seconds, and of a label no more than a few values are kept', () => {
  const line = (index: number): string =>
    `requests_total{path="/item/${index}",code="200",host="a"} ${index}\n`;
  const text = `# TYPE requests_total counter\n${Array.from({ length: 200_000 }, (_, index) => line(index)).join('')}`;
  expect(text.length).toBeGreaterThan(10_000_000);
  const start = process.cpuUsage();
  expect(family(text, 'requests_total')?.labels.get('path')).toHaveLength(8);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  const fault = readExposition(`${text}wrong`);
  expect(fault).toMatchObject({ fault: { line: 200_002, message: 'wrong has no value' } });
});

describeWithEngine('promtool', (promtool) => {
  const check = async (text: string): Promise<boolean> => {
    const { stderr } = await runProgram(promtool.path, ['check', 'metrics'], { input: text });
    return !stderr.includes('error while linting');
  };

  // Lint findings are another matter: only what cannot be parsed.
  test.each([
    ['the example', textExample],
    ['no value', 'a\n'],
    ['a wrong value', 'a x\n'],
    ['an open label', 'a{b="c} 1\n'],
    ['no quotes', 'a{b=c} 1\n'],
    ['a comma at the end', 'a{b="c",} 1\n'],
    ['a label twice', 'a{b="c",b="d"} 1\n'],
    ['a digit first', '0a 1\n'],
    ['a timestamp with a fraction', 'a 1 1.5\n'],
    ['an unknown type', '# TYPE a number\na 1\n'],
    ['too much', 'a 1 2 3\n'],
    ['blanks', ' a { b = "c" } 1 2\n'],
  ])('agrees whether %s can be parsed', async (_, text) => {
    expect({ text, parsed: !('fault' in readExposition(text)) }).toEqual({ text, parsed: await check(text) });
  });
});
