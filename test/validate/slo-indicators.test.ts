import { problemsOf } from '../support/project';
import { alert, alerts, metrics, slo } from '../support/sources';

const file = 'alert-rules/shop/checkout.slo.ts';

const emitted = 'services/shop/checkout.metrics.ts';

it('a threshold is a bucket, and histograms are of the kind that the SLI needs', async () => {
  expect(
    await problemsOf({
      [file]: slo({
        sli: "{\n    kind: 'native-latency',\n    histogram: { metric: 'x_seconds' },\n    threshold: '1s',\n  }",
      }),
      'alert-rules/shop/other.slo.ts': slo({
        sli: "{\n    kind: 'latency',\n    histogram: { metric: 'y_seconds' },\n    threshold: '1s',\n  }",
      }),
      'alert-rules/shop/third.slo.ts': slo({
        sli: "{\n    kind: 'latency',\n    histogram: { metric: 'x_seconds' },\n    threshold: '2s',\n  }",
      }),
      'alert-rules/shop/fourth.slo.ts': slo({
        sli: "{\n    kind: 'latency',\n    histogram: { metric: 'z_seconds' },\n    threshold: '2s',\n  }",
      }),
      'alert-rules/shop/fifth.slo.ts': slo({
        sli: "{\n    kind: 'latency',\n    histogram: { metric: 'grafana_http_request_duration_seconds' },\n    threshold: '3s',\n  }",
      }),
      'alert-rules/shop/sixth.slo.ts': slo({
        sli: "{ kind: 'web-vital', service: checkout, vital: 'lcp' }",
      }),
      [emitted]: metrics(
        "{ web_vital_lcp_seconds: { type: 'histogram', buckets: [1, 2, 3] }, x_seconds: { type: 'histogram', buckets: [0.5, 1] }, y_seconds: { type: 'histogram', native: 'only' }, z_seconds: { type: 'histogram' } }",
      ),
    }),
  ).toBe(`error O11Y1215: x_seconds is a classic histogram, and an SLI of kind 'native-latency' needs a native one
  --> alert-rules/shop/checkout.slo.ts:10  sli.histogram
   |  histogram: { metric: 'x_seconds' },
  expected a histogram that is declared with native: 'also' or 'only'
  did you mean kind: 'latency'?

error O11Y1205: the threshold 3s is no bucket of grafana_http_request_duration_seconds of grafana
  --> alert-rules/shop/fifth.slo.ts:11  sli.threshold
   |  threshold: '3s',
  expected one of 5ms, 10ms, 25ms, 50ms, 100ms, 250ms, 500ms, 1s, 2500ms, 5s, 10s, 25s
  did you mean '2500ms'? Otherwise add 3 to the buckets in the code and in the .metrics.ts file

error O11Y1205: the threshold 2s is no bucket of z_seconds of shop/checkout
  --> alert-rules/shop/fourth.slo.ts:11  sli.threshold
   |  threshold: '2s',
  expected a histogram that declares its buckets
  add 2 to the buckets in the code and in the .metrics.ts file

error O11Y1215: y_seconds is a native histogram, and an SLI of kind 'latency' needs classic buckets
  --> alert-rules/shop/other.slo.ts:10  sli.histogram
   |  histogram: { metric: 'y_seconds' },
  expected a histogram that is declared without native: 'only'
  did you mean kind: 'native-latency'?

error O11Y1205: the threshold 2.5 is no bucket of web_vital_lcp_seconds of shop/checkout
  --> alert-rules/shop/sixth.slo.ts:8  sli.vital
   |  sli: { kind: 'web-vital', service: checkout, vital: 'lcp' },
  expected one of 1, 2, 3
  add 2.5 to the buckets in the code and in the .metrics.ts file

error O11Y1205: the threshold 2s is no bucket of x_seconds of shop/checkout
  --> alert-rules/shop/third.slo.ts:11  sli.threshold
   |  threshold: '2s',
  expected one of 500ms, 1s
  did you mean '1s'? Otherwise add 2 to the buckets in the code and in the .metrics.ts file

6 errors, 0 warnings
`);
});

it('everything that is counted has the labels that are grouped by', async () => {
  expect(
    await problemsOf({
      [file]: slo({ groupBy: "['rute', 'method']" }),
      'alert-rules/shop/other.slo.ts': slo({
        groupBy: "['route']",
        sli: "{\n    kind: 'bad-events',\n    bad: { promql: 'sum(rate(http_request_duration_seconds_count[5m]))' },\n    total: { promql: 'sum by (route) (rate(http_request_duration_seconds_count[5m]))' },\n  }",
      }),
    }),
  ).toBe(`error O11Y1305: http_request_duration_seconds_count has no label rute; it has handler, method, route, status_code
  --> alert-rules/shop/checkout.slo.ts:9  groupBy[0]
   |  groupBy: ['rute', 'method'],
  expected a label of everything that the SLO counts
  did you mean 'route'?

error O11Y1305: the expression sums the label route away: sum(rate(http_request_duration_seconds_count[5m]))
  --> alert-rules/shop/other.slo.ts:13  groupBy[0]
   |  groupBy: ['route'],
  expected a label of everything that the SLO counts
  name one of these, or remove it

2 errors, 0 warnings
`);
});

it('no group is called like a label of alerts or of what is recorded: its groups could not be told apart', async () => {
  const output = await problemsOf({
    [file]: slo({ groupBy: "['severity', 'service', 'part', 'burn', 'route']" }),
  });
  expect(output.match(/^error .*/gm)).toEqual(
    ['burn', 'part', 'service', 'severity'].map((label) => `error O11Y1106: '${label}' cannot be grouped by`),
  );
});

it('labels that are grouped by are checked although another file, which emits nothing, is wrong', async () => {
  const output = await problemsOf({
    [file]: slo({ groupBy: "['rute']" }),
    'alert-rules/shop/checkout.alerts.ts': alerts(alert({ for: "'soon'" })),
  });
  expect(output.match(/^error \w+/gm)).toEqual(['error O11Y1105', 'error O11Y1305']);
});
