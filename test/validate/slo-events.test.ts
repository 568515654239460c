import { checkWith, problemsOf } from '../support/project';
import { metrics, slo } from '../support/sources';

const file = 'alert-rules/shop/checkout.slo.ts';

const emitted = 'services/shop/checkout.metrics.ts';

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
