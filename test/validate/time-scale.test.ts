import { problemsOf } from '../support/project';
import { alert, alerts, slo } from '../support/sources';

const alertsFile = 'alert-rules/shop/checkout.alerts.ts';

describe('time scales', () => {
  it('divide the lengths in alerts', async () => {
    expect(
      await problemsOf({
        [alertsFile]: alerts(alert({ for: "'10s'", expr: "'avg_over_time(up[7s]) < 1'" })),
        'alert-rules/shop/checkout.slo.ts': slo({
          burnPairs: "[{ long: '1h', short: '130s', share: '2%', severity: 'page' }]",
        }),
      }),
    ).toBe(`error O11Y1902: 7s / 30 is not a whole number of milliseconds, so that it cannot run in environment 'local'
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: 'avg_over_time(up[7s]) < 1',
  expected lengths that can be divided by 30, its time scale
  write a multiple of 30s

error O11Y1902: 10s / 30 is not a whole number of milliseconds, so that it cannot run in environment 'local'
  --> alert-rules/shop/checkout.alerts.ts:10  alerts[0].for
   |  for: '10s',
  expected lengths that can be divided by 30, its time scale
  write a multiple of 30s

error O11Y1902: 130s / 30 is not a whole number of milliseconds, so that it cannot run in environment 'local'
  --> alert-rules/shop/checkout.slo.ts:9  burnPairs[0].short
   |  burnPairs: [{ long: '1h', short: '130s', share: '2%', severity: 'page' }],
  expected lengths that can be divided by 30, its time scale
  write a multiple of 30s

3 errors, 0 warnings
`);
  });

  it('divide the scrape interval', async () => {
    expect(
      await problemsOf({
        'environments/local.environment.ts':
          "import { defineEnvironment } from '#o11y';\n\nexport default defineEnvironment({ kind: 'local', timeScale: 7 });\n",
      }),
    ).toBe(`error O11Y1902: the time scale 7 does not divide the scrape interval of 30s
  --> environments/local.environment.ts:3  timeScale
   |  export default defineEnvironment({ kind: 'local', timeScale: 7 });
  expected a divisor of 30000, the milliseconds of 30s
  write 10, 20, 30 or 60

1 error, 0 warnings
`);
  });
});
