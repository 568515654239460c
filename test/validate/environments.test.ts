import { checkWith, problemsOf } from '../support/project';
import { cluster, environment } from '../support/sources';

const file = 'environments/prod.environment.ts';

describe('environments', () => {
  it('hold metrics and logs as long as they say', async () => {
    const storage = "{ className: 'fast', prometheus: '50Gi', elasticsearch: '100Gi' }";
    const output = await problemsOf({ [file]: environment(cluster({ storage })) });
    expect(output.match(/O11Y\d{4}|(?<=--> ).*/g)).toEqual([
      'O11Y1501',
      'environments/prod.environment.ts:12  retention.metrics',
      'O11Y1502',
      'environments/prod.environment.ts:12  retention.logs',
    ]);
  });

  it('have as many replicas as a quorum needs', async () => {
    const replicas = '{ prometheus: 2, alertmanager: 3, elasticsearchMasters: 2, elasticsearchData: 3 }';
    expect(
      await problemsOf({ [file]: environment(cluster({ replicas })) }),
    ).toBe(`error O11Y1503: 2 Elasticsearch masters elect with a majority of 2, as 3 do, and survive no more failures than 1
  --> environments/prod.environment.ts:13  replicas.elasticsearchMasters
   |  replicas: { prometheus: 2, alertmanager: 3, elasticsearchMasters: 2, elasticsearchData: 3 },
  expected an odd number, in production at least 3
  Set replicas.elasticsearchMasters to 3.

1 error, 0 warnings
`);
  });

  it('are watched from outside in production', async () => {
    const smtp = "{ smtp: { smarthost: 'smtp.example.com:587', from: 'a@example.com' } }";
    expect(
      await problemsOf({ [file]: environment(cluster({ alerting: smtp })) }),
    ).toBe(`error O11Y1505: no watchdog: when Prometheus or Alertmanager is down, silence looks like health
  --> environments/prod.environment.ts:18  alerting
   |  alerting: { smtp: { smarthost: 'smtp.example.com:587', from: 'a@example.com' } },
  expected alerting.watchdog, a receiver outside this cluster that complains when the alert stays away
  Add watchdog: { kind: 'webhook', url: { secret: 'watchdog-url' } } with the URL of a dead man's switch.

1 error, 0 warnings
`);
  });

  it('only warn outside of production, and then the command succeeds', async () => {
    const alerting = "{ smtp: { smarthost: 'smtp.example.com:587', from: 'a@example.com' } }";
    const { code, output } = await checkWith({
      [file]: environment(cluster({ alerting, stage: "'development'" })),
    });
    expect(code).toBe(0);
    expect(output).toContain('warning O11Y1505');
  });
});
