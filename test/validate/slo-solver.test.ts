import { checkWith, problemsOf } from '../support/project';
import { metrics, slo } from '../support/sources';

const file = 'alert-rules/shop/checkout.slo.ts';

const emitted = 'services/shop/checkout.metrics.ts';

const source = (name: string): string => `import ${name} from './${name}.slo';\n`;

/** A journey over two other SLOs. */
const journey = (changes: Readonly<Record<string, string>> = {}): string =>
  `${source('pay')}${source('browse')}${slo({
    sli: "{\n    kind: 'all-of',\n    members: [{ slo: pay }, { slo: browse }],\n  }",
    ...changes,
  })}`;

const members = {
  'alert-rules/shop/pay.slo.ts': slo({ objective: "'99.8%'" }),
  'alert-rules/shop/browse.slo.ts': slo({ objective: "'99.7%'" }),
};

it('a short window has four scrapes at least', async () => {
  expect(
    await problemsOf({
      [file]: slo({
        burnPairs: "[{ long: '20m', short: '90s', share: '1%', severity: 'page' }]",
      }),
    }),
  ).toBe(`error O11Y1217: the short window 90s of the pair 20m/90s has 90s / 30s = 3 scrapes
  --> alert-rules/shop/checkout.slo.ts:9  burnPairs[0].short
   |  burnPairs: [{ long: '20m', short: '90s', share: '1%', severity: 'page' }],
  expected at least 4 scrapes, that is 2m
  write short: '2m' or longer, usually a twelfth of the long window

1 error, 0 warnings
`);
});

it('only alerts that exist can be switched off, and once', async () => {
  expect(
    await problemsOf({
      [file]: slo({ alerting: "{ off: ['1h', 'outtage', '2h', '1h'] }" }),
    }),
  ).toBe(`error O11Y1212: there is no alert '2h' to switch off
  --> alert-rules/shop/checkout.slo.ts:9  alerting.off[2]
   |  alerting: { off: ['1h', 'outtage', '2h', '1h'] },
  expected one of 'outage', 'budget', 'absence', '1h', '6h', '1d', '3d': pairs by their long window
  did you mean '1h'?

error O11Y1212: there is no alert 'outtage' to switch off
  --> alert-rules/shop/checkout.slo.ts:9  alerting.off[1]
   |  alerting: { off: ['1h', 'outtage', '2h', '1h'] },
  expected one of 'outage', 'budget', 'absence', '1h', '6h', '1d', '3d': pairs by their long window
  did you mean 'outage'?

error O11Y1213: '1h' is named twice
  --> alert-rules/shop/checkout.slo.ts:9  alerting.off[3]
   |  alerting: { off: ['1h', 'outtage', '2h', '1h'] },
  expected everything once
  remove one of the two

3 errors, 0 warnings
`);
});

it('a budget has room for some bad events, and alerts have as many as they need', async () => {
  expect(
    await problemsOf({ [file]: slo({ traffic: "'2/h'" }) }),
  ).toBe(`error O11Y1209: the budget is 1.44 bad events in 30d: 0.1% of 1440 events at 2/h
  --> alert-rules/shop/checkout.slo.ts:9  traffic
   |  traffic: '2/h',
  expected a budget of at least 3 events, or a single incident spends it whole
  lower the objective, lengthen the window, or count what happens more often

error O11Y1211: the alert for an outage can never fire: it needs 3 bad events within 1h, and there are 2 events at 2/h
  --> alert-rules/shop/checkout.slo.ts:9  traffic
   |  traffic: '2/h',
  expected windows in which so many events can fail
  switch it off with alerting: { off: ['outage'] }, or lower alerting.minimumBadEvents

error O11Y1211: the pair 1h/5m can never fire: it needs 3 bad events within 1h, and there are 2 events at 2/h
  --> alert-rules/shop/checkout.slo.ts:9  traffic
   |  traffic: '2/h',
  expected windows in which so many events can fail
  switch it off with alerting: { off: ['1h'] }, or lower alerting.minimumBadEvents

3 errors, 0 warnings
`);
  expect(await checkWith({ [file]: slo({ traffic: "'10/h'" }) })).toEqual({
    code: 0,
    output: `warning O11Y1209: the budget is 7.2 bad events in 30d: 0.1% of 7200 events at 10/h
  --> alert-rules/shop/checkout.slo.ts:9  traffic
   |  traffic: '10/h',
  expected a budget of at least 10 events, or few incidents are left to spend it on
  lower the objective, lengthen the window, or count what happens more often

0 errors, 1 warning
`,
  });
});

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

it('a journey has the period and the windows of its members, and no groups and traffic of its own', async () => {
  expect(
    await problemsOf({
      ...members,
      [file]: journey({
        window: "'28d'",
        groupBy: "['route']",
        traffic: "'10/s'",
      }),
      'alert-rules/shop/browse.slo.ts': slo({
        objective: "'99.7%'",
        window: "'28d'",
        alerting: "{ off: ['3d'] }",
      }),
    }),
  ).toBe(`error O11Y1214: the journey reads the windows 3d, which its member shop/browse does not record
  --> alert-rules/shop/checkout.slo.ts:12  sli.members[1].slo
   |  members: [{ slo: pay }, { slo: browse }],
  expected windows that the member has: 5m, 30m, 1h, 2h, 6h, 1d
  give both the same burnPairs, and switch off in the member only what is off in the journey

error O11Y1214: the period of the journey is 28d, and that of its member shop/pay is 30d
  --> alert-rules/shop/checkout.slo.ts:12  sli.members[0].slo
   |  members: [{ slo: pay }, { slo: browse }],
  expected members with the period of the journey, written the same way: their sums are what it is made of
  write the same window in both

error O11Y1214: a journey is grouped by labels, and its members need not have the same ones
  --> alert-rules/shop/checkout.slo.ts:14  groupBy
   |  groupBy: ['route'],
  expected one budget for the whole journey
  remove groupBy; group the members instead

error O11Y1210: the traffic of an SLO of kind 'all-of' is that of its members
  --> alert-rules/shop/checkout.slo.ts:15  traffic
   |  traffic: '10/s',
  expected traffic where events are counted, and nobody but the author knows how many there are
  remove it

4 errors, 0 warnings
`);
});

it('a journey of journeys counts every SLO once', async () => {
  expect(
    await problemsOf({
      ...members,
      [file]: journey(),
      'alert-rules/shop/outer.slo.ts': `${source('pay')}${source('checkout').replace(
        'checkout from',
        'inner from',
      )}${slo({
        objective: "'99.5%'",
        sli: "{\n    kind: 'weighted',\n    members: [\n      { slo: pay, weight: 2 },\n      { slo: inner, weight: 1 },\n    ],\n  }",
      })}`,
    }),
  ).toBe(`error O11Y1214: shop/pay is counted twice: in shop/pay and in shop/checkout
  --> alert-rules/shop/outer.slo.ts:14  sli.members[1].slo
   |  { slo: inner, weight: 1 },
  expected every SLO once in a journey, directly or in a journey that is its member
  remove one of the two members

1 error, 0 warnings
`);
});

it('some events are good and some can be bad', async () => {
  expect(
    await problemsOf({
      [file]: slo({
        sli: "{\n    kind: 'bad-events',\n    bad: { metric: 'http_request_duration_seconds_count' },\n    total: { metric: 'http_request_duration_seconds_count' },\n  }",
      }),
      'alert-rules/shop/other.slo.ts': slo({
        sli: "{\n    kind: 'good-events',\n    good: { metric: 'http_request_duration_seconds_count' },\n    total: { metric: 'http_request_duration_seconds_count' },\n  }",
      }),
    }),
  ).toBe(`error O11Y1216: bad is total: every event is bad, and no alert can ever clear
  --> alert-rules/shop/checkout.slo.ts:10  sli.bad
   |  bad: { metric: 'http_request_duration_seconds_count' },
  expected two selectors or expressions of which one is a part of the other
  add the matcher that tells good from bad

error O11Y1216: good is total: no event is bad, and no alert can ever fire
  --> alert-rules/shop/other.slo.ts:10  sli.good
   |  good: { metric: 'http_request_duration_seconds_count' },
  expected two selectors or expressions of which one is a part of the other
  add the matcher that tells good from bad

2 errors, 0 warnings
`);
});

it('a period lasts 7 to 90 days, or a month of a zone that exists, and no promise is made twice', async () => {
  expect(
    await problemsOf({
      [file]: slo({ window: "'2d'" }),
      'alert-rules/shop/other.slo.ts': slo({ window: "'91d'" }),
      'alert-rules/shop/month.slo.ts': slo({
        window: "{ calendar: 'month', timeZone: 'Europe/Berlim' }",
      }),
      'alert-rules/shop/twice.slo.ts': slo({ window: "'2d'" }),
    }),
  ).toBe(`error O11Y1218: the period 2d is shorter than 7d
  --> alert-rules/shop/checkout.slo.ts:7  window
   |  window: '2d',
  expected a rolling period from 7d to 90d, or a calendar month
  write '28d' or '30d', which are usual

error O11Y1903: 'Europe/Berlim' is not a time zone
  --> alert-rules/shop/month.slo.ts:7  window.timeZone
   |  window: { calendar: 'month', timeZone: 'Europe/Berlim' },
  expected the name of a zone in the IANA database, like 'Europe/Berlin' or 'UTC'
  did you mean 'Europe/Berlin'?

error O11Y1218: the period 91d is longer than 90d
  --> alert-rules/shop/other.slo.ts:7  window
   |  window: '91d',
  expected a rolling period from 7d to 90d, or a calendar month
  write '28d' or '30d', which are usual

error O11Y1218: the period 2d is shorter than 7d
  --> alert-rules/shop/twice.slo.ts:7  window
   |  window: '2d',
  expected a rolling period from 7d to 90d, or a calendar month
  write '28d' or '30d', which are usual

warning O11Y1213: shop/twice promises what shop/checkout promises: the same SLI, window and objective
  --> alert-rules/shop/twice.slo.ts:8  sli
   |  sli: http.availability(checkout),
  expected promises that differ, or every incident is told twice
  remove one of the two files, or say what is different

error O11Y1208: prod keeps metrics for 35d, and SLO shop/other needs 91d
  --> environments/prod.environment.ts:12  retention.metrics
   |  retention: { metrics: '35d', logs: '30d', traces: '7d' },
  expected at least 91d, or the budget of the period cannot be known
  write metrics: '91d', or shorten the window of the SLO

5 errors, 1 warning
`);
});

it('members of a journey are SLOs', async () => {
  expect(
    await problemsOf({
      [file]: slo({
        sli: "{\n    kind: 'all-of',\n    members: [{ slo: checkout }, { slo: { service: checkout } }],\n  }",
      }),
    }),
  ).toBe(`error O11Y1401: a service definition is not a slo
  --> alert-rules/shop/checkout.slo.ts:10  sli.members[0].slo
   |  members: [{ slo: checkout }, { slo: { service: checkout } }],
  expected the default export of a .slo.ts file
  import the slo and name it here

error O11Y1401: {"service":{"owner":{"displayName":"Shop","receivers":{"page":{"kind":"pagerduty","routingKey":{"sec... is not a slo
  --> alert-rules/shop/checkout.slo.ts:10  sli.members[1].slo
   |  members: [{ slo: checkout }, { slo: { service: checkout } }],
  expected the default export of a .slo.ts file
  import the slo and name it here

2 errors, 0 warnings
`);
});

it('what has a name in a list has it once', async () => {
  const pair = (long: string): string => `{ long: '${long}', short: '5m', share: '2%', severity: 'page' }`;
  expect(
    await problemsOf({
      ...members,
      [file]: slo({
        burnPairs: `[\n    ${pair('1h')},\n    ${pair('60m')},\n  ]`,
        groupBy: "['route', 'route']",
      }),
      'alert-rules/shop/journey.slo.ts': journey({
        sli: "{\n    kind: 'all-of',\n    members: [{ slo: pay }, { slo: browse }, { slo: pay }],\n  }",
      }),
    }),
  ).toBe(`error O11Y1213: a pair with the long window 60m is named twice
  --> alert-rules/shop/checkout.slo.ts:11  burnPairs[1].long
   |  { long: '60m', short: '5m', share: '2%', severity: 'page' },
  expected everything once
  remove one of the two

error O11Y1213: the label route is named twice
  --> alert-rules/shop/checkout.slo.ts:13  groupBy[1]
   |  groupBy: ['route', 'route'],
  expected everything once
  remove one of the two

error O11Y1213: the member shop/pay is named twice
  --> alert-rules/shop/journey.slo.ts:12  sli.members[2].slo
   |  members: [{ slo: pay }, { slo: browse }, { slo: pay }],
  expected everything once
  remove one of the two

3 errors, 0 warnings
`);
});

it('slices of time are two a minute, for probes of every target', async () => {
  const probe = "{ kind: 'probe', match: { job: 'blackbox' } }";
  const slices =
    "{\n    kind: 'saturation',\n    used: { metric: 'a_bytes' },\n    capacity: { metric: 'a_bytes' },\n    limit: '80%',\n  }";
  expect(
    await problemsOf({
      [file]: slo({ objective: "'99.99%'", sli: probe }),
      'alert-rules/shop/more.slo.ts': slo({
        objective: "'99.99%'",
        sli: probe.replace('blackbox', 'others'),
        traffic: "'20/m'",
      }),
      'alert-rules/shop/disk.slo.ts': slo({ objective: "'99.999%'", sli: slices, traffic: "'2/m'" }),
      [emitted]: metrics("{ a_bytes: { type: 'gauge' } }"),
    }),
  ).toBe(`warning O11Y1209: the budget is 8.64 bad events in 30d: 0.01% of 86400 events at 120/h, one target
  --> alert-rules/shop/checkout.slo.ts:8  sli
   |  sli: { kind: 'probe', match: { job: 'blackbox' } },
  expected a budget of at least 10 events, or few incidents are left to spend it on
  lower the objective, or write traffic: '4/m' for two targets, '6/m' for three

error O11Y1209: the budget is 0.86 bad events in 30d: 0.001% of 86400 events at 120/h
  --> alert-rules/shop/disk.slo.ts:8  sli
   |  sli: {
  expected a budget of at least 3 events, or a single incident spends it whole
  lower the objective, lengthen the window, or count what happens more often

error O11Y1216: used is capacity: 100% is used always, and no alert can ever clear
  --> alert-rules/shop/disk.slo.ts:10  sli.used
   |  used: { metric: 'a_bytes' },
  expected two selectors or expressions of which one is a part of the other
  add the matcher that tells good from bad

error O11Y1210: the traffic of an SLO of kind 'saturation' is two slices of time a minute
  --> alert-rules/shop/disk.slo.ts:14  traffic
   |  traffic: '2/m',
  expected traffic where events are counted, and nobody but the author knows how many there are
  remove it

3 errors, 1 warning
`);
});
