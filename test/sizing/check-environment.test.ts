import { formatText } from '../../src/problems/format';
import { checkEnvironment, checkSizes } from '../../src/sizing/check-environment';
import { cluster, developmentCluster, model, team } from '../support/cluster';

const storage = { className: 'fast', prometheus: '200Gi', elasticsearch: '500Gi' } as const;

const codesOf = (problems: ReturnType<typeof checkSizes>) =>
  problems.map(({ code, severity }) => `${severity} ${code}`);

describe('checks of an environment', () => {
  it('accept a production of the usual size', () => {
    expect(checkEnvironment(model(), cluster())).toEqual([]);
  });

  it('only warn a development without a watchdog', () => {
    expect(codesOf(checkEnvironment(model(), developmentCluster()))).toEqual(['warning O11Y1505']);
  });

  it('refuse a production without a watchdog', () => {
    const smtp = { smarthost: 'smtp.example.com:587', from: 'a@example.com' };
    expect(codesOf(checkEnvironment(model(), cluster({ alerting: { smtp } })))).toEqual(['error O11Y1505']);
  });

  it('show the arithmetic of a retention that the disks cannot hold', () => {
    expect(formatText(checkSizes(cluster({ storage })), { colour: false })).toBe(
      `error O11Y1501: 35d of metrics need 191.5 Gi, the volume of Prometheus leaves 170 Gi: 1000000 series make 33333 samples a second, 2.04 bytes each, for 35 days
  --> environments/prod.environment.ts  retention.metrics
  expected at most 85 % of 200Gi; the rest is for compactions
  Set storage.prometheus to '230Gi' or keep metrics for 31d.

error O11Y1502: logs and traces need 3530.7 Gi, the 3 data nodes leave 1200 Gi: (55 Gi of logs a day for 30 days + 16.5 Gi of traces a day for 7 days) x 2
  --> environments/prod.environment.ts  retention.logs
  expected at most 80 % of 3 x 500Gi; above 85 % no shard is placed
  Set storage.elasticsearch to '1480Gi', or shorten a retention: logs, audit or traces.

2 errors, 0 warnings
`,
    );
  });

  it('count audit lines as long as they are kept', () => {
    const load = { ...cluster().load, auditLogsPerDay: '1Gi' } as const;
    expect(checkSizes(cluster({ load }))).toMatchObject([
      {
        code: 'O11Y1502',
        message:
          'logs and traces need 4333.7 Gi, the 3 data nodes leave 3840 Gi: (55 Gi of logs a day for 30 days ' +
          '+ 1.1 Gi of audit lines a day for 365 days + 16.5 Gi of traces a day for 7 days) x 2',
      },
    ]);
  });

  it('refuse disks that suffice together but not for the tier that keeps most', () => {
    const replicas = { ...cluster().replicas, elasticsearchData: 6 };
    const tight = cluster({ replicas, storage: { ...storage, prometheus: '300Gi', elasticsearch: '800Gi' } });
    expect(checkSizes(tight)).toEqual([
      {
        code: 'O11Y1502',
        severity: 'error',
        at: { file: 'environments/prod.environment.ts', path: ['storage', 'elasticsearch'] },
        message: 'the warm tier needs 3101.8 Gi, its 4 nodes leave 2560 Gi',
        expected: 'at most 80 % of 4 x 800Gi; of 6 data nodes 2 are hot and 4 warm',
        fix: "Set storage.elasticsearch to '970Gi', or shorten a retention: logs, audit or traces.",
      },
    ]);
  });

  it('do not measure disks of systems that somebody else runs', () => {
    const existing = {
      prometheusOperator: { namespace: 'monitoring', labels: {} },
      elasticsearch: { url: 'https://es.example.com' },
    };
    expect(checkSizes(cluster({ storage, existing }))).toEqual([]);
  });

  it.each([
    [
      { elasticsearchMasters: 2 },
      'O11Y1503',
      '2 Elasticsearch masters elect with a majority of 2, as 3 do, and survive no more failures than 1',
    ],
    [{ elasticsearchMasters: 1 }, 'O11Y1503', '1 Elasticsearch master: the cluster stops with it'],
    [
      { alertmanager: 2 },
      'O11Y1503',
      '2 Alertmanagers: while one restarts, a second failure loses alerts and silences',
    ],
    [{ alertmanager: 1 }, 'O11Y1503', '1 Alertmanager: while one restarts, nothing notifies'],
    [
      { prometheus: 1 },
      'O11Y1504',
      '1 Prometheus: while it restarts, nothing is scraped and no rule is evaluated',
    ],
  ] as const)('refuse %j in production', (replicas, code, message) => {
    const environment = cluster({ replicas: { ...cluster().replicas, ...replicas } });
    expect(checkSizes(environment)).toMatchObject([{ code, severity: 'error', message }]);
  });

  it('refuse a single data node in production, whose replica has no place', () => {
    const replicas = { ...cluster().replicas, elasticsearchData: 1 };
    expect(codesOf(checkSizes(cluster({ replicas })))).toContain('error O11Y1504');
  });

  it('allow one of everything, but never two masters, in development', () => {
    const replicas = { ...developmentCluster().replicas, elasticsearchMasters: 2 };
    expect(checkSizes(developmentCluster())).toEqual([]);
    expect(codesOf(checkSizes(developmentCluster({ replicas })))).toEqual(['error O11Y1503']);
  });

  it('refuse mail receivers without a mail server', () => {
    const shop = team(
      'shop',
      { kind: 'email', to: 'shop@example.com' },
      { kind: 'email', to: 'shop@example.com' },
    );
    const alerting = { watchdog: { kind: 'webhook', url: { secret: 'watchdog-url' } } } as const;
    expect(checkEnvironment(model({ teams: [shop] }), cluster({ alerting }))).toMatchObject([
      {
        code: 'O11Y1506',
        message: "team 'shop' is reached by mail, but environment 'prod' names no mail server",
      },
    ]);
    expect(checkEnvironment(model({ teams: [shop] }), cluster())).toEqual([]);
  });

  it('refuse local state in production', () => {
    expect(codesOf(checkEnvironment(model(), cluster({ state: { kind: 'local' } })))).toEqual([
      'error O11Y1507',
    ]);
  });
});
