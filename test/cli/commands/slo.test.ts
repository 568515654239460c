import { sloExplain } from '../../../src/cli/commands/slo-explain';
import { sloList } from '../../../src/cli/commands/slo-list';
import { unknownSlo } from '../../../src/cli/slo-of';
import { capturePrinted } from '../../support/printed';
import { projectWith } from '../../support/project';
import { metrics, slo } from '../../support/sources';
import { thrownProblems } from '../../support/thrown';

const root = projectWith({
  'alert-rules/shop/checkout.slo.ts': slo({
    objective: '',
    sli: "http.availability(checkout, { route: '/pay' })",
    groupBy: "['route']",
    traffic: "'10/s'",
    summary: "'customers can pay'",
    alerting: "{ off: ['3d', 'budget'] }",
  }),
  'alert-rules/shop/month.slo.ts': slo({
    objective: "'95%'",
    window: "{ calendar: 'month', timeZone: 'Europe/Berlin' }",
    sli: "{ kind: 'at-most', value: { metric: 'queue_age_seconds' }, limit: 300 }",
    burnPairs: "[{ long: '6h', short: '30m', share: '10%', severity: 'ticket' }]",
  }),
  'services/shop/checkout.metrics.ts': metrics("{ queue_age_seconds: { type: 'gauge' } }"),
});

const printed = capturePrinted();

describe('o11y slo list', () => {
  it('shows every promise, with who keeps it', async () => {
    expect(await sloList(root, { format: 'text' })).toBe(0);
    expect(
      printed(),
    ).toBe(`slo            owner  service        tier      kind               objective  window                           groups
shop/checkout  shop   shop/checkout  critical  http-availability  99.9%      30d                              route
shop/month     shop   shop/checkout  critical  at-most            95%        calendar month in Europe/Berlin
`);
  });

  it('is data for programs', async () => {
    await sloList(root, { format: 'json' });
    expect(JSON.parse(printed())[1]).toEqual({
      id: 'shop/month',
      owner: 'shop',
      service: 'shop/checkout',
      tier: 'critical',
      kind: 'at-most',
      objective: '95%',
      window: 'calendar month in Europe/Berlin',
      groupBy: [],
    });
  });
});

describe('o11y slo explain', () => {
  it('prints the whole arithmetic of an SLO', async () => {
    expect(await sloExplain(root, 'shop/checkout', { format: 'text' })).toBe(0);
    // The numbers of the cost follow the rules, and have a test of their own.
    const told = printed().replace(/(written|read)( +)\d+/g, '$1$2N');
    expect(told).toBe(`shop/checkout: customers can pay
  service            shop/checkout (critical) of shop
  objective          99.9% (as the tier critical has it)
  period             30d
  a budget for each  route

Indicator: http-availability
  bad per second    sum by (route) (delta(http_request_duration_seconds_count{job="shop/checkout",route="/pay",status_code=~"5.."}[2m]) > increase(http_request_duration_seconds_count{job="shop/checkout",route="/pay",status_code=~"5.."}[2m]) and http_request_duration_seconds_count{job="shop/checkout",route="/pay",status_code=~"5.."} offset 2m or increase(http_request_duration_seconds_count{job="shop/checkout",route="/pay",status_code=~"5.."}[2m])) / 120 or 0 * sum by (route) (rate(http_request_duration_seconds_count{job="shop/checkout",route="/pay"}[2m]))
  total per second  sum by (route) (delta(http_request_duration_seconds_count{job="shop/checkout",route="/pay"}[2m]) > increase(http_request_duration_seconds_count{job="shop/checkout",route="/pay"}[2m]) and http_request_duration_seconds_count{job="shop/checkout",route="/pay"} offset 2m or increase(http_request_duration_seconds_count{job="shop/checkout",route="/pay"}[2m])) / 120

Budget
  ratio   1 - 0.999 = 0.001
  time    0.001 x 30d = 43m 12s of total failure
  events  0.001 x 10/s x 30d = 25920 bad events

Burn pairs (as the tier critical has it)
  pair    asks for  share              factor                threshold
  1h/5m   page      2% of the budget   2% x 30d / 1h = 14.4  x 0.001 = 1.44% errors
  6h/30m  page      5% of the budget   5% x 30d / 6h = 6     x 0.001 = 0.6% errors
  1d/2h   ticket    10% of the budget  10% x 30d / 1d = 3    x 0.001 = 0.3% errors
  A pair fires when both windows are over the threshold, 3 events of the long one are bad, and the share is really spent within the long one.

Earliest moment at which a pair fires, by the share of events that fail from then on
  pair    100%      10%       just over
  1h/5m   51.84s    8m 38.4s  1h
  6h/30m  2m 9.6s   21m 36s   6h
  1d/2h   4m 19.2s  43m 12s   1d
  Assumes steady traffic of 10/s, no errors before, and that bad events are spread evenly.
  Scraping, rates and evaluation add at most 1m 30s.

Outage: a page when more than 50% of 5m failed, and 3 events within 1h
  traffic   told at the earliest after  at the latest after  by
  this SLO  2m 30s                      4m                   this
  1/s       2m 30s                      4m                   this
  1/m       3m                          4m 30s               this
  20/h      9m                          10m 30s              this
  10/h      18m                         19m 30s              this
  3/h       1h                          1h 1m 30s            this
  1/h       3h                          3h 1m 30s            the 6h pair, a page

Switched off
  3d, budget

Cost of one evaluation
  series written  N for each group
  samples read    N of recorded series for each group
                  + 17 of each http_request_duration_seconds_count{job="shop/checkout",route="/pay"}
                  + 13 of each http_request_duration_seconds_count{job="shop/checkout",route="/pay",status_code=~"5.."}
                  + 2 of each up{job="shop/checkout"}
`);
  });

  it('says what is not from the tier, and how long a month is taken for', async () => {
    await sloExplain(root, 'shop/month', { format: 'text' });
    expect(printed()).toContain('period     calendar month in Europe/Berlin; factors take it for 30d\n');
    expect(printed()).toContain('objective  95% (its own)\n');
    expect(printed()).toContain('Burn pairs (its own)\n');
    expect(printed()).toContain('0.05 x 2/m x 30d = 4320 bad events\n');
  });

  it('is data for programs, with exact numbers', async () => {
    await sloExplain(root, 'shop/checkout', { format: 'json' });
    const { pairs, budget, outage, fromTier } = JSON.parse(printed());
    expect(pairs[0]).toEqual({
      long: '1h',
      short: '5m',
      severity: 'page',
      share: '0.02',
      factor: '14.4',
      threshold: '0.0144',
      minimumBadEvents: '3',
      waitsForShare: true,
      detection: [
        { errors: '1', after: 51_840, atMost: 141_840 },
        { errors: '0.1', after: 518_400, atMost: 608_400 },
        { errors: 'just over', after: 3_600_000, atMost: 3_690_000 },
      ],
    });
    expect(budget).toEqual({ ratio: '0.001', minutes: '43.2', eventsPerSecond: '10', events: '25920' });
    expect(outage.byTraffic[0]).toEqual({
      traffic: 'this SLO',
      burn: 'outage',
      severity: 'page',
      after: 150_000,
      atMost: 240_000,
    });
    expect(fromTier).toEqual(['objective', 'burnPairs', 'outage']);
  });

  it('suggests the SLO that was meant', async () => {
    const [problem] = await thrownProblems(() => sloExplain(root, 'shop/chekout', { format: 'text' }));
    expect(problem).toEqual({
      code: 'O11Y2231',
      severity: 'error',
      message: "there is no SLO 'shop/chekout'",
      expected: 'an id as `npm run slo -- list` prints it, <team>/<name>',
      fix: "did you mean 'shop/checkout'?",
    });
    const [short] = await thrownProblems(() => sloExplain(root, 'month', { format: 'text' }));
    expect(short?.fix).toBe("did you mean 'shop/month'?");
  });

  it.each([
    ['shop/chekout', "did you mean 'shop/checkout-latency' or 'shop/checkout-latency-p50'?"],
    ['shop/checkout-latency-p5', "did you mean 'shop/checkout-latency-p50'?"],
    ['shop/checkout', "did you mean 'shop/checkout-latency' or 'shop/checkout-latency-p50'?"],
    ['shop/nothing', 'choose one of that list'],
  ])('suggests of %s those that begin so', (id, fix) => {
    const known = ['shop/checkout-latency', 'shop/checkout-latency-p50', 'shop/month'];
    expect(unknownSlo(id, known).fix).toBe(fix);
  });
});
