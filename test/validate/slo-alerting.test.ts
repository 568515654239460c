import { problemsOf } from '../support/project';
import { slo } from '../support/sources';

const file = 'alert-rules/shop/checkout.slo.ts';

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
